/** Histories of operations, from a seed: many webinars that are touched seldom, or few that are touched all the time. */
import { uploadPlace } from '../../aws/keys.ts';
import { below, between, type Chance, chance } from './chance.ts';
import type { Op } from './simulate.ts';

export interface Profile {
  readonly uploads: number;
  /** spread: about as many webinars as a third of the uploads; hot: seven of them. */
  readonly keys: 'spread' | 'hot';
  /** Share of notifications that never arrive. */
  readonly dropped?: number;
}

const NAMES = ['talk.txt', 'press.txt', 'webinar.json', 'Fragen & Antworten +1 %.txt'];

export function historyOf({ uploads, keys, dropped = 0 }: Profile, seed: number): Op[] {
  const roll = chance(seed * 7919 + 17);
  const webinars = keys === 'hot' ? 7 : Math.ceil(uploads / 3);
  const lastsMs = keys === 'hot' ? uploads * 150 : uploads * 700;
  return Array.from({ length: uploads }, (_, n) => {
    const key = keyOf(below(roll, webinars), roll);
    const kind = kindOf(roll);
    return {
      atMs: roll() * lastsMs,
      key,
      webinarId: uploadPlace(key)?.webinarId ?? '',
      kind,
      body: n,
      delaysMs: roll() < dropped ? [] : delays(roll),
    };
  });
}

/** Every second webinar is one file, every other a folder of up to four. */
function keyOf(webinar: number, roll: Chance): string {
  if (webinar % 2 === 0) return `uploads/talk ${webinar} ü.txt`;
  return `uploads/panel-${webinar}/${NAMES[below(roll, NAMES.length)]}`;
}

const KINDS: readonly (readonly [Op['kind'], number])[] = [
  ['delete', 0.05],
  ['purge', 0.01],
  ['erase', 0.01],
  ['reprocess', 0.01],
  ['read', 0.07],
];

function kindOf(roll: Chance): Op['kind'] {
  let left = roll();
  for (const [kind, share] of KINDS) {
    if (left < share) return kind;
    left -= share;
  }
  return 'put';
}

/** One to five copies: the first within two minutes, the later ones within an hour. */
function delays(roll: Chance): number[] {
  const first = roll() < 0.8 ? between(roll, 50, 2_000) : between(roll, 0, 120_000);
  const copies = below(roll, 5);
  return [first, ...Array.from({ length: copies }, () => between(roll, 0, roll() < 0.8 ? 120_000 : 3_600_000))];
}
