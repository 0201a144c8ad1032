/** Is what stands before a colon a speaker label? Judged by its shape; how often it recurs is judged by the reader. */
import { HEADING_WORDS, MONTHS, NOT_A_PERSON, OFFICES, PARTICLES, SENTENCE_WORDS } from './en.ts';
import { hasLetter, hasLetterOrDigit, isCapitalised, isHandle, isOddNamePart } from './letters.ts';

/** `weak`: one word that could be a heading; `strong`: a full name, an office, "Speaker 1", SPEAKER_00. */
export type Shape = 'none' | 'handle' | 'weak' | 'strong';

const LONGEST = 90;
/** Of the labels that are remembered: beyond it a file has no speakers but lines. */
const MOST_KNOWN = 4096;
const MOST_WORDS = 12;
const ANONYMOUS =
  /^(?:unknown |unidentified )?(?:speaker|spk|participant|interviewer|interviewee|caller|guest|host|moderator|male|female|voice|person|user|agent|customer|panell?ist|presenter|attendee|respondent|facilitator|narrator|announcer|student|audience(?: members?)?)(?:[ _-]?\d{1,4}|[ _-][a-z])?$/i;
/** Punctuation that ends a sentence or opens another; a point after an initial or an abbreviation is none. */
const BREAKS = /^#|^[^[(]*[\])]|^[ap]\.?\s?m\b|[!?;…“”"=*`]|[a-zß-ԯ\d]{4,}[.]\s|https?$|\d:\d|\bNo\. ?\d/;

/** Who dials in is called by a number. */
const PHONE = /^\+?\d[\d ().*-]{5,20}$/;
/** "Meeting title", "Webinar date": facts about it. */
const FACT =
  /^(?:meeting|event|webinar|call|session|podcast|episode|video|recording|interview) (?:title|name|date|time|id|link|type|notes|participants|summary|duration|number)$/i;
/** Members of a parliament whom the reporter could not tell. */
const MEMBERS = /^(?:(?:an|another|several|some|the) )?hon(?:ourable|\.)? members?$/i;
/** "THE ASSISTANT MINISTER FOR WORKS (Mr. Cole)": the office's holder stands in brackets. */
const PERSON_IN_OFFICE = /\((?:mr|mrs|ms|miss|dr|prof|sir|lord|lady|hon|maj|col|gen)\b[^()]{1,60}\)$/i;

/** The shape of a label, with its brackets and titles. Linear in its length, which is checked first. */
export function shapeOf(label: string): Shape {
  if (label === '' || label.length > LONGEST || BREAKS.test(label) || FACT.test(label)) return 'none';
  if (ANONYMOUS.test(label)) return 'strong';
  if (!hasLetter(label)) return PHONE.test(label) ? 'handle' : 'none';
  const words = label
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => hasLetterOrDigit(word) || PARTICLES.has(word));
  if (words.length === 0 || words.length > MOST_WORDS) return 'none';
  const [first = '', second = ''] = words.map((word) => word.toLowerCase().replace(/\.$/, ''));
  if (MEMBERS.test(label)) return 'strong';
  if (words.length > 1 && (first === 'the' || first === 'a'))
    return OFFICES.has(second) || (PERSON_IN_OFFICE.test(label) && words.some(isOffice)) ? 'strong' : 'none';
  if (NOT_A_PERSON.has(first) || words.some((word) => SENTENCE_WORDS.has(word))) return 'none';
  if (words.length === 1) return HEADING_WORDS.has(first) ? 'none' : singleWord(words[0] ?? '');
  if (isDate(words)) return 'none';
  return words.every(isNamePart) ? 'strong' : words.some(isCapitalised) ? 'handle' : 'none';
}

/** "Speaker 3", SPEAKER_00: nobody's name, and certainly a speaker's label. */
export const isAnonymous = (label: string): boolean => ANONYMOUS.test(label);

export interface KnownLabel {
  /** The first string that said it: a file has few labels and repeats them at every turn, which need not keep a string each. */
  readonly label: string;
  readonly shape: Shape;
}

/** Each label and its `shapeOf`, made once. */
export function labelsOnce(): (label: string) => KnownLabel {
  const known = new Map<string, KnownLabel>();
  let last: KnownLabel = { label: '', shape: 'none' };
  return (label) => {
    if (label === last.label) return last;
    const found = known.get(label) ?? { label, shape: shapeOf(label) };
    if (known.size < MOST_KNOWN) known.set(found.label, found);
    last = found;
    return found;
  };
}

/** `shapeOf`, asked once for each label. */
export function shapesOnce(): (label: string) => Shape {
  const known = labelsOnce();
  return (label) => known(label).shape;
}

/** "19 July 2011", "March 3": a number beside a month, and nothing else but days. */
const isDate = (words: readonly string[]) =>
  words.some((word) => /^\d/.test(word)) &&
  words.some((word) => MONTHS.has(word.toLowerCase().replace('.', ''))) &&
  words.length <= 4;

function singleWord(word: string): Shape {
  if (isCapitalised(word)) return word.length > 1 || word === 'Q' ? 'weak' : 'handle';
  return isHandle(word) ? 'handle' : 'none';
}

const isOffice = (word: string) => OFFICES.has(word.toLowerCase());

const isNamePart = (word: string) => isCapitalised(word) || PARTICLES.has(word) || isOddNamePart(word);

/** Where everything else has a label, this is one too: a few words of any case that make no sentence ("ben cole", "nomad | harbour"). */
export function couldName(label: string): boolean {
  if (shapeOf(label) !== 'none') return true;
  const words = label.split(' ');
  if (label.length > 40 || words.length > 4 || BREAKS.test(label) || isNoPerson(label)) return false;
  return hasLetter(label) && !words.some((word) => SENTENCE_WORDS.has(word));
}

/** The first word says that it is a heading, an instruction or the like. */
export const isNoPerson = (label: string): boolean =>
  NOT_A_PERSON.has(/[\p{Alpha}\p{M}'’]+/u.exec(label)?.[0].toLowerCase() ?? '');
