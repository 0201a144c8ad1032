/** How English speakers promise and decide. */

/** Something is handed over, made or done that another can wait for. */
const DELIVER =
  'send|share|publish|upload|circulate|post|email|e-mail|mail|print|distribute|forward|write|invite|submit|file|deliver|provide|pay|draft|translate|release|announce';
/** These promise something only with a day, or late in the webinar with a name. */
const ARRANGE =
  'rebase|merge|implement|coordinate|put|host|hold|run|see to it|organi[sz]e|arrange|prepare|present|contact|call|ask|set|schedule|book|review|update|check|investigate|add|create|make|fix|open|close|raise|bring|visit|meet|finish|complete|finali[sz]e|launch|return|test|deploy|merge|ping|talk|speak|go|follow|give|report|join|confirm|rename|discuss|propose|collect|compile|issue|take|hand';
/** What is left to do after a meeting of people who work together. */
const FOLLOW_UP =
  'open|create|rebase|merge|update|fix|rename|add|review|confirm|ping|follow|prepare|schedule|contact|organi[sz]e|arrange|coordinate|investigate|test|deploy|implement|email';
const DELIVERING =
  'sending|sharing|publishing|uploading|circulating|posting|emailing|printing|distributing|writing|inviting|submitting|delivering|providing|hosting|holding|running|organi[sz]ing|preparing|presenting';

/** What has been done with a thing that another waits for: "will be published". */
const DELIVERED =
  'sent|shared|published|uploaded|circulated|posted|emailed|mailed|printed|distributed|written|submitted|filed|delivered|provided|paid|drafted|translated|released|announced|launched|opened|held|made|put|updated|finali[sz]ed|completed|presented|available|online|ready|out';

export const DELIVERS = new RegExp(`^(?:${DELIVER}|${DELIVERING})$`, 'i');
export const FOLLOWS_UP = new RegExp(`^(?:${FOLLOW_UP})$`, 'i');
export const ARRANGES = new RegExp(`^(?:${ARRANGE})$`, 'i');
/** Late in a webinar every deed of one's own with its day is a promise; these are states, forecasts and manners of speaking. */
export const NO_DEED =
  /^(?:be|been|being|have|had|see|know|need|want|think|say|tell|hope|like|love|look|seem|mean|wait|stop|start|begin|continue|keep|stay|remain|lose|reach|become|grow|rise|fall|hear|try|live|learn|understand|find|face|feel|believe|remember|a|an|the|on|in|at|out|off|up|away|back|there|here|able|very|more|just|only|almost|about)$/i;
/** What one is doing anyway: with a day, other doings are plans. */
export const NO_PLAN =
  /^(?:going|looking|working|thinking|hoping|trying|waiting|getting|having|being|coming|feeling|talking|saying|telling|asking|reading|doing|wondering|starting|sitting|standing|living|leaving|speaking|seeking|using|making|moving|facing|expecting|planning|aiming)$/i;
/** "put it online", "get that over to you": handed over, whatever the verb. */
export const HANDS_OVER =
  /\b(?:get|put|pass|drop|bring|take)\b.{1,60}\b(?:online|(?:over|out|back) to\b|to (?:you|everyone|everybody|all)\b|(?:in|into|on) (?:the|our|an?) (?:[a-zß-ɏḀ-ỿ]+ )?(?:website|site|page|portal|repository|channel|chat))/i;

