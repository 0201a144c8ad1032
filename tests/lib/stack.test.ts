/** The template, asked by its properties: what an engineer would check before signing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { METRIC_NAMES } from '../../aws/log.ts';
import { TABLE_SHAPE, TTL_ATTRIBUTE } from '../../aws/table.ts';
import { RostrumStack } from '../../lib/rostrum-stack.ts';
import { settingsFrom } from '../../lib/settings.ts';

const templateOf = (settings: unknown = {}) =>
  Template.fromStack(new RostrumStack(new App(), 'Rostrum', { settings: settingsFrom(settings) }));
const template = templateOf();
const each = (type: string) => Object.values(template.findResources(type)).map((resource) => resource.Properties);

describe('the data path', () => {
  test('buckets are private, encrypted and spoken to over TLS only; uploads keep their versions', () => {
    for (const bucket of each('AWS::S3::Bucket')) {
      expect(Object.values(bucket.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
      expect(bucket.BucketEncryption).toBeDefined();
    }
    template.resourcePropertiesCountIs(
      'AWS::S3::BucketPolicy',
      {
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          ]),
        },
      },
      each('AWS::S3::Bucket').length,
    );
    template.resourcePropertiesCountIs('AWS::S3::Bucket', { VersioningConfiguration: { Status: 'Enabled' } }, 1);
  });

  test('S3 tells the queue of what is created and removed below uploads/, without a custom resource', () => {
    const notified = each('AWS::S3::Bucket').flatMap(
      (bucket) => bucket.NotificationConfiguration?.QueueConfigurations ?? [],
    );
    expect(notified.map((row) => row.Event)).toEqual(['s3:ObjectCreated:*', 's3:ObjectRemoved:*']);
    expect(notified.every((row) => row.Filter.S3Key.Rules[0].Value === 'uploads/')).toBe(true);
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'sqs:SendMessage',
            Principal: { Service: 's3.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
    expect(Object.keys(template.findResources('AWS::CloudFormation::CustomResource'))).toEqual([]);
  });

  test('what fails five times is parked for 14 days, and a message is hidden for six timeouts', () => {
    template.hasResourceProperties('AWS::SQS::Queue', {
      RedrivePolicy: { maxReceiveCount: 5 },
      VisibilityTimeout: 720,
    });
    template.hasResourceProperties('AWS::SQS::Queue', { MessageRetentionPeriod: 1_209_600 });
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 10 },
    });
  });

  test('functions run on the stated runtime, log JSON to a group of their own and stop loops', () => {
    for (const fn of each('AWS::Lambda::Function')) {
      expect(fn.Runtime).toBe('nodejs24.x');
      expect(fn.Architectures).toEqual(['arm64']);
      expect(fn.LoggingConfig).toMatchObject({ LogFormat: 'JSON' });
      expect(fn.RecursiveLoop).toBe('Terminate');
      expect(fn.ReservedConcurrentExecutions).toBeUndefined();
    }
    expect(each('AWS::Logs::LogGroup').every((group) => group.RetentionInDays === 30)).toBe(true);
  });

  test('the table has the keys and the index that the records are written by', () => {
    const [table] = each('AWS::DynamoDB::GlobalTable');
    const { KeySchema, GlobalSecondaryIndexes, AttributeDefinitions } = TABLE_SHAPE;
    expect(table).toMatchObject({ KeySchema, GlobalSecondaryIndexes });
    expect(table?.AttributeDefinitions).toEqual(expect.arrayContaining([...(AttributeDefinitions ?? [])]));
    expect(table?.TimeToLiveSpecification.AttributeName).toBe(TTL_ATTRIBUTE);
  });

  test('the table is on demand, restorable, protected, and forgets its tombstones', () => {
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        }),
      ],
    });
  });
});

describe('the API', () => {
  test('asks for signed requests unless told otherwise, is throttled and logged', () => {
    expect(each('AWS::ApiGatewayV2::Route').map((route) => route.AuthorizationType)).toEqual([
      'AWS_IAM',
      'AWS_IAM',
      'AWS_IAM',
    ]);
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      AccessLogSettings: Match.anyValue(),
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  test('public-read opens reading and nothing else', () => {
    const routes = Object.values(templateOf({ auth: 'public-read' }).findResources('AWS::ApiGatewayV2::Route'));
    const types = routes.map(
      ({ Properties }) => `${Properties.RouteKey.split(' ')[0]} ${Properties.AuthorizationType}`,
    );
    expect(types.sort()).toEqual(['DELETE AWS_IAM', 'GET NONE', 'POST AWS_IAM']);
  });

  test('jwt takes any OIDC issuer', () => {
    const jwt = { issuer: 'https://id.example.org', audience: ['rostrum'] };
    templateOf({ auth: { jwt } }).hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      JwtConfiguration: { Issuer: jwt.issuer, Audience: jwt.audience },
    });
  });
});

describe('operations', () => {
  test('every alarm has an action, stays quiet without data, and names a line of the runbook that exists', () => {
    const runbook = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
    const alarms = each('AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThanOrEqual(15);
    for (const alarm of alarms) {
      expect(alarm.AlarmActions).toHaveLength(1);
      expect(alarm.TreatMissingData).toBe('notBreaching');
      expect(runbook).toContain(`\n## ${/#([\w-]+)/.exec(alarm.AlarmDescription)?.[1]}\n`);
    }
  });

  test('alarms and the dashboard ask for metrics that the functions write, and for no others', () => {
    const asked = [
      ...JSON.stringify(template.toJSON()).matchAll(
        /Rostrum(?:\\*",\\*"|","MetricName":")([a-z]+_[a-z_]+|retries|reaped)/g,
      ),
    ].map((match) => match[1]);
    const alarms = each('AWS::CloudWatch::Alarm').flatMap(({ Namespace, MetricName, Metrics = [] }) => [
      ...(Namespace === 'Rostrum' ? [MetricName] : []),
      ...Metrics.flatMap(({ MetricStat }: { MetricStat?: { Metric: { Namespace: string; MetricName: string } } }) =>
        MetricStat?.Metric.Namespace === 'Rostrum' ? [MetricStat.Metric.MetricName] : [],
      ),
    ]);
    expect(alarms).toContain('reconciler_drift');
    expect(asked).toContain('objects_published');
    expect([...asked, ...alarms].filter((name) => !METRIC_NAMES.includes(name ?? ''))).toEqual([]);
  });

  test('a budget warns at 80 and 100 percent by the topic of the alarms, with no setting at all', () => {
    const [budget] = each('AWS::Budgets::Budget');
    const [topic] = Object.keys(template.findResources('AWS::SNS::Topic'));
    const warnings = budget?.NotificationsWithSubscribers as {
      Notification: { Threshold: number };
      Subscribers: unknown;
    }[];
    expect(warnings.map(({ Notification }) => Notification.Threshold)).toEqual([80, 100]);
    for (const { Subscribers } of warnings)
      expect(Subscribers).toEqual([{ SubscriptionType: 'SNS', Address: { Ref: topic } }]);
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Action: 'sns:Publish', Principal: { Service: 'budgets.amazonaws.com' } }),
        ]),
      },
    });
  });
});

describe('settings', () => {
  test('an unknown setting is named', () => {
    expect(() => settingsFrom({ retention: 3 })).toThrow('no such setting: retention');
  });

  test('cdk.json carries every recommended flag', () => {
    const { context } = JSON.parse(readFileSync(join(import.meta.dirname, '../../cdk.json'), 'utf8'));
    const flags = createRequire(import.meta.url)('aws-cdk-lib/recommended-feature-flags.json');
    expect(context).toMatchObject(flags);
  });
});
