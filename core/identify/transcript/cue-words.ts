/**
 * English: the words around a name that say what is done with it. `before` ends where the name (or its honorific) begins,
 * `after` begins where it ends; both are matched on folded text. The first row that fits decides.
 */

/**
 * self: the speaker's own; here: perhaps the speaker's own ("It's Ana.", "Ana here"); hand: the floor is given to it; thanks; call: spoken to; intro: presented to the others;
 * absent: not here, or stood in for; about: merely mentioned.
 */
export type Cue = 'self' | 'here' | 'hand' | 'thanks' | 'call' | 'intro' | 'absent' | 'about';

export interface CueRow {
  readonly cue: Cue;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Only for a given name and a surname, or a title and a name. */
  readonly full?: boolean;
  /** Only in the first words of a turn. */
  readonly opening?: boolean;
}

/** Where a sentence or clause may begin: a name here is spoken to, or stands alone. */
const EDGE = String.raw`(?:^|[.?!…:;,–—-]\s*)(?:(?:and|so|but|now|well|ok|okay|yes|yeah|no|oh|ah|um|uh|eh|right|sure|hi|hello|hey|sorry|maybe|perhaps|then|next|also|great|good|perfect|cool|thanks|please|actually|dear|mister|finally|first|good (?:morning|afternoon|evening|day|question|point))[, ]+){0,4}`;

