import { expect, test } from 'vitest';
import { logRef } from '../../aws/keys.ts';
import { logLine } from '../../aws/log.ts';

const NOW = Date.UTC(2026, 4, 4);
const UPLOAD = {
  event: 'put',
  webinar: 'zyta-quandt',
  upload: 'uploads/zyta-quandt/talk\n{"x":1}.vtt',
  part: 'published',
  swept: 1,
  endToEndSeconds: 1.5,
};

test('a line is one line, and names nobody', () => {
  const line = logLine(UPLOAD, NOW);
  expect(line).not.toMatch(/\n|quandt/);
  expect(JSON.parse(line)).toMatchObject({
    webinar: logRef('zyta-quandt'),
    upload: logRef(UPLOAD.upload),
    service: 'rostrum',
  });
});

test('CloudWatch finds its metrics in it, each with a value and no dimension that grows', () => {
  const line = JSON.parse(logLine(UPLOAD, NOW));
  const [{ Namespace, Dimensions, Metrics }] = line._aws.CloudWatchMetrics;
  expect({ Namespace, Dimensions, at: line._aws.Timestamp }).toEqual({
    Namespace: 'Rostrum',
    Dimensions: [['service']],
    at: NOW,
  });
  const named = Object.fromEntries(Metrics.map(({ Name }: { Name: string }) => [Name, line[Name]]));
  expect(named).toEqual({ objects_received: 1, objects_published: 1, sweep_deleted: 1, end_to_end_seconds: 1.5 });
});

test.each([
  [
    { event: 'put', part: 'published', reason: 'empty' },
    { objects_received: 1, objects_failed: 1 },
  ],
  [
    { event: 'put', part: 'superseded' },
    { objects_received: 1, objects_superseded: 1 },
  ],
  [
    { event: 'put', part: 'duplicate' },
    { objects_received: 1, objects_duplicate: 1 },
  ],
  [{ event: 'reconcile', drift: 0 }, { reconciler_drift: 0 }],
  [{ event: 'retry' }, { retries: 1 }],
  [{ event: 'internal-fault' }, { internal_faults: 1 }],
  [{ event: 'erase' }, {}],
])('%j counts as %j', (line, counted) => {
  const { _aws, service, ...fields } = JSON.parse(logLine(line, NOW));
  expect(fields).toEqual({ ...line, ...counted });
});
