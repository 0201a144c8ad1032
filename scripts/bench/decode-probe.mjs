/**
 * One fresh process: CPU of the first reading of a file by one reader, and the peak memory after it. With `touched` the clocks and
 * the text of every cue are asked for as well. Plain JavaScript, so that nothing is compiled.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [mode, touch, file, bundle, root] = process.argv.slice(2);
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

/** Clocks and text of a cue, as each package has them. */
const PARTS = {
  rostrum: ({ startMs, endMs, text, speakerLabel = '' }) => startMs + endMs + text.length + speakerLabel.length,
  'subsrt-ts': ({ start = 0, end = 0, text = '' }) => start + end + text.length,
  subtitle: ({ type, data }) => (type === 'cue' ? data.start + data.end + data.text.length : 0),
  'node-webvtt': ({ start, end, text }) => start + end + text.length,
};

function touchAll(units) {
  const partsOf = PARTS[mode];
  let sum = 0;
  for (let i = 0; i < units.length; i++) sum += partsOf(units.at(i));
  return sum;
}

const read = await READERS[mode]();
const bytes = readFileSync(file);
const before = process.cpuUsage();
const units = await read(bytes);
const sum = touch === 'touched' ? touchAll(units) : 0;
const { user, system } = process.cpuUsage(before);
const peakMiB = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ cpuMs: (user + system) / 1000, peakMiB, units: units?.length ?? 0, sum }));
