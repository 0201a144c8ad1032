/** Which reader: each scores the content, the best wins; the extension only breaks a tie. Order breaks what is left. */
import type { Detection } from '../model.ts';
import { recognizer } from './asr/recognizer.ts';
import { ass } from './ass.ts';
import { clockedText } from './clocked-text.ts';
import { docx } from './docx/docx.ts';
import { hansard } from './hansard.ts';
import { html } from './html/html.ts';
import { sami } from './html/sami.ts';
import { irc } from './irc.ts';
import { lrc } from './lrc.ts';
import { nameText } from './name-text.ts';
import { namesAbove } from './names-above.ts';
import { prose } from './prose.ts';
import type { Reader, Sample } from './reader.ts';
import { sbv } from './sbv.ts';
import { subrip } from './subrip.ts';
import { table } from './table/table.ts';
import { timedText } from './ttml/timedtext.ts';
import { ttml } from './ttml/ttml.ts';
import { webvtt } from './webvtt.ts';
import { zoomChat } from './zoom-chat.ts';

/** Formats with a signature of their own, or lines that nothing else has. */
const MARKED: readonly Reader[] = [webvtt, subrip, sbv, lrc, ass, ttml, timedText, sami, docx, recognizer, html];

/** Formats that are weighed: how many lines have what shape. */
const WEIGHED: readonly Reader[] = [hansard, zoomChat, irc, clockedText, table, nameText, namesAbove];

/** Every format that Rostrum reads. One line adds one; docs/formats.md lists them. */
export const READERS: readonly Reader[] = [...MARKED, ...WEIGHED, prose];
/** The score of a marked format whose signature stands at the head: then nobody weighs lines, and the runner-up is another marked one, or prose. */
const SIGNED = 1;
/** Below this no reader is sure enough. */
const ENOUGH = 0.3;
/** What a fitting extension adds: less than any two different contents differ by. */
const TIE = 0.001;
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_LINES = 400;

interface Ranked {
  readonly reader: Reader;
  readonly score: number;
  readonly rank: number;
}

/** The best reader of `sample`, with the runner-up and both scores; undefined where nothing fits. */
export function detect(
  sample: Sample,
  name: string,
): { readonly reader: Reader; readonly detection: Detection } | undefined {
  const extension = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const rank = (reader: Reader): Ranked => {
    const score = reader.score(sample);
    return { reader, score, rank: score + (reader.extensions.includes(extension) ? TIE : 0) };
  };
  const marked = MARKED.map(rank);
  const weighed = marked.some(({ score }) => score === SIGNED) ? [] : WEIGHED.map(rank);
  const ranked = [...marked, ...weighed, rank(prose)].sort((a, b) => b.rank - a.rank);
  const [best, next] = ranked;
  if (!best || best.score < ENOUGH) return undefined;
  const runnerUp = next && next.score > 0 ? { runnerUp: { format: next.reader.format, score: round(next.score) } } : {};
  return { reader: best.reader, detection: { format: best.reader.format, score: round(best.score), ...runnerUp } };
}

/** The beginning of `text` as lines, without cutting the last line short. */
export function toSample(bytes: Uint8Array, text: string): Sample {
  const start = /\S/.exec(text)?.index ?? 0;
  const cut = text.length <= SAMPLE_CHARACTERS ? text : text.slice(start, start + SAMPLE_CHARACTERS);
  const lines: string[] = [];
  for (const line of cut.split('\n')) {
    if (line.trim() === '') continue;
    lines.push(line.trimEnd());
    if (lines.length === SAMPLE_LINES) break;
  }
  return { bytes, text: cut, lines };
}

const round = (score: number) => Math.round(score * 1000) / 1000;
