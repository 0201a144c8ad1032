/** The alarms as data: what is watched, from which value on, and the line of docs/runbook.md that says what to do. */
import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Intake } from './intake.ts';
import type { ReadApi } from './read-api.ts';

export interface AlarmRow {
  readonly id: string;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly periods: number;
  /** Anchor in docs/runbook.md. */
  readonly runbook: string;
  readonly says: string;
}

export interface Watched {
  readonly intake: Intake;
  readonly readApi: ReadApi;
  /** Every function, by the name its alarms carry. */
  readonly functions: Readonly<Record<string, LambdaFunction>>;
}

const FIVE = Duration.minutes(5);

/** A metric that the functions write by EMF (aws/metrics.ts). */
export const own = (metricName: string, statistic = 'Sum'): Metric =>
  new Metric({ namespace: 'Rostrum', metricName, statistic, period: FIVE, dimensionsMap: { service: 'rostrum' } });

/** Share of `part` in `whole` in percent, 0 while nothing happened. */
const percent = (part: IMetric, whole: IMetric) =>
  new MathExpression({
    expression: 'IF(whole > 0, 100 * part / whole, 0)',
    usingMetrics: { part, whole },
    period: FIVE,
  });

export const alarmRows = ({ intake, readApi, functions }: Watched): AlarmRow[] => [
  ...intakeRows(intake),
  ...apiRows(readApi),
  ...Object.entries(functions).flatMap(([name, fn]) => functionRows(name, fn)),
];

function intakeRows({ queue, parked }: Intake): AlarmRow[] {
  return [
    // NumberOfMessagesSent misses what SQS itself moves to a dead-letter queue; what is visible there does not.
    {
      id: 'Parked',
      metric: parked.metricApproximateNumberOfMessagesVisible({ period: FIVE, statistic: 'Maximum' }),
      threshold: 1,
      periods: 1,
      runbook: 'parked',
      says: 'uploads are parked in the dead-letter queue',
    },
    {
      id: 'Oldest',
      metric: queue.metricApproximateAgeOfOldestMessage({ period: FIVE, statistic: 'Maximum' }),
      threshold: 900,
      periods: 2,
      runbook: 'oldest',
      says: 'an upload has waited for 15 minutes',
    },
    {
      id: 'FailedRatio',
      metric: percent(own('objects_failed'), own('objects_received')),
      threshold: 5,
      periods: 3,
      runbook: 'failed-ratio',
      says: 'over 5 % of the uploads cannot be read',
    },
    {
      id: 'Drift',
      metric: own('reconciler_drift', 'Maximum'),
      threshold: 1,
      periods: 1,
      runbook: 'drift',
      says: 'the bucket and the records differ',
    },
  ];
}

function apiRows({ api }: ReadApi): AlarmRow[] {
  return [
    {
      id: 'Api5xx',
      metric: percent(
        api.metricServerError({ period: FIVE, statistic: 'Sum' }),
        api.metricCount({ period: FIVE, statistic: 'Sum' }),
      ),
      threshold: 1,
      periods: 2,
      runbook: 'api-5xx',
      says: 'over 1 % of the API calls fail',
    },
    {
      id: 'ApiSlow',
      metric: api.metricLatency({ period: FIVE, statistic: 'p99' }),
      threshold: 1000,
      periods: 3,
      runbook: 'api-slow',
      says: 'p99 of the API is over 1 s',
    },
  ];
}

function functionRows(name: string, fn: LambdaFunction): AlarmRow[] {
  const timeoutMs = fn.timeout?.toMilliseconds() ?? 3000;
  return [
    {
      id: `${name}Errors`,
      metric: percent(fn.metricErrors({ period: FIVE }), fn.metricInvocations({ period: FIVE })),
      threshold: 1,
      periods: 2,
      runbook: 'errors',
      says: `over 1 % of the calls of ${name} end in an error`,
    },
    {
      id: `${name}Throttles`,
      metric: fn.metricThrottles({ period: FIVE }),
      threshold: 1,
      periods: 2,
      runbook: 'throttles',
      says: `${name} is throttled`,
    },
    {
      id: `${name}Slow`,
      metric: fn.metricDuration({ period: FIVE, statistic: 'p99' }),
      threshold: 0.8 * timeoutMs,
      periods: 2,
      runbook: 'slow',
      says: `p99 of ${name} is over 80 % of its timeout`,
    },
  ];
}
