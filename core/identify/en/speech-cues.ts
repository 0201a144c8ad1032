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
const EDGE = String.raw`(?:^|[.?!…:;,–—-]\s*)(?:(?:and|so|but|now|well|ok|okay|all right|yes|yeah|no|oh|ah|um|uh|eh|right|sure|hi|hello|hey|sorry|maybe|perhaps|then|next|also|great|good|perfect|cool|lovely|brilliant|thanks|please|actually|dear|mister|finally|first|fine|indeed|exactly|good (?:morning|afternoon|evening|day|question|point))[, ]+){0,4}`;
const GREETING = `^(?:(?:hi|hello|hey|hiya|yes|yeah|sure|certainly|of course|thank you|thanks|good (?:morning|afternoon|evening|day)|greetings|sorry|um|uh|so|well|okay|ok|right|and|that is fair|i'm obliged|can you hear me|everyone|everybody|all|there|again)[,.!? ]+){0,5}`;
const WITH_US = '(?: (?:today|tonight|now|here|also|again|this (?:morning|afternoon|evening)|with (?:us|me)))*';

export const CUES: readonly CueRow[] = [
  {
    cue: 'about',
    before: /\b(?:before|after|without|instead of) (?:\w+ ){0,2}(?:going|moving|coming|handing|we|i)(?: \w+){0,3} to $/,
  },
  { cue: 'about', before: /\bor $/ },
  // "First Ana and then Boris?": the floor is the first one's.
  { cue: 'about', before: /[a-z](?:, ?| )and (?:then|after that|later) (?:to )?$/ },
  {
    cue: 'absent',
    before:
      /\b(?:(?:step|stepp|stand|fill|sit|stood|cover)(?:ed|ing)?(?: in)? for|in place of|instead of|in the stead of|on behalf of|replac(?:e|es|ed|ing)|deputi[sz]ing for|no sign of|apologies from|regrets? from|waiting for|(?:was|were|had) (?:\w+ )?(?:going|supposed|meant|due|hoping|hoped|expecting|expected|planned) (?:to |for )?(?:\w+ ){0,5})$/,
  },
  {
    cue: 'absent',
    after:
      /^,? (?:who )?(?:[a-z]+ ){0,6}?(?:could ?n[o']t|can'?t|cannot|(?:is|was|are) (?:unable|ill|sick|away|absent|stuck|delayed|having|late|on (?:[a-z]+ )?leave|not (?:able|here|with us|joining))|is ?n[o']t (?:able|here|with us|joining)|has ?n[o']t joined|ha[sd] (?:had to )?(?:cancel|send|sent|been called|pulled out|lost)|sends|won'?t|will not|regrets|apologi[sz]es)\b/,
  },
  {
    cue: 'self',
    before: /\b(?:my name(?: is|'s)|i am called|i go by|call me|the name(?: is|'s)|i answer to)(?: also)? $/,
  },
  { cue: 'intro', before: /\b(?:his|her|their) name(?: is|'s) $/ },
  {
    cue: 'self',
    before:
      /\b(?:i'm|i am|i'll be|i will be) your (?:host|moderator|chair|presenter|facilitator)(?: today| tonight| this [a-z]+)?,? $/,
  },
  { cue: 'self', before: /\b(?:i have been|i've been|this (?:was|has been)) $/, full: true },
  // "I'm your host, Ana Ruiz", "I'm the one who answers the telephone, Ana Ruiz, ..."
  {
    cue: 'self',
    before:
      /\b(?:i'm|i am|i will be|i'll be) (?:(?:your|the|one|today's|tonight's|[a-z]+'s) [^.?!,]{2,60}, |your (?:host|moderator|chair|presenter|facilitator)(?: today| tonight| this [a-z]+)?,? )$/,
    after: /^(?:[,.!]| (?:and|from|of|at)\b|$)/,
  },
  { cue: 'self', before: /\b(?:i'm|i am) $/, after: /^(?!['’]s)/, full: true },
  {
    cue: 'self',
    before: /\b(?:i'm|i am)(?: also| just| actually| again)? $/,
    after: /^(?:[,.!;]| (?:and|from|with|here|at|of|i|i'm|the|by|for|again|speaking|your|thank|thanks|welcome)\b|$)/,
  },
  {
    cue: 'self',
    before: /\b(?:this is|it's|it is)(?: just| only| still)? $/,
    after: /^(?: here| again| speaking| from\b)/,
  },
  {
    cue: 'self',
    before: /\b(?:this is|it's) $/,
    after: /^(?:, ?(?:\w+ ){0,4}(?:at|from|of|with|for)\b|[,.]? (?:i'm|i am|i|and i|and i'm|it|we)\b)/,
    opening: true,
  },
  {
    cue: 'here',
    before: /^(?:[^.?!]{0,40}[.?!,] ?)?(?:hi|hello)?[, ]*(?:so|yes|um)?[, ]*(?:this is|it's) $/,
    after: /^(?:\.(?: |$)|, (?:i|i'm|and i|from|the|your|an?|speaking|calling|here|at|with)\b)/,
    opening: true,
  },
  {
    cue: 'self',
    before: /^(?:(?:hi|hello|yes|yeah|so|ok|okay|sorry|um|thanks|thank you)[,. ]+){0,3}$/,
    after: /^,? (?:here|speaking|again)\b/,
  },
  { cue: 'self', after: /^(?: is|['’]s) (?:my|the) name\b|^ speaking\b/, full: true },
  // "and from me, Ana Ruiz, good night"
  { cue: 'self', before: /\b(?:me|myself), $/, after: /^(?:[,.!;]| (?:and|at|of|from)\b|$)/, full: true },
  {
    cue: 'here',
    before: /(?:^|[.?!] )(?:(?:hi|hello|yes|so|ok|okay|and|yeah|sorry|um|right)[, ]+){0,3}$/,
    after: /^,? (?:here|speaking|again|in the chair)\b/,
  },
  {
    cue: 'call',
    after: /^,? (?:thank you|thanks)(?: so| very)?(?: much)? for (?:being|joining|coming|taking|having|making)\b/,
  },
  {
    cue: 'thanks',
    before:
      /(?:\b(?:thank you|thanks|thank|grateful to)(?: very much| so much| a lot| again| indeed| kindly| you| both)?(?: for [^.?!]{2,40})?|(?:for having (?:me|us)|to be here|to be with you|for the (?:kind )?(?:introduction|invitation|question)))[, ]+(?:to |and )?$/,
  },
  { cue: 'thanks', after: /^,? (?:thank you|thanks|many thanks)\b/, before: new RegExp(`${EDGE}$`) },
  // "Ana Ruiz, Daily Post."
  {
    cue: 'self',
    before: /(?:^|[.?!] )(?:(?:yes|hi|hello|so|sorry|um|uh)[, ]+){0,2}$/,
    after:
      /^, (?![^.]{0,30}\b(?:thank|thanks|please|good|welcome|you|your|hello|well|yes|no|floor)\b)(?:[a-z-]+ ){0,3}[a-z-]+\.(?: |$)/,
    full: true,
    opening: true,
  },
  // "Hi. Ana Ruiz from the Daily Post."
  {
    cue: 'self',
    before: new RegExp(`${GREETING}$`),
    after: /^,? (?:from|with|at|of|for|representing|in the chair) (?!you\b)/,
    full: true,
    opening: true,
  },
  // "... so I am the enemy. Ana Ruiz, I have a small office ..."
  {
    cue: 'self',
    before: /[.?!] $/,
    after:
      /^[,.] (?:and |but |so )?(?:i'm|i am|i (?:work|run|keep|live|teach|lead|head|farm|grow|make|own|represent|come|study|research|chair|direct|manage)|i have an? (?!question))\b/,
    full: true,
    opening: true,
  },
  // "Sure. Ana Ruiz. I keep bees."
  {
    cue: 'self',
    before: new RegExp(`${GREETING}$`),
    after: /^[.,]? (?:and |but |so )?(?:i'm|i am|i|we)\b/,
    full: true,
    opening: true,
  },
  {
    cue: 'hand',
    before: new RegExp(
      String.raw`\b(?:over to(?: you)?|go ahead|(?:hand|pass|give|turn|throw)(?:ing)?(?: it| the floor| the word| this| things)?(?: on| over| back| now)* to|the (?:floor|word|microphone) (?:now )?(?:to|goes to|is for|belongs to)|(?:go|going|move|moving|come|coming|get)(?: straight| now| next| back| over| on| first)* to|(?:and|so|now|then|on) (?:so |now |first |finally )?to|call(?:ing)? (?:up)?on|invite|hear(?:ing)? from|hands?(?: up| raised)? from|(?:start|begin|kick(?: us)? off|open|lead off|continue)(?:ing)?(?: with)?|next (?:is|up|we have|comes)|next up is|up next is|take it away|let's ask|ask|(?:please|help me|join me in) welcom(?:e|ing)|welcome|(?:an?|very|warm|big|also) welcome to|bring(?:ing)? in)${WITH_US}[, ]+(?:(?:our |the )(?:first |next |last |second |third |final )?(?:guest|speaker|colleague|panell?ist|friend|presenter)[, ]+)?$`,
    ),
  },
  {
    cue: 'hand',
    before:
      /\b(?:and )?(?:first|next|finally|now|then|lastly|last but not least|also)(?:[, ]+|[, ]+(?:an? |the |our )(?:[a-z]+ ){0,3}[a-z]+, )$/,
    after: /^[.?]/,
  },
  {
    cue: 'hand',
    after:
      /^[,.]? ?(?:the floor|over to you|please\b|go ahead|go on|take it away|take us|you have the (?:floor|word)|(?:what|how) about you|you(?:'re| are) (?:up|next|on|muted|first)\b|(?:very )?welcome\b|good to (?:have|see)|when(?:ever)? you(?:'re| are) ready|your turn|up next|are you (?:there|here|ready|with us|on)|why don't you|(?:would|do) you (?:like|want) to|has the (?:floor|word|first)|first\b\.|you can (?:speak|go|unmute)|you should be able|(?:please )?unmute)/,
  },
  // "What is it, Ana?" at the end of a turn.
  { cue: 'hand', before: /[^.?!]{3}, $/, after: /^\?\s*$/ },
  { cue: 'hand', after: /^,? (?:what's your|what is your|your question|what would you like to)\b/ },
  { cue: 'call', before: new RegExp(`${EDGE}$`), after: /^(?:[,?]|[.!](?: |$)|$)/ },
  {
    cue: 'call',
    after:
      /^,? (?:can you|could you|would you|will you|do you|did you|have you|you(?:'ve|'re| are| have| were| know| can| said)?\b|what|how do|how|why|where|are you|may i|let me|tell us|is that|does that|any(?:thing)? )/,
    before: new RegExp(`${EDGE}$`),
  },
  { cue: 'call', before: /[^.?!]{2}, $/, after: /^[.?!]/ },
  // Text without punctuation.
  { cue: 'call', after: /^$/ },
  {
    cue: 'intro',
    before: new RegExp(
      String.raw`\b(?:(?:speaker|guest|panell?ist|moderator|chair|host|colleague|presenter|next|first|second|third|joined by|introduce|(?:we|i)(?:'ve got| have)|welcome|with (?:me|us)|to my (?:left|right)|next to (?:me|him|her|you)(?: \w+){0,3}|meet|caller)${WITH_US}(?: is| are| will be| by|,|:)*|as well as)${WITH_US} (?:also )?(?:an? |the |our |my )?$`,
    ),
  },
  // "Tonight's guests: the minister Carlos Teixeira; and ...", "joining from Lima, Julio Quispe, agronomist"
  {
    cue: 'intro',
    before:
      /\b(?:(?:our|tonight's|today's|two|three|four|five|the) (?:[a-z]+ ){0,2}(?:guests?|speakers?|panell?ists?|panel)|joining(?: me| us| from)?|joined by|followed by|with (?:me|us)|introduce|please welcome)\b[^.?!]*[ ,;:]$/,
    full: true,
  },
];

/** A name after these words is somebody else's speech. */
export const QUOTING =
  /\b(?:said|says|told|tells|asked|asks|replied|wrote|writes|called|goes|shouted|whispered|was like)\b[^.?!]{0,40}$/;

/** After a name and what it is: spoken to, so it is not the speaker's own. */
export const SPOKEN_TO = /^[^.?!]*\b(?:(?<!thank )you|your|floor|please|welcome)\b/i;

/** "... that is me": what looks like speaking of another is speaking of oneself. */
export const MEANS_ME = /^,? (?:that is|that's|which is|i mean) me\b/;
