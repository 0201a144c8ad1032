/** A speaker label taken apart: "Haldane, Petra (HPO)" is Petra Haldane of HPO, "Ana's iPhone" a device of Ana's. */

import { holds, LOWER } from '../../words.ts';
import {
  ACCOUNT,
  ANONYMOUS,
  AUDIENCE,
  BOT,
  DEGREE,
  DEVICE,
  DEVICE_TAG,
  NOBODY,
  OFFICE,
  PARTS,
  PRONOUNS,
  ROOM,
  TAG,
  TELEPHONE,
} from '../en/speech-labels.ts';
import { splitHonorific } from '../names.ts';
import { titleCase } from '../spoken-name.ts';
import { isOccupation, isOrganisation } from './label-kinds.ts';

/**
 * person: it names somebody, perhaps in part; anonymous: a number; device, room, account: who uses it has to be heard;
 * office: "THE CHAIR"; audience: "A MEMBER"; bot: nobody.
 */
export type LabelKind = 'person' | 'anonymous' | 'device' | 'room' | 'account' | 'office' | 'audience' | 'bot';

export interface LabelReading {
  readonly label: string;
  readonly kind: LabelKind;
  /** Without organisation, pronouns and tags, given name first, not in capitals. */
  readonly name?: string;
  readonly honorific?: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly part?: 'moderator' | 'interpreter' | 'audience';
  readonly gender?: 'f' | 'm';
  /** "HF", folded: what the name begins with. */
  readonly initials?: string;
}

interface Draft {
  readonly text: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly part?: 'moderator' | 'interpreter' | 'audience';
  readonly gender?: 'f' | 'm';
}

export function readLabel(label: string): LabelReading {
  const whole = label
    .normalize('NFC')
    .replace(/[\s_]+/g, ' ')
    // "The Chair (Hon. Ana Ruiz (Norhaven, Lib.))": brackets within brackets stand behind them.
    .replace(/\(([^()]*?) ?\(([^()]*)\) ?\)/, '($1) ($2)')
    // "Ana Ruiz MP"
    .replace(/(?<=\S \S+) (?:AM|MP|MEP|TD)(?= \(|$)/, '')
    .trim();
  if (INITIALS.test(whole)) return { label, kind: 'anonymous', initials: whole.toLowerCase().replace(/[. ]/g, '') };
  const kind = kindOf(whole);
  if (kind) return { label, kind, ...(kind === 'audience' ? { part: 'audience' as const } : {}) };
  const draft = parted(bracketed(whole));
  const { text, ...found } = draft;
  const office = OFFICE.exec(text);
  const base = { label, ...found };
  if (office?.[1]) return { label, ...officeReading(office[1], whole) };
  const device = deviceOwner(text);
  if (device) return { ...base, kind: 'device', ...(device.owner ? { name: device.owner } : {}) };
  if (ROOM.test(text)) return { ...base, kind: 'room' };
  if (ACCOUNT.test(text)) return { ...base, kind: 'account', organisation: text.replace(ACCOUNT, '').trim() || text };
  return { ...base, kind: 'person', ...person(text) };
}

/** "HF", "K.M.", "RBN"; of three letters none with a vowel inside, which may be a name ("ANA"). */
const INITIALS = /^(?:\p{Upper}{2}|\p{Upper}[^\P{Upper}AEIOUY]\p{Upper}|\p{Upper}\. ?(?:\p{Upper}\. ?){1,2})$/u;

/** Labels that name nobody, whole. */
function kindOf(label: string): LabelKind | undefined {
  const bare = label.replace(/^\[(.*)\]$/, '$1');
  if (ANONYMOUS.test(bare) || NOBODY.test(bare)) return 'anonymous';
  if (AUDIENCE.test(bare)) return 'audience';
  if (BOT.test(bare)) return 'bot';
  if (TELEPHONE.test(bare)) return 'device';
  return undefined;
}

/** What stands in brackets: a tag, pronouns, a part, an occupation, a handle or else an organisation. */
function bracketed(label: string): Draft {
  let draft: Draft = { text: label };
  for (const [all, round, square] of label.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/g)) {
    const inside = (round ?? square ?? '').trim();
    draft = { ...draft, text: draft.text.replace(all, ' ').replace(/\s+/g, ' ').trim(), ...insideOf(inside) };
  }
  return draft.text === '' ? { ...draft, text: label } : draft;
}

