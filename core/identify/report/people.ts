/** Which names are people: those with a title, an office or a verb of saying, joined where one name is part of the other. */

import { ELSEWHERE } from '../en/events.ts';
import { COUNTRIES, FIRM_WORDS, KINDS } from '../en/organisations.ts';
import { ADVERBS, isPlainSpeechVerb, isSpeechVerb } from '../en/verbs.ts';
import { fold, genderOf, nameParts } from '../names.ts';
import type { Organisations } from '../organisations.ts';
import { tokensOf } from '../tokens.ts';
import type { Document } from './document.ts';
import { isDescribedAsOrganisation, mentionsOf } from './mentions.ts';
import type { Mention, Person } from './person.ts';
import { MASK } from './quotations.ts';
import { byTitle, holdersOf, type Named, namedPeople, partsIndex } from './same-person.ts';

const READ = new Set(['prose', 'bullet', 'label', 'name']);

/** The people of the document, in order of first mention. */
export function peopleOf(document: Document, organisations: Organisations): Person[] {
  const named = nicknames(document);
  const mentions = document.sentences
    .filter(({ line }) => READ.has(line.kind))
    .flatMap((sentence) => mentionsOf(sentence, organisations))
    .map((mention) => ({ ...mention, run: { ...mention.run, name: named.get(mention.run.name) ?? mention.run.name } }));
  const firms = firmNames(mentions);
  const plausible = mentions.filter(
    ({ run }) => run.honorific || !(firms.has(fold(run.name)) || isOrganisation(run.name, organisations)),
  );
  const speaking = new Set(plausible.filter(speaks).flatMap(({ run }) => nameParts(run.name)));
  const accepted = plausible.filter((mention) => isPerson(mention, speaking));
  const people = namedPeople(accepted);
  const byPart = partsIndex(people);
  for (const mention of plausible) {
    const fits = holdersOf(mention.run.name, byPart);
    const owner = fits.length > 1 ? byTitle(fits, mention) : fits[0];
    owner?.mentions.push(mention);
  }
  for (const mention of initialsIn(document, people)) mention.owner.mentions.push(mention.mention);
  for (const person of people) {
    for (const { sentence, from, to, told } of person.mentions)
      person.told.push(...told.map((reading) => ({ sentence, at: { from, to }, reading })));
    Object.assign(person, genderOfPerson(person));
  }
  const common = commonWords(document);
  return people.filter(
    (person) => person.mentions.length > 0 && !(mayBeFirm(person, common) && isBareName(person, document)),
  );
}

/** "Ana “Nita” Ruiz" is "Nita" from then on. */
const nicknames = ({ lines }: Document): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap(({ text }) =>
      [...text.matchAll(/(\p{Lu}[\p{L}’'.-]*) [“"‘'](\p{Lu}[\p{L} -]{1,25})[”"’'] (\p{Lu}[\p{L}-]+)/gu)].map(
        ([, given, nick = '', family]) => [nick, `${given} ${family}`] as const,
      ),
    ),
  );

/** Words that the document also has without a capital. */
const commonWords = ({ lines }: Document): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => tokensOf(text).flatMap(({ lower, capital }) => (capital ? [] : [lower]))));

/** "Sandbank Cloud": one of its words is no part of a person's name. */
const mayBeFirm = ({ name }: Named, common: ReadonlySet<string>): boolean =>
  CAMEL.test(name) ||
  nameParts(name).some((part) => part.length > 3 && (common.has(part) || KINDS.has(part) || FIRM_WORDS.has(part)));

/** "DataChai", where "McLeod", "DeLuca" and "LaToya" are people's. */
const CAMEL = /(?<!\b(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Ua|Ni|Al|El))(?<=\p{Ll})\p{Lu}/u;

/** "Sandbank Cloud says the free tier stays": a name of which nothing shows that it is a person's. */
function isBareName({ name, mentions, gender }: Named, { sentences }: Document): boolean {
  if (gender || !/\s/.test(name)) return false;
  return mentions.every(({ sentence: { index, frame, line }, run, told, possessive }) => {
    const plain = !run.honorific && told.length === 0 && run.name === name && !possessive && line.kind !== 'name';
    const near = sentences.slice(index, index + 3).filter((one, i) => i === 0 || one.line === line);
    return (
      plain && !frame.includes(MASK) && !near.some((one) => one.quoted || /\b(?:s?he|his|hers?|him)\b/i.test(one.frame))
    );
  });
}

/** "Freya Ambler (FA)" is "FA" from then on. */
function initialsIn({ sentences }: Document, people: readonly Named[]) {
  const owners = new Map<string, Named>();
  for (const person of people) {
    for (const { sentence, run } of person.mentions) {
      const initials = (
        sentence.line.kind === 'label' ? /^[^;)]{0,80}[( ](\p{Lu}{2,4})\)/u : /^ \((\p{Lu}{2,4})\)/u
      ).exec(sentence.frame.slice(run.to))?.[1];
      const letters = nameParts(run.name).map(([letter]) => letter);
      if (initials && [...initials.toLowerCase()].every((letter) => letters.includes(letter)))
        owners.set(initials, person);
    }
  }
  if (owners.size === 0) return [];
  return sentences.flatMap((sentence) =>
    tokensOf(sentence.frame).flatMap(({ text: name, from, to, possessive, gap }) => {
      const owner = gap.endsWith('(') ? undefined : owners.get(name);
      const run = { name, from, to, nameFrom: from };
      return owner ? [{ owner, mention: { sentence, run, from, to, told: [], extent: { from, to }, possessive } }] : [];
    }),
  );
}

