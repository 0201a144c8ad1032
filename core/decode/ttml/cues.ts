/** TTML, DFXP, IMSC and the profiles of broadcasters: one cue a `p`. */
import type { Cue, RosterEntry, Word } from '../../model.ts';
import { oneCue } from '../one-cue.ts';
import { oneLine } from '../one-line.ts';
import type { ReadResult, Source } from '../reader.ts';
import { refuse } from '../refusals.ts';
import { walkXml } from '../xml.ts';
import { type TimedElement, type TtmlDocument, ttmlHandler } from './elements.ts';
import { type Interval, intervalsOf } from './intervals.ts';

export async function readTtml({ text }: Source): Promise<ReadResult> {
  const document: TtmlDocument = { elements: [], agents: new Map(), title: '', language: undefined };
  const outcome = await walkXml(text, ttmlHandler(document));
  if ('failure' in outcome) return outcome;
  const { elements, agents } = document;
  const intervals = intervalsOf(elements);
  const spans = spansByParagraph(elements);
  const cues: Cue[] = [];
  for (const [i, element] of elements.entries()) {
    const cue = element.name === 'p' ? cueOf(element, i, document, intervals, spans.get(i) ?? NO_SPANS) : undefined;
    if (cue) cues.push(cue);
  }
  if (cues.length === 0) return refuse(outcome.fault === undefined ? 'no-content' : 'malformed');
  const title = oneLine(document.title);
  return {
    cues,
    roster: [...agents].flatMap(([short, name]): RosterEntry[] => (name === '' ? [] : [{ name, short }])),
    language: document.language,
    meta: title === '' ? undefined : { title },
    problems: outcome.fault === undefined ? [] : [faulty(outcome.fault)],
  };
}

const faulty = (found: string) => ({
  code: 'malformed-xml',
  found,
  message: 'The XML breaks its own rules; what could be read was read. Check the end of the transcript.',
});

const NO_SPANS: readonly number[] = [];

/** The spans in each paragraph, by the paragraph's index. */
function spansByParagraph(elements: readonly TimedElement[]): Map<number, number[]> {
  const spans = new Map<number, number[]>();
  const paragraphOf: (number | undefined)[] = [];
  elements.forEach((element, i) => {
    const around = element.parent === undefined ? undefined : paragraphOf[element.parent];
    paragraphOf.push(element.name === 'p' ? i : around);
    if (element.name !== 'span' || around === undefined) return;
    const list = spans.get(around);
    if (list) list.push(i);
    else spans.set(around, [i]);
  });
  return spans;
}

function cueOf(
  element: TimedElement,
  index: number,
  { elements, agents }: TtmlDocument,
  intervals: readonly Interval[],
  spans: readonly number[],
): Cue | undefined {
  const text = oneLine(element.text);
  if (text === '') return undefined;
  const timed = spans.filter((i) => elements[i]?.beginMs !== undefined);
  const startMs = intervals[index]?.startMs ?? intervals[timed[0] ?? -1]?.startMs;
  const endMs = intervals[index]?.endMs ?? intervals[timed.at(-1) ?? -1]?.endMs;
  const agent = agentOf(element, elements) ?? spans.map((i) => elements[i]?.agent).find(Boolean);
  const label = agent === undefined ? undefined : agents.get(agent) || agent || undefined;
  const cue = oneCue({ startMs, endMs, text, label, from: element.from, to: element.to });
  if (element.id) cue.id = element.id;
  const words = timed.length < 2 ? [] : timed.flatMap((i): Word[] => wordOf(elements[i], intervals[i]));
  if (words.length > 1) cue.words = words;
  return cue;
}

/** The nearest agent that the element or one around it names (the first, of several). */
function agentOf(element: TimedElement, elements: readonly TimedElement[]): string | undefined {
  let at: TimedElement | undefined = element;
  while (at) {
    const agent = at.agent?.trim().split(/\s+/)[0];
    if (agent) return agent;
    at = at.parent === undefined ? undefined : elements[at.parent];
  }
  return undefined;
}

const wordOf = (span: TimedElement | undefined, interval: Interval | undefined): Word[] =>
  span && oneLine(span.text) !== '' ? [timedWord(oneLine(span.text), interval)] : [];

const timedWord = (text: string, interval: Interval | undefined): Word => ({
  text,
  ...(interval?.startMs === undefined ? {} : { startMs: interval.startMs }),
  ...(interval?.endMs === undefined ? {} : { endMs: interval.endMs }),
});