function insideOf(text: string): Omit<Draft, 'text'> {
  const part = PARTS.find(([words]) => words.test(text))?.[1];
  if (PRONOUNS.test(text)) return genderOf(text);
  if (TAG.test(text) || DEGREE.test(text) || DEVICE_TAG.test(text) || text === '') return {};
  if (part) return { part };
  if (isOccupation(text)) return { role: text };
  // One lower-case word is a handle ("(matkt)"), not an organisation.
  return /^[\p{Ll}\d_.-]+$/u.test(text) ? {} : { organisation: text };
}

const genderOf = (pronouns: string): { readonly gender?: 'f' | 'm' } => {
  if (/^she\b/i.test(pronouns)) return { gender: 'f' };
  return /^he\b/i.test(pronouns) ? { gender: 'm' } : {};
};

/** "Name | Org", "Org - Name", "Name @ Org", "Name, Org", "Last, First". */
function parted(draft: Draft): Draft {
  const sides = draft.text.split(/\s+[|@·•/–—-]+\s+|\s*[|·•–—]\s*|\s+@|\s*:\s+/).filter(Boolean);
  if (sides.length > 1) return sided(draft, sides);
  const [before, after] = draft.text.split(/\s*,\s*/);
  if (!before || !after) return draft;
  if (DEGREE.test(after)) return { ...draft, text: before };
  const words = (text: string) => text.split(/\s+/).length;
  if (isOccupation(after)) return { ...draft, text: before, role: after };
  const lastFirst = !isOrganisation(after) && (words(after) === 1 || words(before) === 1);
  return lastFirst ? { ...draft, text: `${after} ${before}` } : { ...draft, text: before, organisation: after };
}

function sided(draft: Draft, sides: readonly string[]): Draft {
  const name = sides.find((side) => looksNamed(side)) ?? sides[0] ?? '';
  const rest = sides.filter((side) => side !== name);
  const room = rest.find((side) => ROOM.test(side) && (/\d/.test(side) || !isOrganisation(side)));
  if (room) return { ...draft, text: room, organisation: name };
  return Object.assign({ ...draft, text: name }, ...rest.map(insideOf));
}

const looksNamed = (text: string) =>
  /^\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){1,3}$/u.test(text) && !isOrganisation(text) && !ROOM.test(text);

/** "Omar's Galaxy", "iPhone de Ana", "iPhone (2)", "sunita.rao@example.org" is no device. */
function deviceOwner(text: string): { readonly owner?: string } | undefined {
  if (!DEVICE.test(text) || text.includes('@')) return undefined;
  const owner = /^(.+?)['’]s?\s/u.exec(text)?.[1] ?? /\s(?:de|von|di|d')\s*(\p{Lu}[\p{L} '’-]*)$/u.exec(text)?.[1];
  return owner ? { owner: titleCase(owner) } : {};
}

/** "THE CHAIR (HON. ROSEMARY OKELLO)": the brackets name who holds the office. */
function officeReading(office: string, whole: string): Omit<LabelReading, 'label'> {
  const bracket = /\(([^()]*)\)/.exec(whole)?.[1];
  const organisation = bracket !== undefined && isOrganisation(bracket) ? bracket : undefined;
  const inside = organisation ? undefined : bracket;
  const part = PARTS.find(([words]) => words.test(office))?.[1];
  const role = office.toLowerCase();
  return {
    kind: 'office',
    role,
    ...(part ? { part } : {}),
    ...(organisation ? { organisation } : {}),
    ...(inside && !TAG.test(inside) ? person(inside) : {}),
  };
}

function person(text: string): { readonly name: string; readonly honorific?: string } {
  const mail = /^([^@\s]+)@[^@\s]+$/.exec(text)?.[1];
  const dotted = /^\p{Alpha}{2,}(?:\.\p{Alpha}{2,})+$/u.test(mail ?? text)
    ? (mail ?? text).replace(/\./g, ' ')
    : (mail ?? text);
  const plain = dotted.replace(/\s+\d{1,2}$/, '').trim();
  const { honorific, name } = splitHonorific(plain);
  if (/^\p{L}$/u.test(name)) return { name: plain };
  const turned = SURNAME_FIRST.exec(name);
  if (turned)
    return {
      name: `${turned[2]} ${titleCase(turned[1] ?? '')}`,
      ...(honorific ? { honorific: titleCase(honorific) } : {}),
    };
  const cased = /\s/.test(name) || !holds(name, LOWER) ? titleCase(name) : name;
  return { name: cased, ...(honorific ? { honorific: titleCase(honorific) } : {}) };
}

/** "BERAN Tomas": the surname in capitals, first. */
const SURNAME_FIRST = /^(\p{Upper}[\p{Upper}'’][\p{Upper}'’-]+)\s+(\p{Upper}\p{Lower}[\p{Alpha}' -]*)$/u;
