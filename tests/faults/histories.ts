/** Random short histories for fast-check: operations on few keys, and a tape of faults that shrinks to none. */
import fc from 'fast-check';
import { uploadPlace } from '../../aws/keys.ts';
import { type Fault, tapeOf } from './faults.ts';
import { type Op, simulate } from './simulate.ts';
import { type Design, PRODUCT } from './site.ts';

const KEYS = ['uploads/talk.txt', 'uploads/panel/talk.txt', 'uploads/panel/press.txt', 'uploads/panel/webinar.json'];

const delay = fc.oneof(fc.nat({ max: 3_000 }), fc.nat({ max: 200_000 }));

const op: fc.Arbitrary<Op> = fc
  .record({
    atMs: fc.oneof(fc.nat({ max: 2_000 }), fc.nat({ max: 60_000 })),
    key: fc.constantFrom(...KEYS),
    kind: fc.oneof(
      { weight: 10, arbitrary: fc.constant('put' as const) },
      { weight: 3, arbitrary: fc.constant('delete' as const) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('purge' as const, 'erase' as const, 'reprocess' as const, 'read' as const),
      },
    ),
    body: fc.nat({ max: 23 }),
    delaysMs: fc.array(delay, { minLength: 1, maxLength: 3 }),
  })
  .map((drawn) => ({ ...drawn, webinarId: uploadPlace(drawn.key)?.webinarId ?? '' }));

const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 16, arbitrary: fc.constant('none' as const) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'throttle' as const,
      'lost' as const,
      'crash' as const,
      'crash-after' as const,
      'hang' as const,
    ),
  },
);

export interface History {
  readonly ops: readonly Op[];
  readonly tape: readonly Fault[];
  readonly seed: number;
}

export const history: fc.Arbitrary<History> = fc.record({
  ops: fc.array(op, { minLength: 1, maxLength: 6 }),
  tape: fc.array(fault, { maxLength: 60 }),
  seed: fc.nat({ max: 1_000_000 }),
});

/** Holds if the design survives every history; fast-check prints seed, path and the smallest one that it does not. */
export const survives = (design: Design = PRODUCT) =>
  fc.asyncProperty(history, async ({ ops, tape, seed }) => {
    const { violations } = await simulate({ ops, seed, tape: () => tapeOf(tape), design, workers: 4 });
    if (violations.size > 0) throw new Error([...violations].map(([rule, where]) => `${rule}: ${where}`).join('; '));
  });
