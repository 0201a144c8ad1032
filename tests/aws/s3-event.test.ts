import { describe, expect, test } from 'vitest';
import { encodeMessage, messagesIn } from '../../aws/sqs-message.ts';
import type { Message } from '../../core/messages.ts';

const record = (object: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  eventVersion: '2.1',
  eventSource: 'aws:s3',
  eventTime: '2026-05-04T12:00:00.250Z',
  eventName: 'ObjectCreated:Put',
  s3: {
    s3SchemaVersion: '1.0',
    object: { key: 'uploads/a.vtt', size: 7, eTag: 'e', versionId: 'v1', sequencer: '0B', ...object },
  },
  ...more,
});
const body = (...records: unknown[]) => JSON.stringify({ Records: records });
const keysIn = (text: string) => messagesIn(text)?.map((message) => 'upload' in message && message.upload.key);

describe('keys are form-encoded in notifications', () => {
  test.each([
    ['uploads/my+talk.vtt', 'uploads/my talk.vtt'],
    ['uploads/c%2B%2B+%281%29.vtt', 'uploads/c++ (1).vtt'],
    ['uploads/100%25+sure.srt', 'uploads/100% sure.srt'],
    ['uploads/caf%C3%A9/%F0%9F%8E%A4.vtt', 'uploads/café/🎤.vtt'],
    ['uploads/%2525.vtt', 'uploads/%25.vtt'],
    ['uploads/100%.srt', 'uploads/100%.srt'],
    [`uploads/${'x'.repeat(1012)}.vtt`, `uploads/${'x'.repeat(1012)}.vtt`],
  ])('%s', (encoded, key) => {
    expect(keysIn(body(record({ key: encoded })))).toEqual([key]);
  });
});

describe('what a notification becomes', () => {
  const kinds = (eventName: string) => messagesIn(body(record({}, { eventName })))?.map(({ kind }) => kind);

  test.each([
    ['ObjectCreated:Put', ['put']],
    ['ObjectCreated:Post', ['put']],
    ['ObjectCreated:Copy', ['put']],
    ['ObjectCreated:CompleteMultipartUpload', ['put']],
    ['s3:ObjectCreated:Put', ['put']],
    ['ObjectRemoved:DeleteMarkerCreated', ['deleted']],
    ['LifecycleExpiration:DeleteMarkerCreated', ['deleted']],
    ['ObjectRemoved:Delete', ['look']],
    ['LifecycleExpiration:Delete', ['look']],
    ['ObjectRestore:Completed', []],
    ['ObjectTagging:Put', []],
  ])('%s', (eventName, expected) => {
    expect(kinds(eventName)).toEqual(expected);
  });

  test('all records of a message count, whatever stands beside them', () => {
    const many = body(
      record({ key: 'uploads/a.vtt' }),
      record({ key: 'other/b.vtt' }),
      record({ key: 'uploads/c/d.vtt' }),
    );
    expect(keysIn(many)).toEqual(['uploads/a.vtt', 'uploads/c/d.vtt']);
  });

  test('the exact version, its size, and a sequencer that orders by plain comparison', () => {
    const [early = '', late = ''] = [
      record({ sequencer: '0055AED6DCD9028' }),
      record({ sequencer: '0055aed6dcd90281e5' }),
    ].map((each) => {
      const message = messagesIn(body(each))?.[0];
      return message && 'sequencer' in message ? (message.sequencer ?? '') : '';
    });
    expect(late > early).toBe(true);
    expect(messagesIn(body(record({})))?.[0]).toMatchObject({
      versionId: 'v1',
      sizeBytes: 7,
      etag: 'e',
      atMs: Date.UTC(2026, 4, 4, 12, 0, 0, 250),
    });
  });

  test.each(['2.0', '2.1', '2.3', '2.6'])('schema %s', (eventVersion) => {
    expect(keysIn(body(record({}, { eventVersion, unknown: { field: 1 } })))).toEqual(['uploads/a.vtt']);
  });
});

describe('what is no upload', () => {
  test('the test event that S3 sends when the notification is set up asks for nothing', () => {
    expect(
      messagesIn('{"Service":"Amazon S3","Event":"s3:TestEvent","Time":"2026-05-04T12:00:00.000Z","Bucket":"b"}'),
    ).toEqual([]);
  });

  test.each([
    'uploads/',
    'uploads/folder/',
    'uploads/a/b/c.vtt',
    'uploads//a.vtt',
    'uploads/.DS_Store',
    'uploads/a/.hidden',
    'records/a/b.json',
  ])('the key %s asks for nothing', (key) => {
    expect(messagesIn(body(record({ key })))).toEqual([]);
  });

  test.each([
    '',
    'no json',
    '[]',
    'null',
    '{}',
    '{"Records":[{}]}',
    '{"Records":[null]}',
    body(record({}, { eventVersion: '3.0' })),
    body(record({}, { eventTime: 'yesterday' })),
  ])('%s is not understood, so it is delivered again until it is parked', (text) => {
    expect(messagesIn(text)).toBeUndefined();
  });
});

test('requests of our own come back as they were sent', () => {
  const messages: Message[] = [
    { kind: 'erase', webinarId: 'a' },
    { kind: 'compose', webinarId: 'a', over: 3 },
    { kind: 'look', upload: { key: 'uploads/a é.vtt', webinarId: 'a', name: 'a é.vtt' }, over: '', atMs: 1 },
  ];
  expect(messages.map(encodeMessage).map(messagesIn)).toEqual(messages.map((message) => [message]));
});
