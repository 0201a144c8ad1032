/** IRC logs of minuted meetings (W3C scribes): a scribe types what others say, everybody else types for themselves. */
import type { Cue, SideItem } from '../model.ts';
import { parseClock } from './clock.ts';
import { MEETING_LABELS, SCRIBE_BOTS } from './en.ts';
import { shapeOf } from './label-shape.ts';
import { labelledLine } from './labelled-lines.ts';
import { linesOf } from './lines.ts';
import type { Reader, Reading, Sample, Source } from './reader.ts';

/** `15:04:05 <ana> text`, `[15:04] <ana> text`, `<ana> text`; Bip's `05-03-2026 15:04:05 < ana!user@host: text`. */
const MESSAGE =
  /^(?:\[?(\d{1,2}:\d{2}(?::\d{2})?)\]?\s+)?<[@+~&% ]?([^<>\s]{1,40})>\s?(.*)$|^\d{2}-\d{2}-\d{4} (\d{2}:\d{2}:\d{2}) [<>] ([^!:\s]{1,40})(?:![^\s:]{0,80})?:\s?(.*)$/;
/** Bot commands and notices, corrections `s/a/b/`, joins. */
const NOISE =
  /^(?:s\/.*\/.*\/?|i\/.*\/.*\/?|\S+ has (?:joined|left|quit|changed)\b.*|[-+]\S+|(?:rrsagent|zakim|trackbot|scribe)[,:].*|q[+?-].*|ack .*)$/i;
const GOES_ON = /^(?:\.\.\.|…)\s*/;

export const irc: Reader = { format: 'irc-minutes', kind: 'dialogue', extensions: ['txt'], score, read };

function score({ lines }: Sample): number {
  if (lines.filter((line) => /<\/[a-z]+>/i.test(line)).length * 10 > lines.length) return 0;
  const messages = lines.filter((line) => MESSAGE.test(line)).length;
  return messages < 3 || messages * 2 < lines.length ? 0 : Math.min(0.98, 0.7 + messages / lines.length / 3);
}

interface Message {
  readonly startMs: number | undefined;
  readonly nick: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function read({ text }: Source): Reading {
  const cues: Cue[] = [];
  const side: SideItem[] = [];
  const scribes = new Set<string>();
  let speaker: string | undefined;
  for (const message of messagesOf(text)) {
    const labelled = labelledLine(message.text);
    const meeting = labelled && MEETING_LABELS.get(labelled.label.toLowerCase());
    if (labelled?.label.toLowerCase() === 'scribenick') scribes.add(labelled.text);
    if (meeting || (labelled && /^topic$/i.test(labelled.label))) speaker = undefined;
    if (meeting && meeting !== 'note') side.push({ kind: meeting, text: labelled.text, ...placed(message) });
    const said = meeting || isNoise(message) ? undefined : scribed(message, speaker);
    if (said) {
      speaker = said.speakerLabel;
      cues.push(said);
    } else {
      side.push({ kind: 'chat', text: message.text, speakerLabel: message.nick, ...placed(message) });
    }
  }
  return { cues, side };
}

function* messagesOf(text: string): Generator<Message> {
  for (const { text: line, from, to } of linesOf(text)) {
    const match = MESSAGE.exec(line);
    if (!match) continue;
    const clock = parseClock(match[1] ?? match[4] ?? '');
    yield { startMs: clock, nick: match[2] ?? match[5] ?? '', text: match[3] ?? match[6] ?? '', from, to };
  }
}

const isNoise = ({ nick, text }: Message) => SCRIBE_BOTS.has(nick.toLowerCase()) || NOISE.test(text);

/** `Ana: text` is what Ana says, and `... text` goes on with it. */
function scribed(message: Message, speaker: string | undefined): (Cue & { readonly speakerLabel: string }) | undefined {
  const on = GOES_ON.exec(message.text);
  if (on && speaker) return { text: message.text.slice(on[0].length), speakerLabel: speaker, ...placed(message) };
  const labelled = labelledLine(message.text);
  if (!labelled || labelled.text === '') return undefined;
  const shape = shapeOf(labelled.label);
  const oneWord = !/\s/.test(labelled.label);
  if (shape === 'none' || (shape !== 'strong' && !oneWord)) return undefined;
  return { text: labelled.text, speakerLabel: labelled.label, ...placed(message) };
}

const placed = ({ startMs, from, to }: Message) => ({
  at: { from, to },
  ...(startMs === undefined ? {} : { startMs }),
});
