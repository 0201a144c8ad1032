/**
 * Fits the weights of `core/summarize/salience.ts` on webinars whose claims are known: `npx tsx scripts/fit-salience.ts DIR ...`,
 * each DIR holding transcripts and `<id>.gold.json` files as in `../shared/eval/webinars`. Logistic regression with a small ridge;
 * prints the weights and, leaving one webinar out at a time, how often a claim outranks a lighter one and what is none (AUC).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../core/identify/identify.ts';
import { readWebinar } from '../core/pipeline.ts';
import { contextOf } from '../core/summarize/context.ts';
import { moderatorsOf } from '../core/summarize/moderators.ts';
import { type Feature, scored, WEIGHTS } from '../core/summarize/salience.ts';
import { unitsOf } from '../core/summarize/units.ts';

interface Gold {
  readonly file: string;
  readonly claims: readonly { readonly weight: number; readonly spans: readonly string[] }[];
}

interface Example {
  readonly webinar: number;
  readonly x: readonly number[];
  /** Weight of the claim that it tells, of 3; 0 for none. */
  readonly y: number;
}

const NAMES = Object.keys(WEIGHTS) as Feature[];
/** Share of the shorter text's word pairs that make a unit a telling of a claim. */
const SAME = 0.45;

const pairs = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.map((word, k) => `${word} ${words[k + 1] ?? ''}`));
};

function claimOf(text: string, gold: Gold): number {
  const own = pairs(text);
  let weight = 0;
  for (const claim of gold.claims) {
    for (const span of claim.spans.map(pairs)) {
      const shared = [...own].filter((pair) => span.has(pair)).length;
      if (shared / Math.min(own.size, span.size) >= SAME) weight = Math.max(weight, claim.weight);
    }
  }
  return weight;
}

async function examplesOf(folder: string): Promise<Example[]> {
  const golds = readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort();
  const all = await Promise.all(
    golds.map(async (file, webinar) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
      const read = await readWebinar([
        { name: gold.file, bytes: new Uint8Array(readFileSync(join(folder, gold.file))) },
      ]);
      if ('failure' in read) return [];
      const context = contextOf(read.transcript, await identify(read.transcript));
      return scored(unitsOf(context), context, moderatorsOf(context)).map(({ text, why }): Example => {
        const x = NAMES.map((name) => (why[name] ?? 0) / WEIGHTS[name]);
        return { webinar, x, y: claimOf(text, gold) / 3 };
      });
    }),
  );
  return all.flat();
}

const score = (x: readonly number[], weights: readonly number[]) =>
  x.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);

function fitted(examples: readonly Example[], steps = 3000, rate = 0.5, ridge = 0.005): number[] {
  const weights = NAMES.map(() => 0);
  for (let step = 0; step < steps; step++) {
    const gradient = NAMES.map(() => 0);
    for (const { x, y } of examples) {
      const miss = y - 1 / (1 + Math.exp(-score(x, weights)));
      x.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + miss * value;
      });
    }
    gradient.forEach((value, k) => {
      weights[k] = (weights[k] ?? 0) + rate * (value / examples.length - (k > 0 ? ridge * (weights[k] ?? 0) : 0));
    });
  }
  return weights;
}

/** How often a unit that tells a weightier claim scores above one that tells a lighter or none. */
function auc(examples: readonly Example[], weights: readonly number[]): number {
  const all = examples.map(({ x, y }) => ({ y, score: score(x, weights) }));
  let [won, pairs] = [0, 0];
  for (const more of all) {
    const less = all.filter(({ y }) => y < more.y);
    pairs += less.length;
    won += less.filter((each) => each.score < more.score).length;
  }
  return won / pairs;
}

const folders = process.argv.slice(2);
const examples: Example[] = [];
for (const folder of folders.length > 0 ? folders : ['../shared/eval/webinars']) {
  const before = examples.length > 0 ? Math.max(...examples.map(({ webinar }) => webinar)) + 1 : 0;
  for (const example of await examplesOf(folder)) examples.push({ ...example, webinar: example.webinar + before });
}
const webinars = [...new Set(examples.map(({ webinar }) => webinar))];
const apart = webinars.map((one) => {
  const weights = fitted(examples.filter(({ webinar }) => webinar !== one));
  return auc(
    examples.filter(({ webinar }) => webinar === one),
    weights,
  );
});
const all = fitted(examples);
const table = NAMES.map((name) => WEIGHTS[name]);
console.log(
  NAMES.map((name, k) => `${name.padEnd(16)} ${all[k]?.toFixed(2).padStart(6)}   in use ${table[k]}`).join('\n'),
);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
console.log(
  `AUC, one webinar left out: ${mean(apart).toFixed(3)}; the table in use: ${mean(
    webinars.map((one) =>
      auc(
        examples.filter(({ webinar }) => webinar === one),
        table,
      ),
    ),
  ).toFixed(3)}`,
);
