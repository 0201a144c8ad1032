/** S3 conformance: presigned URLs, form uploads under a policy, cross-origin requests. */
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { LOCAL } from '../../local/credentials.ts';
import { ALGORITHM, signature } from '../../local/signature/canonical.ts';
import { presigned } from './presign.ts';
import { PAGE_ORIGIN, useS3 } from './s3-fixture.ts';

const s3 = useS3();
const textOf = async (Key: string) =>
  (await s3.client.send(new GetObjectCommand({ Bucket: 'plain', Key }))).Body?.transformToString();

describe('a presigned URL', () => {
  test('puts and gets without credentials', async () => {
    const key = '/plain/pre%20signed%2B';
    expect((await fetch(await presigned(s3.url, 'PUT', key), { method: 'PUT', body: 'by link' })).status).toBe(200);
    expect(await (await fetch(await presigned(s3.url, 'GET', key))).text()).toBe('by link');
    expect(await textOf('pre signed+')).toBe('by link');
  });

  test('ends, and serves one method and key only', async () => {
    const old = await presigned(s3.url, 'GET', '/plain/x', new Date(Date.now() - 61_000));
    expect(await (await fetch(old)).text()).toContain('Request has expired');
    const url = await presigned(s3.url, 'GET', '/plain/x');
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(403);
    expect((await fetch(url.replace('/plain/x', '/plain/y'))).status).toBe(403);
  });
});

describe('a form upload', () => {
  const post = (file: string, changed: Readonly<Record<string, string>> = {}, expiresMs = 60_000) => {
    const now = new Date();
    const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
    const scope = { date: time.slice(0, 8), region: LOCAL.region, service: 's3' };
    const fields: Record<string, string> = {
      key: 'uploads/form.txt',
      'Content-Type': 'text/plain',
      'x-amz-algorithm': ALGORITHM,
      'x-amz-credential': `${LOCAL.accessKeyId}/${scope.date}/${LOCAL.region}/s3/aws4_request`,
      'x-amz-date': time,
    };
    const conditions = [
      ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
      ['content-length-range', 1, 10],
    ];
    const expiration = new Date(now.getTime() + expiresMs).toISOString();
    const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString('base64');
    const form = new FormData();
    const signed = { policy, 'x-amz-signature': signature(LOCAL.secretAccessKey, scope, policy) };
    for (const [name, value] of Object.entries({ ...fields, ...signed, ...changed })) form.set(name, value);
    form.set('file', new Blob([file]), 'form.txt');
    return fetch(`${s3.url}/plain`, { method: 'POST', body: form });
  };

  test('under its policy is taken', async () => {
    expect((await post('0123456789')).status).toBe(204);
    const found = await s3.client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'uploads/form.txt' }));
    expect(found.ContentType).toBe('text/plain');
    expect(await found.Body?.transformToString()).toBe('0123456789');
  });

  test.each([
    ['one byte too large', () => post('0123456789+'), 400, 'EntityTooLarge'],
    ['empty', () => post(''), 400, 'EntityTooSmall'],
    ['under another key', () => post('x', { key: 'uploads/other.txt' }), 403, 'Policy Condition failed'],
    ['of another type', () => post('x', { 'Content-Type': 'text/html' }), 403, 'Policy Condition failed'],
    ['with a field more', () => post('x', { 'x-amz-meta-more': 'x' }), 403, 'extra input field'],
    ['too late', () => post('x', {}, -1000), 403, 'Policy expired'],
    ['signed by another', () => post('x', { 'x-amz-signature': '0'.repeat(64) }), 403, 'SignatureDoesNotMatch'],
  ])('%s is refused', async (_, send, status, says) => {
    const answer = await send();
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringContaining(says)]);
  });
});

describe('a page', () => {
  const preflight = (origin: string, method: string) =>
    fetch(`${s3.url}/plain/x`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'content-type' },
    });

  test('of our origin may put, others and other methods may not', async () => {
    const allowed = await preflight(PAGE_ORIGIN, 'PUT');
    expect(allowed.headers.get('access-control-allow-origin')).toBe(PAGE_ORIGIN);
    expect(allowed.headers.get('access-control-allow-headers')).toBe('content-type');
    expect((await preflight('https://elsewhere.example', 'PUT')).status).toBe(403);
    expect((await preflight(PAGE_ORIGIN, 'DELETE')).status).toBe(403);
  });
});