const isOrganisation = (name: string, organisations: Organisations): boolean =>
  organisations.has(name) ||
  name
    .toLowerCase()
    .split('-')
    .some((word) => COUNTRIES.has(word));

/** Names that some phrase of the document uses as an employer, or calls a firm. */
function firmNames(mentions: readonly Mention[]): ReadonlySet<string> {
  const surnames = new Set(mentions.flatMap(({ run, told }) => (told.length > 0 ? [run.name.split(' ').at(-1)] : [])));
  const employers = mentions
    .flatMap(({ told }) => told.map(({ organisation }) => organisation))
    .filter((name) => !surnames.has(name));
  const described = mentions
    .filter(({ sentence, run }) => isDescribedAsOrganisation(sentence.frame, run.from))
    .map(({ run }) => run.name);
  const somebody = new Set(mentions.flatMap(({ run, told }) => (told.some(({ role }) => role) ? [run.name] : [])));
  const itself = mentions
    .filter(
      ({ run: { name, honorific, to }, sentence }) =>
        !honorific && / /.test(name) && ITSELF.test(sentence.frame.slice(to)),
    )
    .filter(({ run: { name } }) => !somebody.has(name) && !genderOf(undefined, name))
    .map(({ run }) => run.name);
  return new Set([...employers, ...described, ...itself].flatMap((name) => (name ? [fold(name)] : [])));
}

const PSEUDONYM = /^,? \(?not (?:her|his|their) real name/;

/** "X, which ..., said it was reviewing its plans": a firm. */
const ITSELF =
  /^(?:, (?:which|whose) [^,]{3,90},)?\s\p{Ll}+(?:ed|s|id)\b(?:[^,.]{0,60}\bits\b| (?:that )?it (?:(?:was|is) \p{Ll}+ing|has|had|would|will)\b)/u;

/** A title or two words in capitals make a name a person's; one word alone needs an office or a place beside it, and a verb of saying. */
function isPerson(mention: Mention, speaking: ReadonlySet<string>): boolean {
  const { run, told, sentence } = mention;
  if (run.honorific || sentence.line.kind === 'name' || PSEUDONYM.test(sentence.frame.slice(run.to))) return true;
  if (/\s/.test(run.name)) return true;
  const who = /^, who\b/.test(sentence.frame.slice(run.to));
  if ((told.length > 0 || who) && speaks(mention)) return true;
  return fromSomewhere(mention) || (told.some(({ role }) => role) && speaking.has(fold(run.name)));
}

/** "X’s advice". */
const OWN_WORDS =
  /^['’]s?(?: \p{Ll}+)? (?:advice|tip|answer|reply|view|verdict|message|warning|point|question|comment|take|fix|argument|plea)\b/u;

/** Subject of a verb of saying, inverted ("said X"), "according to X", "by X" after one. */
function speaks(mention: Mention): boolean {
  const { sentence, run } = mention;
  const { frame } = sentence;
  const { to } = mention.extent;
  if (ELSEWHERE.test(frame)) return false;
  if (OWN_WORDS.test(frame.slice(to, to + 40))) return true;
  const from = /^ (?:from|in|at|of) [^,.;]{2,50}(?=,)/.exec(frame.slice(to, to + 60))?.[0].length ?? 0;
  const next = tokensOf(frame.slice(to + from, to + from + 60)).find(
    ({ lower }) => !ADVERBS.has(lower) && lower !== 'who',
  );
  if (next && isSpeechVerb(next.lower)) return true;
  const before = tokensOf(frame.slice(Math.max(0, run.from - 40), run.from));
  const out = /^(?:out|back|up)$/.test(before.at(-1)?.lower ?? '') ? 1 : 0;
  const [last, other] = [before.at(-1 - out)?.lower ?? '', before.at(-2 - out)?.lower ?? ''];
  if (last === 'to' && other === 'according') return true;
  if (last === 'by' || (last === 'from' && other === 'came')) return last === 'from' || isSpeechVerb(other);
  return (
    isPlainSpeechVerb(last) &&
    new RegExp(`[,?!\\uFFFC]\\s${last}\\s(?:out |back |up )?$`).test(frame.slice(0, run.from))
  );
}

/** "Dmitri from the embedded group wanted to know". */
function fromSomewhere({ sentence, run, to }: Mention): boolean {
  if (/s$/.test(run.name) && run.from === 0) return false;
  const rest = sentence.frame.slice(to, to + 90);
  const found = /^\s(?:from|of|at)\s(?:the\s)?(?:[\p{L}-]+\s){1,4}?(\p{Ll}+(?:ed|id|ew|w|ks?|ys))\b/u.exec(rest);
  return Boolean(found?.[1] && isSpeechVerb(found[1]));
}

/** From honorific and role, else a guess from the given name. */
function genderOfPerson({ name, mentions, told }: Person): Pick<Person, 'gender' | 'guessed'> {
  for (const { run } of mentions) {
    const gender = genderOf(run.honorific, '');
    if (gender) return { gender, guessed: false };
  }
  const roles = told.map(({ reading }) => reading.role).join(' ');
  if (/\b(?:\w+woman|mother|nun|queen|matron|headmistress|abbess)\b/i.test(roles))
    return { gender: 'f', guessed: false };
  if (/\b(?:\w{3,}sman|chairman|father|king|headmaster|abbot|friar)\b/i.test(roles))
    return { gender: 'm', guessed: false };
  return { gender: genderOf(undefined, name), guessed: true };
}
