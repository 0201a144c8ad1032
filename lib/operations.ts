import { Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
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

/** Alarms and the budget's warnings -> topic -> e-mail; one dashboard. */
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
    for (const [name, metric, threshold, evaluationPeriods, runbook, says] of alarmRows({
      intake,
      readApi,
      functions,
    })) {
      const alarm = new Alarm(this, name, {
        metric,
        threshold,
        evaluationPeriods,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
        alarmDescription: `Rostrum: ${says}. What to do: docs/runbook.md#${runbook}`,
      });
      alarm.addAlarmAction(new SnsAction(topic));
    }
    new Funnel(this, 'Funnel', { intake, readApi, functions });
    this.budget(settings.monthlyBudget, topic);
  }

  /** Its warnings take the alarms' way; a topic refuses what its policy does not name (Budgets guide, sns-policy). */
  private budget(amount: number, topic: Topic): void {
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('budgets.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    const subscribers = [{ subscriptionType: 'SNS', address: topic.topicArn }];
    const warning = { notificationType: 'ACTUAL', comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' };
    new CfnBudget(this, 'Budget', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount, unit: 'USD' } },
      notificationsWithSubscribers: [80, 100].map((threshold) => ({
        notification: { ...warning, threshold },
        subscribers,
      })),
    });
  }
}
