import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption, type BucketProps, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { EntryFunction } from './entry-function.ts';
import type { Grants } from './permissions.ts';
import { RecordTable } from './record-table.ts';
import type { Settings } from './settings.ts';

/** What is kept: the uploads, the normalized transcripts too big for an item, and the table of records. */
export class Storage extends Construct {
  readonly uploads: Bucket;
  readonly records: Bucket;
  readonly table: TableV2;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const removalPolicy = settings.retainData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const closed: BucketProps = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy,
    };
    // Bucket types `isWebsite` as boolean or undefined, IBucket as boolean: exactOptionalPropertyTypes tells them apart.
    const logs = new Bucket(this, 'AccessLogs', {
      ...closed,
      lifecycleRules: [{ expiration: Duration.days(settings.logDays) }],
    }) as IBucket;
    this.uploads = new Bucket(this, 'Uploads', {
      ...closed,
      versioned: true,
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'uploads/',
      lifecycleRules: [
        {
          noncurrentVersionExpiration: Duration.days(settings.oldVersionDays),
          expiredObjectDeleteMarker: true,
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
    this.records = new Bucket(this, 'Records', {
      ...closed,
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'records/',
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    this.table = new RecordTable(this, 'Table', { settings, removalPolicy });
  }

  /** The names of what is kept, for aws/environment.ts. */
  get environment(): Readonly<Record<string, string>> {
    return {
      ROSTRUM_UPLOADS_BUCKET: this.uploads.bucketName,
      ROSTRUM_RECORDS_BUCKET: this.records.bucketName,
      ROSTRUM_TABLE: this.table.tableName,
    };
  }

  /** Allows a function what the table of permissions says, each action on its own resource. */
  grant(entry: EntryFunction, grants: Grants): void {
    const { uploads, records, table } = this;
    const rows: readonly (readonly [actions: readonly string[], resource: string])[] = [
      [grants.uploads, uploads.bucketArn],
      [grants.uploadObjects, uploads.arnForObjects('uploads/*')],
      [grants.records, records.bucketArn],
      [grants.recordObjects, records.arnForObjects('*')],
      [grants.table, table.tableArn],
      [grants.index, `${table.tableArn}/index/list`],
    ];
    for (const [actions, resource] of rows) if (actions.length > 0) entry.allow(actions, [resource]);
  }
}
