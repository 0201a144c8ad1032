/** English: what stands at the edges of what is said to somebody or of somebody: greetings, fillers, reported speech. Matched on folded text. */

/** Where a sentence or clause may begin: a name here is spoken to, or stands alone. */
export const EDGE = String.raw`(?:^|[.?!…:;,–—-]\s*)(?:(?:and|so|but|now|well|ok|okay|all right|yes|yeah|no|oh|ah|um|uh|eh|right|sure|hi|hello|hey|sorry|maybe|perhaps|then|next|also|great|good|perfect|cool|lovely|brilliant|thanks|please|actually|dear|mister|your|finally|first|fine|indeed|exactly|good (?:morning|afternoon|evening|day|question|point))[, ]+){0,4}`;
const GREETING_WORDS =
  "(?:(?:hi|hello|hey|hiya|yes|yeah|sure|certainly|of course|thank you|thanks|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|sorry|um|uh|so|well|okay|ok|right|and|it's|it is|this is|that is fair|i'm obliged|can you hear me|everyone|everybody|all|folks|friends|colleagues|there|again)[,.!? ]+){0,6}";
export const GREETING = `^${GREETING_WORDS}`;
export const WITH_US = '(?: (?:today|tonight|now|here|also|again|this (?:morning|afternoon|evening)|with (?:us|me)))*';

/** A name after these words is somebody else's speech. */
export const QUOTING =
  /\b(?:said|says|told|tells|asked|asks|replied|wrote|writes|called|goes|shouted|whispered|was like)\b[^.?!]{0,40}$/;

/** After a name and what it is: spoken to, so it is not the speaker's own. */
export const SPOKEN_TO = /^[^.?!]*\b(?:(?<!thank )you|your|floor|please|welcome)\b/i;

/** "... that is me": what looks like speaking of another is speaking of oneself. */
export const MEANS_ME = /^,? (?:that is|that's|which is|i mean) me\b/;
