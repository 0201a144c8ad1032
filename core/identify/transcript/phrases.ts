/** Roles and organisations at a place in speech: by capitals where the text has them, by the words around where it has none. */
import type { Range } from '../../model.ts';
import type { Organisation } from '../../record.ts';
import { ORGANISATION_NOUNS } from '../en/organisations.ts';
import { type Organisations, organisationAt, organisationsOf } from '../organisations.ts';
import { readRole, roleBefore } from '../roles.ts';
import { COMMON } from './cue-words.ts';
import { hasCapitals } from './name-runs.ts';
import { fold, titleCase } from './name-shape.ts';

export interface RoleHere extends Range {
  readonly role: string;
  readonly organisation?: string;
}

export interface Phrases {
  roleAt(text: string, from: number, to: number): RoleHere | undefined;
  roleBefore(text: string, from: number, at: number): RoleHere | undefined;
  organisationAt(text: string, from: number, to: number): (Range & { readonly name: string }) | undefined;
  /** "the network", in lower case, where the webinar names one such organisation. */
  shortAt(text: string, from: number, to: number): (Range & { readonly name: string }) | undefined;
  /** A short form or acronym -> the organisation, as fully as the webinar names it. */
  resolve(name: string): Organisation;
}

export function phrasesOf(texts: readonly string[]): Phrases {
  const organisations = organisationsOf(texts);
  return {
    roleAt: (text, from, to) => role(readRole(text, from, to, organisations)) ?? undefined,
    roleBefore: (text, from, at) => role(roleBefore(text, from, at, organisations)),
    organisationAt: (text, from, to) =>
      capitalised(text, from, to) ?? (hasCapitals(text) ? undefined : uncapitalised(text, from, to)),
    shortAt: (text, from, to) => shortForm(text, from, to, organisations),
    resolve: (name) => organisations.resolve(name) ?? byInitials(name, organisations) ?? { name },
  };
}

type Reading = NonNullable<ReturnType<typeof readRole>>;

function role(reading: Reading | undefined): RoleHere | undefined {
  if (!reading?.role || reading.eventPart) return undefined;
  const { from, to, organisation } = reading;
  return { role: reading.role, from, to, ...(organisation ? { organisation } : {}) };
}

function capitalised(text: string, from: number, to: number) {
  const found = organisationAt(text, from);
  return found && found.to <= to ? { name: found.name, from: found.from, to: found.to } : undefined;
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
    if (start + match.index !== end || (COMMON.has(word) && !joins) || end - start > 60) break;
    end += match[0].length;
    sure ||= ORGANISATION_NOUNS.has(word.replace(/s$/, '')) || ORGANISATION_NOUNS.has(word);
  }
  const name = text.slice(start, end).replace(/ (?:of|for)$/, '');
  const words = name.split(' ').length;
  return name !== '' && words > 1 && words < 7
    ? { name: titleCase(name), from: start, to: start + name.length }
    : undefined;
}

function shortForm(text: string, from: number, to: number, organisations: Organisations) {
  const match = /^(?:the|our|this) (\p{Ll}+)(?=[.,;?! ]|$)/u.exec(text.slice(from, to));
  if (!match || !ORGANISATION_NOUNS.has(match[1] ?? '')) return undefined;
  const found = organisations.resolve(match[0]);
  return found ? { name: found.name, from, to: from + match[0].length } : undefined;
}

/** "NSSC" where the webinar names one organisation of these initials. */
function byInitials(name: string, organisations: Organisations): Organisation | undefined {
  if (!/^\p{Lu}{2,8}$/u.test(name)) return undefined;
  const fits = organisations.known.filter((one) => initials(one.name) === name);
  return fits.length === 1 && fits[0] ? { ...fits[0], acronym: name } : undefined;
}

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
