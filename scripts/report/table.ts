/** The two summaries side by side, as Markdown. */
import type { Counts } from './compare.ts';

const sum = (all: readonly Counts[], key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

type Cell = (all: readonly Counts[]) => string;
const ratio =
  (part: keyof Counts, whole: keyof Counts): Cell =>
  (all) =>
    `${share(sum(all, part), sum(all, whole))} (${sum(all, part)} of ${sum(all, whole)})`;

const ROWS: readonly (readonly [what: string, cell: Cell])[] = [
  ['items published, a call', (all) => (sum(all, 'items') / Math.max(1, all.length)).toFixed(1)],
  ['numbers that stand nowhere in the transcript', ratio('unsupported', 'numbers')],
  ['items that name a speaker', ratio('naming', 'items')],
  ['action items, a call', (all) => (sum(all, 'actions') / Math.max(1, all.length)).toFixed(1)],
  ['action items with an owner', ratio('owned', 'actions')],
  ['owners who are speakers of the call', ratio('resolved', 'owned')],
  ['statements whose evidence was found at its place', ratio('standing', 'statements')],
  ['the bot’s decisions met by an item', ratio('met', 'decisions')],
  ['the same, with no more items than the bot publishes', ratio('metAlike', 'decisions')],
];

export function table(calls: number, bot: readonly Counts[], ours: readonly Counts[]): string {
  return `# Beside a public bot

Written by \`npm run report:acd\` over ${calls} public calls (the development half of the evaluation data). The bot's summaries are written by a
language model; ours without one. Counted, not judged: a number is supported where the transcript holds its value, in digits or words;
a decision of the bot is met by an item within a minute that shares two content words in its first thirty.

| | the bot | Rostrum |
| --- | --- | --- |
${ROWS.map(([what, cell]) => `| ${what} | ${cell(bot)} | ${cell(ours)} |`).join('\n')}

How to read it: the bot condenses, and so says more of what was decided; it gives no words to check it by, and its owners are often
teams. Ours says what a speaker said, by name, and leaves out what it cannot prove. The decisions are the bot's own, so its last rows are 100 % by
construction: they stand there for what a language model adds. Ours publishes more items, its records beside its points; the last row gives both the same room.
`;
}
