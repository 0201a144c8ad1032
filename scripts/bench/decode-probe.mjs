/** One fresh process: CPU of the first reading of a file by one reader, and the peak memory after it. Plain JavaScript, so that nothing is compiled. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [mode, file, bundle, root] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${root}/package.json`));
const text = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const ours = () => import(pathToFileURL(bundle).href);

const READERS = {
  floor: () => (bytes) => text(bytes).split('\n'),
  rostrum: async () => {
    const { cuesOf } = await ours();
    return (bytes) => cuesOf(bytes, file);
  },
  transcript: async () => {
    const { decode } = await ours();
    return async (bytes) => (await decode(bytes, file)).transcript?.turns;
  },
  'subsrt-ts': async () => {
    const { parse } = await import(pathToFileURL(require.resolve('subsrt-ts')).href);
    return (bytes) => parse(text(bytes));
  },
  subtitle: () => {
    const { parseSync } = require('subtitle');
    return (bytes) => parseSync(text(bytes));
  },
  'node-webvtt': () => {
    const { parse } = require('node-webvtt');
    return (bytes) => parse(text(bytes), { strict: false }).cues;
  },
};

const read = await READERS[mode]();
const bytes = readFileSync(file);
const before = process.cpuUsage();
const units = await read(bytes);
const { user, system } = process.cpuUsage(before);
const peakMiB = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ cpuMs: (user + system) / 1000, peakMiB, units: units?.length ?? 0 }));
