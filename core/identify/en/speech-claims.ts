/** English: how people say what they are, of themselves and of each other. */
import { wordSet } from '../../word-lists.ts';

/** May stand between somebody's name (or "I", "she") and what is said of them. */
export const LIGHT = wordSet(`
  is are am was be been i'm he's she's you're everyone everybody i he she they who that which it a an the our your and also currently now just actually really only basically today tonight
  um uh eh er well here there again where since until recently works work working serves serve serving acts as joins joining joined us me you
  comes come coming came based recently become speaks speaking calls calling dialling holds hold speaker be ve i've you've have has been
  them one role position post office capacity long-time longtime very
  have had privilege pleasure honour honor on behalf`);

/** After it stands an organisation: "from the Daily Post". */
export const PLACES = wordSet('from at with of for joined representing represents represent behalf');

/** "was the mayor", "used to be": no longer. */
export const PAST = wordSet('was used formerly previously');

/** Whoever is meant is named later on: "our next speaker is a midwife ... please welcome Ana Ruiz". */
export const TO_COME = wordSet('speaker guest panellist panelist presenter discussant expert colleague person');
export const TO_COME_BEFORE = wordSet('our my first second third fourth fifth next last final other another');

const OFFICES: Readonly<Record<string, string>> = {
  chair: 'chair',
  lead: 'head',
  head: 'head',
  run: 'head',
  direct: 'director',
  manage: 'manager',
  coordinate: 'coordinator',
  'co-ordinate': 'coordinator',
  present: 'presenter',
  design: 'designer',
  breed: 'breeder',
  edit: 'editor',
  teach: 'teacher',
  lecture: 'lecturer',
  represent: 'representative',
  founded: 'founder',
  research: 'researcher',
  moderate: 'moderator',
  convene: 'convenor',
  maintain: 'maintainer',
  oversee: 'head',
};

/** A verb of office and the noun for who does it. */
export const OFFICE_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries(OFFICES).flatMap(([verb, noun]) =>
    [verb, verb.endsWith('ch') ? `${verb}es` : `${verb}s`, `${verb === 'run' ? 'runn' : verb.replace(/e$/, '')}ing`]
      // "I'm presenting Stage 2": who does so has a talk and no office.
      .filter((form) => form !== 'presenting')
      .map((form) => [form, noun]),
  ),
);

/** What somebody does for an organisation, with an object between: "I look after partnerships at Vantara". */
export const WORKS: ReadonlySet<string> = new Set([
  ...OFFICE_VERBS.keys(),
  ...wordSet(`work works worked working look looks looking handle handles cover covers covering do does responsible charge study
  studies train trains advise advises advising write writes report reports`),
]);

/** "I'll be your moderator", "I have the privilege of chairing". */
export const MODERATES =
  /\b(?:i(?:'m| am| will be|'ll be) (?:also )?(?:the |your |today's |tonight's )?(?:moderat(?:or|ing)|host(?:ing)?|chair(?:ing)?|facilitat(?:or|ing)|master of ceremonies|mc|guiding)\b(?! (?:of|at|for) )|i(?:'ll| will| shall) (?:moderate|chair|facilitate|guide|host|take you through)\b|i(?:'ll| will) be in the chair|(?:privilege|pleasure|honou?r) of (?:(?:chairing|hosting) (?:this|today|tonight|the (?:session|panel|discussion|webinar))|moderating))/;

/** After other things that somebody did, or that are said of him: what he still is. */
export const STILL =
  /^[^.?!]*?(?:\b(?:and|who|now|also|today) (?=(?:is|works as|serves as) )|\bhas (?:since )?(?=been )|\b(?=(?:currently|now) )|, (?=(?:is|runs|leads|teaches) ))|^[^.?!]*[.:,] (?:where |and )?[Ss]?he (?=(?:is|has been|works|leads|runs)\b)/;

/** Before an organisation that stands before whoever belongs to it, and between the two: "from the X side we have | Ana Ruiz". */
export const PLACED = /.*\b(?:[Ff]rom|[Aa]t|[Rr]epresenting|[Ss]peaking for) (?=the |[A-Z])/s;
export const JOINS =
  /^(?: side)?(?: (?:today|tonight|this [a-z]+))?,? (?:where |(?:(?:is|are|comes|joins us|we have|we['’]ve got|there is)\b[^.?!A-Z]*)?)$/;

/** A colleague of whoever says it. */
export const COLLEAGUE = /\b(?:my|our) (?:[A-Za-zÀ-ɏ]+ )?(?:colleagues?|co-[A-Za-zÀ-ɏ]+),? $/i;

/** Somebody interprets for somebody: the first name before it interprets, the other one is interpreted. */
export const INTERPRETS =
  /\b(?:(?:will|is going to|is|are|shall|to|who|be) (?:also |kindly )?(?:be )?(?:interpret(?:s|ing)?|translat(?:es?|ing))|interprets|translates)\b/;

/** "I run some tests", "it locally": no office. */
export const NO_OFFICE =
  /^(?:\d|here|there|some|it|this|that|these|those|all|my|your|a|an|into|through|over|up|like|maybe|called|likely|you|us|them|to|with|on|of|in|at|above|near|for|as|from)\b/i;
