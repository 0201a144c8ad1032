import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { acknowledge, acknowledgeOpenReads } from './checks.ts';
import { Intake } from './intake.ts';
import { Operations } from './operations.ts';
import { ReadApi } from './read-api.ts';
import { Reconciler } from './reconciler.ts';
import type { Settings } from './settings.ts';
import { Storage } from './storage.ts';

/** The picture of docs/architecture.md: its boxes, and the arrows between them. */
export class RostrumStack extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { readonly settings: Settings }) {
    super(scope, id, props);
    const storage = new Storage(this, 'Storage', settings);
    const intake = new Intake(this, 'Intake', { storage, settings });
    const readApi = new ReadApi(this, 'ReadApi', { storage, intake, settings });
    const reconciler = new Reconciler(this, 'Reconciler', { storage, intake, settings });
    new Operations(this, 'Operations', { storage, intake, readApi, reconciler, settings });
    acknowledge(storage);
    if (settings.auth === 'public-read') acknowledgeOpenReads(readApi);
    const outputs = {
      UploadsBucket: storage.uploads.bucketName,
      RecordsBucket: storage.records.bucketName,
      Table: storage.table.tableName,
      ApiUrl: readApi.api.apiEndpoint,
      QueueUrl: intake.queue.queueUrl,
      ParkedQueueUrl: intake.parked.queueUrl,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
