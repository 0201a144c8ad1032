/** A request's body -> a file on disk, every promise that the client made about it checked on the way. */
import { createHash } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { type Checksum, isChecksumHeader, type RunningChecksum, startChecksum } from './checksum.ts';
import { unchunk } from './chunked.ts';
import { S3Fault } from './fault.ts';

export interface Received {
  readonly file: string;
  readonly size: number;
  /** Hex MD5 of the bytes: the ETag. */
  readonly md5: string;
  readonly checksum?: Checksum;
}

/** Leaves no file behind where the body is refused. */
export async function receive(
  body: AsyncIterable<Uint8Array>,
  headers: IncomingHttpHeaders,
  file: string,
): Promise<Received> {
  try {
    return await written(body, headers, file);
  } catch (error) {
    await unlink(file).catch(() => undefined);
    throw error;
  }
}

async function written(body: AsyncIterable<Uint8Array>, headers: IncomingHttpHeaders, file: string): Promise<Received> {
  const trailers = new Map<string, string>();
  const bytes = isChunked(headers) ? unchunk(body, trailers) : body;
  const checksum = checksumAsked(headers);
  const md5 = createHash('md5');
  const sha256 = createHash('sha256');
  let size = 0;
  const handle = await open(file, 'wx');
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      md5.update(chunk);
      sha256.update(chunk);
      checksum?.update(chunk);
      await handle.write(chunk);
    }
  } finally {
    await handle.close();
  }
  const digest = md5.digest();
  checkLength(headers, size);
  checkMd5(headers, digest.toString('base64'));
  checkSha256(headers, sha256.digest('hex'));
  const kept = checksum && checkedChecksum(checksum, headers, trailers);
  return { file, size, md5: digest.toString('hex'), ...(kept ? { checksum: kept } : {}) };
}

/** Signed chunks would need every chunk's signature checked; no SDK sends them to an address like ours by default. */
function isChunked(headers: IncomingHttpHeaders): boolean {
  const hash = String(headers['x-amz-content-sha256'] ?? '');
  if (hash.startsWith('STREAMING-AWS4'))
    throw new S3Fault('NotImplemented', `The payload signing ${hash} is not part of the local stack.`);
  return hash.startsWith('STREAMING-') || String(headers['content-encoding'] ?? '').includes('aws-chunked');
}

function checksumAsked(headers: IncomingHttpHeaders): RunningChecksum | undefined {
  const inHeader = Object.keys(headers).find(isChecksumHeader);
  const inTrailer = String(headers['x-amz-trailer'] ?? '').toLowerCase();
  const name = inHeader ?? (inTrailer === '' ? undefined : inTrailer);
  return name ? startChecksum(name) : undefined;
}

function checkLength(headers: IncomingHttpHeaders, size: number): void {
  const decoded = headers['x-amz-decoded-content-length'];
  if (decoded !== undefined && Number(decoded) !== size)
    throw new S3Fault('IncompleteBody', `The body has ${size} bytes, not the ${decoded} promised.`);
}

function checkMd5(headers: IncomingHttpHeaders, base64: string): void {
  const promised = headers['content-md5'];
  if (promised !== undefined && promised !== base64)
    throw new S3Fault('BadDigest', 'The Content-MD5 does not match the body.');
}

function checkSha256(headers: IncomingHttpHeaders, hex: string): void {
  const promised = String(headers['x-amz-content-sha256'] ?? '');
  if (/^[0-9a-f]{64}$/.test(promised) && promised !== hex)
    throw new S3Fault('XAmzContentSHA256Mismatch', 'The x-amz-content-sha256 does not match the body.');
}

function checkedChecksum(
  running: RunningChecksum,
  headers: IncomingHttpHeaders,
  trailers: ReadonlyMap<string, string>,
): Checksum {
  const promised = headers[running.header] ?? trailers.get(running.header);
  const value = running.value();
  if (promised !== value) throw new S3Fault('BadDigest', `The ${running.header} does not match the body.`);
  return { header: running.header, value };
}
