import type { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

export interface RecordTableProps {
  readonly settings: Settings;
  readonly removalPolicy: RemovalPolicy;
}

/** Heads, records and failures: on demand, restorable, protected, and tombstones that expire. Keys and index are those of aws/table.ts; a test compares them. */
export class RecordTable extends TableV2 {
  constructor(scope: Construct, id: string, { settings, removalPolicy }: RecordTableProps) {
    super(scope, id, {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      globalSecondaryIndexes: [
        {
          indexName: 'list',
          partitionKey: { name: 'listPk', type: AttributeType.STRING },
          sortKey: { name: 'listSk', type: AttributeType.STRING },
          projectionType: ProjectionType.INCLUDE,
          nonKeyAttributes: ['id', 'revision', 'state', 'card', 'failure', 'engine', 'atMs'],
        },
      ],
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: 'expiresAt',
      deletionProtection: settings.retainData,
      removalPolicy,
    });
  }
}
