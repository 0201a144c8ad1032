import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { EntryFunction } from './entry-function.ts';
import { INGEST } from './permissions.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

const TIMEOUT = Duration.minutes(2);
/** V8 would let what is young grow to 96 MiB before it looks: a day's transcript peaks lower so by 40 to 100 MiB, at the same speed. */
const SMALL_YOUNG_SPACE = '--max-semi-space-size=8';

/** Uploads bucket -> queue -> ingest function, with a dead-letter queue for uploads that keep failing. */
export class Intake extends Construct {
  readonly queue: Queue;
  readonly parked: Queue;
  readonly ingest: EntryFunction;
  /** What aws/environment.ts reads, in every function. */
  readonly environment: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, { storage, settings }: { storage: Storage; settings: Settings }) {
    super(scope, id);
    const kept = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) };
    this.parked = new Queue(this, 'Parked', kept);
    this.queue = new Queue(this, 'Queue', {
      ...kept,
      retentionPeriod: Duration.days(4),
      // Six times the function's timeout (Lambda guide, services-sqs-configure): less redelivers what is still being worked on.
      visibilityTimeout: Duration.seconds(6 * TIMEOUT.toSeconds()),
      deadLetterQueue: { queue: this.parked, maxReceiveCount: 5 },
    });
    this.environment = { ...storage.environment, ROSTRUM_QUEUE_URL: this.queue.queueUrl };
    this.notify(storage);
    this.ingest = new EntryFunction(this, 'Ingest', {
      entry: 'functions/ingest.ts',
      description: 'Uploads -> webinar records',
      memoryMiB: 1769,
      timeout: TIMEOUT,
      environment: { ...this.environment, NODE_OPTIONS: SMALL_YOUNG_SPACE },
      logDays: settings.logDays,
      reservedConcurrency: settings.reservedConcurrency,
    });
    storage.grant(this.ingest, INGEST);
    this.ingest.allow(INGEST.queue, [this.queue.queueArn]);
    this.ingest.handler.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 10,
        reportBatchItemFailures: true,
        maxConcurrency: settings.maxConcurrency,
      }),
    );
  }

  /** By the L1 property: the L2 call brings a custom resource with a function and a managed policy of its own. */
  private notify({ uploads }: Storage): void {
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queueArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    const bucket = uploads.node.defaultChild as CfnBucket;
    const rules = [{ name: 'prefix', value: 'uploads/' }];
    bucket.notificationConfiguration = {
      queueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'].map((event) => ({
        event,
        queue: this.queue.queueArn,
        filter: { s3Key: { rules } },
      })),
    };
    // S3 sends a test message when the notification is set: the queue's policy has to stand first.
    uploads.node.addDependency(this.queue);
  }
}
