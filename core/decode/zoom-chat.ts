/** Zoom's saved chat, in the three spellings of its versions: typed messages, not speech. */
import type { SideItem } from '../model.ts';
import { parseClock } from './clock.ts';
import { REACTION } from './en.ts';
import { type Line, linesOf } from './lines.ts';
import type { Reader, Reading, Sample, Source } from './reader.ts';

/** `00:13:46⇥Ana Ruiz:⇥hello`, `00:13:46⇥ From Ana Ruiz : hello`, `00:13:46 From Ana Ruiz to Everyone:` with the text below. */
const MESSAGE =
  /^(?:\d{4}-\d{2}-\d{2} )?(\d{2}:\d{2}:\d{2})(?:\t(?!\s*From )([^\t\n]{1,200}?):\t(.*)|\s+From\s+([^\n:]{1,200}?)(?:\s+to\s+[^\n:]{1,200}?)?(?:\s*\([^()\n]{0,80}\))?\s*:\s*(.*))$/i;

export const zoomChat: Reader = { format: 'zoom-chat', kind: 'chat', extensions: ['txt'], score, read };

function score({ lines }: Sample): number {
  const messages = lines.filter((line) => MESSAGE.test(line)).length;
  if (messages === 0 || !MESSAGE.test(lines[0] ?? '')) return 0;
  return Math.min(0.98, 0.7 + messages / lines.length / 3);
}

interface Message {
  readonly startMs: number | undefined;
  readonly label: string;
  readonly texts: string[];
  readonly from: number;
  to: number;
}

function read({ text }: Source): Reading {
  const messages: Message[] = [];
  for (const line of linesOf(text)) if (line.text !== '') place(line, messages);
  return { cues: [], side: messages.map(toItem) };
}

/** A line without a clock goes on with the message above. */
function place(line: Line, messages: Message[]): void {
  const match = MESSAGE.exec(line.text);
  if (!match) {
    const last = messages.at(-1);
    last?.texts.push(line.text.trim());
    if (last) last.to = line.to;
    return;
  }
  const text = (match[3] ?? match[5] ?? '').trim();
  messages.push({
    startMs: parseClock(match[1] ?? ''),
    label: (match[2] ?? match[4] ?? '').trim(),
    texts: text === '' ? [] : [text],
    from: line.from,
    to: line.to,
  });
}

function toItem({ startMs, label, texts, from, to }: Message): SideItem {
  const text = texts.join(' ');
  return {
    kind: REACTION.test(text) ? 'reaction' : 'chat',
    text,
    speakerLabel: label,
    at: { from, to },
    ...(startMs === undefined ? {} : { startMs }),
  };
}
