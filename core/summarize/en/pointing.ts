/** English words that point outside their sentence, or open one that cannot stand alone. */

import { cue } from '../../cue.ts';
import { wordSet } from '../../word-lists.ts';

export const FIRST_PERSON = cue(
  'i me my mine myself we us our ours ourselves let',
  () =>
    /(?<![A-Za-zÀ-ɏḀ-ỿ\d'’.-])(?:I|i|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|[Uu]s|[Oo]urs?|[Oo]urselves|[Ll]et['’]s)(?:['’](?:m|ve|ll|d|re))?(?![A-Za-zÀ-ɏḀ-ỿ\d])/,
);
export const SECOND_PERSON = cue(
  'you your yours yourself yourselves',
  () => /(?<![a-zß-ɏḀ-ỿ\d'’-])you(?:rs?|rself|rselves)?(?:['’](?:ve|ll|d|re))?(?![a-zß-ɏḀ-ỿ\d])/i,
);

/** Pronouns that need a noun before them. */
export const PRONOUNS = wordSet(
  "he he's she she's him her his hers they they're they've they'll them their theirs it it's it'll its",
);
export const DEMONSTRATIVES = wordSet("this that that's these those");

/** Before these a demonstrative is a pronoun: "this means", "that is". */
export const AFTER_DEMONSTRATIVE = wordSet(
  "is isn't was wasn't are aren't were will won't would wouldn't can can't could may might must should has have had does doesn't did means meant " +
    'makes made shows showed gives gave works happens happened comes goes needs matters applies helps includes leads in from for to and but or by with also alone',
);
/** "That" after these is a pronoun where one of the above follows; after a noun or verb it joins a clause. */
export const BEFORE_PRONOUN_THAT = wordSet(
  'and but so because if when while of for about with like do did does after before on by from as than to at in without',
);
/** "this year" needs nothing before it. */
export const TEMPORAL = wordSet(
  'year week month morning afternoon evening spring summer autumn fall winter quarter season decade century time webinar day',
);

/** A sentence that begins so hangs on the one before. */
export const LEANING = wordSet(
  "it it's it'll its this that that's these those they they're they've they'll he he's she she's him her his their them such which who whose whom because " +
    'then so or nor neither otherwise therefore however instead thus hence too others another both also even still only not except including like',
);
/** "It is important that" points nowhere. */
export const EXPLETIVE = cue(
  'it',
  () =>
    /^it (?:could|may|might|can|must|will)(?: very)?(?: well)? be that\b|^it(?:['’]s| is| was| will be| would be| has been| seems| appears| takes| took| may be| might be) (?:not |very |also |really |quite |more |only )?(?:important|clear|true|hard|difficult|easy|possible|impossible|necessary|essential|vital|crucial|critical|worth|wrong|right|likely|unlikely|time|up to|fair|common|better|best|too early|said|expected|a (?:pity|fact|mistake|myth)|that|as if|years?|months?|weeks?)\b/i,
);

/** Nouns of which "our" may become "the association's": what an organisation has, and nobody else in the sentence. */
export const ORGANISATIONS_OWN = wordSet(
  'members member survey surveys ballot poll report reports study studies database modelling analysis research researchers customers clients ' +
    'staff researcher engineers economists laboratory laboratories campaign petition network networks federation association policy policies',
);

/** Function words: neither nouns nor verbs of their own. */
export const FUNCTION_WORDS = wordSet(
  'a an the and or but so if when while as of in on at to for from with by about into over after before until since than then there here ' +
    'most some all none many few much more less each every any both one ones either neither no not only also just very really quite too still even ' +
    "is are was were be been being am do does did have has had will would can could shall should may might must isn't aren't wasn't weren't don't doesn't didn't " +
    "won't can't wouldn't couldn't what which who whose where why how that this these those it its it's they them their he him his she her we us our you your i me my",
);
