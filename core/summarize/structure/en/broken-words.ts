/** Marks of English speech that broke off or was caught in pieces. */

/** Broken off at its end or head. */
export const BROKEN_OFF =
  /…["'”’)?.]*$|\.\.\.["'”’)?]*$|^[.,;:!?]|\b(?:and|or|but|the|an?|if|which|than|we|i|they|he|she|my|your|our|because|are they|is it|or not)[.,?!]*$/i;

/** Broken inside, as working talk is: breaks, pieces of words, words said thrice. */
export const BROKEN =
  /…|\.\.\.| [-–—] |,,|\b([a-zß-ɏḀ-ỿ]+) \1 \1\b|(?<![a-zß-ɏḀ-ỿ\d'’])[b-hj-z] (?=[a-zß-ɏḀ-ỿ])|\b(?:then we have|i don['’]t know)[.,?!]*$/i;
