/** IRC logs of minuted meetings (W3C scribes): a scribe types what others say, everybody else types for themselves. */
import type { Cue, SideItem } from '../model.ts';
import { parseClock } from './clock.ts';
import { MEETING_LABELS, SCRIBE_BOTS } from './en.ts';
import { type Shape, shapesOnce } from './label-shape.ts';
import { type LabelledLine, labelledLine } from './labelled-line.ts';
import { linesOf } from './lines.ts';
import { oneCue } from './one-cue.ts';
import type { Reader, Reading, Sample, Source } from './reader.ts';

/** `15:04:05 <ana> text`, `[15:04] <ana> text`, `<ana> text`; Bip's `05-03-2026 15:04:05 < ana!user@host: text`. */
const MESSAGE =
  /^(?:\[?(\d{1,2}:\d{2}(?::\d{2})?)\]?\s+)?<[@+~&% ]?([^<>\s]{1,40})>\s?(.*)$|^\d{2}-\d{2}-\d{4} (\d{2}:\d{2}:\d{2}) [<>] ([^!:\s]{1,40})(?:![^\s:]{0,80})?:\s?(.*)$/;
/** Bot commands and notices, corrections `s/a/b/`, joins. */
const NOISE =
  /^(?:s\/.*\/.*\/?|i\/.*\/.*\/?|\S+ has (?:joined|left|quit|changed)\b.*|[-+]\S+|(?:rrsagent|zakim|trackbot|scribe)[,:].*|q[+?-].*|ack .*)$/i;
/** The robot's page has the nick on a line of its own: `15:04:05 [ana]`, and the message under it. */
const NICK_ALONE = /^(\d{1,2}:\d{2}:\d{2}) \[([^[\]\s]{1,40})\]$/;
const GOES_ON = /^(?:\.{2,3}|…)\s*/;

export const irc: Reader = { format: 'irc-minutes', kind: 'dialogue', extensions: ['txt'], score, read };

function score({ lines }: Sample): number {
  if (lines.filter((line) => /<\/[a-z]+>/i.test(line)).length * 10 > lines.length) return 0;
  const alone = lines.some((line) => ROBOT.test(line)) ? lines.filter((line) => NICK_ALONE.test(line)).length : 0;
  const messages = lines.filter((line) => MESSAGE.test(line)).length + alone * 2;
  return messages < 3 || messages * 2 < lines.length ? 0 : Math.min(0.98, 0.7 + messages / lines.length / 3);
}

const ROBOT = /^\d{1,2}:\d{2}:\d{2} \[(?:RRSAgent|Zakim)\]$/i;

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
  const labelShape = shapesOnce();
  let speaker: string | undefined;
  for (const message of messagesOf(text)) {
    const labelled = labelledLine(message.text);
    const meeting = labelled && MEETING_LABELS.get(labelled.label.toLowerCase());
    if (labelled?.label.toLowerCase() === 'scribenick') scribes.add(labelled.text);
    if (meeting || (labelled && /^topic$/i.test(labelled.label))) speaker = undefined;
    if (meeting && meeting !== 'note') side.push({ kind: meeting, text: labelled.text, ...placed(message) });
    const said = meeting || isNoise(message) ? undefined : scribed(message, labelled, speaker, labelShape);
    if (said) {
      speaker = said.label;
      const { startMs, from, to } = message;
      cues.push(oneCue({ startMs, endMs: undefined, text: said.text, label: said.label, from, to }));
    } else {
      side.push({ kind: 'chat', text: message.text, speakerLabel: message.nick, ...placed(message) });
    }
  }
  return { cues, side };
}

function* messagesOf(text: string): Generator<Message> {
  let above: RegExpExecArray | null = null;
  for (const { text: line, from, to } of linesOf(text)) {
    if (above) {
      yield { startMs: parseClock(above[1] ?? ''), nick: above[2] ?? '', text: line, from, to };
      above = null;
      continue;
    }
    const match = MESSAGE.exec(line);
    if (!match) {
      above = NICK_ALONE.exec(line);
      continue;
    }
    const clock = parseClock(match[1] ?? match[4] ?? '');
    yield { startMs: clock, nick: match[2] ?? match[5] ?? '', text: match[3] ?? match[6] ?? '', from, to };
  }
}

const isNoise = ({ nick, text }: Message) => SCRIBE_BOTS.has(nick.toLowerCase()) || NOISE.test(text);

/** `Ana: text` is what Ana says, and `... text` goes on with it. */
function scribed(
  { text }: Message,
  labelled: LabelledLine | undefined,
  speaker: string | undefined,
  labelShape: (label: string) => Shape,
): { readonly text: string; readonly label: string } | undefined {
  const on = speaker === undefined ? null : GOES_ON.exec(text);
  if (on && speaker) return { text: text.slice(on[0].length), label: speaker };
  if (!labelled || labelled.text === '') return undefined;
  const { label } = labelled;
  const shape = labelShape(label);
  if (shape === 'none' || (shape !== 'strong' && /\s/.test(label))) return undefined;
  return { text: labelled.text, label };
}

const placed = ({ startMs, from, to }: Message) => ({
  at: { from, to },
  ...(startMs === undefined ? {} : { startMs }),
});
