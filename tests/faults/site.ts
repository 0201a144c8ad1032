/** One deployment in virtual time: the real handlers, and behind their ports a bucket, a queue and a store that fail. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { logLine } from '../../aws/log.ts';
import { encodeMessage } from '../../aws/sqs-message.ts';
import type { Worker, World } from '../../core/ports.ts';
import { ingest } from '../../functions/ingest.ts';
import { memoryBucket, memoryUploads } from '../memory/bucket.ts';
import { type Call, emptyTable, memoryRecords } from '../memory/records.ts';
import { summarizeOnce } from './bodies.ts';
import { between, chance } from './chance.ts';
import { emptyTally, faultyCall, noFaults, type Tape } from './faults.ts';
import { kernel, type Process } from './kernel.ts';
import { DEADLINE_MS, faultyQueue, type Invocation } from './queue.ts';

/** The product, or what the product might have been: a mutant wraps a worker's ports or brings a handler of its own. */
export interface Design {
  readonly name: string;
  readonly wrap?: (worker: Worker, site: Site) => Worker;
  readonly ingest?: (event: SQSEvent, worker: Worker, site: Site) => Promise<SQSBatchResponse>;
}

export const PRODUCT: Design = { name: 'the product' };
export const START_MS = Date.UTC(2026, 4, 4, 8);

export type Site = ReturnType<typeof makeSite>;

export function makeSite(seed: number, tapeOf: (roll: () => number) => Tape, design: Design, workers: number) {
  const roll = chance(seed);
  const clock = kernel(START_MS);
  const bucket = memoryBucket();
  const table = emptyTable();
  const tally = emptyTally();
  const lines: string[] = [];
  /** Who wrote a generation: one that died or failed after its deadline may leave it to the reaper. */
  const writers = new Map<string, Invocation>();
  let tape = tapeOf(roll);
  let nonces = 0;

  const worldOver = (call: Call): World => ({
    uploads: memoryUploads(bucket, call),
    records: memoryRecords(table, call, clock.now),
    queue: { send: (messages) => call('send', () => messages.map(encodeMessage).forEach(queue.send)) },
    now: clock.now,
    nonce: () => `n${++nonces}`,
    tell: (line) => void lines.push(logLine(line, clock.now())),
  });

  /** A caller of the product: `died` is told when a fault kills it. */
  const faultyWorld = (process: Process, died: () => void): World =>
    worldOver(faultyCall({ process, hangMs: DEADLINE_MS * 1.5, died }, () => tape(), roll, tally));

  const queue = faultyQueue(clock, roll, workers, (event, invocation) => {
    const world = faultyWorld(invocation.process, () => queue.died(invocation));
    const noted = { ...world, records: { ...world.records, write: noteWriter(world.records.write, invocation) } };
    const worker: Worker = { ...noted, summarize: summarizeOnce };
    const wrapped = design.wrap ? design.wrap(worker, site) : worker;
    return design.ingest ? design.ingest(event, wrapped, site) : ingest(event, wrapped);
  });

  const noteWriter =
    (write: World['records']['write'], invocation: Invocation): World['records']['write'] =>
    (id, generation, children) => {
      writers.set(`${id}/${generation}`, invocation);
      return write(id, generation, children);
    };

  const site = {
    startMs: START_MS,
    clock,
    bucket,
    table,
    queue,
    tally,
    lines,
    writers,
    roll,
    faultyWorld,
    /** A caller that meets delays and no faults. */
    calmWorld: (process: Process): World =>
      worldOver(async (_name, step) => {
        await process.sleep(between(roll, 1, 20));
        return step();
      }),
    stopFaults() {
      tape = noFaults;
    },
  };
  return site;
}
