import { type CfnResource, Stack } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnGlobalTable } from 'aws-cdk-lib/aws-dynamodb';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { NagMessageLevel, NagPack, NagRuleCompliance, rules } from 'cdk-nag';
import type { IConstruct } from 'constructs';

interface Rule {
  readonly name: string;
  readonly info: string;
  readonly why: string;
  readonly complies: (node: CfnResource) => boolean | undefined;
}

/** Reads a property as the template will have it; the L1 classes type it as the value or a token. */
const plain = (node: CfnResource, property: unknown): unknown => Stack.of(node).resolve(property);

/** What AwsSolutions does not look at: no rule of it names AWS::DynamoDB::GlobalTable, and none asks an alarm for an action. */
const RULES: readonly Rule[] = [
  {
    name: 'TablePointInTimeRecovery',
    info: 'Every replica of a table keeps point-in-time recovery.',
    why: 'A record that was overwritten by mistake can be restored.',
    complies(node) {
      if (!(node instanceof CfnGlobalTable)) return undefined;
      const replicas = plain(node, node.replicas) as {
        pointInTimeRecoverySpecification?: { pointInTimeRecoveryEnabled?: boolean };
      }[];
      return replicas.every((replica) => replica.pointInTimeRecoverySpecification?.pointInTimeRecoveryEnabled === true);
    },
  },
  {
    name: 'LogRetention',
    info: 'Every log group has a retention.',
    why: 'Logs without one are kept, and paid for, for ever.',
    complies: (node) => (node instanceof CfnLogGroup ? node.retentionInDays !== undefined : undefined),
  },
  {
    name: 'QueueRetention',
    info: 'A dead-letter queue keeps messages for 14 days, every other queue for less.',
    why: 'A message keeps its age when it is parked: the dead-letter queue has to outlive the queue it came from.',
    complies(node) {
      if (!(node instanceof CfnQueue)) return undefined;
      const seconds = node.messageRetentionPeriod ?? 0;
      return node.redrivePolicy ? seconds < 1_209_600 : seconds === 1_209_600;
    },
  },
  {
    name: 'AlarmAction',
    info: 'Every alarm has an action and says where its runbook line is.',
    why: 'An alarm that tells nobody is none.',
    complies(node) {
      if (!(node instanceof CfnAlarm)) return undefined;
      return (node.alarmActions ?? []).length > 0 && /runbook\.md#/.test(node.alarmDescription ?? '');
    },
  },
];

/** Our own pack beside AwsSolutions: its blind spots, and the visibility rule that stands in none of cdk-nag's packs. */
export class BlindSpots extends NagPack {
  override readonly name = 'Rostrum';

  constructor(scope: IConstruct) {
    super(scope);
    this.packName = 'Rostrum';
  }

  protected override checkResource(node: CfnResource): void {
    this.applyRule({
      ruleSuffixOverride: 'VisibilityTimeout',
      info: 'A queue that feeds a function hides a message for six times its timeout.',
      explanation: 'Less redelivers what is still being worked on (Lambda guide, services-sqs-configure).',
      level: NagMessageLevel.ERROR,
      rule: rules.lambda.LambdaEventSourceSQSVisibilityTimeout,
      node,
    });
    for (const { name, info, why, complies } of RULES) {
      this.applyRule({
        ruleSuffixOverride: name,
        info,
        explanation: why,
        level: NagMessageLevel.ERROR,
        rule: (resource) => verdict(complies(resource)),
        node,
      });
    }
  }
}

function verdict(complies: boolean | undefined): NagRuleCompliance {
  if (complies === undefined) return NagRuleCompliance.NOT_APPLICABLE;
  return complies ? NagRuleCompliance.COMPLIANT : NagRuleCompliance.NON_COMPLIANT;
}
