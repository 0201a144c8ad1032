/**
 * Kinds of letters in labels. ASCII is asked first: a class of all scripts' letters takes V8 a millisecond to compile, twice,
 * and most files never need one.
 */

const BEYOND = /[^ -~]/;

const isBeyond = (text: string): boolean => BEYOND.test(text);

export const hasLetter = (text: string): boolean =>
  /[A-Za-z]/.test(text) || (isBeyond(text) && /\p{Alpha}/u.test(text));

export const hasLetterOrDigit = (text: string): boolean =>
  /[A-Za-z0-9]/.test(text) || (isBeyond(text) && /[\p{Alpha}\p{N}]/u.test(text));

/** A capital, or a letter of a script without capitals, behind brackets and quotation marks. */
export const isCapitalised = (word: string): boolean =>
  /^[("'’[@]*[A-Z]/.test(word) || (isBeyond(word) && (/^[("'’[@]*\p{Upper}/u.test(word) || /^\p{Lo}/u.test(word)));

/** A number, `#4`, `@ana`, `O'Neill`, `al-Rashid`. */
export const isOddNamePart = (word: string): boolean =>
  /^(?:\d{1,4}|[#@]\S+|[A-Za-z]['’][A-Z]\S*|al-\S+)$/.test(word) ||
  (isBeyond(word) && /^\p{Alpha}['’]\p{Upper}\S*$/u.test(word));

/** One word as accounts are called. */
export const isHandle = (word: string): boolean =>
  /^[A-Za-z0-9_@][\w.@'’+-]*$/.test(word) ||
  (isBeyond(word) && /^[\p{Alpha}\p{N}_@][\p{Alpha}\p{N}_.@'’+-]*$/u.test(word));
