import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, SingleValueWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { own, type Watched } from './alarms.ts';

/** A graph of the dashboard: what it is called, and what stands on its left and right axis. */
interface Graph {
  readonly title: string;
  readonly left: IMetric[];
  readonly right?: IMetric[];
}

/** One dashboard that reads as a funnel: received -> published, what waits, what failed, how fast, how the API does. */
export class Funnel extends Construct {
  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id);
    const outcomes = ['received', 'published', 'superseded', 'duplicate', 'failed'];
    const uploads = new SingleValueWidget({
      title: 'Uploads',
      width: 24,
      height: 4,
      metrics: outcomes.map((name) => own(`objects_${name}`)),
      setPeriodToTimeRange: true,
    });
    const graphs = graphsOf(watched).map((graph) => new GraphWidget({ width: 12, height: 6, ...graph }));
    const rows = graphs.flatMap((_, i) => (i % 2 === 0 ? [graphs.slice(i, i + 2)] : []));
    new Dashboard(this, 'Dashboard', { defaultInterval: Duration.days(1), widgets: [[uploads], ...rows] });
  }
}

/** Two a row, in the order in which an upload passes. */
function graphsOf({ intake, readApi, functions }: Watched): readonly Graph[] {
  const all = Object.values(functions);
  const { queue, parked } = intake;
  return [
    {
      title: 'Waiting and parked',
      left: [queue.metricApproximateNumberOfMessagesVisible(), parked.metricApproximateNumberOfMessagesVisible()],
      right: [queue.metricApproximateAgeOfOldestMessage()],
    },
    {
      title: 'From upload to record, seconds',
      left: ['p50', 'p99'].map((statistic) => own('end_to_end_seconds', statistic)),
    },
    { title: 'Duration, p99', left: all.map((fn) => fn.metricDuration({ statistic: 'p99' })) },
    { title: 'Errors and throttles', left: all.flatMap((fn) => [fn.metricErrors(), fn.metricThrottles()]) },
    {
      title: 'API calls and failures',
      left: [readApi.api.metricCount(), readApi.api.metricServerError()],
      right: [readApi.api.metricLatency({ statistic: 'p99' })],
    },
    {
      title: 'Kept honest',
      left: [own('retries'), own('internal_faults'), own('sweep_deleted'), own('reconciler_drift', 'Maximum')],
    },
  ];
}
