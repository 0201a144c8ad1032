/** What a file `<name>.bench.ts` gives by its `run()`. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** To the floor or peer of the same run. */
  readonly ratio?: number;
  /** The bar in words, such as "at most 6x the TF-IDF floor". */
  readonly bar?: string;
  readonly ok?: boolean;
  /** A miss fails the run: growth and sizes only, never a time. */
  readonly gate?: boolean;
}

export interface Bench {
  readonly title: string;
  readonly rows: readonly BenchRow[];
}

/** Milliseconds of CPU that `work` takes: user and system time, which repeats better than the clock on a busy machine. */
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