const ADVERBS = '(?: also| then| just| now| soon| personally| be| definitely| certainly| gladly| happily)*';
/** "I'll", "we are going to", "let me", "we'd commit to", with its day "I'm seeing": the person before, the verb behind; adverbs and "be" between them do not count. */
export const PROMISE = new RegExp(
  [
    `\\b(?<who>i|we)(?:['’]ll| will| shall|(?:['’]m| am|['’]re| are) (?:going to|gonna))${ADVERBS} (?<verb>see to it|[a-zß-ɏḀ-ỿ-]+)\\b`,
    `\\b(?<commits>i|we)(?:['’]d| would|['’]ll| will| can|(?:['’]m| am|['’]re| are))? (?:commit(?:ted)?|promise|undertake|pledge|(?<glad>happy|glad)) to (?<pledge>[a-zß-ɏḀ-ỿ-]+)\\b`,
    `\\b(?<plans>i|we)(?:['’]m| am|['’]re| are)${ADVERBS} (?<planned>[a-zß-ɏḀ-ỿ]{2,}ing)\\b`,
    `(?:^|[,;.] |\\b(?:and|so|but|well|then) )(?<me>let me) (?<deed>send|share|take|get|put|circulate|follow|come|check|write|look)\\b`,
  ].join('|'),
  'i',
);

/** "The clinic will run ...", "Ana is going to send ...". */
export const NAMED_PROMISE =
  /(?:^|[,;:]\s|\b(?:and|so|then|but)\s)(?<who>(?:the |our |my )?[a-zß-ɏḀ-ỿ'’.-]+(?: [a-zß-ɏḀ-ỿ'’.-]+){0,4}?) (?:will|is going to|are going to|(?:is|are) (?:due|set|scheduled) to|(?:has|have) (?:kindly |also )?(?:agreed|promised|offered|undertaken|volunteered) to)(?: also| then| now| soon| be)* (?<verb>[a-zß-ɏḀ-ỿ-]+)\b/i;

/** "The report will be published": nobody is said to do it. */
export const PASSIVE_PROMISE = new RegExp(
  `(?:^|[,;:]\\s|\\b(?:and|so|then|but|that)\\s)(?<what>(?:the|our|my|an?|all|both|its|his|her|their|[a-zß-ɏḀ-ỿ])[^,;:.]{2,80}?) (?:will|is going to|are going to|(?:is|are) (?:due|set|scheduled) to) (?:also |then |soon |all |both )*be (?:made )?(?<verb>${DELIVERED})\\b`,
  'i',
);

