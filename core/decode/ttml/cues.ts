/** TTML, DFXP, IMSC and the profiles of broadcasters: one cue a `p`. */
import type { Cue, RosterEntry, Word } from '../../model.ts';
import { oneCue, type RawCue } from '../one-cue.ts';
import { oneLine } from '../one-line.ts';
import type { ReadResult, Source } from '../reader.ts';
import { refuse } from '../refusals.ts';
import { walkXml } from '../xml.ts';
import { emptyDocument, type TimedElement, type TtmlDocument, ttmlHandler } from './elements.ts';
import { type Intervals, intervalsOf } from './intervals.ts';

export async function readTtml(source: Source): Promise<ReadResult> {
  let document = emptyDocument();
  const outcome = await walkXml(source, () => {
    document = emptyDocument();
    return ttmlHandler(document);
  });
  if ('failure' in outcome) return outcome;
  const { elements, agents } = document;
  const intervals = intervalsOf(elements);
  const spans = spansByParagraph(elements);
  const cues: Cue[] = [];
  for (let i = 0; i < elements.length; i++) {
    const cue = elements[i]?.name === 'p' ? cueOf(i, intervals, document) : undefined;
    if (!cue) continue;
    const within = spans.get(i);
    if (within) addSpans(cue, within, document, intervals);
    cues.push(cue);
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

/** The spans in each paragraph, by the paragraph's index. */
function spansByParagraph(elements: readonly TimedElement[]): Map<number, number[]> {
  const spans = new Map<number, number[]>();
  if (!elements.some(({ name }) => name === 'span')) return spans;
  const paragraphOf: (number | undefined)[] = [];
  elements.forEach(({ name, parent }, i) => {
    const around = parent === undefined ? undefined : paragraphOf[parent];
    paragraphOf.push(name === 'p' ? i : around);
    if (name !== 'span' || around === undefined) return;
    const list = spans.get(around);
    if (list) list.push(i);
    else spans.set(around, [i]);
  });
  return spans;
}

function cueOf(i: number, intervals: Intervals, { elements, agents }: TtmlDocument): RawCue | undefined {
  const element = elements[i];
  const text = element ? oneLine(element.text) : '';
  if (!element || text === '') return undefined;
  const startMs = intervals.startMs(i);
  const endMs = intervals.endMs(i);
  const agent = agentOf(element, elements);
  const label = agent === undefined ? undefined : agents.get(agent) || agent;
  const cue = oneCue({ startMs, endMs, text, label, from: element.from, to: element.to });
  if (element.id) cue.id = element.id;
  return cue;
}

/** What the spans in a paragraph say of it: its clocks and its speaker, where it has none of its own, and the clocks of its words. */
function addSpans(
  cue: RawCue,
  spans: readonly number[],
  { elements, agents }: TtmlDocument,
  intervals: Intervals,
): void {
  const timed = spans.filter((i) => elements[i]?.beginMs !== undefined);
  const startMs = cue.startMs ?? intervals.startMs(timed[0]);
  const endMs = cue.endMs ?? intervals.endMs(timed.at(-1));
  if (startMs !== undefined) cue.startMs = startMs;
  if (endMs !== undefined) cue.endMs = endMs;
  const agent = spans.map((i) => elements[i]?.agent).find(Boolean);
  if (cue.speakerLabel === undefined && agent !== undefined) cue.speakerLabel = agents.get(agent) || agent;
  const words =
    timed.length < 2 ? [] : timed.flatMap((i): Word[] => wordOf(elements[i], intervals.startMs(i), intervals.endMs(i)));
  if (words.length > 1) cue.words = words;
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

function wordOf(span: TimedElement | undefined, startMs: number | undefined, endMs: number | undefined): Word[] {
  const text = span ? oneLine(span.text) : '';
  if (text === '') return [];
  return [{ text, ...(startMs === undefined ? {} : { startMs }), ...(endMs === undefined ? {} : { endMs }) }];
}
