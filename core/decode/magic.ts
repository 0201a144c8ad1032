/** Magic bytes: what a file is before any of it is text. */
import type { RefusalCode } from './refusals.ts';

type Kind = RefusalCode | 'zip' | 'ole';

/** From the file(1) magic database: offset, bytes in hex, what it means for an upload. */
const MAGIC: readonly (readonly [offset: number, hex: string, kind: Kind])[] = [
  [0, '504b0304', 'zip'],
  [0, '504b0506', 'zip'],
  [0, 'd0cf11e0a1b11ae1', 'ole'],
  [0, '255044462d', 'unsupported'], // %PDF-
  [0, '7b5c727466', 'unsupported'], // {\rtf
  [0, '1f8b', 'compressed'], // gzip
  [0, '425a68', 'compressed'], // bzip2
  [0, 'fd377a585a00', 'compressed'], // xz
  [0, '28b52ffd', 'compressed'], // zstd
  [0, '377abcaf271c', 'compressed'], // 7z
  [0, '526172211a07', 'compressed'], // rar
  [0, '89504e470d0a', 'binary'], // PNG
  [0, 'ffd8ff', 'binary'], // JPEG
  [0, '474946383761', 'binary'],
  [0, '474946383961', 'binary'],
  [0, '7f454c46', 'binary'],
  [0, '53514c69746520', 'binary'], // SQLite
  [4, '66747970', 'media'], // ISO media ftyp
  [0, '52494646', 'media'], // RIFF: WAVE, AVI
  [0, '494433', 'media'], // ID3
  [0, 'fffb', 'media'], // MPEG audio
  [0, 'fff3', 'media'],
  [0, '1a45dfa3', 'media'], // EBML: Matroska, WebM
  [0, '4f676753', 'media'], // Ogg
  [0, '664c6143', 'media'], // FLAC
];

/** `zip` is for the readers to open; another code refuses the upload; undefined means that it may be text. */
export function magicOf(bytes: Uint8Array): RefusalCode | 'zip' | undefined {
  const found = MAGIC.find(([offset, hex]) => startsWith(bytes, offset, hex))?.[2];
  return found === 'ole' ? oleKind(bytes) : found;
}

function startsWith(bytes: Uint8Array, offset: number, hex: string): boolean {
  for (let i = 0; i < hex.length / 2; i++) {
    if (bytes[offset + i] !== Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)) return false;
  }
  return true;
}

/** MS-OFFCRYPTO: Word puts a document with a password into an OLE2 container with a stream EncryptedPackage. */
function oleKind(bytes: Uint8Array): RefusalCode {
  const directory = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return directory.includes('EncryptedPackage') ? 'encrypted' : 'unsupported';
}
