/** How a note calls a speaker: the full name first, the surname later; a speaker without a name by number, or not at all. */
import type { Speaker } from '../record.ts';

const NUMBERED = /^(?:speaker|participant)[\s_-]*(\d{1,3})$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|obe|cbe)\.?$/i;

export const UNNAMED = 'One speaker';

/** The full name; "Speaker 2" where that is all the file says; else "One speaker". */
export function designation(speaker: Speaker | undefined): string {
  if (speaker?.name && !NUMBERED.test(speaker.name)) return speaker.name;
  const number = NUMBERED.exec(speaker?.labels[0] ?? '')?.[1];
  return number ? `Speaker ${number}` : UNNAMED;
}

/** The surname where it is this speaker's alone, else the full name. */
export function shortDesignation(speaker: Speaker | undefined, all: readonly Speaker[]): string {
  const full = designation(speaker);
  if (!speaker?.name) return full;
  const surname = surnameOf(speaker.name);
  const alone = all.every(
    (other) => other.id === speaker.id || !other.name || !other.name.split(/\s+/).includes(surname),
  );
  return alone ? surname : full;
}

/** "Dr. Ana Ruiz" -> with role and affiliation as the source states them: "Ana Ruiz, director of the Harbour Office,". */
export function surnameOf(name: string): string {
  const parts = name
    .replace(/\s*\([^)]*\)/gu, '')
    .split(/\s+/)
    .filter((part) => !SUFFIX.test(part));
  return parts.at(-1) ?? name;
}

/** Every way in which `ground.ts` lets a speaker be called. */
export function designations(speaker: Speaker | undefined, all: readonly Speaker[]): readonly string[] {
  return [designation(speaker), shortDesignation(speaker, all)];
}
