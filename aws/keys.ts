/** Every name in the table and in the two buckets is made here, and taken apart here. */
import { createHash } from 'node:crypto';
import type { UploadPlace } from '../core/heads.ts';

export const UPLOADS_PREFIX = 'uploads/';

/**
 * `uploads/<file>` is a webinar of its own, `uploads/<webinar>/<file>` a part of one. Other keys are not ours: deeper ones,
 * folder markers (they end in `/`), and names that begin with a dot, as Finder and editors leave them.
 */
export function uploadPlace(key: string): UploadPlace | undefined {
  if (!key.startsWith(UPLOADS_PREFIX)) return undefined;
  const [first = '', second, ...deeper] = key.slice(UPLOADS_PREFIX.length).split('/');
  if (first === '' || first.startsWith('.') || deeper.length > 0) return undefined;
  if (second === undefined) return { key, webinarId: webinarIdOf(first, 'file'), name: first };
  if (second === '' || second.startsWith('.')) return undefined;
  return { key, webinarId: webinarIdOf(first, 'folder'), name: second };
}

const PLAIN = {
  file: /^[a-z0-9]+(?:[-_][a-z0-9]+){0,9}(?:\.[a-z0-9]+){1,3}$/,
  folder: /^[a-z0-9]+(?:[-_][a-z0-9]+){0,9}$/,
} as const;
const PLAIN_LENGTH = 64;

/**
 * A plain name is its own id; any other becomes a readable slug, `--` and 60 bits of its hash. A plain name has no `--`, a
 * plain file name has a dot and a plain folder name has none: so no two webinars share an id, and ids are safe in URLs and keys.
 */
export function webinarIdOf(name: string, kind: keyof typeof PLAIN): string {
  if (name.length <= PLAIN_LENGTH && PLAIN[kind].test(name)) return name;
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  return `${slug || 'webinar'}--${fingerprint(`${kind}/${name}`, 12)}`;
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** `length` times 5 bits of SHA-256, in letters and digits that are not mistaken for one another. */
export function fingerprint(text: string, length: number): string {
  const digest = createHash('sha256').update(text).digest();
  return Array.from(digest.subarray(0, length), (byte) => ALPHABET[byte & 31]).join('');
}

/** What the log calls an upload or a webinar: their names may be people's names. */
export const logRef = (name: string): string => fingerprint(name, 10);

// ------------------------------------------------------------------ table

export const webinarKey = (webinarId: string): string => `webinar#${webinarId}`;
export const HEAD = 'head';
export const PART = 'part#';
export const partSort = (name: string): string => `${PART}${name}`;
export const childPrefix = (generation: string, prefix = ''): string => `child#${generation}#${prefix}`;
export const childName = (sort: string): string => sort.split('#').slice(2).join('#');

/** The list index is spread, so that a burst of publications does not meet on one partition. */
export const LIST_SHARDS = 4;
export const listShard = (webinarId: string): string =>
  `list#${ALPHABET.indexOf(fingerprint(webinarId, 1)) % LIST_SHARDS}`;

// ---------------------------------------------------------- records bucket

export const RECORDS_PREFIX = 'records/';
export const recordsPrefix = (webinarId?: string, generation?: string): string =>
  [RECORDS_PREFIX, webinarId && `${webinarId}/`, generation && `${generation}/`].filter(Boolean).join('');
export const bodyKey = (webinarId: string, generation: string, name: string): string =>
  `${recordsPrefix(webinarId, generation)}${name}.json`;

export function generationOfBody(key: string): { webinarId: string; generation: string } | undefined {
  const [webinarId, generation, name] = key.slice(RECORDS_PREFIX.length).split('/');
  return webinarId && generation && name ? { webinarId, generation } : undefined;
}
