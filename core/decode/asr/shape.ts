/** What a family of recognizer JSON is: how it is recognised and how it is read. */
import type { RosterEntry, SideItem } from '../../model.ts';
import type { Draft } from './drafts.ts';
import { getter, list } from './fields.ts';

export interface ShapeReading {
  readonly drafts: readonly Draft[];
  readonly roster?: readonly RosterEntry[];
  readonly side?: readonly SideItem[];
  /** BCP 47 or what the vendor has for it. */
  readonly language?: unknown;
  readonly title?: unknown;
}

export interface Shape {
  readonly format: string;
  recognises(json: unknown): boolean;
  read(json: unknown): ShapeReading;
}

const FIRST = 5;

/** One of the first elements of the list has something at one path of every group (`a|b` is either). */
export function someHas(elements: unknown, groups: readonly string[]): boolean {
  const getters = groups.map((group) => getter(group.split('|')));
  return list(elements)
    .slice(0, FIRST)
    .some((element) => getters.every((get) => get(element) !== undefined));
}

/** The file has something at one path of every group. */
export const hasAll = (json: unknown, groups: readonly string[]): boolean =>
  groups.every((group) => getter(group.split('|'))(json) !== undefined);

export const LANGUAGE = getter([
  'language_code',
  'language',
  'results.language_code',
  'LanguageCode',
  'languageCode',
  'metadata.language',
  'params.language',
  'result.language',
  'metadata.transcription_config.language',
  'results.0.languageCode',
]);
