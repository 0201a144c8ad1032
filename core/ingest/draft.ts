/** The current parts of a webinar -> what its head and children will say: a pure function of the parts' versions. */
import type { Card, Child, PartHead, WebinarHead } from '../heads.ts';
import type { Failure, Problem } from '../model.ts';
import type { Part } from '../pipeline.ts';
import type { Worker } from '../ports.ts';
import type { WebinarRecord } from '../record.ts';
import { webinarFailure } from './limits.ts';

export interface Draft extends Pick<WebinarHead, 'state' | 'parts' | 'failure' | 'card' | 'engine'> {
  readonly children: readonly Child[];
}

interface Refusal {
  readonly name: string;
  readonly failure: Failure;
}

const GONE: Failure = {
  code: 'gone',
  message: 'This version was removed from the bucket before it was read; upload the file again if it should count.',
};
const INTERNAL: Failure = {
  code: 'internal',
  message:
    'Rostrum failed on this upload. The fault is ours and is logged; after an update, run it again by reprocess.',
};

/** Reads the exact versions and runs the pipeline. A fault of the content is a failed draft; throws what is worth another try. */
export async function draftWebinar(id: string, parts: readonly PartHead[], worker: Worker): Promise<Draft> {
  if (parts.length === 0) return { state: 'deleted', parts, children: [] };
  const tooMuch = webinarFailure(parts);
  if (tooMuch) return failed(parts, tooMuch);
  const { readable, refused } = await readParts(parts, worker);
  if (readable.length === 0) return failed(parts, refused[0]?.failure ?? GONE);
  const outcome = await summarized(id, readable, worker);
  if ('failure' in outcome) return failed(parts, outcome.failure);
  const { webinar, speakers, summary } = outcome.record;
  const whole = { ...webinar, problems: [...webinar.problems, ...refused.map(partProblem)] };
  return {
    state: 'ready',
    parts: parts.map((part) => withReason(part, whole.problems)),
    engine: webinar.engine,
    card: cardOf(outcome.record),
    children: [
      // First: it marks in the bucket that this generation exists (see Records.write).
      { name: 'transcript', json: JSON.stringify(outcome.transcript) },
      { name: 'webinar', json: JSON.stringify({ webinar: whole, summary }) },
      ...speakers.map((speaker, i) => ({
        name: `speakers/${String(i).padStart(4, '0')}`,
        json: JSON.stringify(speaker),
      })),
    ],
  };
}

/** The pipeline is deterministic: what it throws once it throws always, so it is a failure to show, not to try again. */
async function summarized(id: string, parts: readonly Part[], { summarize, tell }: Worker) {
  try {
    return await summarize(id, parts);
  } catch (error) {
    tell({ event: 'internal-fault', fault: error instanceof Error ? error.name : typeof error });
    return { failure: INTERNAL };
  }
}

async function readParts(parts: readonly PartHead[], { uploads }: Worker) {
  const readable: Part[] = [];
  const refused: Refusal[] = [];
  for (const { name, key, versionId, state, reason } of parts) {
    const read = state === 'ok' ? await uploads.read(key, versionId) : 'gone';
    if (read === 'gone') refused.push({ name, failure: reason ?? GONE });
    else readable.push({ name, bytes: read.bytes });
  }
  return { readable, refused };
}

/** A part that the others could do without: the head keeps why it was left out. */
function withReason(part: PartHead, problems: readonly Problem[]): PartHead {
  const problem = problems.find(({ code, found }) => code === 'part-unreadable' && found === part.name);
  return problem ? { ...part, reason: { code: problem.code, message: problem.message } } : part;
}

const failed = (parts: readonly PartHead[], failure: Failure): Draft => ({
  state: 'failed',
  parts,
  failure,
  children: [],
});

const partProblem = ({ name, failure }: Refusal): Problem => ({
  code: 'part-unreadable',
  found: name,
  message: `The part ${name} could not be read: ${failure.message}`,
});

function cardOf({ webinar, speakers }: WebinarRecord): Card {
  const { title, date, durationMs, words, hosts } = webinar;
  return {
    ...(title ? { title: title.value } : {}),
    ...(date ? { date: date.value } : {}),
    ...(durationMs === undefined ? {} : { durationMs }),
    words,
    hosts: hosts.map((host) => host.value.name),
    speakers: speakers.flatMap((speaker) => speaker.name ?? []),
  };
}
