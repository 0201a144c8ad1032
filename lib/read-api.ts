import { Duration } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer, HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { EntryFunction } from './entry-function.ts';
import type { Intake } from './intake.ts';
import { API } from './permissions.ts';
import type { Auth, Settings } from './settings.ts';
import type { Storage } from './storage.ts';

export interface ReadApiProps {
  readonly storage: Storage;
  readonly intake: Intake;
  readonly settings: Settings;
}

/** HTTP API -> api function. One route table lives in the function; here stands only who may call it. */
export class ReadApi extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  readonly read: EntryFunction;

  constructor(scope: Construct, id: string, { storage, intake, settings }: ReadApiProps) {
    super(scope, id);
    this.read = new EntryFunction(this, 'Read', {
      entry: 'functions/api.ts',
      description: 'Webinar records over HTTP',
      memoryMiB: 1024,
      // API Gateway gives up after 30 s (http-api-quotas).
      timeout: Duration.seconds(29),
      environment: intake.environment,
      logDays: settings.logDays,
    });
    storage.grant(this.read, API);
    this.read.allow(API.queue, [intake.queue.queueArn]);
    const authorizer = authorizerOf(settings.auth);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false, defaultAuthorizer: authorizer });
    const integration = new HttpLambdaIntegration('Handler', this.read.handler);
    const open = settings.auth === 'public-read' ? { authorizer: new HttpNoneAuthorizer() } : {};
    this.api.addRoutes({ path: '/{proxy+}', methods: [HttpMethod.GET], integration, ...open });
    this.api.addRoutes({ path: '/{proxy+}', methods: [HttpMethod.POST, HttpMethod.DELETE], integration });
    const logs = new LogGroup(this, 'AccessLogs', { retention: settings.logDays as RetentionDays });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: settings.requestsPerSecond, burstLimit: settings.requestBurst },
      accessLogSettings: { destination: new LogGroupLogDestination(logs) },
    });
  }
}

function authorizerOf(auth: Auth): IHttpRouteAuthorizer {
  if (typeof auth === 'string') return new HttpIamAuthorizer();
  return new HttpJwtAuthorizer('Issuer', auth.jwt.issuer, { jwtAudience: [...auth.jwt.audience] });
}
