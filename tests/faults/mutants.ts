/** What the product might have been: each mutant breaks one rule of the protocol, and the checks must notice. */
import type { Mutant } from './mutant.ts';
import { OF_COMPOSITION } from './mutants-of-composition.ts';
import { OF_PARTS } from './mutants-of-parts.ts';
import { naiveUpsert, payloadLock } from './naive.ts';

/** The two designs that public samples use, as in the research. */
const NAIVE: readonly Mutant[] = [
  {
    name: 'naive-upsert',
    breaks: 'reads the latest, upserts the record: no generations, no heads',
    ingest: naiveUpsert,
  },
  { name: 'payload-lock', breaks: 'the same behind a lock on the message', ingest: payloadLock },
];

export const MUTANTS: readonly Mutant[] = [...OF_PARTS, ...OF_COMPOSITION, ...NAIVE];
