/**
 * How the time of reading grows with what is read. Only ratios: how fast a machine is says nothing about our code. And the
 * processor's time, since the clock runs on while other processes have their turn.
 */

/** t(4n) / t(n): 4 is in proportion, 16 is the square. */
export const PROPORTIONATE = 9;

/** Four times the input in less than this is no flood, however it grew: below it compiling and collecting are what is measured. */
const FLOOR_MS = 60;
const ROUNDS = 5;

/**
 * t(4n) / t(n) of `read`, each the best of up to five rounds taken in turn, of which the first also compiles; 1 where t(4n)
 * is too short to be judged.
 */
export async function growth<Input>(
  read: (input: Input) => unknown,
  input: (n: number) => Input | Promise<Input>,
  n: number,
): Promise<number> {
  const [one, four] = [await input(n), await input(4 * n)];
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    short = Math.min(short, await cpuMs(() => read(one)));
    long = Math.min(long, await cpuMs(() => read(four)));
    if (long < FLOOR_MS) return 1;
    if (round > 0 && long / short < PROPORTIONATE) break;
  }
  return long / short;
}

async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
