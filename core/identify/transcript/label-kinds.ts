/** What a part of a label is by its words: an occupation, an organisation, the organiser's own account. */
import { ORGANISATION_NOUNS } from '../en/organisations.ts';
import { isRoleNoun } from '../en/roles.ts';
import type { LabelReading } from './labels.ts';

/** "volunteer", "flood modeller", "CTO": its last word is what somebody does. */
export const isOccupation = (text: string) =>
  isRoleNoun(/\p{L}+$/u.exec(text.toLowerCase())?.[0] ?? '') ||
  /^(?:ceo|c[a-z]o|intern|(?:head|director) of .*)$/i.test(text);

/** By a word of its name, or an acronym. */
export const isOrganisation = (text: string) =>
  /^(?:\p{Lu}{2,}\d*|\p{Lu}+&\p{Lu}+)$/u.test(text) ||
  text
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => ORGANISATION_NOUNS.has(word));

/** "Civic Data Forum", "The Long Table": an organisation's own account, by its words or because the speech calls it "the ...". */
export function asAccount(reading: LabelReading, texts: readonly string[]): LabelReading {
  const { label, kind, name = '' } = reading;
  const words = label.split(/\s+/);
  if (kind !== 'person' || !/^\p{Lu}/u.test(label) || label.toLowerCase() !== name.toLowerCase()) return reading;
  const named = /^the /i.test(label) || (words.length > 2 && isOrganisation(words.at(-1) ?? ''));
  const spoken = words.length > 1 && texts.some((text) => text.includes(`the ${label}`));
  return named || spoken ? { label, kind: 'account', organisation: label } : reading;
}
