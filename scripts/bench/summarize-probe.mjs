/**
 * One fresh process: CPU of the first call and of those after it, and the peak memory. `probe MODE BUNDLE FILE...`; the
 * last file is read once, one before it as often as a warm figure needs. Plain JavaScript, so that nothing is compiled.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { lexrank, tfidf } from './floors.mjs';

const WARM = 5;
const [mode, bundle, ...files] = process.argv.slice(2);

const MODES = {
  tfidf: () => (bytes) => tfidf(new TextDecoder().decode(bytes)),
  lexrank: () => (bytes) => lexrank(new TextDecoder().decode(bytes)),
  rostrum: async () => {
    const { load } = await import(pathToFileURL(bundle).href);
    const { summarizeWebinar } = await load();
    return (bytes) => summarizeWebinar('bench', [{ name: 'bench.vtt', bytes }]);
  },
};

async function cpuMs(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const summarize = await MODES[mode]();
const times = [];
for (const [k, file] of files.entries()) {
  const bytes = readFileSync(file);
  const calls = k === files.length - 1 && k > 0 ? 1 : WARM + 1;
  for (let n = 0; n < calls; n++) times.push(await cpuMs(() => summarize(bytes)));
}
const warm = times.slice(1, WARM + 1).sort((a, b) => a - b)[WARM >> 1];
const peakMiB = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ firstMs: times[0], warmMs: warm, lastMs: times.at(-1), peakMiB })}\n`);
