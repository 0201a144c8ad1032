import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, SingleValueWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { own, type Watched } from './alarms.ts';

/** One dashboard that reads as a funnel: received -> published, what waits, what failed, how fast, how the API does. */
export class Funnel extends Construct {
  constructor(scope: Construct, id: string, { intake, readApi, functions }: Watched) {
    super(scope, id);
    const outcomes = ['received', 'published', 'superseded', 'duplicate', 'failed'].map((name) =>
      own(`objects_${name}`),
    );
    const wide = { width: 12, height: 6 };
    new Dashboard(this, 'Dashboard', {
      defaultInterval: Duration.days(1),
      widgets: [
        [
          new SingleValueWidget({
            title: 'Uploads',
            width: 24,
            height: 4,
            metrics: outcomes,
            setPeriodToTimeRange: true,
          }),
        ],
        [
          new GraphWidget({
            ...wide,
            title: 'Waiting and parked',
            left: [
              intake.queue.metricApproximateNumberOfMessagesVisible(),
              intake.parked.metricApproximateNumberOfMessagesVisible(),
            ],
            right: [intake.queue.metricApproximateAgeOfOldestMessage()],
          }),
          new GraphWidget({
            ...wide,
            title: 'From upload to record, seconds',
            left: ['p50', 'p99'].map((statistic) => own('end_to_end_seconds', statistic)),
          }),
        ],
        [
          new GraphWidget({
            ...wide,
            title: 'Duration, p99',
            left: Object.values(functions).map((fn) => fn.metricDuration({ statistic: 'p99' })),
          }),
          new GraphWidget({
            ...wide,
            title: 'Errors and throttles',
            left: Object.values(functions).flatMap((fn) => [fn.metricErrors(), fn.metricThrottles()]),
          }),
        ],
        [
          new GraphWidget({
            ...wide,
            title: 'API calls and failures',
            left: [readApi.api.metricCount(), readApi.api.metricServerError()],
            right: [readApi.api.metricLatency({ statistic: 'p99' })],
          }),
          new GraphWidget({
            ...wide,
            title: 'Kept honest',
            left: [own('grounding_rejects'), own('sweep_deleted'), own('reconciler_drift', 'Maximum')],
          }),
        ],
      ],
    });
  }
}
