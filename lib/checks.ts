import { type CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { BlindSpots } from './blind-spots.ts';
import type { Storage } from './storage.ts';

/** Synthesis fails on any finding of AwsSolutions or of our own pack that `acknowledge` does not name. */
export function checkEverything(app: IConstruct): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new BlindSpots(app));
}

/** The findings that stand, each with its reason: two, since no property narrows an object's key that is not known before. */
export function acknowledge({ uploads, records }: Storage): void {
  const standing: readonly (readonly [bucket: Bucket, objects: string, reason: string])[] = [
    [
      uploads,
      'uploads/*',
      'Which object is read stands in the notification only; the prefix is all that is known before.',
    ],
    [records, '*', 'The bucket holds nothing but the normalized transcripts that these functions write and read.'],
  ];
  for (const [bucket, objects, reason] of standing) {
    const stack = Stack.of(bucket);
    const logicalId = stack.resolve(stack.getLogicalId(bucket.node.defaultChild as CfnElement));
    const id = `AwsSolutions::AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${objects}]`;
    Validations.of(stack).acknowledge({ id, reason });
  }
}

/** Only where the settings ask for it: everybody may read the records of a `public-read` deployment. */
export function acknowledgeOpenReads(api: IConstruct): void {
  const reason = 'auth: public-read publishes the records; uploads, erasure and reprocessing stay behind IAM.';
  Validations.of(api).acknowledge({ id: 'AwsSolutions::AwsSolutions-APIG4', reason });
}
