/** What a part of a label is by its words: an occupation, an organisation, the organiser's own account. */
import { kindAt, UPPER } from '../../words.ts';
import { ORGANISATION_NOUNS } from '../en/organisations.ts';
import { isRoleNoun, ROLE_NOUNS } from '../en/roles.ts';
import { OWN_NAME } from '../en/speech-labels.ts';
import { likeness, nameTokens } from '../spoken-name.ts';
import type { LabelReading } from './labels.ts';

/** "volunteer", "flood modeller", "CTO": its last word is what somebody does. */
export const isOccupation = (text: string) => {
  const [, head = '', last = ''] = /^(?:.*?(\p{L}+) (?:of|for) )?.*?(\p{L}+)$/u.exec(text.toLowerCase()) ?? [];
  return (
    isRoleNoun(head) ||
    // One capital alone is a name that sounds like a role: "Ledger".
    (/\s/.test(text) ? isRoleNoun(last) : ROLE_NOUNS.has(last)) ||
    /^(?:ceo|c[a-z]o|intern)$/i.test(text)
  );
};

/** By a word of its name, or an acronym. */
export const isOrganisation = (text: string) =>
  /^(?:\p{Lu}{2,}\d*|\p{Lu}+&\p{Lu}+)$/u.test(text) ||
  text
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => ORGANISATION_NOUNS.has(word));

/**
 * "Civic Data Forum", "The Long Table": an organisation's own account, by its words, because the speech calls it "the ...", or
 * because somebody else says `own`, under this label, what they are called.
 */
export function asAccount(reading: LabelReading, texts: readonly string[], own: readonly string[]): LabelReading {
  const { label, kind, name = '' } = reading;
  const words = label.split(/\s+/);
  if (kind !== 'person') return reading;
  const said = own.map((text) => OWN_NAME.exec(text)?.groups).find((groups) => groups !== undefined);
  if (said && nameTokens(name).length > 1 && isElse(said.name ?? '', name)) {
    if (words.some(isOrganisation)) return { label, kind: 'account', organisation: label };
    if (said.sure) return { label, kind: 'device' };
  }
  if (!(kindAt(label, 0) & UPPER) || label.toLowerCase() !== name.toLowerCase()) return reading;
  const named = /^the /i.test(label) || (words.length > 2 && isOrganisation(words.at(-1) ?? ''));
  const spoken = words.length > 1 && texts.some((text) => text.includes(`the ${label}`));
  return named || spoken ? { label, kind: 'account', organisation: label } : reading;
}

/** No part of the one is like a part of the other: recognizers mishear names, so "Pia Lorenz" is Pia Lorentz. */
function isElse(spoken: string, label: string): boolean {
  const parts = nameTokens(label);
  return nameTokens(spoken).every((one) => parts.every((part) => likeness(one, part) < ALIKE));
}

const ALIKE = 0.5;
