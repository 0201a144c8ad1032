/** Is what stands before a colon a speaker label? Judged by its shape; how often it recurs is judged by the reader. */
import { NOT_A_PERSON, OFFICES, PARTICLES, SENTENCE_WORDS } from './en.ts';

/** `weak`: one word that could be a heading; `strong`: a full name, an office, "Speaker 1", SPEAKER_00. */
export type Shape = 'none' | 'handle' | 'weak' | 'strong';

const LONGEST = 90;
/** Of the labels that are remembered: beyond it a file has no speakers but lines. */
const MOST_KNOWN = 4096;
const MOST_WORDS = 12;
const ANONYMOUS =
  /^(?:unknown |unidentified )?(?:speaker|spk|participant|interviewer|interviewee|caller|guest|host|moderator|male|female|voice|person|user|agent|customer|panelist|student|audience(?: member)?)s?[ _-]?(?:[a-z]|\d{1,4})?$/i;
/** Punctuation that ends a sentence or opens another; a point after an initial or an abbreviation is none. */
const BREAKS = /[!?;…“”"=*`]|[\p{Ll}\d]{4,}[.]\s|https?$|\d:\d/u;

/** The shape of a label, with its brackets and titles. Linear in its length, which is checked first. */
export function shapeOf(label: string): Shape {
  if (label === '' || label.length > LONGEST || BREAKS.test(label)) return 'none';
  if (ANONYMOUS.test(label)) return 'strong';
  if (!/\p{L}/u.test(label)) return 'none';
  const words = label
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return 'none';
  const [first = '', second = ''] = words.map((word) => word.toLowerCase().replace(/\.$/, ''));
  if (words.length > 1 && (first === 'the' || first === 'a')) return OFFICES.has(second) ? 'strong' : 'none';
  if (NOT_A_PERSON.has(first) || words.some((word) => SENTENCE_WORDS.has(word))) return 'none';
  if (words.length === 1) return singleWord(words[0] ?? '');
  return words.every(isNamePart) ? 'strong' : words.some(isCapitalised) ? 'handle' : 'none';
}

/** `shapeOf`, asked once for each label: a file has few, and repeats them at every turn. */
export function shapesOnce(): (label: string) => Shape {
  const known = new Map<string, Shape>();
  return (label) => {
    let shape = known.get(label);
    if (shape === undefined) {
      shape = shapeOf(label);
      if (known.size < MOST_KNOWN) known.set(label, shape);
    }
    return shape;
  };
}

function singleWord(word: string): Shape {
  if (isCapitalised(word)) return /^\p{Lu}\p{Lu}[\p{Lu}\d]{0,3}$/u.test(word) || word.length > 1 ? 'weak' : 'handle';
  return /^[\p{L}\p{N}_@][\p{L}\p{N}_.@'’+-]*$/u.test(word) ? 'handle' : 'none';
}

const isCapitalised = (word: string) => /^[("'’[@]*\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word);

const isNamePart = (word: string) =>
  isCapitalised(word) || PARTICLES.has(word) || /^(?:\d{1,4}|[#@]\S+|\p{L}['’]\p{Lu}\S*|al-\S+)$/u.test(word);

/** The first word says that it is a heading, an instruction or the like. */
export const isNoPerson = (label: string): boolean =>
  NOT_A_PERSON.has(/[\p{L}\p{M}'’]+/u.exec(label)?.[0].toLowerCase() ?? '');
