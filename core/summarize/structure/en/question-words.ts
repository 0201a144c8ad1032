/** How questions are announced, read out and answered in English. */
import { cue } from '../../../cue.ts';

/** The moderator opens the questions. */
export const ANNOUNCES =
  /\b(?:(?:take|have|got|for|to|few|some|any|your|first|more|the|(?:lots|plenty|loads) of) (?:\w+ )?(?:\w+ )?questions?\b|questions? (?:please|from|coming|in the)|q ?(?:and|&) ?a\b|first (?:question|hand|one)\b|(?:see|raise|got|have|there(?:['’]s| is| are)) (?:a|the first|your|some|many|several|(?:quite )?a few|(?:a )?(?:lot|lots|couple|forest|number) of|two|three|four|five|six|\d+|already)(?: [a-zß-ɏḀ-ỿ]+)? hands?\b|^(?:(?:and|so|okay|ok|right|now|good|well|great)[,. ]+)*questions?\b|questions,? (?:please|then)|floor (?:is (?:now )?open|for questions)|questions and answers|one here (?:from|in)|(?:comes?|came) in (?:from|through|by|on) the chat|you(?:['’]ve| have) (?:all )?been (?:sending|typing|writing|asking|posting)\b|(?:a (?:few|couple|lot) of|some of|several of|many of|lots of) you (?:have |are |were )?(?:ask|wr[io]t|typ|wonder|want to know)[a-zß-ɏḀ-ỿ]*|writ(?:es|ing) (?:to us )?from\b)/i;
export const ANNOUNCES_NONE =
  /\b(?:no|any|without) (?:\w+ )?(?:\w+ )?questions?\b|\b(?:out of|no) (?:more )?time for\b|\b(?:later|afterwards|at the end|in a (?:moment|minute|bit)|after (?:that|the talks?))\b|\bthe (?:(?:big|real|only|central|key|open|main|same) )?questions? (?:is|was|of|whether|that|we|for me|i)\b/i;

/** The moderator ends the webinar. */
export const ANNOUNCES_END = cue(
  'close wrap conclude finish wrapping end time hour next word words closing',
  () =>
    /\b(?:(?:to|we) (?:close|wrap up|conclude|finish)|wrap(?:ping)?(?: \w+)? up|(?:let's|let us) (?:close|wrap|end)|(?:at|out of|almost at) (?:the |our )?time\b|that(?:'s| is|'ll be) (?:our|the) (?:hour|time)|what do we do next|next steps|last words?|in closing|time is up|come to (?:the|an) end)\b/i,
);

/** The cheap question before the dear one. */
export const PERHAPS_REPORTED =
  /ask|want|to know|wonder|question|one is|curious|interested|to hear|tell us|explain|say/;
const ASKED =
  '(?:whether|if|how|what|when|where|which|who|why|can|could|do|does|did|is|are|will|would|have|has|should)';
/** A question told, not asked: "she asks whether ...", "I was wondering if ...", "I'd be curious to hear how ...", "could you tell us who ...". */
export const REPORTED = new RegExp(
  [
    `\\b(?:(?<!(?<!\\b(?:want|wants|wanted|like|likes|love|have|has|wish|wishes|need) )\\bto )asks?(?: [a-zß-ɏḀ-ỿ][a-zß-ɏḀ-ỿ.'’-]+){0,3}|asking|asked|wants? to know|wonders?|(?:the |my |a |another )?question (?:is|was|would be|here is)|(?:first|second|third|next|last|other) one is|i(?:(?:['’]d| would) like| want(?:ed)?| have) to ask)\\b[ ,:]*(?<rest>${ASKED}\\b)`,
    `\\b(?:was|were|am|['’]m|is|been) (?:just |also |really |still |only )*(?:wondering|curious)(?: to (?:know|hear|learn|see|understand))?,? ${ASKED}\\b`,
    `(?:['’]d|\\bwould) (?:also |really |just |very much )*(?:like|love|be (?:curious|interested|keen|glad|happy|grateful)) to (?:hear|know|learn|understand|find out)(?: (?:from you|a (?:bit|little) more|more))?(?: about)?,? ${ASKED}\\b`,
    `\\b(?:could|can|would) (?:you|he|she|they|one of you|either of you|somebody|someone|the [a-zß-ɏḀ-ỿ]+) (?:please |perhaps |maybe |just |kindly |briefly )*(?:tell us|explain|say)(?: a (?:bit|little)(?: more)?)?(?: about)?,? ${ASKED}\\b`,
  ].join('|'),
  'i',
);

/** Raw recognizer text has no question marks: a question word opens the sentence, or follows "from X". */
export const ASKING_OPENER =
  /^(?:(?:and|so|but|okay|ok|right|now|then|yes|first)[, ]+)*(?:one for \w+ |and one for \w+ )?(?:who|what|when|where|which|why|how|is|are|was|were|do|does|did|can|could|will|would|should|has|have)\b/i;

/** Questions that run the meeting and want no content. */
export const NO_QUESTION =
  /\b(?:can|could|do|does|did|is) (?:you|everyone|everybody|anyone|anybody|somebody|they|it|he|she|we|i) (?:all )?(?:see|hear|back|there|unmute|mute|share|say it|read|want|like to|write|join|on|click|mean|know(?! (?:who|what|how|why|when|where|which|whether|if)\b)|agree|confirm|have (?:a|the) (?:question|slides?))\b|\bam i (?:audible|on)\b|\b(?:is it|are you|is that) (?:me|on|there|back|working|okay|ok|right|clear|fine|visible)\s*\?|\b(?:any|more|other|further|no) (?:\w+ )?(?:questions?|comments?|thoughts|objections?|concerns?)\b|\b(?:shall|should|may|can|could) (?:we|i) (?:just |only |please )?(?:(?:start|begin|move|add|come|jump|ask|interrupt|continue|take|follow up|pick up|have the)\b|go(?= (?:on|ahead|first|next|back|straight on|through|to the (?:next|first|second|last|questions?|slides?|chat|floor))\b|[ ,]*[?,.])|say(?= (?:something|one|a (?:word|few|thing)|just|that|this|also|it)\b|[ ,]*[?,.]))|\b(?:is|are)(?: not|n['’]t)? (?:here|present|online|with us)\s*\?|\bwho(?:'s| is) next\b|(?:^|[,.;] ?)(?:you know|right|okay|ok|yeah|yes|no|correct|really|isn't it|aren't they|don't you think)\s*\?\s*$|\bdo you want to\b|\bwould you like to\b|\bwhere was i\b|\bhow do you say\b|\byou(?:['’]d| had| also)? (?:said|promised|mentioned|offered)\b|\byou(?:['’]ve| have| had|['’]d| want(?:ed)?)(?: [a-zß-ɏḀ-ỿ]+){0,3} (?:something|anything|an announcement)\b|\bwhat else\b|\bwhat do we do next\b/i;

/** A turn that breaks in instead of answering. */
export const INTERRUPTS = cue(
  'can could may might scroll hear unmute mute microphone',
  () =>
    /\b(?:can|could|may|might) i (?:just |only |also |quickly )*(?:say|add|jump|come|interrupt|ask|react|respond|,)|\bif i may\b|\blet me just scroll\b|\bcan't hear\b|\bunmute\b|\bon mute\b|\bmicrophone\b/i,
);

/** An answer's first words that answer nothing: "Good question. Thank you." */
export const ANSWER_OPENER =
  /^(?:(?:it(?:'s| is)|that(?:'s| is))? ?(?:a |an )?(?:very |really )?(?:good|great|excellent|fair|beautiful|important|interesting|difficult|nice|the most difficult) (?:question|point|one)|thank you|thanks|hm+|um+|uh|so|well|okay|ok|yeah|sure|of course|yes|no|please|right)\b[^.!?]{0,24}[.!?,]?$/i;

/** "The honest answer is that ...": what goes before it in the turn is preamble. */
export const IS_THE_ANSWER =
  /^(?:(?:so|and|but|well|um|uh)[,. ]+)*(?:the|my) (?:(?:honest|short|simple|quick|true|real|only|plain) )?answer (?:is|to)\b|^(?:(?:so|well|um)[,. ]+)*(?:short|simple|honest|quick) answer\b/i;

/** Who adds to another's answer; a sentence that does no more than that. */
export const ADDS =
  /\b(?:(?:if|may|can|could|let) (?:i|me) (?:may |could |can )?(?:just |only |also |quickly |perhaps )*(?:add|come in|complement|support)|(?:just )?to add|i(?:['’]d| would| will|['’]ll| want to| would like to)? (?:just |only |also )*(?:add|agree|support)|i agree)\b/i;
export const ONLY_ADDS =
  /^.{0,50}\b(?:add|in|may|agree)\b(?: (?:one|a|some)? ?(?:thing|point|word|sentence|more))?(?: (?:here|there|to that|on that))?[.!]*$/i;

/** A whole answer in three words or less: without it the rest could mean the opposite. */
export const SHORT_ANSWER =
  /^(?:yes|no|nope|yeah|not yet|not really|never|none|(?:it|they|we|i|he|she|that|there) (?:is|are|was|were|do|does|did|will|can|has|have|would|should|could)(?:n['’]t| not)?(?: be)?)[.,!]*$/i;

/** Yes and no open answers, and so do these. */
export const ANSWERS =
  /^(?:(?:um|uh|well|so|okay|oh|hm+)[,. ]+)*(?:yes|no|not|yeah|it(?:'s| is) a|that(?:'s| is) a|good question|great question|i (?:would|expect|think|don't|do not|hope)|thank you|thanks|we|the|only|with|at the moment)\b/i;

const HONORIFIC = '(?:[Aa]n? )?(?:(?:[Mm]ister|[Mm]adam|[Dd]octor|[Pp]rofessor|Mr|Mrs|Ms|Dr|Prof)\\.? )?';
const NAME =
  "(?<name>(?!And |So |But |The |Then |First |One |From )\\p{Upper}[\\p{Alpha}'’-]+(?: \\p{Upper}[\\p{Alpha}'’-]*){1,3})";
const NAME_OR_ORGANISATION = NAME.replace('{1,3}', '{0,3}');

/** "Alma Reyes from the port", "Alma Reyes asks", "from Alma Reyes", "someone called Alma": who is named as asking. */
export const ASKER: readonly RegExp[] = [
  new RegExp(
    `(?:^|[,.:;] |\\b(?:[Aa]nd|[Tt]hen|[Nn]ext|called|is|it's|its|audience,) )${HONORIFIC}${NAME},?(?: [^,.?]{2,40},)? (?:(?:(?:and )?(?:he|she|they|who)(?:['’](?:s|re)| is| are)?|is) (?:asking|wondering)|(?:(?:and )?(?:he|she|who) )?(?:asks|wants to know|would like to know|wonders)|from)\\b`,
    'u',
  ),
  new RegExp(
    `(?:\\b(?:one|is|[Ii]t's|[Tt]hat's|chat|again|next|last)|,|\\bquestion[^.?]{0,40}) from ${HONORIFIC}${NAME_OR_ORGANISATION}`,
    'u',
  ),
  new RegExp(`\\b(?:start|begin|go on|continue)(?: first| now)? with ${HONORIFIC}${NAME}`, 'u'),
  new RegExp(`\\b(?:called|named) ${HONORIFIC}${NAME_OR_ORGANISATION}`, 'u'),
];
/** Closes a question that was read out; its opening mark stands elsewhere. */
export const CLOSING_MARK = /(?<=^[^"“]*\?)["”]$/u;

/** "does it apply to taxis as well, that's from Alma Reyes": the end of a question that its reader adds. */
export const READERS_TAIL = /,?\s+(?:that|this)(?:'s|’s| is) from [^?]{0,80}$/i;

/** The word that says what a question wants: a number, a time, a yes or no. */
export const WANTS =
  /(?<![a-zß-ɏḀ-ỿ'’])(?:how many|how much|how long|when|where|why|who|whether|is|are|was|were|do|does|did|can|could|will|would|should|has|have)(?![a-zß-ɏḀ-ỿ'’])/i;
export const WANTS_YES_OR_NO = /^(?:whether|is|are|was|were|do|does|did|can|could|will|would|should|has|have)$/u;
