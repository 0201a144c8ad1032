/** The alarms as data: what is watched, from which value on, and the heading of docs/runbook.md that says what to do. */
import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Intake } from './intake.ts';
import type { ReadApi } from './read-api.ts';

/** `periods` are of five minutes; `runbook` is an anchor of docs/runbook.md. */
type AlarmRow = readonly [
  id: string,
  metric: IMetric,
  threshold: number,
  periods: number,
  runbook: string,
  says: string,
];

export interface Watched {
  readonly intake: Intake;
  readonly readApi: ReadApi;
  /** Every function, by the name its alarms carry. */
  readonly functions: Readonly<Record<string, LambdaFunction>>;
}

const period = Duration.minutes(5);
const highest = { period, statistic: 'Maximum' };
const sum = { period, statistic: 'Sum' };
const p99 = { period, statistic: 'p99' };

/** A metric that the functions write by EMF (aws/log.ts). */
export const own = (metricName: string, statistic = 'Sum'): Metric =>
  new Metric({ namespace: 'Rostrum', metricName, statistic, period, dimensionsMap: { service: 'rostrum' } });

/** Share of `part` in `whole` in percent, 0 while nothing happened. */
const percent = (part: IMetric, whole: IMetric) =>
  new MathExpression({ expression: 'IF(whole > 0, 100 * part / whole, 0)', usingMetrics: { part, whole }, period });

export const alarmRows = ({ intake, readApi, functions }: Watched): readonly AlarmRow[] => [
  ...intakeRows(intake),
  ...apiRows(readApi),
  ...Object.entries(functions).flatMap(([name, fn]) => functionRows(name, fn)),
];

// NumberOfMessagesSent misses what SQS itself moves to a dead-letter queue; what is visible there does not.
const intakeRows = ({ queue, parked }: Intake): readonly AlarmRow[] => [
  [
    'Parked',
    parked.metricApproximateNumberOfMessagesVisible(highest),
    1,
    1,
    'parked',
    'uploads are parked in the dead-letter queue',
  ],
  [
    'Oldest',
    queue.metricApproximateAgeOfOldestMessage(highest),
    900,
    2,
    'oldest',
    'an upload has waited for 15 minutes',
  ],
  [
    'FailedRatio',
    percent(own('objects_failed'), own('objects_received')),
    5,
    3,
    'failed-ratio',
    'over 5 % of the uploads cannot be read',
  ],
  ['Drift', own('reconciler_drift', 'Maximum'), 1, 1, 'drift', 'the bucket and the records differ'],
];

const apiRows = ({ api }: ReadApi): readonly AlarmRow[] => [
  [
    'Api5xx',
    percent(api.metricServerError(sum), api.metricCount(sum)),
    1,
    2,
    'api-5xx',
    'over 1 % of the API calls fail',
  ],
  ['ApiSlow', api.metricLatency(p99), 1000, 3, 'api-slow', 'p99 of the API is over 1 s'],
];

function functionRows(name: string, fn: LambdaFunction): readonly AlarmRow[] {
  const nearTimeoutMs = 0.8 * (fn.timeout?.toMilliseconds() ?? 3000);
  const failed = percent(fn.metricErrors({ period }), fn.metricInvocations({ period }));
  return [
    [`${name}Errors`, failed, 1, 2, 'errors', `over 1 % of the calls of ${name} end in an error`],
    [`${name}Throttles`, fn.metricThrottles({ period }), 1, 2, 'throttles', `${name} is throttled`],
    [`${name}Slow`, fn.metricDuration(p99), nearTimeoutMs, 2, 'slow', `p99 of ${name} is over 80 % of its timeout`],
  ];
}
