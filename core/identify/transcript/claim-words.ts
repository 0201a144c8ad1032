/** English: how people say what they are, of themselves and of each other. Matched on the text as written unless said otherwise. */
import { cue } from '../../cue.ts';

/** After a name: what follows is a role. */
export const IS_ROLE =
  /^(?:,? ?(?:who|(?:and )?(?:he|she|they))?(?: is|['’]s| are|['’]re)(?: also| currently| now| our| the| an?)* |,? who (?:is |['’]s )|, (?:and )?|\. (?:he|she)(?: is|['’]s) | (?:he|she)(?: is|['’]s) )(?:(?:the|an?|our|also|currently|just|um|uh|eh),? )*/i;
/** In text without commas: "tom a farmer from the hills". */
export const IS_ROLE_PLAIN = /^ (?=(?:an?|the|our) )/;
/** "First a beekeeper, Piotr": the role stands before the name. */
export const ROLE_BEFORE = /\b((?:an?|our|the) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+), $/u;
export const WAS_ROLE = /^,? ?(?:who|he|she)? ?(?:was|used to be) (?:(?:the|an?|our|also|until recently) )*/i;

/** After a name: what follows is an organisation. */
export const IS_FROM =
  /^,? (?:who (?:is|comes|works) )?(?:from|of|at|with|for|representing|joining us from|who represents|represents) (?=the |\p{Lu}|\p{Ll})/iu;

/** After a name: a verb that says the office. */
export const DOES =
  /^,? (?:(?:who |(?:and )?(?:he|she) |and )?(?:also |currently |now )?(?!is |was |has )(?=\p{L}+(?:s|ed) )|(?:who |(?:and )?(?:he|she) )?(?:is|['’]s) (?:also |currently |now )?(?=\p{L}+ing ))(\p{L}+) /iu;

/** Of oneself: what follows is a role. */
export const I_AM = cue(
  'm am work serve here',
  () =>
    /\b(?:I['’]m|I am|I work as|I serve as|I['’]m here as|here as)(?: (?:also|just|actually|currently|now|only|um|uh|eh),?)* (?:(?:the|an?|just|your) )*/giu,
);
/** "I look after partnerships as partner director". */
export const AS_ROLE = cue('as', () => /\bI\b[^.?!]{0,80}? as (?:(?:the|an?|your|our) )?/giu);
/** Of oneself: what follows is an organisation. */
export const I_AM_FROM = cue(
  'm am work come here calling speaking joining speak greetings',
  () =>
    /\b(?:I['’]m|I am|I work|I come|I['’]m here|calling|speaking|joining you|I speak|greetings)(?: here)? (?:with|at|for|from|on behalf of) /giu,
);
export const I_WORK = cue(
  'work look handle cover oversee do run lead head manage teach direct coordinate am m',
  () =>
    /\b[Ii](?: (?:work|look after|handle|cover|oversee|do|run|lead|head|manage|teach|direct|coordinate|am responsible for|am in charge of)|['’]m responsible for)\b[^.,;?!]{0,60}? (?:at|for|with) (?=the |\p{Lu})/gu,
);
export const WE_ARE = cue(
  'represent re are behalf here',
  () => /\b(?:I represent|we['’]re|we are|we represent|on behalf of|here at) (?=the |\p{Lu})/gu,
);
export const I_DO = cue(
  'i privilege pleasure honor honour job',
  () =>
    /\b(?:I (?:also |currently |now )?|I(?:['’]m| am) (?:also |currently |now )?(?=\p{Ll}+ing )|(?:privilege|pleasure|honou?r|job) of )(\p{Ll}+) /gu,
);

/** "you train stations for this at the Delta Media Institute". */
export const YOU_AT =
  /\byou(?:(?:['’]re| are) |(?: work| lead| run| head| teach| train| chair| direct| manage| represent| come)\b[^.?!]{0,60}? )(?:at|from|with|for) (?=the |\p{Lu})/u;

/** In the sentence after an introduction: "He holds a chair, he's professor of ...". */
export const PRONOUN_IS = /\b(?:[Hh]e|[Ss]he)(?: is|['’]s)(?: also| currently| now)? (?:(?:the|an?|our) )?/;

/** A verb of office and the noun for who does it; `of`: with what follows the verb. */
export const OFFICE_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chair: 'chair',
    lead: 'head',
    head: 'head',
    run: 'head',
    direct: 'director',
    manage: 'manager',
    coordinate: 'coordinator',
    'co-ordinate': 'coordinator',
    present: 'presenter',
    edit: 'editor',
    teach: 'teacher',
    represent: 'representative',
    founded: 'founder',
    research: 'researcher',
    moderate: 'moderator',
    convene: 'convenor',
  }).flatMap(([verb, noun]) =>
    [
      verb,
      verb.endsWith('ch') ? `${verb}es` : `${verb}s`,
      `${verb === 'run' ? 'runn' : verb.replace(/e$/, '')}ing`,
    ].map((form) => [form, noun]),
  ),
);

/** "I'll be your moderator", "I have the privilege of chairing". */
export const MODERATES =
  /\b(?:i(?:'m| am| will be|'ll be) (?:the |your |today's |tonight's )?(?:moderat(?:or|ing)|host(?:ing)?|chair(?:ing)?|facilitat(?:or|ing)|master of ceremonies|mc)\b(?! (?:of|at|for) )|i (?:will |shall )?(?:moderate|chair) (?:today|tonight|this|the (?:session|panel|discussion|webinar))|(?:privilege|pleasure|honou?r) of (?:(?:chairing|hosting) (?:this|today|tonight|the (?:session|panel|discussion|webinar))|moderating))/;

/** A colleague of whoever says it. */
export const COLLEAGUE = /\b(?:my|our) (?:\p{L}+ )?colleagues?,? $/iu;

/** The speaker's own organisation. */
export const HERE = /^,? (?:here|with us|around here)\b/i;

/** Somebody interprets for somebody: the first name before it interprets, the other one is interpreted. */
export const INTERPRETS =
  /\b(?:will|is going to|is|are|shall|to)? ?(?:be )?(?:interpret(?:s|ing)?|translat(?:es?|ing))\b/;

/** "I run some tests", "it locally": no office. */
export const NO_OFFICE =
  /^(?:\d|here|there|some|it|this|that|these|those|all|my|your|a|an|into|through|over|up|like|maybe|called|likely)\b/i;
