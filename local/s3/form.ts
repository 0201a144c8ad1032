/** multipart/form-data as a browser posts it (RFC 7578): small fields first, the file last, streamed. */
import { S3Fault } from './fault.ts';

export interface Form {
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  readonly fileName: string;
  readonly fileType: string | undefined;
  readonly file: AsyncIterable<Uint8Array>;
}

const MOST_FIELD_BYTES = 20_000;
const HEADER_END = Buffer.from('\r\n\r\n');

/** Reads up to the file; what follows it is ignored, as S3 does. */
export async function readForm(contentType: string, body: AsyncIterable<Uint8Array>): Promise<Form> {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (!boundary) throw malformed('the content type names no boundary');
  const source = body[Symbol.asyncIterator]();
  const end = Buffer.from(`\r\n--${boundary}`);
  const fields = new Map<string, string>();
  let total = 0;
  // The first boundary has no line end before it; lending it one lets every part begin alike.
  let held: Buffer = Buffer.concat([Buffer.from('\r\n')]);
  held = (await until(source, held, end)).rest;
  for (;;) {
    const head = await until(source, held, HEADER_END);
    const headers = head.found.toString('utf8');
    const name = /name="([^"]*)"/i.exec(headers)?.[1]?.toLowerCase();
    if (name === undefined) throw malformed('it has no field named file');
    if (name === 'file') {
      const fileName = /filename="([^"]*)"/i.exec(headers)?.[1] ?? '';
      const fileType = /content-type:\s*([^\r\n]+)/i.exec(headers)?.[1];
      return { fields, fileName, fileType, file: upTo(source, head.rest, end) };
    }
    const value = await until(source, head.rest, end);
    fields.set(name, value.found.toString('utf8'));
    total += value.found.length;
    if (total > MOST_FIELD_BYTES) throw malformed('its fields are larger than 20 KB');
    held = value.rest;
  }
}

const malformed = (why: string) =>
  new S3Fault('MalformedPOSTRequest', `The body of your POST request is not well-formed: ${why}.`);

async function until(source: AsyncIterator<Uint8Array>, start: Buffer, mark: Buffer) {
  let held = start;
  for (;;) {
    const at = held.indexOf(mark);
    if (at >= 0) return { found: held.subarray(0, at), rest: held.subarray(at + mark.length) };
    if (held.length > MOST_FIELD_BYTES) throw malformed('a field is larger than 20 KB');
    const { value, done } = await source.next();
    if (done) throw malformed('it ends early');
    held = Buffer.concat([held, value]);
  }
}

async function* upTo(source: AsyncIterator<Uint8Array>, start: Buffer, mark: Buffer): AsyncGenerator<Uint8Array> {
  let held = start;
  for (;;) {
    const at = held.indexOf(mark);
    if (at >= 0) {
      yield held.subarray(0, at);
      return;
    }
    // A mark may begin in the last bytes held and end in the next chunk.
    const sure = Math.max(0, held.length - mark.length);
    if (sure > 0) yield held.subarray(0, sure);
    const { value, done } = await source.next();
    if (done) throw malformed('it ends inside the file');
    held = Buffer.concat([held.subarray(sure), value]);
  }
}
