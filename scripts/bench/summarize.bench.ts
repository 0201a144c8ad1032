/**
 * One hour of speech (9,000 words) through the whole pipeline, beside what the same text costs as bare TF-IDF vectors, and
 * a day beside the hour. The speech is made here, by a seeded generator: turns, names, numbers, fillers, questions.
 */
import { summarizeWebinar } from '../../core/pipeline.ts';
import { type Bench, median } from './bench.ts';

const HOUR = 9000;
const ROUNDS = 5;

/** A WebVTT file of `words` spoken words with a Zipf-like vocabulary. */
function webinar(words: number): Uint8Array {
  let seed = 42;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te'];
  const common =
    'the of and to in we that is it for not on this will with as are by have but if from one should they can only because more so'.split(
      ' ',
    );
  const word = () => {
    if (random() < 0.5) return common[Math.floor(random() * common.length)] ?? 'the';
    let n = Math.floor(4000 ** random());
    let text = '';
    do {
      text += syllables[n % 12];
      n = Math.floor(n / 12);
    } while (n > 0);
    return `${text}${random() < 0.2 ? 's' : ''}`;
  };
  const people = ['Ada Lund', 'Ben Sato', 'Carla Ruiz', 'Dan Okello'];
  const stamp = (s: number) =>
    `${String(Math.floor(s / 3600)).padStart(2, '0')}:${String(Math.floor(s / 60) % 60).padStart(2, '0')}:${String(Math.floor(s) % 60).padStart(2, '0')}.000`;
  const lines = ['WEBVTT', ''];
  for (let said = 0, cue = 0; said < words; cue++) {
    const size = 6 + Math.floor(random() * 16);
    const spoken = Array.from({ length: size }, word);
    const text = `${(spoken[0] ?? '').replace(/^./, (c) => c.toUpperCase())} ${spoken.slice(1).join(' ')}${random() < 0.08 ? ' 12 percent' : ''}${random() < 0.1 ? '?' : '.'}`;
    lines.push(
      `${stamp(said / 2.5)} --> ${stamp((said + size) / 2.5)}`,
      `${people[Math.floor(cue / 6) % people.length]}: ${text}`,
      '',
    );
    said += size;
  }
  return new TextEncoder().encode(lines.join('\n'));
}

/** The floor: sparse unit vectors over interned terms, nothing else. */
function tfidf(text: string): number {
  const ids = new Map<string, number>();
  const seen: number[] = [];
  const rows = (text.match(/[^.!?\n]+(?:[.!?]+|\n|$)/g) ?? []).map((sentence) => {
    const row = new Map<number, number>();
    for (const word of sentence.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []) {
      const id = ids.get(word) ?? ids.set(word, ids.size).size - 1;
      row.set(id, (row.get(id) ?? 0) + 1);
    }
    for (const id of row.keys()) seen[id] = (seen[id] ?? 0) + 1;
    return row;
  });
  const weigh = (row: ReadonlyMap<number, number>) => {
    const terms = Uint32Array.from(row.keys()).sort();
    const weights = Float64Array.from(
      terms,
      (id) => (row.get(id) ?? 0) * Math.log(rows.length / (seen[id] ?? 1) + 1e-9),
    );
    const norm = Math.hypot(...weights) || 1;
    return weights.map((weight) => weight / norm);
  };
  return rows.reduce((sum, row) => sum + weigh(row).length, 0);
}

async function cpu(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export async function run(): Promise<Bench> {
  const hour = webinar(HOUR);
  const text = new TextDecoder().decode(hour);
  const day = webinar(24 * HOUR);
  const times: Record<'floor' | 'hour' | 'day', number[]> = { floor: [], hour: [], day: [] };
  const pipeline = (bytes: Uint8Array) => summarizeWebinar('bench', [{ name: 'bench.vtt', bytes }]);
  for (let k = 0; k < 2; k++) await pipeline(hour);
  for (let k = 0; k < ROUNDS; k++) {
    times.floor.push(await cpu(() => tfidf(text)));
    times.hour.push(await cpu(() => pipeline(hour)));
  }
  times.day.push(await cpu(() => pipeline(day)));
  const [floor, one, all] = [median(times.floor), median(times.hour), median(times.day)];
  return {
    title: 'summarize: one hour is 9,000 words; CPU, median of five, in one process',
    rows: [
      { name: 'TF-IDF floor, one hour', value: floor, unit: 'ms' },
      {
        name: 'pipeline, one hour',
        value: one,
        unit: 'ms',
        ratio: one / floor,
        bar: 'at most 6x the floor',
        ok: one / floor <= 6,
      },
      {
        name: 'pipeline, 24 hours',
        value: all,
        unit: 'ms',
        ratio: all / one,
        bar: 'at most 36x the hour',
        ok: all / one <= 36,
        gate: true,
      },
    ],
  };
}
