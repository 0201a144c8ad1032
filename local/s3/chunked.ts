/**
 * The aws-chunked content encoding: the SDK's way to send a checksum after a body whose checksum it does not know yet.
 *
 *     5;ext\r\n hello\r\n 0\r\n x-amz-checksum-crc32:NhCmhg==\r\n \r\n
 */
import { S3Fault } from './fault.ts';

type Source = AsyncIterator<Uint8Array>;

const CR_LF = Buffer.from('\r\n');
const LONGEST_LINE = 8192;

/** Yields the body's own bytes; the trailers stand in `trailers` once it has ended. */
export async function* unchunk(
  chunks: AsyncIterable<Uint8Array>,
  trailers: Map<string, string>,
): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  for (;;) {
    const head = await lineOf(source, rest);
    rest = head.rest;
    const left = sizeOf(head.line);
    if (left === 0) break;
    rest = yield* dataOf(source, rest, left);
    const end = await lineOf(source, rest);
    if (end.line !== '') throw new S3Fault('InvalidRequest', 'A chunk is longer than it says.');
    rest = end.rest;
  }
  for (;;) {
    const { line, rest: next } = await lineOf(source, rest);
    if (line === '') return;
    rest = next;
    const colon = line.indexOf(':');
    trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
}

function sizeOf(line: string): number {
  const digits = line.split(';', 1)[0] ?? '';
  if (!/^[0-9a-fA-F]{1,8}$/.test(digits)) throw new S3Fault('InvalidRequest', 'A chunk has no size.');
  return Number.parseInt(digits, 16);
}

async function* dataOf(source: Source, rest: Buffer, size: number): AsyncGenerator<Uint8Array, Buffer> {
  let held = rest;
  let left = size;
  while (left > held.length) {
    if (held.length > 0) yield held;
    left -= held.length;
    held = await next(source);
  }
  yield held.subarray(0, left);
  return held.subarray(left);
}

async function lineOf(source: Source, rest: Buffer): Promise<{ readonly line: string; readonly rest: Buffer }> {
  let held = rest;
  for (;;) {
    const end = held.indexOf(CR_LF);
    if (end >= 0) return { line: held.toString('latin1', 0, end), rest: held.subarray(end + 2) };
    if (held.length > LONGEST_LINE) throw new S3Fault('InvalidRequest', 'A chunk header is too long.');
    held = Buffer.concat([held, await next(source)]);
  }
}

async function next(source: Source): Promise<Buffer> {
  const { value, done } = await source.next();
  if (done) throw new S3Fault('IncompleteBody', 'The body ended inside a chunk.');
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}
