/** English word classes that the edits and the forms are made of. Another language is a folder beside this one. */
import { wordSet } from '../../word-lists.ts';

/** Sounds that carry nothing. */
export const FILLERS = wordSet('um umm ummm uh uhh uhm eh er err erm ehm hmm hm mm mmm mhm ah huh basically');

/** Filler only where commas set them off: ", you know,". */
export const SET_OFF = [
  'you know',
  'i mean',
  'like',
  'right',
  'you see',
  'how do you say',
  'well',
  'let us say',
  'as i said',
] as const;

/** What a sentence may lose at its head: single words, then phrases. A comma has to follow those of the second list. */
export const OPENERS = wordSet('so and but okay ok yeah oh alright anyway then also plus');
export const OPENERS_WITH_COMMA = [
  'well',
  'now',
  'right',
  'yes',
  'look',
  'listen',
  'also',
  'actually',
  'basically',
  'again',
  'first',
  'second',
  'secondly',
  'first of all',
  'on the first',
  'on the second',
  'on the third',
  'on your first question',
  'on your second question',
  'on your question',
  'fair enough',
  'you know',
  'i mean',
  'as i said',
  'as you know',
  'as you heard',
  'seriously',
  'honestly',
  'in fact',
  'of course',
  'by the way',
  'then',
  'finally',
  'in addition',
  'on the contrary',
  'for example',
] as const;

/** Tags that a sentence may lose at its end. */
export const TAGS = ['right', 'okay', 'ok', 'you know', 'yeah', 'you see', 'i mean', 'huh'] as const;

/** Doubled on purpose. */
export const DOUBLED_ON_PURPOSE = wordSet('very really no yes more much far long many again never not ha bye hello');
/** Doubled by grammar where nothing stands between: "that that is so"; with a comma between, a stammer at the head of a clause. */
export const DOUBLED_BY_GRAMMAR = wordSet('had that is it you this her him them us here there one');
export const CLAUSE_OPENERS = wordSet('and but so because if when while that who which or then as');

/** What its noun follows at once, with no comma between. */
export const BEFORE_NOUN = wordSet('a an the my our your their its');
/** What more must follow before anything can be set off: a comma right behind it is a pause. */
export const WAITS_FOR_MORE = wordSet(
  'a an the my our your their its of to for with from into about between through is are was were be been has have had will would can could should must ' +
    "i'm we're they're you're we've i've it's that's there's some different these those",
);
/** Small wherever they stand within a sentence: a capital comes from the line that they began. */
export const NEVER_FIRST = wordSet(
  'of to with by or an is are was were be been have has had than as into their its our which',
);

export const NUMBER_WORDS = wordSet(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion point half quarter third',
);

export const NEGATIONS = wordSet(
  "not no never none nothing nobody nor neither without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't " +
    "hasn't haven't hadn't couldn't wouldn't shouldn't mustn't needn't hardly barely",
);
export const CONDITIONS = wordSet('if unless provided whether once until when except');
export const RESTRICTIONS = wordSet('only just merely solely exclusively alone');
export const MODALS = wordSet('may might could would should must can will shall ought');
export const HEDGES = wordSet(
  'perhaps maybe probably possibly likely roughly around about almost nearly approximately seems seem appears appear think ' +
    'believe guess suppose suspect expect hope estimate estimated preliminary reportedly allegedly apparently kind sort somewhat partly mostly usually often sometimes generally',
);
export const QUANTIFIERS = wordSet('all some most many few several every each any both half more less least fewer');

/** Words whose loss changes what was said. */
export const GUARDS: ReadonlySet<string> = new Set([
  ...NEGATIONS,
  ...CONDITIONS,
  ...RESTRICTIONS,
  ...MODALS,
  ...HEDGES,
  ...QUANTIFIERS,
]);

export const MONTHS_AND_DAYS = wordSet(
  'january february march april june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday easter christmas',
);

/** "And you know we should": filler without commas, after the first and before the second of these. */
export const BARE_ASIDES = ['you know', 'i mean'] as const;
export const CLAUSE_SUBJECTS = wordSet(
  "i you we they he she it there that's it's i'm we're they're you're he's she's there's this we've i've they've",
);
