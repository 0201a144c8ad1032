/** Synthesis has to fail on what the checks forbid: each row breaks the stack once and names the finding. */
import { App, Duration, Stack } from 'aws-cdk-lib';
import { Alarm, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { AttributeType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, test } from 'vitest';
import { BlindSpots } from '../../lib/blind-spots.ts';

const BROKEN: readonly (readonly [finding: string, build: (stack: Stack) => void])[] = [
  [
    'TablePointInTimeRecovery',
    (stack) => new TableV2(stack, 'T', { partitionKey: { name: 'pk', type: AttributeType.STRING } }),
  ],
  ['LogRetention', (stack) => new LogGroup(stack, 'L', { retention: RetentionDays.INFINITE })],
  [
    'QueueRetention',
    (stack) => {
      const parked = new Queue(stack, 'D', { retentionPeriod: Duration.days(4) });
      new Queue(stack, 'Q', { deadLetterQueue: { queue: parked, maxReceiveCount: 5 } });
    },
  ],
  [
    'AlarmAction',
    (stack) =>
      new Alarm(stack, 'A', {
        metric: new Metric({ namespace: 'N', metricName: 'M' }),
        threshold: 1,
        evaluationPeriods: 1,
      }),
  ],
  [
    'VisibilityTimeout',
    (stack) => {
      const queue = new Queue(stack, 'V', { visibilityTimeout: Duration.seconds(120) });
      const code = Code.fromInline('exports.handler = async () => {}');
      new LambdaFunction(stack, 'F', {
        runtime: Runtime.NODEJS_24_X,
        handler: 'index.handler',
        code,
        timeout: Duration.seconds(60),
        events: [new SqsEventSource(queue)],
      });
    },
  ],
];

describe('our own pack of checks', () => {
  test.each(BROKEN)('finds %s', (finding, build) => {
    const stack = new Stack(new App(), 'Broken');
    build(stack);
    const report = new BlindSpots(stack).validateScope(stack);
    expect(report.success).toBe(false);
    expect(report.violations.map((violation) => violation.ruleName)).toContain(`Rostrum-${finding}`);
  });
});
