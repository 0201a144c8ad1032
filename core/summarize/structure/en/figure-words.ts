/** What makes an English number a figure worth keeping, and what makes it something else. */
import { cue } from '../../../cue.ts';

/** Some number is there: the cheap question before the dear ones. */
export const NUMBER =
  /\d|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hir|[Ff]if|[Tt]wenty|[Ff]orty|hundred|thousand|million|billion|quarter|third|half)/;

/** Shares. */
export const PERCENT = /^\s?(?:%|percent\b|per ?cent\b|percentage points?\b)/i;

/** Measures that count even where the number is small. */
export const MEASURE =
  /^\s?(?:euros?|dollars?|pounds?|cents?|pence|francs?|crowns?|florins?|yen|yuan|rupees?|(?:kilo|centi|milli)?met(?:re|er)s?|(?:kilo)?grams?|tonn?es?|tons?|lit(?:re|er)s?|hectares?|acres?|miles?|degrees?|(?:kilo|mega|giga|tera)?watts?(?: hours?)?|[kmgt]wh?|(?:kilo|mega|giga|tera)bytes?|[kmgt]b|knots?|hertz|[kmg]hz|decibels?|volts?|amps?|km|kg|cm|mm|ha)\b/i;

/** Durations are figures only where something takes or lasts them. */
export const DURATION =
  /^\s?(?:milli)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|ms)\b/i;
export const DURATION_COUNTS =
  /\b(?:average|median|mean|typical(?:ly)?|took|takes?|taking|within|waits|waited|wait (?:is|was|of|between)|delays?|later|earlier|longer|shorter|faster|slower|lasts|lasted|limit|maximum|minimum|lifetime)\b/i;

export const AVERAGE = /\b(?:average|median|mean|typical(?:ly)?)\b/i;

export const CURRENCY_BEFORE = /(?:[$€£¥]|\b(?:EUR|USD|GBP|CHF)\s?)$/u;

/** A number behind one of these names something and counts nothing. */
export const NAMES_BEFORE =
  /(?:\b(?:per|articles?|annex(?:es)?|pages?|sections?|chapters?|paragraphs?|figures?|slides?|numbers?|no\.?|items?|tables?|questions?|versions?|stages?|levels?|phases?|days?|weeks?|rooms?|steps?|parts?|rows?|release|covid|channel|grade|pr|issue|eip)\s?#?|#|\b[vV]|\d[.:/])$/i;

export const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
export const DATE_AROUND = new RegExp(`\\b${MONTH}\\s(?:the\\s)?$`, 'i');
export const DATE_AFTER = new RegExp(`^(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}\\b`, 'i');
export const TIME_AFTER =
  /^\s?(?:o'clock|[ap]\.?m\b|:\d|in the (?:morning|afternoon|evening)|at night)|^\s?(?:sharp|noon)\b/i;
export const TIME_BEFORE = /\b(?:at|until|past|half past|quarter to)\s$/i;
export const AGE_AFTER = /^[\s-]years?[\s-]old\b/i;
export const AGO_AFTER = /^\s?\S+\s(?:ago|left|behind)\b/i;

/** Sentences whose numbers are suppositions or jokes about numbers. */
export const SUPPOSED = cue(
  'what imagine suppose supposing say pretend had were rich nice',
  () => /\b(?:^what an?|imagine|suppose|supposing|let(?:'| u)s say|pretend|if i had|were to|would be (?:rich|nice))\b/i,
);

/** Corrects what was said before it: "forty, sorry, fourteen". */
export const REPAIR = cue(
  'sorry excuse pardon mean correction wait no scratch',
  () =>
    /(?:\b(?:i'?m )?sorry\b|\bexcuse me\b|\bpardon(?: me)?\b|\bi mean\b|\bcorrection\b|\bno wait\b|,\s*no\b|\bscratch that\b)/i,
);
/** The same at the head of the next sentence: "Well, 221, excuse me." A mere "no lecture, no leaflet" is none. */
export const TAKES_BACK =
  /(?:\b(?:i'?m )?sorry\b|\bexcuse me\b|\bpardon(?: me)?\b|\bi mean\b|\bcorrection\b|\bno wait\b|\bscratch that\b|^(?:no|oh no)[,.])/i;

/** "nine countries", "two ways": too small to be news unless something is measured. */
export const LEAST_COUNT = 12;
export const NEVER_COUNTED =
  /^\s?(?:things?|points?|questions?|ways?|times?|more|other|others|of (?:us|them|you|these|those)|people in|speakers?|minutes? for|o'clock|words?|slides?|seconds?,? please|sentences?|pages?|options?|reasons?|steps?|parts?|kinds?|types?|sorts?|and|or|to|thing)\b/i;

/** "three to five percent", "thirty or forty": one reading of two numbers. */
export const RANGE = /^(?:\s?[-–]\s?|\s(?:to|or)\s)$/i;
/** "between 50 and 55 million" */
export const BETWEEN = /\bbetween\s$/i;
export const BETWEEN_AND = /^\sand\s$/i;
/** "one in seven", "one line in nine" */
export const RATIO = /^\s(?:\p{Lower}+\s)?(?:in|out of)\s$/u;
/** "one pound ten" */
export const COIN = /^\s(?:pounds?|dollars?|euros?)\s$/i;

/** A figure under a condition weighs less. */
export const DOUBTFUL = /\b(?:if|unless|would|might|maybe|perhaps)\b/i;

/** Said again without a word between: "ten percent fifty percent". */
export const FALSE_START = /^\s?(?:%|percent|per cent)\s$/i;
/** Of people the number is what counts; "people in" were passed over. */
export const PERSONS = /^\s(?:people|women|men|children|persons)\b(?! in)/i;
/** What is counted stands in the plural. */
export const PLURAL = /(?:[^s]s|people|women|men|children|staff|sheep|fish|cattle)$/u;
export const LINKS = /\b(?:to|is|was|are|were|at|by|than|of|about|around|over|costs?|reached)\s$/i;

/** "fell by a third", "nearly half": a share that says of what elsewhere. */
export const CHANGED_BY =
  /\b(?:by|than|nearly|almost|roughly)\s(?:about\s|around\s|almost\s|nearly\s|roughly\s|over\s|more than\s)?$/i;
/** Bare digits that name something: "3670 specifies the", "2315 versus". */
export const NAME = /^\d{3,4}$/u;
export const BEHIND_A_NAME =
  /^\s?(?:(?:versus|vs|is|was|has|had|does|did|will|would|can|could|should|and|or)\b|[a-zß-ɏḀ-ỿ]+s (?:the|an?|it|that|this|to|call)\b)/i;
/** "That's my two cents." */
export const MANNER =
  /\b(?:my|your) two cents\b|\ba thousand (?:words|times|apologies|thanks)\b|\b(?:a|one) hundred percent (?:agree|sure|right|with)\b|\b100 ?(?:%|percent) (?:agree|sure|right|certain|with)\b/i;

/** Where a clause may begin in recognizer text. */
export const CLAUSE_START =
  /(?<![a-zß-ɏḀ-ỿ'’])(?:the|we|we're|we've|i|i've|our|they|there|it|in|at|last)(?![a-zß-ɏḀ-ỿ])/gi;

/** "in | our ballot": the words before a clause belong to it. */
export const HANGS_ON = /(?<![a-zß-ɏḀ-ỿ'’])(?:in|of|for|with|at|on|by|from|to|than|about)\s+$/i;

/** Where another clause begins. */
export const CLAUSE = /\s(?:and|but|because|which|who|that|it|they|we|only|if)\b/i;
