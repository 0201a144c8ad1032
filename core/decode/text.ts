/** Bytes -> text, once: byte order marks, UTF-16 without one, strict UTF-8, then a legacy code page. */
import type { Problem } from '../model.ts';
import { guessCodePage } from './code-pages.ts';

export interface DecodedText {
  readonly text: string;
  /** `text` is what its bytes are, one character each. */
  readonly ascii: boolean;
  /** WHATWG name. */
  readonly encoding: string;
  /** Characters that could not be decoded, or were control characters. */
  readonly replaced: number;
  readonly problems: readonly Problem[];
}

const BOMS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The text of an upload, or `binary` where the bytes are no text. */
export function toText(bytes: Uint8Array): DecodedText | 'binary' {
  const encoding = BOMS.find(([bom]) => bom.every((byte, i) => bytes[i] === byte))?.[1] ?? utf16Without(bytes);
  if (encoding?.startsWith('utf-32')) return cleaned(utf32(bytes, encoding === 'utf-32le'), encoding, 0);
  if (encoding) {
    const odd = bytes.length % 2;
    return cleaned(new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length - odd)), encoding, odd);
  }
  if (looksBinary(bytes)) return 'binary';
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return cleaned(text, 'utf-8', 0, text.length === bytes.length);
  } catch {
    const { text, encoding: page, guessed } = guessCodePage(bytes);
    return cleaned(text, page, guessed);
  }
}

/** Half of the NULs that Latin text would have in UTF-16, at one parity only. */
function utf16Without(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length, 4096) >> 1;
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.3 && odd < pairs * 0.05 ? 'utf-16be' : undefined;
}

function utf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 4; i + 4 <= bytes.length; i += 4) {
    const point = view.getUint32(i, littleEndian);
    parts.push(point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point));
  }
  return parts.join('');
}

const WEBVTT = [0x57, 0x45, 0x42, 0x56, 0x54, 0x54];

/** Text has next to no control bytes; random bytes have one in ten. WebVTT may hold NULs by its standard. */
function looksBinary(bytes: Uint8Array): boolean {
  if (WEBVTT.every((byte, i) => bytes[i] === byte)) return false;
  const end = Math.min(bytes.length, 65_536);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) controls++;
  }
  return controls > 8 && controls > end / 50;
}

/** Terminal sequences (ECMA-48 CSI and OSC) and control characters, other than white space. */
const ESCAPES = /\p{Cc}(?:\[[0-9;?]{0,20}[@-~]|\][^\p{Cc}]{0,200})/gu;
const CONTROLS = /[^\P{Cc}\t\n\v\f\r]|[\u2028-\u202e\u2066-\u2069]/gu;
/** Line separators that no format here knows: a space stands for each. */
const SEPARATORS = /[\u0085\u2028\u2029]/;
const HAS_CONTROLS = new RegExp(CONTROLS.source, 'u');
const ASCII_CONTROLS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter((character) =>
  HAS_CONTROLS.test(character),
);

/** What a processor keeps near while it looks through it again and again. */
const NEAR = 131_072;

/** UTF-8 of as many characters as bytes is ASCII: to look for each of its few control characters is faster than for any of all. */
function hasControls(text: string, ascii: boolean): boolean {
  if (!ascii) return HAS_CONTROLS.test(text);
  for (let from = 0; from < text.length; from += NEAR) {
    const part = text.slice(from, from + NEAR);
    if (ASCII_CONTROLS.some((control) => part.includes(control))) return true;
  }
  return false;
}

/** Line ends become LF, NUL becomes U+FFFD (as WebVTT asks), other control and bidi override characters go. */
function cleaned(raw: string, encoding: string, undecodable: number, ascii = false): DecodedText {
  let text = raw.includes('\r') ? raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : raw;
  const before = text;
  const lost = raw.includes('\ufffd') ? count(raw, '\ufffd') : 0;
  let removed = 0;
  if (hasControls(text, ascii)) {
    const visible = (found: string) => {
      if (SEPARATORS.test(found)) return ' ';
      removed++;
      return found === '\0' ? '\ufffd' : '';
    };
    text = text.replaceAll(ESCAPES, (found) => (found.startsWith('\x1b') ? visible(found) : found));
    text = text.replaceAll(CONTROLS, visible);
  }
  const replaced = undecodable + lost + removed;
  const at = removed > 0 ? before.search(HAS_CONTROLS) : text.indexOf('\ufffd');
  return {
    text,
    ascii: ascii && text === raw,
    encoding,
    replaced,
    problems: replaced > 0 ? [replacedProblem(before, at, replaced)] : [],
  };
}

function replacedProblem(text: string, at: number, replaced: number): Problem {
  const line = at < 0 ? undefined : count(text.slice(0, at), '\n') + 1;
  return {
    code: 'replaced-characters',
    ...(line === undefined ? {} : { line }),
    found: String(replaced),
    message:
      'Some bytes are no text in the file’s encoding, or are control characters; they were replaced or left out.',
  };
}

function count(text: string, what: string): number {
  let n = 0;
  for (let i = text.indexOf(what); i >= 0; i = text.indexOf(what, i + 1)) n++;
  return n;
}
