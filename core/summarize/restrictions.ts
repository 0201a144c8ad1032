/** Sentences that change the one before them: restrictions that it needs, corrections that undo it. */
import { cue } from '../cue.ts';

/** Restricts the sentence before it. */
const BINDS =
  /^(?:(?:and|but)[,\s]+)*(?:only (?:if|when|after|where|for)|unless|provided|not (?:if|when|until|before)|if not\b|except|not (?:a |one |all |every )|(?:it|they|he|she|this|that|we|i) (?:\w+ not|\w+n['’]t)\W*$)/i;
/** "Unless they pay, we will sue" has a main clause of its own. */
const MAIN_CLAUSE =
  /,\s+(?:[^\s,]+\s+){0,6}?(?:will|would|can|could|is|are|must|should|may|shall)\b|,\s+(?:we|i|they|he|she|it)['’](?:ll|d|re|s|m)\b/i;
/** The right part of a correction: the sentence before it was wrong. */
const CORRECTS =
  /^(?:(?:oh|no|ah|and)[,\s]+)*(?:sorry|correction|excuse me|i mean|i meant|pardon|let me correct|hang on|hold on|wait|scratch that|strike that|my mistake|i mis(?:spoke|read)|apologies|oops)\b/i;
/** The same with its excuse at the end: "Well, 221, excuse me." */
const CORRECTS_BEHIND =
  /^(?:well|or|no|oh|actually)[,\s].{1,40}\b(?:excuse me|sorry|pardon(?: me)?|i should say|my mistake|rather)\W*$/i;
/** "I should correct the report.": the sentence after it says what was wrong. */
const ANNOUNCES = cue(
  'correct error mistake misprint typo',
  () =>
    /\bcorrect (?:myself|something|(?:the|a|an|my|our|that|this|one) (?:\w+ )?(?:report|record|figure|number|slide|paper|minutes|statement|text|thing|error|mistake|table))\b|\bthere(?: is|'s|’s| was) (?:an? )?(?:\w+ )?(?:error|mistake|misprint|typo)\b/i,
);

/** Whether this sentence restricts the one before it. */
export const bindsToLast = (sentence: string): boolean => BINDS.test(sentence) && !MAIN_CLAUSE.test(sentence);
/** Whether this sentence says that the one before it was wrong. */
export const correctsLast = (sentence: string): boolean =>
  sentence.length < 60 &&
  (CORRECTS.test(sentence) || CORRECTS_BEHIND.test(sentence)) &&
  /\d|[A-Za-zÀ-ɏḀ-ỿ]/.test(sentence);
/** Whether the sentence after this one is quoted as a mistake. */
export const announcesMistake = (sentence: string): boolean => sentence.length < 80 && ANNOUNCES.test(sentence);

const numbers = (sentence: string) => sentence.match(/\d[\d.,]*(?<![.,])/gu) ?? [];
/** The numbers that `correction` takes back from the sentence before it: "38 percent. Sorry, 28 percent." */
export const takenBack = (sentence: string, correction: string): readonly string[] => {
  if (!correctsLast(correction)) return [];
  const right = new Set(numbers(correction));
  return right.size > 0 ? numbers(sentence).filter((each) => !right.has(each)) : [];
};
/** Whether the sentence still speaks of one of `wrong`. */
export const speaksOf = (sentence: string, wrong: readonly string[]): boolean =>
  numbers(sentence).some((each) => wrong.includes(each));

const TELLS_VIEW =
  /\b(?:says?|said|claims?|claimed|argues?|argued|insists?|insisted|maintains?|maintained|believes?|thinks?)\b/i;
const REJECTS_VIEW =
  /^(?:(?:and|but|well|now|so)[, ]+)*(?:(?:i|we) (?:do not|don['’]t|cannot|can['’]t|never) (?:accept|agree with|believe|share|buy) (?:that|this|it)\b|(?:that|this|it)(?:['’]s| is)(?: simply| just| plainly| flatly)? (?:wrong|false|untrue|nonsense|not true|not so)\b)/i;
/** "The company says that it cannot pay. We don't accept that.": whether this sentence rejects what the one before it tells of others. */
export const rejectsLast = (sentence: string, before: string): boolean =>
  TELLS_VIEW.test(before) && REJECTS_VIEW.test(sentence);

const WOULD =
  /^(?:(?:and|but|so|then)[, ]+)*(?:i|we|you|they|he|she|it|that)(?:['’]d| would)(?! (?:say|argue|ask|like|guess|rather|love|call|add|suggest|recommend|think)\b)(?![a-zß-ɏḀ-ỿ])/i;
/** How far back its case may stand, in words. */
const NEAR = 15;
const SUPPOSES = /(?<![a-zß-ɏḀ-ỿ])(?:if|unless|imagine|suppose|supposing|assume|pretend)(?![a-zß-ɏḀ-ỿ])/i;

const IMAGINES = /(?<![a-zß-ɏḀ-ỿ])(?:imagine|suppose|supposing|pretend)(?![a-zß-ɏḀ-ỿ])/i;
const GOES_ON = /^(?:and|then|or) /i;

/** "We'd do the same" after "imagine", "I'd want them to pay" after "if it becomes law": said of a case that stands before it. */
export const isSupposed = (text: string, before: string): boolean =>
  (WOULD.test(text) && !SUPPOSES.test(text) && SUPPOSES.test(before.split(' ').slice(-NEAR).join(' '))) ||
  (GOES_ON.test(text) && IMAGINES.test(before.split(' ').slice(-NEAR).join(' ')));
