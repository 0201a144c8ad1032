/**
 * Fits the weights of `core/summarize/features.ts` on webinars whose claims are known: `npx tsx scripts/fit-salience.ts DIR ...`,
 * each DIR holding transcripts and `<id>.gold.json` files as in `../shared/eval/webinars`. Logistic regression with a small ridge
 * on the whole units that can be told. Prints the weights and, leaving one webinar out at a time, how often a claim outranks
 * what is none or lighter (AUC), and of the claims' weight how much the first 150 words of overview and key points tell, by
 * shared word pairs: the recall of the scorer beside the golds runs a little higher.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../core/identify/identify.ts';
import { readWebinar } from '../core/pipeline.ts';
import { type Context, contextOf } from '../core/summarize/context.ts';
import { type Feature, WEIGHTS } from '../core/summarize/features.ts';
import { moderatorsOf, presentsOthers } from '../core/summarize/moderators.ts';
import { pointsOf } from '../core/summarize/points.ts';
import { type Scored, scored } from '../core/summarize/salience.ts';
import { candidatesOf } from '../core/summarize/select.ts';
import { stemWorth } from '../core/summarize/stem-worth.ts';
import { stemsOf } from '../core/summarize/stems.ts';
import { unitsOf } from '../core/summarize/units.ts';
import { countWords } from '../core/words.ts';

interface Gold {
  readonly file: string;
  readonly claims: readonly { readonly weight: number; readonly spans: readonly string[] }[];
}

interface Webinar {
  readonly gold: Gold;
  readonly context: Context;
  readonly units: readonly Scored[];
  readonly examples: readonly Example[];
}

interface Example {
  readonly x: readonly number[];
  /** Weight of the claim that it tells, of 3; 0 for none. */
  readonly y: number;
}

const NAMES = Object.keys(WEIGHTS) as Feature[];
/** Share of the shorter text's word pairs that make a unit a telling of a claim. */
const SAME = 0.45;

const featuresOf = ({ why }: Scored) => NAMES.map((name) => (why[name] ?? 0) / WEIGHTS[name]);

const pairs = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.map((word, k) => `${word} ${words[k + 1] ?? ''}`));
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((pair) => b.has(pair)).length;

function claimOf(text: string, { claims }: Gold): number {
  const own = pairs(text);
  const told = claims.filter(({ spans }) =>
    spans.map(pairs).some((span) => shared(own, span) / Math.min(own.size, span.size) >= SAME),
  );
  return Math.max(0, ...told.map(({ weight }) => weight));
}

async function webinarOf(folder: string, file: string): Promise<Webinar[]> {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
  const bytes = new Uint8Array(readFileSync(join(folder, gold.file)));
  const read = await readWebinar([{ name: gold.file, bytes }]);
  if ('failure' in read) return [];
  const context = contextOf(read.transcript, await identify(read.transcript));
  const moderators = moderatorsOf(context);
  const presents = presentsOthers(context, moderators);
  const units = scored(
    unitsOf(context).filter((unit) => !presents(unit)),
    context,
    moderators,
  );
  const examples = candidatesOf(units, context)
    .filter((unit) => unit.of === undefined)
    .map((unit) => ({ x: featuresOf(unit), y: claimOf(unit.text, gold) / 3 }));
  return [{ gold, context, units, examples }];
}

const score = (x: readonly number[], weights: readonly number[]) =>
  x.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);

function fitted(examples: readonly Example[], steps = 1500, rate = 0.5, ridge = 0.003): number[] {
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

/** Share of the claims' weight that the first 150 words tell, with units scored by `weights`. */
function first150({ gold, context, units }: Webinar, weights: readonly number[]): number {
  const rescored = units.map((unit) => ({ ...unit, score: score(featuresOf(unit), weights) }));
  const worth = stemWorth(
    context.sentences.map(stemsOf),
    context.sentences.map(({ speakerId }) => speakerId),
  );
  const points = pointsOf(candidatesOf(rescored, context), { context, worth, units: rescored }, undefined);
  const told: Set<string>[] = [];
  let words = 0;
  for (const { statement } of points) {
    if (words < 150) told.push(pairs(statement.evidence.map(({ quote }) => quote).join(' ')));
    words += countWords(statement.content);
  }
  const tells = ({ spans }: Gold['claims'][number]) =>
    spans.map(pairs).some((span) => told.some((own) => shared(own, span) >= span.size / 2));
  const weigh = (claims: Gold['claims']) => claims.reduce((sum, { weight }) => sum + weight, 0);
  return weigh(gold.claims.filter(tells)) / weigh(gold.claims);
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['../shared/eval/webinars'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => webinarOf(folder, file)),
);
const webinars = (await Promise.all(files)).flat();
const apart = webinars.map((one) =>
  fitted(webinars.filter((each) => each !== one).flatMap(({ examples }) => examples)),
);
const all = fitted(webinars.flatMap(({ examples }) => examples));
const table = NAMES.map((name) => WEIGHTS[name]);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const report = (name: string, weightsOf: (k: number) => readonly number[]) =>
  console.log(
    `${name}: AUC ${mean(webinars.map(({ examples }, k) => auc(examples, weightsOf(k)))).toFixed(3)}, ` +
      `first 150 words ${mean(webinars.map((one, k) => first150(one, weightsOf(k)))).toFixed(3)}`,
  );
console.log(
  NAMES.map((name, k) => `${name.padEnd(16)} ${all[k]?.toFixed(2).padStart(6)}   in use ${table[k]}`).join('\n'),
);
report(`one of ${webinars.length} webinars left out`, (k) => apart[k] ?? []);
report('fitted on all', () => all);
report('the table in use', () => table);
