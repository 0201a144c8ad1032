/** English words of self-correction: "forty, sorry, fourteen", "nineteen, no, hang on, I misread it, twenty-six". */

import { cue } from '../../cue.ts';

/** What a speaker says between the wrong and the right word, longest first. */
export const MARKERS: readonly string[] = [
  'no i am sorry',
  "no i'm sorry",
  'i am sorry',
  "i'm sorry",
  'no no sorry',
  'no sorry',
  'sorry no',
  'oh sorry',
  'oh no',
  'no no',
  'excuse me',
  'pardon me',
  'i beg your pardon',
  'let me correct that',
  'let me correct myself',
  'let me rephrase',
  'i stand corrected',
  'what am i saying',
  'or should i say',
  'i should say',
  'scratch that',
  'strike that',
  'my mistake',
  'i misspoke',
  'i misread',
  'my apologies',
  'apologies',
  'correction',
  'make that',
  'or rather',
  'i mean',
  'i meant',
  'let me see',
  'let me check',
  'hang on',
  'hold on',
  'sorry',
  'pardon',
  'rather',
  'oops',
  'wait',
  'no',
];

/** These alone do not say that something was wrong: only a number or date on both sides makes them a repair. */
export const WEAK: ReadonlySet<string> = new Set([
  'i mean',
  'rather',
  'wait',
  'no',
  'no no',
  'make that',
  'hang on',
  'hold on',
  'let me see',
  'let me check',
  'i should say',
  'or should i say',
  'let me rephrase',
]);

/** With these an excuse begins: "I'm reading the wrong row", "that's last year's", "wrong slide". */
export const EXCUSES: ReadonlySet<string> = new Set(
  "i i'm that that's that was it it's my this wrong where let".split(' '),
);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'by in on at to from of about around for until before after the a'.split(' '),
);

/** "8,000, or was it 9,000", "an hour, no, not an hour" */
export const WAVERS = cue(
  'or no',
  () =>
    /\bor (?:was|is|were) it (?:about |around |perhaps |maybe )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|[a-zß-ɏḀ-ỿ]{2,6}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b)|(?<![a-zß-ɏḀ-ỿ])([a-zß-ɏḀ-ỿ]{1,20}(?: [a-zß-ɏḀ-ỿ]{1,20})?),? no,? not \1(?![a-zß-ɏḀ-ỿ])/i,
);

/** One of the first words of every marker: without one there is nothing to look for. */
export const SUSPECT = cue(
  'sorry excuse pardon correct corrected correction rather mean meant make hang hold scratch strike mistake misspoke misread apologies oops am say see check rephrase wait no',
  () =>
    /\b(?:sorry|excuse me|pardon|correct|corrected|correction|rather|i mean|i meant|make that|hang on|hold on|scratch that|strike that|mistake|mis(?:spoke|read)|apologies|oops|what am i|i say|should say|let me (?:see|check|rephrase)|wait|no)\b/i,
);
