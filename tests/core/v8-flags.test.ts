/** The flags are V8's own and change with it: the Node that runs the tests must know those that are set on it. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { v8Flags } from '../../core/v8-flags.ts';

test('this Node takes the flags that are meant for it, without a word', () => {
  const flags = v8Flags(process.versions.node);
  const script = `require('node:v8').setFlagsFromString(${JSON.stringify(flags)}); console.log(/a+/.test('aa'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['true\n', '']);
});

test('a Node that was not measured is told nothing of its compilers of functions', () => {
  expect(v8Flags('99.1.0')).toBe('--no-regexp-tier-up --heap-growing-percent=50');
});
