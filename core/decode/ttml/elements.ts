/** TTML -> its timed elements in document order, with their text, agents and titles; clocks still as written. */
import type { XmlAttributes, XmlHandler } from '../xml.ts';
import { type FrameRates, frameRates, ttmlClock } from './clock.ts';

/** A `body`, `div`, `p` or timed `span`. */
export interface TimedElement {
  readonly name: string;
  /** Index of the element around it. */
  readonly parent: number | undefined;
  readonly beginMs: number | undefined;
  readonly endMs: number | undefined;
  readonly durationMs: number | undefined;
  readonly agent: string | undefined;
  readonly id: string | undefined;
  /** `timeContainer="seq"`: its children are shown one after the other. */
  readonly sequential: boolean;
  /** Of a `p` or `span`: its text, a space for every line break. */
  text: string;
  readonly from: number;
  to: number;
}

export interface TtmlDocument {
  readonly elements: TimedElement[];
  /** `ttm:agent`: id -> name. */
  readonly agents: Map<string, string>;
  title: string;
  language: string | undefined;
}

export const emptyDocument = (): TtmlDocument => ({ elements: [], agents: new Map(), title: '', language: undefined });

const TIMED = new Set(['body', 'div', 'p', 'span']);
/** Children of `p` that are not shown. */
const HIDDEN = new Set(['metadata', 'desc', 'title', 'copyright', 'agent', 'name']);

/** The handler that fills `document` while the XML is walked. */
export function ttmlHandler(document: TtmlDocument): XmlHandler {
  let rates: FrameRates = frameRates(() => undefined);
  let hidden = 0;
  let title = false;
  let agent: string | undefined;
  let name = '';
  const open: number[] = [];
  /** The paragraph and spans that are open: a text belongs to each of them. */
  const saying: TimedElement[] = [];
  const addText = (text: string) => {
    for (const element of saying) element.text += text;
  };
  return {
    open(tag, attributes, at) {
      if (TIMED.has(tag)) {
        const element = elementOf(tag, attributes, open.at(-1), rates, at);
        open.push(document.elements.push(element) - 1);
        if (saysText(tag)) saying.push(element);
        return;
      }
      if (tag === 'br') addText(' ');
      else if (tag === 'tt') {
        rates = frameRates(attributes);
        document.language = attributes('xml:lang') || undefined;
      } else if (HIDDEN.has(tag)) hidden++;
      if (open.length > 0) return;
      if (tag === 'agent') agent = attributes('xml:id') ?? attributes('id');
      if (tag === 'title') title = true;
    },
    text(text) {
      if (title) document.title += text;
      else if (agent !== undefined) name += text;
      else if (hidden === 0) addText(text);
    },
    close(tag, at) {
      if (TIMED.has(tag)) {
        const element = document.elements[open.pop() ?? -1];
        if (element) element.to = at;
        if (saysText(tag)) saying.pop();
      } else if (HIDDEN.has(tag)) hidden--;
      if (tag === 'title') title = false;
      if (tag !== 'agent' || agent === undefined) return;
      document.agents.set(agent, name.replaceAll(/\s+/g, ' ').trim());
      agent = undefined;
      name = '';
    },
  };
}

const saysText = (tag: string) => tag === 'p' || tag === 'span';

function elementOf(
  name: string,
  attributes: XmlAttributes,
  parent: number | undefined,
  rates: FrameRates,
  at: number,
): TimedElement {
  return {
    name,
    parent,
    beginMs: ttmlClock(attributes('begin'), rates),
    endMs: ttmlClock(attributes('end'), rates),
    durationMs: ttmlClock(attributes('dur'), rates),
    agent: attributes('ttm:agent'),
    id: attributes('xml:id'),
    sequential: attributes('timeContainer') === 'seq',
    text: '',
    from: at,
    to: at,
  };
}
