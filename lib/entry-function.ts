import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface EntryFunctionProps {
  /** Path of the entry from the project's root; named, never imported. */
  readonly entry: string;
  readonly description: string;
  readonly memoryMiB: number;
  readonly timeout: Duration;
  readonly environment: Readonly<Record<string, string>>;
  readonly logDays: number;
  readonly reservedConcurrency?: number | undefined;
}

const root = join(import.meta.dirname, '..');
const packed = new Map<string, string>();

/** An entry of functions/ as a Lambda function, with a role of its own, a log group with retention, and our bundle. */
export class EntryFunction extends Construct {
  readonly handler: LambdaFunction;
  private readonly role: Role;

  constructor(scope: Construct, id: string, props: EntryFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: props.logDays as RetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // The managed policy AWSLambdaBasicExecutionRole may write to every log group; this role writes to its own.
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroup.logGroupArn]);
    this.handler = new LambdaFunction(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(pack(props.entry)),
      memorySize: props.memoryMiB,
      timeout: props.timeout,
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      recursiveLoop: RecursiveLoop.TERMINATE,
      environment: { ...props.environment },
      ...(props.reservedConcurrency === undefined ? {} : { reservedConcurrentExecutions: props.reservedConcurrency }),
    });
  }

  /** Adds a statement of exactly these actions on exactly these resources. */
  allow(actions: readonly string[], resources: readonly string[]): void {
    this.role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}

/** Bundles an entry once per run; in a process of its own, since esbuild's plugins are asynchronous and constructs are not. */
function pack(entry: string): string {
  const known = packed.get(entry);
  if (known) return known;
  const outDir = join(root, 'dist', entry.replace(/\.ts$/, ''));
  execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/bundle.ts'), entry, outDir], { cwd: root });
  packed.set(entry, outDir);
  return outDir;
}