/** "You'll have the tables by Friday." */
export const YOU_GET =
  /\b(?<who>you)(?:['’]ll| will) (?:all |both |then )*(?<verb>have|get|receive|find) (?:the|our|my|an?|that|both|all)\b/i;

/** "The ministry publishes ... on the second of May": a plan in the present tense, with its day. */
export const NAMED_PLAN =
  /(?:^|[,;:]\s|\b(?:and|so|then)[,]?\s)(?<who>(?:the |our )?[a-zß-ɏḀ-ỿ'’.-]+(?: [a-zß-ɏḀ-ỿ'’.-]+){0,3}?) (?<verb>sends|shares|publishes|uploads|circulates|posts|prints|distributes|submits|delivers|releases|launches|holds|hosts|opens)\b/i;

/** Nobody in particular, or not the one who acts. */
export const NO_OWNER =
  /^(?:it|that|this|there|they|he|she|you|who|which|what|everyone|everybody|somebody|someone|nobody|people|these|those|here|all|one|anybody|anyone|the (?:fee|price|ruling|vote|law|law|next|question|question|result|decision|thing|time|problem|others?|session|webinar|meeting|inspections?))\b/i;

/** Hopes and doubts are no promises, wherever they stand in the sentence. */
export const NO_PROMISE =
  /\b(?:suppose|imagine|could|might|maybe|perhaps|probably|hope|hopefully|wish|think about|take (?:place|part|effect|time|long|over|about|around|up to|until|\d|(?:a|one|two|three|four|five|six|some|several|many) (?:more )?(?:day|week|month|year|hour|minute)s?)|holds? (?:the|an?) (?:\w+ )?(?:chair|post|office|degree|professorship|record|title|position|view))\b|\?\s*$/i;
/** A relative clause promises nothing: "all of what we will add". */
export const RELATIVE = /\b(?:what|that|which|who|where|when|whatever|how|why|as|than|things?|one|because)\s*$/i;
/** The day behind it is that of something past: ", that was agreed on Tuesday". */
export const WAS_THEN = /\b(?:was|were|has been|had been|['’]s been) (?:[a-zß-ɏḀ-ỿ]+ ){1,2}$/i;
/** Said of the webinar itself: "today we are going to talk about". */
export const NOW = /\b(?:today|right now|this (?:morning|afternoon|evening)|tonight)\b/i;
/** Refusals and wishes are none where they stand before the deed. */
export const REFUSES = /\b(?:not|cannot|never|nobody|no one|should|would)\b|n['’]t\b/i;

/** The cheap question before the dear ones. */
export const PERHAPS_PROMISE =
  /will|shall|going to|gonna|['’]ll\b|let me|Let me|commit|happy to|glad to|promise to|undertake to|pledge to| (?:due|set|scheduled) to|agreed|promised|offered|undertaken|volunteered|(?:s|es) the |s on |(?:['’]m|['’]re| am| are) (?:\w+ )?\w+ing /;
export const PERHAPS_DECISION =
  /deci|agree|resol|vot|approv|adopt|ruled|held|consensus|carried|passed|accepted|rejected|go (?:ahead )?with/;

export const CONDITION = /\b(?:if|unless|provided|as long as|in case|depending|depends|subject to)\b/i;
export const CONDITION_FOLLOWS =
  /^(?:(?:but|and|so|well)[, ]+)*(?:only )?(?:if|unless|provided|subject to|depending)\b/i;

/** "we decided", "the trustees have voted to", "the Palace has agreed to", "it is agreed that"; what "people have adopted" was decided by nobody. */
const BODIES =
  'we|i|they|board|council|committee|trustees|members|parliament|government|ministry|ministers?|assembly|authority|agency|commission|group|team|company|court|senate|union|association|federation|cabinet|jury|panel|regulator|directors|governors|shareholders|partners|foundation|society|institute|university|museum|bank';
const OFTEN = '(?:also |all |just |now |already |unanimously )*';
const DECIDED = '(?:decided|agreed|resolved|voted|approved|adopted|ruled)';
export const DECISION = new RegExp(
  [
    `\\b(?:${BODIES}) (?:have |has )?${OFTEN}${DECIDED}\\b`,
    `\\bhas ${OFTEN}(?:decided|agreed|voted|resolved) (?:to|that)\\b`,
    `\\b(?:it (?:is|was|has been)|that(?:'s|’s| is| was)) (?:now |hereby )?(?:decided|agreed|resolved|approved|adopted)\\b`,
    `\\bthe decision (?:is|was) (?:to|that)\\b`,
    `\\b(?:motion|proposal|amendment|resolution) (?:is |was )?(?:carried|passed|adopted|approved|accepted|rejected)\\b`,
    `\\bwe(?:'ll|’ll| will) go (?:ahead )?with\\b`,
    `\\blet(?:'s|’s| us) go (?:ahead )?with\\b`,
    `\\b(?:we|you) have consensus\\b`,
  ].join('|'),
  'i',
);
/** What was decided stands before these. */
export const PASSED = /\b(?:motion|proposal|amendment|resolution|consensus)\b|^(?:it|that)/i;
/** Before it the decision is told by the way: "before it was decided", "the methodology I adopted", "I think we agreed last time". */
export const BY_THE_WAY =
  /\b(?:before|when|until|because|since|what|which|who|as|than|after|i|i['’]ve|thing|anything|something)(?:,? (?:that|essentially|basically))*,?\s*$|\b(?:i think|i thought|i believe|i guess|pretty sure|last (?:meeting|time|call)|remember|mentioned)\b.*$/i;
export const NO_DECISION =
  /\b(?:they|he|she) (?:[a-zß-ɏḀ-ỿ]+ )?agreed\b(?! (?:to|that|on|upon)\b)|\b(?:if|unless|would|could|might|maybe|perhaps|not (?:yet )?(?:decided|agreed)|n['’]t|should|can we|do we|are we|shall we|who|whether|how)\b|\?\s*$/i;