export const CUES: readonly CueRow[] = [
  {
    cue: 'about',
    before: /\b(?:before|after|without|instead of) (?:\w+ ){0,2}(?:going|moving|coming|handing|we|i)(?: \w+){0,3} to $/,
  },
  // "First Ana and then Boris?": the floor is the first one's.
  { cue: 'about', before: /\p{L}(?:, ?| )and (?:then|after that|later) (?:to )?$/u },
  {
    cue: 'absent',
    before:
      /\b(?:(?:step|stepp|stand|fill|sit|stood|cover)(?:ed|ing)?(?: in)? for|in place of|instead of|on behalf of|replac(?:e|es|ed|ing)|deputi[sz]ing for|no sign of|apologies from|waiting for|(?:was|were) (?:going|supposed|meant|due|hoping) to (?:\w+ ){1,5})$/,
  },
  {
    cue: 'absent',
    after:
      /^,? (?:who )?(?:could ?n[o']t|can'?t|cannot|(?:is|was) (?:unable|ill|sick|away|absent|stuck|delayed|having|late)|is ?n[o']t (?:able|here|with us|joining)|has ?n[o']t joined|sends|won'?t|will not|regrets|apologi[sz]es)\b/,
  },
  { cue: 'self', before: /\b(?:my name(?: is|'s)|i am called|the name(?: is|'s))(?: also)? $/ },
  // "I'm your host, Ana Ruiz"
  {
    cue: 'self',
    before:
      /\b(?:i'm|i am|i will be|i'll be) (?:(?:your|the|today's|tonight's|\p{L}+'s) (?:\p{Ll}+ ){0,3}\p{Ll}+, |your (?:host|moderator|chair|presenter|facilitator)(?: today| tonight| this \p{Ll}+)?,? )$/u,
  },
  {
    cue: 'self',
    before: /\b(?:i'm|i am)(?: also| just| actually| again)? $/,
    after: /^(?:[,.!;]| (?:and|from|with|here|at|of|i|i'm|the|by|for|again|speaking)\b|$)/,
  },
  {
    cue: 'self',
    before: /\b(?:this is|it's|it is)(?: just| only| still)? $/,
    after: /^(?: here| again| speaking| from\b)/,
  },
  {
    cue: 'self',
    before: /\b(?:this is|it's) $/,
    after: /^(?:, ?(?:\w+ ){0,4}(?:at|from|of|with|for)\b|[,.] ?(?:i'm|i am|i|and i)\b|, \p{L}+ \p{L}+[.,])/u,
    opening: true,
  },
  {
    cue: 'here',
    before: /^(?:[^.?!]{0,40}[.?!,] ?)?(?:hi|hello)?[, ]*(?:so|yes|um)?[, ]*(?:this is|it's) $/,
    after: /^[.,]/,
    opening: true,
  },
  {
    cue: 'here',
    before: /(?:^|[.?!] )(?:(?:hi|hello|yes|so|ok|okay|and|yeah|sorry|um|right)[, ]+){0,3}$/,
    after: /^ (?:here|speaking|again)\b/,
    opening: true,
  },
  // "Hi. Ana Ruiz from the Daily Post."
  {
    cue: 'self',
    before: /^(?:(?:hi|hello|hey|yes|thank you|thanks|good (?:morning|afternoon|evening)|sorry|um|uh|so)[,.!]? ){0,3}$/,
    after: /^,? (?:from|with|at|of|for|representing) (?!you\b)/,
    full: true,
    opening: true,
  },
  {
    cue: 'thanks',
    before: /\b(?:thank you|thanks|thank)(?: very much| so much| a lot| again| indeed| kindly| you)?[, ]+(?:to )?$/,
  },
  {
    cue: 'hand',
    before:
      /\b(?:over to(?: you)?|go ahead|(?:hand|pass|give|turn|throw)(?:ing)?(?: it| the floor| the word| this)?(?: on| over| back)* to|the floor to|(?:go|going|move|come)(?: straight| now| next| back| over| on| first)* to|call (?:on|upon)|invite|hear(?:ing)? from|(?:start|begin)(?: with)?|next (?:is|up|we have)|next up is|up next is|take it away|let's ask|ask|please welcome|help me welcome|welcome|bring in)[, ]+(?:(?:our |the )(?:first |next |last |second |third |final )?(?:guest|speaker|colleague|panell?ist|friend)[, ]+)?$/,
  },
  {
    cue: 'hand',
    before:
      /\b(?:and )?(?:first|next|finally|now|then|lastly|last but not least|also)(?:[, ]+|[, ]+(?:an? |the |our )(?:\p{Ll}+ ){0,3}\p{Ll}+, )$/u,
    after: /^[.?]/,
  },
  {
    cue: 'hand',
    after:
      /^[,.]? ?(?:the floor|over to you|please\b|go ahead|take it away|you have the floor|you(?:'re| are) (?:up|next|on mute|muted)|welcome\b|when you(?:'re| are) ready|your turn|up next|are you (?:there|here|ready|with us))/,
  },
  { cue: 'intro', after: /^, (?:(?:who|she|he|they)(?: |'s)|(?:an?|our) \p{Ll})/u },
  { cue: 'call', before: new RegExp(`${EDGE}$`), after: /^(?:[,?]|[.!](?: |$)|$)/ },
  {
    cue: 'call',
    after:
      /^,? (?:can you|could you|would you|will you|do you|did you|have you|you(?:'ve|'re| are| have| were| know| can| said)?\b|what|how do|how|why|where|are you|may i|let me|tell us|is that|does that|any(?:thing)? )/,
    before: new RegExp(`${EDGE}$`),
  },
  { cue: 'call', before: /[^.?!]{2}, $/, after: /^[.?!]/ },
  {
    cue: 'intro',
    before:
      /\b(?:(?:speaker|guest|panell?ist|moderator|chair|host|colleague|presenter|next|first|second|third|joined by|introduce|we have|we've got|i have|welcome|with (?:me|us)|with (?:me|us)(?: today| tonight)?(?: is| are)?|we are joined by|to my (?:left|right)|next to (?:me|him|her|you)(?: \w+){0,3}|will be|meet|caller)(?: is| are| today| tonight| also| will be| by|,|:)*|as well as) (?:also )?(?:an? |the |our |my )?$/,
  },
  {
    cue: 'intro',
    full: true,
    after:
      /^,? (?:who |(?:he|she)(?: is|'s|'s) |is (?:an? |the |our |head|chief|director|professor|president|(?:\p{Ll}+ ){1,3}(?:at|of|for|with|from) )|(?:teaches|leads|heads|chairs|runs|directs|works|manages|coordinates|presents|represents) )/u,
  },
  // "Tonight's guests: the minister Carlos Teixeira; and ...", "joining from Lima, Julio Quispe, agronomist"
  {
    cue: 'intro',
    before:
      /\b(?:(?:our|tonight's|today's|two|three|four|five|the) (?:\p{Ll}+ ){0,2}(?:guests?|speakers?|panell?ists?|panel)|joining(?: me| us| from)?|joined by|followed by|with (?:me|us)|introduce|please welcome)\b[^.?!]*[ ,;:]$/u,
    full: true,
  },
  {
    cue: 'intro',
    before: /\b(?:is|are|and|from|comes?|then) $|[,;:] $/,
    after: /^, (?:the |an? |our )?(?:[\p{L}-]+ ){1,6}(?:at|of|for|with|from|in) /u,
    full: true,
  },
];

/** A name after these words is somebody else's speech. */
export const QUOTING =
  /\b(?:said|says|told|tells|asked|asks|replied|wrote|writes|called|goes|shouted|whispered|was like)\b[^.?!]{0,40}$/;

/** After one's own bare name. */
export const PRESENTS =
  /^(?:,? (?:i|i'm|from|for the record|representing|we)\b|, [^.?!]*\b(?:i'm|i am|i)\b|, (?!you\b)(?:\p{L}+ ){1,4}(?:at|of|for|with|from) (?!you\b)|, (?:\p{L}+ ){0,2}\p{L}+(?:er|or|ist|ian)[.,]|, (?![^.]{0,30}\b(?:thank|thanks|please|good|welcome|you|hello|well|yes|no)\b)(?:\p{L}+ ){0,3}\p{L}+\. )/u;

/** "... that is me": what looks like speaking of another is speaking of oneself. */
export const MEANS_ME = /^,? (?:that is|that's|which is|i mean) me\b/;

/** Never (part of) a name, also where they stand capitalised at the start of a sentence; in recognizer text they end a name. */
export const COMMON = new Set(
  (
    'a about absolutely actually after again ahead all alright also always am an and another any anybody anyone anything are as ask at awesome ' +
    'back be because before being both brilliant but by bye can cannot captain chair could cool day dear definitely did do does don ' +
    'each eh er even every everybody everyone everything evening exactly excellent excuse fantastic finally fine first folks for four ' +
    'from get give go going good goodbye got great guys had happy has have having he hear hello her here hey hi him his hm hmm how however i ' +
    "i'd i'll i'm i've if in indeed is it it's its joining just kindly ladies last lastly let let's like listen look lovely " +
    'ha haha wow oops ouch phew bravo ma maybe me mean meanwhile might mine more morning most much my myself next nice no nobody none nope nor not nothing now of off oh ok okay on ' +
    'once one only or other others our out over partly perfect perhaps please precisely quick quite rather really right said say says second see she ' +
    "should since sir so some somebody someone something sorry still such super sure take ten thank thanks that that's the their them then " +
    "there there's therefore these they third this those though three through to today together tomorrow tonight too true two um uh under " +
    "unfortunately until up us very wait was we we'd we'll we're we've welcome well were what what's when where which while who who's whoa whose why will " +
    "with within without wonderful would wow yeah yep yes yesterday yet you you're your yours first-ever colleagues gentlemen team friends " +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'speaking speak speaks work works run runs joined join happening called calling came come comes want wanted wants think thought know known tell asked asking question questions ' +
    "doctor professor mister miss madam chairman president director minister ambassador everyone's google zoom english french german spanish"
  ).split(' '),
);

/** Common words that are given names as well. */
export const MAYBE_NAMES = new Set('will may april june august sunday rich grace young good'.split(' '));

/** Stand before a name and are not part of it. */
export const HONORIFICS = new Set(
  (
    'dr doctor prof professor mr mister mrs ms miss mx sir dame lord lady baroness hon honourable honorable ambassador amb senator sen ' +
    'congressman congresswoman representative rep minister general gen lieutenant lt major maj colonel col brigadier captain capt admiral commodore commander ' +
    'sergeant governor mayor councillor cllr commissioner vice rear baron reverend rev father fr sister brother bishop chief judge justice president chairman chairwoman chairperson don dona madam madame sheikh rabbi imam pastor ' +
    'eng engr engineer sheikha comrade secretary deputy director dean rector chancellor'
  ).split(' '),
);

/** Of these, those that a full stop shortens: it ends no sentence. */
export const ABBREVIATED_TITLES = new Set(
  'dr prof mr mrs ms mx hon amb sen rep gen lt maj col capt cmdr adm sgt gov rev fr sr eng cllr'.split(' '),
);

/** Text without capitals: the next words are a name. */
export const ANNOUNCING =
  /\b(?:my name(?: is|'s)|(?:guest|speaker|caller|panell?ist|moderator|host|colleague)(?: today| tonight)?(?: is)?|your host|i believe it is|go ahead|over to you|the floor is yours|this is|thank you|thanks) $/;

/** A run with one of these, or with a noun of organisations, is an organisation, a place or a programme. */
export const THING_WORDS = new Set(
  (
    'street road river lake sea strait island north south east west bill act treaty accord agreement day hour report review ' +
    'international global european african asian american british french german chinese russian indian english spanish arabic latin ' +
    'europe africa asia america zoom teams google youtube twitter slack github'
  ).split(' '),
);
