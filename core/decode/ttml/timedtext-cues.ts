/** YouTube's timed text: `<transcript><text start dur>` in seconds, or format 3, `<timedtext><body><p t d>` in milliseconds. */
import type { Cue } from '../../model.ts';
import { oneLine } from '../one-line.ts';
import type { ReadResult, Source } from '../reader.ts';
import { refuse } from '../refusals.ts';
import { walkXml, type XmlAttributes, type XmlHandler } from '../xml.ts';

export async function readTimedText(source: Source): Promise<ReadResult> {
  let cues: Cue[] = [];
  const outcome = await walkXml(source, () => {
    cues = [];
    return handlerInto(cues);
  });
  if ('failure' in outcome) return outcome;
  return cues.length > 0 ? { cues } : refuse('no-content');
}

function handlerInto(cues: Cue[]): XmlHandler {
  let said: string | undefined;
  let clock: Pick<Cue, 'startMs' | 'endMs'> = {};
  let from = 0;
  return {
    open(name, attributes, at) {
      if (name !== 'text' && name !== 'p') return;
      said = '';
      from = at;
      clock = name === 'p' ? clockOf(attributes, 't', 'd', 1) : clockOf(attributes, 'start', 'dur', 1000);
    },
    text(data) {
      if (said !== undefined) said += data;
    },
    close(name, at) {
      if ((name !== 'text' && name !== 'p') || said === undefined) return;
      const line = oneLine(unescaped(said));
      if (line !== '') cues.push({ ...clock, text: line, at: { from, to: at } });
      said = undefined;
    },
  };
}

function clockOf(
  attributes: XmlAttributes,
  start: string,
  length: string,
  scale: number,
): Pick<Cue, 'startMs' | 'endMs'> {
  const [startMs, lengthMs] = [start, length].map((name) =>
    Math.round(Number.parseFloat(attributes(name) ?? '') * scale),
  );
  if (startMs === undefined || Number.isNaN(startMs)) return {};
  return { startMs, ...(lengthMs === undefined || Number.isNaN(lengthMs) ? {} : { endMs: startMs + lengthMs }) };
}

/** The older format escapes its text twice. */
const unescaped = (text: string) =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
