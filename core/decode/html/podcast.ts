/** Podcast namespace, HTML transcripts: `<cite>` who, `<time>` when, `<p>` what. */
import type { Cue } from '../../model.ts';
import { parseClock } from '../clock.ts';
import { oneLine } from '../one-line.ts';
import type { Reading } from '../reader.ts';
import type { HtmlBlock } from './blocks.ts';

const CLOCK = /^\(?\[?(?:\d{1,3}:)?\d{1,3}:\d{2}(?:\.\d{1,3})?\]?\)?$/;

/** A cue for every paragraph; undefined where no `<time>` holds a media clock. */
export function readPodcast(blocks: readonly HtmlBlock[]): Reading | undefined {
  const clocks = blocks.filter((block) => block.tag === 'time' && CLOCK.test(block.text)).length;
  if (clocks === 0 && !blocks.some((block) => block.tag === 'cite' && block.text.endsWith(':'))) return undefined;
  const cues: Cue[] = [];
  let label: string | undefined;
  let startMs: number | undefined;
  for (const block of blocks) {
    if (block.tag === 'cite') label = block.text.replace(/\s*:$/, '').trim();
    else if (block.tag === 'time') startMs = parseClock(block.text.replaceAll(/[()[\]]/g, '')) ?? startMs;
    else if (!/^(?:h\d|title|header)$/.test(block.tag) && (label !== undefined || startMs !== undefined)) {
      cues.push({
        ...(startMs === undefined ? {} : { startMs }),
        text: oneLine(block.text),
        ...(label ? { speakerLabel: label } : {}),
        at: { from: block.from, to: block.to },
      });
      startMs = undefined;
    }
  }
  return cues.length === 0 ? undefined : { cues: ended(cues), kind: 'dialogue' };
}

/** What someone says lasts until the next clock. */
const ended = (cues: readonly Cue[]): Cue[] =>
  cues.map((cue, i) => {
    const next = cues[i + 1]?.startMs;
    const known = cue.startMs !== undefined && next !== undefined && next > cue.startMs;
    return known ? { ...cue, endMs: next, estimated: true } : cue;
  });
