/** Seeded chance: the same seed, the same run. */

/** Uniform in [0, 1): mulberry32. */
export type Chance = () => number;

export function chance(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const between = (roll: Chance, low: number, high: number): number => low + roll() * (high - low);
export const below = (roll: Chance, n: number): number => Math.floor(roll() * n);
