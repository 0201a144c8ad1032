/** What goes wrong at a call of the store or the bucket, and what the SDK and Lambda make of it. */
import type { Call } from '../memory/records.ts';
import { between, type Chance } from './chance.ts';
import type { Process } from './kernel.ts';

/**
 * throttle: refused, nothing happened; lost: it happened, and the answer was lost; crash: the worker dies before the call,
 * crash-after: after it; hang: the call takes so long that the worker's deadline is over when it comes back.
 */
export type Fault = 'none' | 'throttle' | 'lost' | 'crash' | 'crash-after' | 'hang';

/** One fault per call. */
export type Tape = () => Fault;

export const noFaults: Tape = () => 'none';

/** The rates of docs/reliability.md: about one call in five meets a fault. */
const RATES: readonly (readonly [Fault, number])[] = [
  ['throttle', 0.15],
  ['lost', 0.03],
  ['crash', 0.004],
  ['crash-after', 0.004],
  ['hang', 0.003],
];

export function seededTape(roll: Chance): Tape {
  return () => {
    let left = roll();
    for (const [fault, rate] of RATES) {
      if (left < rate) return fault;
      left -= rate;
    }
    return 'none';
  };
}

/** A recorded tape: one fault per call, and none once it is over. So a shorter tape is a simpler run. */
export function tapeOf(faults: readonly Fault[]): Tape {
  let at = 0;
  return () => faults[at++] ?? 'none';
}

export interface Tally {
  calls: number;
  readonly faults: Record<Fault, number>;
}

export const emptyTally = (): Tally => ({
  calls: 0,
  faults: { none: 0, throttle: 0, lost: 0, crash: 0, 'crash-after': 0, hang: 0 },
});

/** As the SDK's standard retry mode. */
const SDK_ATTEMPTS = 3;
const NEVER = new Promise<never>(() => {});

export interface Victim {
  readonly process: Process;
  /** How long a call hangs: beyond the worker's deadline. */
  readonly hangMs: number;
  /** The worker is dead; called once. */
  died(): void;
}

export function faultyCall({ process, hangMs, died }: Victim, tape: Tape, roll: Chance, tally: Tally): Call {
  const die = () => {
    died();
    process.kill();
    return NEVER;
  };
  return async (_name, step) => {
    for (let attempt = 1; ; attempt += 1) {
      await process.sleep(between(roll, 1, 40));
      const fault = tape();
      tally.calls += 1;
      tally.faults[fault] += 1;
      if (fault === 'crash') return die();
      if (fault === 'hang') await process.sleep(hangMs);
      if (fault !== 'throttle') {
        const result = step();
        if (fault === 'crash-after') return die();
        if (fault !== 'lost') return result;
      }
      if (attempt === SDK_ATTEMPTS) throw new Error(`injected: ${fault}`);
      await process.sleep(between(roll, 20, 100) * attempt);
    }
  };
}
