/** Sentences that change the one before them: restrictions that it needs, corrections that undo it. */

/** Restricts the sentence before it. */
const BINDS =
  /^(?:(?:and|but)[,\s]+)*(?:only (?:if|when|after|where|for)|unless|provided|not (?:if|when|until|before)|if not\b|except|not (?:a |one |all |every ))/i;
/** "Unless they pay, we will sue" has a main clause of its own. */
const MAIN_CLAUSE =
  /,\s+(?:[^\s,]+\s+){0,6}?(?:will|would|can|could|is|are|must|should|may|shall)\b|,\s+(?:we|i|they|he|she|it)['’](?:ll|d|re|s|m)\b/i;
/** The right part of a correction: the sentence before it was wrong. */
const CORRECTS = /^(?:(?:oh|no|ah|and)[,\s]+)*(?:sorry|correction|excuse me|i mean|i meant|pardon|let me correct)\b/i;

/** Whether this sentence restricts the one before it. */
export const bindsToLast = (sentence: string): boolean => BINDS.test(sentence) && !MAIN_CLAUSE.test(sentence);
/** Whether this sentence says that the one before it was wrong. */
export const correctsLast = (sentence: string): boolean =>
  CORRECTS.test(sentence) && /\d|\p{L}/u.test(sentence) && sentence.length < 60;
