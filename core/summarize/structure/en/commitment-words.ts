/** How English speakers promise and decide. */

/** Something is handed over, made or done that another can wait for. */
const DELIVER =
  'send|share|publish|upload|circulate|post|email|e-mail|mail|print|distribute|forward|write|invite|submit|file|deliver|provide|pay|draft|translate|release|announce';
/** These promise something only with a day, or late in the webinar with a name. */
const ARRANGE =
  'rebase|merge|implement|coordinate|put|host|hold|run|organi[sz]e|arrange|prepare|present|contact|call|ask|set|schedule|book|review|update|check|investigate|add|create|make|fix|open|close|raise|bring|visit|meet|finish|complete|finali[sz]e|launch|return|test|deploy|merge|ping|talk|speak|go|follow|see|report|join|confirm|rename|discuss|propose|collect|compile|issue';
/** What is left to do after a meeting of people who work together. */
const FOLLOW_UP =
  'open|create|rebase|merge|update|fix|rename|add|review|confirm|ping|follow|prepare|schedule|contact|organi[sz]e|arrange|coordinate|investigate|test|deploy|implement|email';
const DELIVERING =
  'sending|sharing|publishing|uploading|circulating|posting|emailing|printing|distributing|writing|inviting|submitting|delivering|providing|hosting|holding|running|organi[sz]ing|preparing|presenting';

export const DELIVERS = new RegExp(`^(?:${DELIVER}|${DELIVERING})$`, 'iu');
export const FOLLOWS_UP = new RegExp(`^(?:${FOLLOW_UP})$`, 'iu');
export const ARRANGES = new RegExp(`^(?:${ARRANGE})$`, 'iu');

/** "I'll", "we are going to": the person before, the verb behind; adverbs and "be" between them do not count. */
export const PROMISE =
  /\b(?<who>i|we)(?:'ll|’ll| will| shall|(?:'m|’m| am|'re|’re| are) going to|(?:'m|’m| am|'re|’re| are) gonna)(?: also| then| just| now| soon| personally| be| definitely| certainly| gladly| happily)* (?<verb>[\p{L}-]+)\b/iu;

/** "The clinic will run ...", "Ana is going to send ...". */
export const NAMED_PROMISE =
  /(?:^|[,;:]\s|\b(?:and|so|then|but)\s)(?<who>(?:the |our |my )?[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,4}?) (?:will|is going to|are going to|(?:has|have) (?:kindly |also )?(?:agreed|promised|offered|undertaken|volunteered) to)(?: also| then| now| soon| be)* (?<verb>[\p{L}-]+)\b/iu;

/** "The ministry publishes ... on the second of May": a plan in the present tense, with its day. */
export const NAMED_PLAN =
  /(?:^|[,;:]\s|\b(?:and|so|then)[,]?\s)(?<who>(?:the |our )?[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}?) (?<verb>sends|shares|publishes|uploads|circulates|posts|prints|distributes|submits|delivers|releases|launches|holds|hosts|opens)\b/iu;

/** Nobody in particular, or not the one who acts. */
export const NO_OWNER =
  /^(?:it|that|this|there|they|he|she|you|who|which|what|everyone|everybody|somebody|someone|nobody|people|these|those|here|all|one|anybody|anyone|the (?:fee|price|ruling|vote|law|law|next|question|question|result|decision|thing|time|problem|others?|session|webinar|meeting|inspections?))\b/iu;

/** Conditions, hopes, doubts and refusals are no promises. */
export const NO_PROMISE =
  /\b(?:suppose|imagine|would|could|might|maybe|perhaps|probably|hope|hopefully|wish|not|cannot|never|n['’]t|nobody|no one|think about|should|holds? (?:the|an?) (?:\w+ )?(?:chair|post|office|degree|professorship|record|title|position|view))\b|\?\s*$|n['’]t\b/iu;

/** The cheap question before the dear ones. */
export const PERHAPS_PROMISE =
  /will|shall|going to|gonna|['’]ll\b|agreed|promised|offered|undertaken|volunteered|(?:s|es) the |s on /;
export const PERHAPS_DECISION =
  /deci|agree|resol|vot|approv|adopt|ruled|held|consensus|carried|passed|accepted|rejected|go (?:ahead )?with/;

export const CONDITION = /\b(?:if|unless|provided|as long as|in case|depending|depends|subject to)\b/iu;
export const CONDITION_FOLLOWS =
  /^(?:(?:but|and|so|well)[, ]+)*(?:only )?(?:if|unless|provided|subject to|depending)\b/iu;

/** "we decided", "the trustees voted to", "it is agreed that". */
export const DECISION =
  /\b(?:(?:have|has|had) (?:also |just |now |already |unanimously )*(?:decided|agreed|resolved|voted|approved|adopted|ruled)\b|(?:we|i|they|board|council|committee|trustees|members|parliament|government|ministry|ministers?|assembly|authority|agency|commission|group|team|company|court|senate|union|association|federation) (?:all |also |just |now |already |unanimously )*(?:decided|agreed|resolved|voted|approved|adopted|ruled)\b|(?:it (?:is|was|has been)|that(?:'s|’s| is| was)) (?:now |hereby )?(?:decided|agreed|resolved|approved|adopted)\b|the decision (?:is|was) (?:to|that)\b|(?:motion|proposal|amendment|resolution) (?:is |was )?(?:carried|passed|adopted|approved|accepted|rejected)\b|we(?:'ll|’ll| will) go (?:ahead )?with\b|let(?:'s|’s| us) go (?:ahead )?with\b|(?:we|you) have consensus\b)/iu;
export const NO_DECISION =
  /\b(?:if|unless|would|could|might|maybe|perhaps|not (?:yet )?(?:decided|agreed)|n['’]t|should|can we|do we|are we|shall we|who|whether|how)\b|\?\s*$/iu;
