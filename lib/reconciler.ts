import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { EntryFunction } from './entry-function.ts';
import type { Intake } from './intake.ts';
import { RECONCILE } from './permissions.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

export interface ReconcilerProps {
  readonly storage: Storage;
  readonly intake: Intake;
  readonly settings: Settings;
}

/** Clock -> reconcile function: lists the bucket against the records and re-enqueues what a lost notification left behind. */
export class Reconciler extends Construct {
  readonly reconcile: EntryFunction;

  constructor(scope: Construct, id: string, { storage, intake, settings }: ReconcilerProps) {
    super(scope, id);
    this.reconcile = new EntryFunction(this, 'Reconcile', {
      entry: 'functions/reconcile.ts',
      description: 'Bucket against records: re-enqueues differences',
      memoryMiB: 512,
      timeout: Duration.minutes(5),
      environment: intake.environment,
      logDays: settings.logDays,
    });
    storage.grant(this.reconcile, RECONCILE);
    this.reconcile.allow(RECONCILE.queue, [intake.queue.queueArn]);
    new Rule(this, 'Daily', {
      schedule: Schedule.rate(Duration.days(1)),
      targets: [new LambdaFunction(this.reconcile.handler)],
    });
  }
}
