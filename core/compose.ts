/** The parts of a webinar's folder -> one transcript: speech first, then chat, a report beside it, and what webinar.json says. */
import type { Channel, Failure, Problem, Transcript, Turn } from './model.ts';

export type Decoded = { readonly transcript: Transcript } | { readonly failure: Failure };

export interface DecodedPart {
  readonly name: string;
  readonly result: Decoded;
}

export interface Composed {
  readonly transcript: Transcript;
  readonly parts: readonly { readonly name: string; readonly format: string }[];
}

interface ReadPart {
  readonly name: string;
  readonly transcript: Transcript;
}

/** What carries the webinar's speech, best first; of two alike the longer one. */
const SPEECH_ORDER: readonly Transcript['kind'][] = ['captions', 'dialogue', 'report', 'chat'];

/** Joins the parts. A part that cannot be read becomes a problem of the whole; without any readable speech the whole fails. */
export function compose(parts: readonly DecodedPart[]): Composed | { readonly failure: Failure } {
  const ordered = [...parts].sort((a, b) => (a.name < b.name ? -1 : 1));
  const read = ordered.flatMap(({ name, result }) =>
    'transcript' in result ? [{ name, transcript: result.transcript }] : [],
  );
  const refused = ordered.flatMap(({ name, result }) =>
    'failure' in result ? [{ name, failure: result.failure }] : [],
  );
  const main = mainPart(read);
  if (!main)
    return {
      failure: refused[0]?.failure ?? {
        code: 'no-content',
        message: 'There is no transcript or report in this webinar; upload one beside these files.',
      },
    };
  if (parts.length === 1) return { transcript: main.transcript, parts: [named(main)] };
  const others = read.filter((part) => part !== main && !isSecond(part));
  const second = read.filter((part) => part !== main && isSecond(part));
  const given = others.find((part) => part.transcript.given)?.transcript.given ?? main.transcript.given;
  return {
    transcript: {
      ...main.transcript,
      ...(given ? { given } : {}),
      turns: renumbered(main, others),
      roster: [main, ...others].flatMap((part) => part.transcript.roster),
      side: [main, ...others].flatMap((part) => part.transcript.side),
      problems: [
        ...[main, ...others].flatMap((part) => part.transcript.problems),
        ...second.map((part) => secondProblem(part, main)),
        ...refused.map(partProblem),
      ],
    },
    parts: read.map(named),
  };
}

const named = (part: ReadPart) => ({ name: part.name, format: part.transcript.format });

function mainPart(parts: readonly ReadPart[]): ReadPart | undefined {
  const speech = parts.filter((part) => part.transcript.turns.some((turn) => turn.channel !== 'given'));
  const rank = (part: ReadPart) => SPEECH_ORDER.indexOf(part.transcript.kind);
  const size = (part: ReadPart) => part.transcript.turns.reduce((n, turn) => n + turn.text.length, 0);
  return [...speech].sort((a, b) => rank(a) - rank(b) || size(b) - size(a))[0];
}

/** Speech that is there already: counting it again would double every word and every minute. */
const isSecond = ({ transcript }: ReadPart) => transcript.kind === 'captions' || transcript.kind === 'dialogue';

/** The main part's turns keep their numbers; those of the others follow, each on its channel. */
function renumbered(main: ReadPart, others: readonly ReadPart[]): Turn[] {
  const turns = [...main.transcript.turns];
  const endMs = main.transcript.turns.reduce((ms, turn) => Math.max(ms, turn.endMs ?? turn.startMs ?? 0), 0);
  for (const { transcript } of others) {
    const mediaClock = (transcript.turns[0]?.startMs ?? 0) <= endMs;
    for (const { cues: _cues, cueStarts: _starts, ...turn } of transcript.turns) {
      const at = { index: turns.length, channel: turn.channel ?? channelOf(transcript) };
      turns.push({ ...(mediaClock ? turn : withoutClock(turn)), ...at });
    }
  }
  return turns;
}

/** A chat that was saved by hand has the clock on the wall, and links to no second of the recording. */
const withoutClock = ({ startMs: _start, endMs: _end, ...turn }: Turn): Turn => turn;

const channelOf = (transcript: Transcript): Channel => (transcript.kind === 'chat' ? 'chat' : 'report');

const secondProblem = (second: ReadPart, main: ReadPart): Problem => ({
  code: 'second-transcript',
  found: second.name,
  message: `The part ${second.name} is a second transcript of the webinar; ${main.name} was used.`,
});

const partProblem = ({ name, failure }: { readonly name: string; readonly failure: Failure }): Problem => ({
  code: 'part-unreadable',
  found: name,
  message: `The part ${name} could not be read: ${failure.message}`,
});
