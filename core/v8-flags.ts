/**
 * How V8 should run us. A process reads a file or a few, and each sentence meets thousands of lines of ours: left to
 * itself V8 spends a third of the first webinars optimising what is then hardly run. Figures: docs/deploy.md.
 */

/** V8 compiles an expression twice: to bytecode at its first use, to machine code at its second; straight to machine code is half. */
const EXPRESSIONS = '--no-regexp-tier-up';

/** The heap is looked through when it has grown by half, not fourfold: a day's transcript peaks 90 MiB lower, at the same speed. */
const HEAP = '--heap-growing-percent=50';

/** By Node's major version, since V8 renames its flags: the slow optimiser later and inlining less, or the quick one (Maglev) alone. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=270000 --max-inlined-bytecode-size-cumulative=100',
  24: '--no-turbofan',
};

/** For `setFlagsFromString` of `node:v8`, before anything is run; `node` is `process.versions.node`. */
export function v8Flags(node: string): string {
  const [major = ''] = node.split('.');
  return [EXPRESSIONS, HEAP, FUNCTIONS[major] ?? ''].join(' ').trim();
}
