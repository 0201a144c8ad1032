import type { Cue } from '../model.ts';
import type { Reader } from './reader.ts';

const ARROW = /^((?:\d+:)?\d+:\d+[.,]\d+)\s*-->\s*((?:\d+:)?\d+:\d+[.,]\d+)/;
const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/;
const PREFIX = /^([\p{Lu}][^:.!?]{0,60}): /u;

const toMs = (clock: string) =>
  Math.round(
    clock
      .replace(',', '.')
      .split(':')
      .reduce((seconds, part) => seconds * 60 + Number(part), 0) * 1000,
  );

export function readTimed(text: string): Cue[] {
  const cues: Cue[] = [];
  let offset = 0;
  for (const block of text.split(/\n\n+/)) {
    const at = text.indexOf(block, offset);
    offset = at + block.length;
    const lines = block.split('\n');
    const timing = lines.findIndex((line) => ARROW.test(line));
    const match = ARROW.exec(lines[timing] ?? '');
    if (!match) continue;
    const payload = lines
      .slice(timing + 1)
      .join(' ')
      .trim();
    const voice = VOICE.exec(payload)?.[1];
    const plain = payload.replaceAll(/<[^>]*>/g, '');
    const prefix = voice ? undefined : PREFIX.exec(plain);
    const label = voice ?? prefix?.[1];
    cues.push({
      startMs: toMs(match[1] ?? '0'),
      endMs: toMs(match[2] ?? '0'),
      text: prefix ? plain.slice(prefix[0].length) : plain,
      ...(label ? { speakerLabel: label } : {}),
      at: { from: at, to: offset },
    });
  }
  return cues;
}

export const webvtt: Reader = {
  format: 'webvtt',
  kind: 'captions',
  extensions: ['vtt'],
  score: ({ text }) => (/^WEBVTT/.test(text) ? 1 : 0),
  read: ({ text }) => ({ cues: readTimed(text) }),
};
