/** Counted calls and list prices -> what a thousand webinars cost. */
import type { Counted } from './count.ts';

/**
 * USD, us-east-1, on demand, as in the price fixtures of infracost (internal/providers/terraform/aws/testdata, read in
 * August 2026). The free tier is left out.
 */
export const PRICES = {
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2e-6,
  sqsRequest: 0.4e-6,
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  tableGbMonth: 0.25 + 0.2,
  httpApiRequest: 1e-6,
  s3Put: 0.005e-3,
  s3Get: 0.0004e-3,
  s3GbMonth: 0.023,
  logGb: 0.5,
  cdnGb: 0.085,
  cdnRequest: 1e-6,
} as const;

/** What is assumed and not counted, per webinar. */
export const ASSUMED = {
  ingestSeconds: 3,
  ingestGb: 1769 / 1024,
  apiSeconds: 0.1,
  apiGb: 1,
  /** A notification comes twice now and then. */
  duplicates: 0.1,
  pageViews: 10,
  cdnRequests: 30,
  cdnBytes: 1_000_000,
  platformLogBytes: 1_500,
  months: 1,
} as const;

const GB = 1e9;

export interface CostRow {
  readonly item: string;
  readonly per: string;
  readonly usd: number;
}

/** Per 1,000 webinars of an hour. */
export function costRows({ uploadBytes, ingest, duplicate, view }: Counted): readonly CostRow[] {
  const { duplicates, pageViews, ingestSeconds, ingestGb, apiSeconds, apiGb, months } = ASSUMED;
  const times = (once: number, again: number, viewed: number) => once + duplicates * again + pageViews * viewed;
  const writes = times(ingest.writeUnits, duplicate.writeUnits, 0);
  const reads = times(ingest.readUnits, duplicate.readUnits, view.readUnits);
  const puts = 1 + times(ingest.puts + ingest.lists, duplicate.puts + duplicate.lists, 0);
  const gets = times(ingest.gets, duplicate.gets, view.gets);
  const calls = pageViews * 4;
  const compute = ingestSeconds * ingestGb + calls * apiSeconds * apiGb;
  const logBytes = times(ingest.logBytes, duplicate.logBytes, 0) + (1 + calls) * ASSUMED.platformLogBytes;
  const kept = (uploadBytes + ingest.storedBytes) * months;
  const tableBytes = writes * 1024 * months;
  const per1000: readonly (readonly [item: string, per: string, usd: number])[] = [
    ['DynamoDB writes', `${round(writes)} units`, writes * PRICES.writeUnit],
    ['DynamoDB reads', `${round(reads)} units`, reads * PRICES.readUnit],
    ['S3 puts and lists', `${round(puts)} calls`, puts * PRICES.s3Put],
    ['S3 gets', `${round(gets)} calls`, gets * PRICES.s3Get],
    [
      'Lambda',
      `${round(compute)} GB-s, ${1 + calls} calls`,
      compute * PRICES.lambdaGbSecond + (1 + calls) * PRICES.lambdaRequest,
    ],
    ['SQS', '4 requests', 4 * PRICES.sqsRequest],
    ['HTTP API', `${calls} calls`, calls * PRICES.httpApiRequest],
    ['Logs', `${round(logBytes / 1000)} kB`, (logBytes / GB) * PRICES.logGb],
    [
      'A CDN, if you put one before it',
      `${ASSUMED.cdnRequests} requests, ${ASSUMED.cdnBytes / 1e6} MB`,
      ASSUMED.cdnRequests * PRICES.cdnRequest + (ASSUMED.cdnBytes / GB) * PRICES.cdnGb,
    ],
    [
      'Kept for a month',
      `${round((uploadBytes + ingest.storedBytes) / 1000)} kB in S3, ${round(writes)} KiB in the table`,
      (kept / GB) * PRICES.s3GbMonth + (tableBytes / GB) * PRICES.tableGbMonth,
    ],
  ];
  return per1000.map(([item, per, usd]) => ({ item, per, usd: usd * 1000 }));
}

export const totalOf = (rows: readonly CostRow[]): number => rows.reduce((sum, { usd }) => sum + usd, 0);

const round = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
