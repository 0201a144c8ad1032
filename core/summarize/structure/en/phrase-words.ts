/** English words that end or spoil a noun phrase. */
import { wordSet } from '../../../word-lists.ts';

/** A noun phrase stands behind one of these. */
export const BEFORE = wordSet(
  'a an the of on for our their its his her your my this that these those in from with by about between into per no every each both',
);

/** Nouns of time and number, never a topic. */
export const NEVER = wordSet(
  'first second third last next moment time times day days week year years month months today tomorrow yesterday end beginning way number example case people everybody minute minutes hour hours morning evening afternoon ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
);

/** Adverbs, prepositions and pieces of speech: what stands behind a noun and is none. */
export const ENDS = wordSet(
  'across along around anyway away always together instead inside outside behind beside besides near off onto upon within without against among toward towards during ' +
    'again already almost also maybe perhaps though although however anymore anywhere everywhere somewhere nowhere forward backward backwards apart aside ahead later soon ' +
    'sometimes often never ever still yet once twice much rather quite enough per via versus vs etc re im ill dont wont cant thats whats theres id ive youre were hes shes ' +
    'yes yeah no okay ok right well please thanks sorry hello gonna wanna gotta let lets worth due such like unlike than because whether while until unless since overnight faster slower sooner longer further compulsory mandatory necessary',
);

/** Say of a thing that it is one; before a vague noun they leave nothing. */
export const PALE = wordSet(
  'good better best bad worse worst nice great big bigger biggest small little tiny large long short hard easy quick slow new old own whole clear simple certain different particular specific ' +
    'main main real true important interesting additional other main basic general normal usual previous current several many few same similar various full normal possible potential separate single ' +
    'outside open final latest early late high low usual ongoing remaining so-called another fewer less more most least highest lowest oldest newest younger older late',
);

/** Things of which everything may be one. */
export const VAGUE = wordSet(
  'place idea ideas work update updates decision thing things kind kinds sort sorts lot lots bit question questions point points issue issues problem problems reason reasons part parts side sides stuff ' +
    'matter matters fact facts sense word words name names option options step steps change changes version versions scenario scenarios discussion topic topics meeting meetings call calls slide slides ' +
    'guy guys man person somebody anybody look talk job room door half piece pieces line lines level levels way ways answer answers comment comments move progress',
);

/** The speaker names what comes: the phrase behind it is the topic. */
export const ANNOUNCED =
  /\b(?:turn(?:ing)? (?:now )?to|mov(?:e|ing) on to|(?:go|going|come|get|switch|jump) (?:over |back |on )?to|next (?:item|topic|thing|up|one|point)(?: is| on|,)?|(?:talk|speak|hear|present|discuss|report)(?:ing|ed)?(?: a (?:bit|little))?(?: more)? (?:about|on)|updates? (?:on|from|about)|question of|topic of|proposal (?:for|on|about|is)|my (?:talk|topic|subject) is|this is about|it(?:['’]s| is) about|start with|begin with)\b.{0,12}$/i;
