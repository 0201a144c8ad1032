/** Uploads that are erased while they are being processed. Afterwards their words are looked for everywhere. */
import { uploadPlace } from '../../aws/keys.ts';
import { between, chance } from './chance.ts';
import { seededTape } from './faults.ts';
import { snapshot } from './final.ts';
import { type Op, type Result, simulate } from './simulate.ts';
import type { Design } from './site.ts';

export interface Race {
  readonly result: Result;
  readonly erased: number;
  /** Where words of an erased upload were found. */
  readonly leaks: readonly string[];
  /** Uploads that came after an erase and are not there any more. */
  readonly lost: readonly string[];
}

interface Canary {
  readonly name: string;
  readonly op: Op;
}

export async function eraseRace(uploads: number, seed: number, design?: Design): Promise<Race> {
  const canaries = Array.from({ length: uploads }, (_, n) => canary(n, seed));
  const ops = canaries.flatMap(({ op }) => [op, ...eraseOf(op, seed)]);
  const result = await simulate({ ops, seed, tape: seededTape, ...(design ? { design } : {}) });
  const found = places(result);
  const erasedAtMs = ({ op }: Canary) => (result.erasedAtMs.get(op.webinarId) ?? 0) - result.site.startMs;
  const covered = canaries.filter((each) => each.op.atMs < erasedAtMs(each));
  const later = canaries.filter((each) => erasedAtMs(each) > -result.site.startMs && each.op.atMs >= erasedAtMs(each));
  const isIn = ({ name }: Canary) => found.find(([, text]) => text.includes(name))?.[0];
  return {
    result,
    erased: result.erasedAtMs.size,
    leaks: covered.flatMap((each) => isIn(each) ?? []),
    lost: later.flatMap((each) => (isIn(each) ? [] : [each.op.key])),
  };
}

/** Upload n of three to a webinar; its speaker's name is found nowhere else. */
function canary(n: number, seed: number): Canary {
  const roll = chance(seed * 104_729 + n);
  const webinar = Math.floor(n / 3);
  const key = webinar % 2 === 0 ? `uploads/w${webinar}.txt` : `uploads/w${webinar}/part-${n % 2}.txt`;
  const name = `Zyta Quandt-${letters(n)}`;
  const text = `${name}: The harbour will open ${n + 2} new berths for grain ships in May, and ${name} counts them.\n`;
  return {
    name,
    op: {
      atMs: webinar * 500 + (n % 3) * between(roll, 0, 3_000),
      key,
      webinarId: uploadPlace(key)?.webinarId ?? '',
      kind: 'put',
      body: new TextEncoder().encode(text),
      delaysMs: Array.from({ length: 1 + Math.floor(roll() * 3) }, () =>
        between(roll, 50, roll() < 0.7 ? 2_000 : 30_000),
      ),
    },
  };
}

function eraseOf(op: Op, seed: number): Op[] {
  const roll = chance(Math.floor(op.atMs) * 31 + seed);
  if (roll() > 0.25) return [];
  return [{ ...op, kind: 'erase', atMs: op.atMs + between(roll, 0, 1_200), delaysMs: [] }];
}

/** Digits may be parsed away or grouped by a reader; letters are not. */
const letters = (n: number) => [...String(n).padStart(5, '0')].map((digit) => 'abcdefghik'[Number(digit)]).join('');

/** Every place that keeps anything: the table, all versions in the bucket, both queues, the log. */
function places({ site }: Result): readonly (readonly [place: string, text: string])[] {
  const decoder = new TextDecoder();
  const versions = [...site.bucket.versions.values()].flat();
  return [
    ['table', [...snapshot(site.table)].flat().join('\n')],
    ['bucket', versions.map(({ key, bytes }) => `${key}\n${decoder.decode(bytes)}`).join('\n')],
    ['queue', site.queue.parked.join('\n')],
    ['log', site.lines.join('\n')],
  ];
}
