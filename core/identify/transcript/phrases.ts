/** Roles and organisations at a place in speech: by capitals where the text has them, by the words around where it has none. */

import type { Range } from '../../model.ts';
import type { Organisation } from '../../record.ts';
import { holds, UPPER } from '../../words.ts';
import { EVENT } from '../en/events.ts';
import { ORGANISATION_NOUNS } from '../en/organisations.ts';
import { COMMON, HONORIFICS } from '../en/speech-names.ts';
import { organisationAt } from '../organisation-names.ts';
import { type Organisations, organisationsOf } from '../organisations.ts';
import { roleBefore } from '../role-before.ts';
import { readRole } from '../roles.ts';
import { fold, titleCase } from '../spoken-name.ts';
import { hasCapitals } from './name-runs.ts';

export interface RoleHere extends Range {
  readonly role: string;
  readonly organisation?: string;
  /** "our director": of whoever speaks. */
  readonly own?: boolean;
}

export interface Phrases {
  roleAt(text: string, from: number, to: number): RoleHere | undefined;
  roleBefore(text: string, from: number, at: number): RoleHere | undefined;
  /** `sure`: one of its words, or more than one, say that it is no place or person. */
  organisationAt(
    text: string,
    from: number,
    to: number,
  ): (Range & { readonly name: string; readonly sure: boolean }) | undefined;
  /** "the network", in lower case, where the webinar names one such organisation. */
  shortAt(
    text: string,
    from: number,
    to: number,
  ): (Range & { readonly name: string; readonly sure: boolean }) | undefined;
  /** A short form or acronym -> the organisation, as fully as the webinar names it. */
  resolve(name: string): Organisation;
}

/** A name of more words is no short form of another one. */
const FULL_NAME_WORDS = 3;

/** `opening` is the text in which the webinar is presented: what "the museum" means is settled there, or not at all. */
export function phrasesOf(texts: readonly string[], opening: readonly string[]): Phrases {
  const organisations = organisationsOf(texts);
  const presented = organisationsOf(opening);
  const named = (name: string) => {
    if (isWord(name) || name.split(' ').length > FULL_NAME_WORDS) return undefined;
    const generic = isGeneric(name) ? presented.resolve(name) : undefined;
    return generic ?? (holds(name, UPPER) ? organisations.resolve(name) : undefined);
  };
  return {
    roleAt: (text, from, to) => role(text, readRole(text, from, Math.min(to, from + LONGEST_ROLE), organisations)),
    roleBefore: (text, from, at) => role(text, roleBefore(text, Math.max(from, at - LONGEST_ROLE), at, organisations)),
    organisationAt: (text, from, to) =>
      capitalised(text, from, to) ?? (hasCapitals(text) ? undefined : uncapitalised(text, from, to)),
    shortAt: (text, from, to) => shortForm(text, from, to, presented),
    resolve: (name) => named(name) ?? { name },
  };
}

/** One word that is neither acronym nor kind of organisation may be a place: "Ulmar" is not the Ulmar Policy Forum. */
const isWord = (name: string) => /^\p{Lu}\p{Ll}+$/u.test(name) && !ORGANISATION_NOUNS.has(name.toLowerCase());

const isGeneric = (name: string) => ORGANISATION_NOUNS.has(name.toLowerCase().replace(/^(?:the|our) /, ''));

type Reading = NonNullable<ReturnType<typeof readRole>>;

function role(text: string, reading: Reading | undefined): RoleHere | undefined {
  if (!reading?.role || reading.eventPart) return undefined;
  const { from, to, own } = reading;
  // "trader in Kayes" names a place.
  const place =
    reading.organisation &&
    isWord(reading.organisation) &&
    text.slice(from, to).endsWith(` in ${reading.organisation}`);
  const organisation = place ? undefined : reading.organisation;
  return { role: reading.role, from, to, ...(organisation ? { organisation } : {}), ...(own ? { own } : {}) };
}

/** No role with its organisation is longer. */
const LONGEST_ROLE = 240;
/** "the law firm of | Brandt & Sons", "a small studio called | Brandt". */
const KIND_OF =
  /^(?:the |an? |our )?(?:[\p{Lower}-]+ ){0,2}(?:(?:firm|company|house) of|\p{Lower}+ (?:called|named)) (?=\p{Upper})/u;

/** No organisation's name is longer. */
const LONGEST_NAME = 160;

function longest(text: string, from: number) {
  const found = organisationAt(text.slice(from, from + LONGEST_NAME), 0);
  return found && { ...found, from: from + found.from, to: from + found.to };
}

function capitalised(text: string, at: number, to: number) {
  const from = at + (KIND_OF.exec(text.slice(at, to))?.[0].length ?? 0);
  const found = longest(text, from);
  if (!found || found.to > to || HONORIFICS.has(fold(found.name.split(/[\s.]/)[0] ?? ''))) return undefined;
  const { name } = found;
  return { ...found, sure: found.sure || /\s|^\p{Lu}{2,}$/u.test(name) };
}

/** "lake basin research station she": up to the first common word; one of the words says that it is an organisation. */
function uncapitalised(text: string, from: number, to: number) {
  const lead = /^(?:the |our |here at )*/.exec(text.slice(from, to))?.[0].length ?? 0;
  const start = from + lead;
  let end = start;
  let sure = false;
  for (const match of text.slice(start, to).matchAll(/\s*([\p{L}\p{N}'’&-]+)/gu)) {
    const word = fold(match[1] ?? '');
    const joins = sure && (word === 'of' || word === 'for');
    if (
      start + match.index !== end ||
      ((COMMON.has(word) || isEvent(word) || HONORIFICS.has(word)) && !joins) ||
      end - start > 60
    )
      break;
    end += match[0].length;
    sure ||= ORGANISATION_NOUNS.has(word.replace(/s$/, '')) || ORGANISATION_NOUNS.has(word);
  }
  const name = text.slice(start, end).replace(/ (?:of|for)$/, '');
  const words = name.split(' ').length;
  return name !== '' && words > 1 && words < 7
    ? { name: titleCase(name), from: start, to: start + name.length, sure }
    : undefined;
}

/** "the breathe easy club | webinar". */
const isEvent = (word: string) => EVENT.test(word) && !ORGANISATION_NOUNS.has(word);

function shortForm(text: string, from: number, to: number, organisations: Organisations) {
  const match = /^(?:the|our|this) (\p{Lower}+)(?=[.,;?! ]|$)/u.exec(text.slice(from, to));
  if (!match || !ORGANISATION_NOUNS.has(match[1] ?? '')) return undefined;
  const found = organisations.resolve(match[0]);
  return found ? { name: found.name, from, to: from + match[0].length, sure: true } : undefined;
}
