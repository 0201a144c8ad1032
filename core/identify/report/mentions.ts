/** Names in a sentence, each with what the words around it tell of it. */
import type { Range } from '../../model.ts';
import { POSTNOMINALS } from '../en/honorifics.ts';
import { isDescriptor } from '../en/organisations.ts';
import { isRoleNoun, ROLE_MODIFIERS } from '../en/roles.ts';
import { isPlainSpeechVerb } from '../en/verbs.ts';
import { type NameRun, nameRuns } from '../name-runs.ts';
import { organisationAt, organisationsIn } from '../organisation-names.ts';
import type { Organisations } from '../organisations.ts';
import { roleBefore } from '../role-before.ts';
import { type RoleReading, readRole } from '../roles.ts';
import { tableKey, tokensOf } from '../tokens.ts';
import { listed, toldAfter } from './appositions.ts';
import type { Sentence } from './document.ts';
import type { Mention } from './person.ts';

/** Every name run of the sentence outside quotation marks. */
export function mentionsOf(sentence: Sentence, organisations: Organisations): Mention[] {
  const { frame } = sentence;
  const runs = nameRuns(frame);
  const places = organisationsIn(frame).filter(({ sure }) => sure);
  const label = sentence.line.kind === 'label' ? frame.indexOf(':') : -1;
  const named = runs.filter(
    (run) => run.from > label && isNameOfSomebody(frame, run) && !/^\s&\s/.test(frame.slice(run.to)),
  );
  const mentions = named.map((run): Mention => {
    const before = toldBefore(frame, label + 1, run, organisations);
    const end = afterLetters(frame, run.to);
    const list = /bullet|label/.test(sentence.line.kind)
      ? /^(?: \(\p{Lu}{2,4}\))?(?:,|:|\s[–—-])\s/u.exec(frame.slice(end))?.[0]
      : undefined;
    const items = itemEnd(frame, end, runs);
    // "Harbour Master of Lassenberg Aleksandra X": what reaches into a name is no organisation.
    const into = ({ from, to, organisation }: RoleReading) =>
      !/\s/.test(run.name) &&
      !places.some(({ name }) => name === organisation) &&
      runs.some(({ lead, nameFrom }) => lead && nameFrom > from && nameFrom < to);
    const inList =
      list && /(?:^\W*|[;:] )$/.test(frame.slice(0, run.from))
        ? listed(frame, end + list.length, items, organisations)
        : [];
    const after =
      inList.length > 0 ? inList : toldAfter(frame, end, organisations).filter((one) => one.role ?? !into(one));
    const told = [...before, ...after];
    return {
      sentence,
      run,
      from: run.from,
      to: end,
      told,
      extent: {
        from: Math.min(run.from, ...told.map(({ from }) => from)),
        to: afterAside(frame, end, Math.max(end, ...told.map(({ to }) => to))),
      },
      possessive: /^['’]s?\s/.test(frame.slice(run.to)),
    };
  });
  return outside(mentions, places);
}

/** "X, director of Y | since 2011, said": an apposition goes on to its comma, where a verb of saying follows. */
function afterAside(frame: string, from: number, to: number): number {
  const rest = to > from ? /^ [^,.;:]{2,70}(?=, (\p{Ll}+))/u.exec(frame.slice(to, to + 100)) : undefined;
  return rest && frame[from] === ',' && isPlainSpeechVerb(rest[1] ?? '') ? to + rest[0].length : to;
}

/** Where what a list tells of the name that ends at `from` is over: at a semicolon, or before "and" and the next name. */
function itemEnd(frame: string, from: number, runs: readonly NameRun[]): number {
  const next = runs.find(
    (run) => run.from > from && /, and $/.test(frame.slice(0, run.from)) && run.name.includes(' '),
  );
  const ends = [frame.indexOf(';', from), next ? frame.slice(0, next.from).replace(/(?:, and|,) $/, '').length : -1];
  return Math.min(frame.length, ...ends.filter((end) => end >= 0));
}

function toldBefore(frame: string, from: number, run: NameRun, organisations: Organisations): RoleReading[] {
  const reading =
    roleBefore(frame, from, styleFrom(frame, run), organisations) ??
    colleague(frame, run.from) ??
    organisationBefore(frame, run, organisations) ??
    speakingAs(frame, run.from, organisations);
  const last = reading && tokensOf(frame.slice(reading.from, reading.to)).at(-1);
  if (!reading || (last && !last.capital && isDescribedAsOrganisation(frame, run.from))) return [];
  // "Its coordinator, economist X".
  const outer = /, $/.test(frame.slice(0, reading.from))
    ? roleBefore(frame, from, reading.from, organisations)
    : undefined;
  return outer && /^(?:its|our|their)\b/i.test(frame.slice(outer.from)) ? [outer, reading] : [reading];
}

/** Where "Most Rev. X" and "Her Excellency X" begin, a word that no name begins with, and "a linguist from Y named X". */
const styleFrom = (frame: string, { from, honorific }: NameRun): number =>
  from -
  (/(?: named| called| by the name of) $/.exec(frame.slice(Math.max(0, from - 16), from))?.[0].length ??
    (honorific ? (/(?:Most|Very|His|Her) $/.exec(frame.slice(Math.max(0, from - 5), from))?.[0].length ?? 0) : 0));

/** "His colleague, X" works where he does. */
function colleague(frame: string, at: number): RoleReading | undefined {
  const [lead] = COLLEAGUE.exec(frame.slice(Math.max(0, at - 90), at)) ?? [];
  if (!lead) return undefined;
  return { shared: '', from: at - lead.length, to: at - 1 };
}

const COLLEAGUE =
  /(?:\b(?:his|her|their)|\p{Lu}[\p{L}-]+['’]s) (?:\p{Ll}+ )?(colleague|co-?worker|co-\p{Ll}{4,}|teammate|fellow \p{Ll}+|counterpart|opposite number),? $/iu;

const TITLE_ROLE = /^(?:professor|prof|chaplain|pastor|commissioner|justice|judge|councillor)$/i;

/** "University of X Professor Y", where the title is the role, "Norvane’s Ben Lyle", "the trust’s Ailsa Rendall". */
function organisationBefore(
  frame: string,
  { honorific, from }: NameRun,
  organisations: Organisations,
): RoleReading | undefined {
  const title = honorific?.split(' ')[0];
  const titled = title !== undefined && TITLE_ROLE.test(title.replace('.', ''));
  const place = organisationsIn(frame, Math.max(0, from - 100), from).at(-1);
  const gap = place && frame.slice(place.to, from);
  const article = /\bthe $/i.test(frame.slice(0, place?.from)) ? 4 : 0;
  const small = /\b(?:[Tt]he|[Ii]ts|[Oo]ur) (\p{Ll}+)['’]s $/u.exec(frame.slice(Math.max(0, from - 40), from));
  const owner = small && organisations.resolve(small[1] ?? '');
  if (small && owner) return { organisation: owner.name, from: from - small[0].length, to: from - 1 };
  if (!place || !(titled && place.sure ? /^(?:['’]s?)? $/ : /^['’]s? $/).test(gap ?? '')) return undefined;
  return { ...(titled ? { role: title } : {}), organisation: place.name, from: place.from - article, to: from - 1 };
}

/** "As director of Y, X said", "In her role as a nurse, X", "Speaking on behalf of Y, X", "At Y, head of data X". */
function speakingAs(frame: string, at: number, organisations: Organisations): RoleReading | undefined {
  const [lead = '', as, told] = SPEAKING.exec(frame.slice(0, Math.min(at, 120))) ?? [];
  const place = as || lead === '' ? undefined : organisationAt(frame, lead.length);
  const named = place && (told || place.sure || organisations.has(place.name));
  const reading = as
    ? readRole(frame, lead.length, at, organisations)
    : named && { organisation: place.name, from: 0, to: place.to };
  return reading && /^,\s$/.test(frame.slice(reading.to, at)) ? { ...reading, from: 0 } : undefined;
}

const SPEAKING =
  /^(?:(?:\p{L}+ing |in (?:his|her|their) (?:capacity|role) )?(as) (?:an? |the )?|(\p{L}+ing for |(?:\p{L}+ing )?(?:on behalf of|representing) )|(?:over |here )?at |for |(?:\p{L}+ing )?(?:from|with) )(?:the )?/iu;

/** A lone office word ("the Minister") is no name, nor is "the St Lucian". */
const isNameOfSomebody = (frame: string, { name, from, honorific = 'St' }: NameRun): boolean =>
  !(/^St/.test(honorific) && /(?:an|ese|ish)$/.test(name) && /\bthe $/i.test(frame.slice(0, from))) &&
  (/\s/.test(name) || !(isRoleNoun(name.toLowerCase(), true) || ROLE_MODIFIERS.has(name.toLowerCase())));

/** Names inside an organisation's name or another mention's role are no people: "University of Kestrel". */
function outside(mentions: readonly Mention[], organisations: readonly Range[]): Mention[] {
  const taken = [...organisations, ...mentions.flatMap(({ told }) => told)];
  const within = (inner: Range, outer: Range) =>
    inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from;
  return mentions.filter(({ run }) => !taken.some((range) => within({ from: run.nameFrom, to: run.to }, range)));
}

/** "law firm X", "data provider X" say that X is no person; "veteran broadcaster X" does not. */
export const isDescribedAsOrganisation = (frame: string, at: number): boolean => {
  const [adjective, before] = tokensOf(frame.slice(Math.max(0, at - 40), at)).slice(-2);
  const last = before ?? adjective;
  if (
    !last ||
    last.capital ||
    !isDescriptor(last.lower) ||
    !new RegExp(`${last.lower} $`, 'i').test(frame.slice(0, at))
  )
    return false;
  return !(before && PERSONAL.test(adjective?.lower ?? ''));
};

const PERSONAL =
  /^(?:veteran|former|retired|freelance|renowned|celebrated|noted|prominent|award-winning|young|acclaimed|independent|well-known|ex)$/;

/** Steps over the year of "Ana Ruiz '09", the full stop of "Arjun M." and letters after the name: ", PhD", ", IAS". */
function afterLetters(frame: string, at: number): number {
  const year = /^ ['’]\d\d(?=[,.;)]|\s)/.exec(frame.slice(at, at + 6));
  if (year) return at + year[0].length;
  if (/(?:^|\s)\p{Lu}$/u.test(frame.slice(0, at)) && /^\.(?=,|\s\p{Ll})/u.test(frame.slice(at))) return at + 1;
  const letters = /^(?:,? (?:\p{Lu}\p{Ll}?\.?\p{Lu}[\p{L}.]{0,4}|\p{Lu}{2,4}|\([^()]{2,12}\)))+(?=[,.;:)]|\s)/u.exec(
    frame.slice(at, at + 30),
  )?.[0];
  const all = letters?.split(/[\s,()]+/).filter((word) => word !== '') ?? [];
  return letters && all.every((word) => POSTNOMINALS.has(tableKey(word))) ? at + letters.length : at;
}
