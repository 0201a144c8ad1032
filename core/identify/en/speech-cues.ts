/**
 * English: the words around a name that say what is done with it. `before` ends where the name (or its honorific) begins,
 * `after` begins where it ends; both are matched on folded text. The first row that fits decides.
 */

import { EDGE, WITH_US } from './speech-edges.ts';
import { OWN_NAMES } from './speech-own-names.ts';

/**
 * self: the speaker's own; bare: alone with what one is ("Ana Ruiz, beekeeper."), so the speaker's own unless he has another
 * name; here: perhaps the speaker's own ("It's Ana.", "Ana here"); hand: the floor is given to it; thanks; call: spoken to;
 * intro: presented to the others; absent: not here, or stood in for; about: merely mentioned.
 */
export type Cue = 'self' | 'bare' | 'here' | 'hand' | 'thanks' | 'call' | 'intro' | 'absent' | 'about';

export interface CueRow {
  readonly cue: Cue;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** It says "my name is" or "I'm". */
  readonly sure?: boolean;
  /** Only for a given name and a surname, or a title and a name. */
  readonly full?: boolean;
  /** Only in the first words of a turn. */
  readonly opening?: boolean;
  /** Only in text without capitals, which has no edges of sentences either. */
  readonly plain?: boolean;
}

export const CUES: readonly CueRow[] = [
  // "First Ana and then Boris?", "Ana or Boris?": the floor is the first one's.
  { cue: 'about', before: /(?:[a-z](?:,|,? and) (?:then|after that|later) (?:to )?|\bor )$/ },
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
  ...OWN_NAMES,
  {
    cue: 'thanks',
    before:
      /(?:\b(?:thank you|thanks|thank|grateful to)(?: very much| so much| a lot| again| indeed| kindly| you| both)?(?: for [^.?!]{2,40})?|(?:for having (?:me|us)|to be here|to be with you|for the (?:kind )?(?:introduction|invitation|question)))[, ]+(?:to |and )?$/,
  },
  { cue: 'thanks', after: /^,? (?:thank you|thanks|many thanks)\b/, before: new RegExp(`${EDGE}$`) },
  // "That was Ana Ruiz.", "Ana Ruiz has just shown us the river."
  { cue: 'thanks', before: /\b(?:that was|heard from|what an? [a-z]+ from) $/, full: true },
  { cue: 'thanks', after: /^,? (?:that was|(?:has )?just (?!joined))\b/, full: true },
  {
    cue: 'hand',
    before: new RegExp(
      String.raw`\b(?:over to(?: you)?|go ahead|(?:hand|pass|give|turn|throw)(?:ing)?(?: it| the floor| the word| this| things)?(?: on| over| back| now)* to|the (?:floor|word|microphone) (?:now )?(?:to|goes to|is for|belongs to)|(?:go|going|move|moving|come|coming|get)(?: straight| now| next| back| over| on| first)* to|(?:and|so|now|then|on) (?:so |now |first |finally )?to|call(?:ing)? (?:up)?on|invite|hear(?:ing)? from|hands?(?: up| raised)? from|(?:start|begin|kick(?: us)? off|open|lead off|continue)(?:ing)?(?: with)?|next (?:is|up|we have|comes)|next up is|up next is|take it away|let's ask|ask|(?:please|help me|join me in) welcom(?:e|ing)|welcome|(?:an?|very|warm|big|also) welcome to|bring(?:ing)? in)${WITH_US}[, ]+(?:(?:our |the )(?:first |next |last |second |third |final )?(?:guest|speaker|colleague|panell?ist|friend|presenter)[, ]+)?$`,
    ),
  },
  {
    cue: 'hand',
    after:
      /^[,.]? ?(?:the floor|over to you|please\b|go ahead|go on|take it away|take us|you have the (?:floor|word)|(?:what|how) about you|you(?:'re| are) (?:up|next|on|muted|first)\b|(?:very )?welcome\b|good to (?:have|see)|when(?:ever)? you(?:'re| are) ready|your turn|up next|are you (?:there|here|ready|with us|on)|why don't you|(?:would|do) you (?:like|want) to|has the (?:floor|word|first)|is (?:up|on the line|next)\b|first\b\.|you can (?:speak|go|unmute)|you should be able|(?:please )?unmute)/,
  },
  // "Ana can tell you how that went", "Ana will start"
  {
    cue: 'hand',
    after:
      /^(?:(?:,? who)? (?:will|can|could|is going to|is about to)|['’]ll|['’]s going to) (?:[a-z]+ )?(?:start|begin|kick|open|lead|tell|take (?:us|you)|talk|walk|explain|read|show|present|say|give|go first|share|speak|answer|come in|address|update|respond)\b/,
  },
  // "What is it, Ana?" at the end of a turn.
  { cue: 'hand', before: /[^.?!]{3}, $/, after: /^\?\s*$/ },
  { cue: 'hand', after: /^,? (?:what's your|what is your|your question|what would you like to)\b/ },
  { cue: 'call', before: new RegExp(`${EDGE}$`), after: /^(?:[,?]|[.!](?: |$)|$)/ },
  { cue: 'call', before: /[^.?!]{2}, $/, after: /^[.?!]/ },
  {
    cue: 'call',
    plain: true,
    before:
      /(?:^|(?<!\b(?:about|of|with|from|to|by|for|and|as|that|than|like|is|was|see|saw|ask|asked|told|tell|said)) )$/,
    after:
      /^ (?:can|could|would|will|do|did|have|are) you\b|^ (?:what|how|why|where|when|which|tell|is that|does that|is it|you|you're|i(?:'ll| will| want to| would like to) (?:start|begin|come|go|turn|ask)|let me (?:start|begin|come|go|turn|ask|bring))\b/,
  },
  {
    cue: 'intro',
    before: new RegExp(
      String.raw`\b(?:(?:speaker|guest|panell?ist|moderator|chair|host|colleague|presenter|next|first|second|third|joined by|introduce|(?:we|i)(?:'ve got| have)|welcome|here(?: is|'s)|with (?:me|us)|to my (?:left|right)|next to (?:me|him|her|you)(?: \w+){0,3}|meet|caller)${WITH_US}(?: is| are| will be| by|,|:)*|as well as)${WITH_US} (?:also )?(?:an? |the |our |my )?$`,
    ),
  },
];
