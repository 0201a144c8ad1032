/** The checksums a client may send with a body, in a header or after it in a trailer ("Checking object integrity"). */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { crcOf } from './crc.ts';
import { S3Fault } from './fault.ts';

export interface Checksum {
  /** `x-amz-checksum-crc32` */
  readonly header: string;
  /** Base64. */
  readonly value: string;
}

export interface RunningChecksum {
  readonly header: string;
  update(data: Uint8Array): void;
  value(): string;
}

const START: Readonly<Record<string, () => Omit<RunningChecksum, 'header'>>> = {
  'x-amz-checksum-crc32': runningCrc32,
  'x-amz-checksum-crc32c': () => runningCrc('crc32c'),
  'x-amz-checksum-crc64nvme': () => runningCrc('crc64nvme'),
  'x-amz-checksum-sha1': () => runningHash('sha1'),
  'x-amz-checksum-sha256': () => runningHash('sha256'),
};

export const isChecksumHeader = (name: string) =>
  /^x-amz-checksum-/.test(name) && !/-(mode|type|algorithm)$/.test(name);

/** Starts the one that `name` asks for; refused by name where it is another. */
export function startChecksum(name: string): RunningChecksum {
  const start = START[name];
  if (!start) throw new S3Fault('NotImplemented', `The checksum ${name} is not part of the local stack.`);
  return { header: name, ...start() };
}

function runningCrc32(): Omit<RunningChecksum, 'header'> {
  let value = 0;
  return {
    update(data) {
      value = crc32(data, value);
    },
    value() {
      const out = Buffer.alloc(4);
      out.writeUInt32BE(value);
      return out.toString('base64');
    },
  };
}

function runningCrc(name: 'crc32c' | 'crc64nvme'): Omit<RunningChecksum, 'header'> {
  const crc = crcOf(name);
  return { update: crc.update, value: () => crc.digest().toString('base64') };
}

function runningHash(name: 'sha1' | 'sha256'): Omit<RunningChecksum, 'header'> {
  const hash = createHash(name);
  return { update: (data) => void hash.update(data), value: () => hash.digest('base64') };
}
