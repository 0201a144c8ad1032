import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { alarmRows } from './alarms.ts';
import { Funnel } from './funnel.ts';
import type { Intake } from './intake.ts';
import type { ReadApi } from './read-api.ts';
import type { Reconciler } from './reconciler.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

export interface OperationsProps {
  readonly storage: Storage;
  readonly intake: Intake;
  readonly readApi: ReadApi;
  readonly reconciler: Reconciler;
  readonly settings: Settings;
}

/** Alarms -> topic -> e-mail; one dashboard; a budget. */
export class Operations extends Construct {
  constructor(scope: Construct, id: string, { intake, readApi, reconciler, settings }: OperationsProps) {
    super(scope, id);
    const topic = new Topic(this, 'Alarms', { enforceSSL: true });
    if (settings.alarmEmail) topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    const functions = {
      Ingest: intake.ingest.handler,
      Read: readApi.read.handler,
      Reconcile: reconciler.reconcile.handler,
    };
    for (const row of alarmRows({ intake, readApi, functions })) {
      const alarm = new Alarm(this, row.id, {
        metric: row.metric,
        threshold: row.threshold,
        evaluationPeriods: row.periods,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        alarmDescription: `Rostrum: ${row.says}. What to do: docs/runbook.md#${row.runbook}`,
      });
      alarm.addAlarmAction(new SnsAction(topic));
    }
    new Funnel(this, 'Funnel', { intake, readApi, functions });
    if (settings.alarmEmail) this.budget(settings.monthlyBudget, settings.alarmEmail);
  }

  private budget(amount: number, address: string): void {
    new CfnBudget(this, 'Budget', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount, unit: 'USD' } },
      notificationsWithSubscribers: [80, 100].map((threshold) => ({
        notification: {
          notificationType: 'ACTUAL',
          comparisonOperator: 'GREATER_THAN',
          threshold,
          thresholdType: 'PERCENTAGE',
        },
        subscribers: [{ subscriptionType: 'EMAIL', address }],
      })),
    });
  }
}
