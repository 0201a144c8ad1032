/**
 * One entry of a ZIP, by name (PKWARE APPNOTE 6.3). Nothing else is inflated and nothing is written. Sizes that the archive declares
 * are not believed: the entry is inflated as a stream and given up at the budget.
 */
import type { Failure } from '../../model.ts';
import { refuse } from '../refusals.ts';

/** Word writes some twenty entries and one for each image. */
const MOST_ENTRIES = 4096;
/** A day of speech as WordprocessingML has some 20 MB. */
const BUDGET = 32 * 1024 * 1024;
/** Deflate expands at most 1,032 times: what one push can give stays at 8 MB. */
const PUSH = 8192;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly compressed: number;
  readonly offset: number;
}

export interface Directory {
  readonly names: readonly string[];
  /** The text of an entry (UTF-8), or undefined where there is no such entry. */
  text(name: string): Promise<string | { readonly failure: Failure } | undefined>;
}

/** The archive's directory, or why it cannot be read. */
export function openZip(bytes: Uint8Array): Directory | { readonly failure: Failure } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return refuse('malformed');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return refuse('too-many-entries');
  const entries = readEntries(bytes, view, view.getUint32(end + 16, true), count);
  if (!entries) return refuse('malformed');
  return {
    names: entries.map((entry) => entry.name),
    text: async (name) => {
      const entry = entries.find((candidate) => candidate.name === name);
      return entry && inflate(bytes, view, entry);
    },
  };
}

/** The end record stands in the last 64 KB; a comment may follow it. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function readEntries(bytes: Uint8Array, view: DataView, start: number, count: number): Entry[] | undefined {
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

async function inflate(
  bytes: Uint8Array,
  view: DataView,
  entry: Entry,
): Promise<string | { readonly failure: Failure }> {
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return refuse('malformed');
  const flags = entry.flags | view.getUint16(offset + 6, true);
  if (flags & ENCRYPTED) return refuse('encrypted');
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(from, from + entry.compressed);
  if (entry.method === 0) return data.length > BUDGET ? refuse('inflates-too-large') : decodeText([data]);
  if (entry.method !== 8) return refuse('unsupported');
  const parts = await inflateWithin(data);
  return Array.isArray(parts) ? decodeText(parts) : parts;
}

/** The inflated parts, or why not. */
async function inflateWithin(data: Uint8Array): Promise<Uint8Array[] | { readonly failure: Failure }> {
  const { Inflate } = await import('fflate');
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  try {
    for (let at = 0; at < data.length && size <= BUDGET; at += PUSH) {
      stream.push(data.subarray(at, at + PUSH), at + PUSH >= data.length);
    }
  } catch {
    return refuse('malformed');
  }
  return size > BUDGET ? refuse('inflates-too-large') : parts;
}

function decodeText(parts: readonly Uint8Array[]): string {
  const first = parts[0];
  const utf16 = first?.[0] === 0xff && first[1] === 0xfe ? 'utf-16le' : first?.[0] === 0xfe ? 'utf-16be' : 'utf-8';
  const decoder = new TextDecoder(utf16);
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}
