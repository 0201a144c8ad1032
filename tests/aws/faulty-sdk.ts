/** Faults inside the SDK's own retry loop: a client middleware at `finalizeRequest`, where every attempt passes. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ConfiguredRetryStrategy } from '@smithy/core/retry';
import type { Fault, Tally } from '../faults/faults.ts';

/** Two milliseconds between attempts: the SDK's own back-off would make a run wait, not differ. */
export const quickRetries = new ConfiguredRetryStrategy(4, () => 2);

/** A worker that died makes no further call; the one that takes its place does. */
export interface Life {
  dead: boolean;
}

export function injectFaults(client: DynamoDBClient, life: Life, next: () => Fault, tally: Tally): void {
  client.middlewareStack.add(
    (attempt) => async (args) => {
      if (life.dead) throw new Error('the worker is dead');
      const fault = next();
      tally.calls += 1;
      tally.faults[fault] += 1;
      if (fault === 'throttle') throw throttled();
      const answer = fault === 'crash' ? undefined : await attempt(args);
      if (fault === 'lost') throw lostAnswer();
      if (answer && fault !== 'crash-after') return answer;
      life.dead = true;
      throw new Error('injected: the worker died');
    },
    // Below the retry middleware of this step, so that each of its attempts passes here.
    { step: 'finalizeRequest', priority: 'low', name: 'injectFaults' },
  );
}

/** What DynamoDB answers when it throttles. */
const throttled = () =>
  Object.assign(new Error('injected: throttled'), { name: 'ThrottlingException', $metadata: { httpStatusCode: 400 } });

/** The connection broke after the request was carried out. */
const lostAnswer = () => Object.assign(new Error('injected: the answer was lost'), { name: 'TimeoutError' });
