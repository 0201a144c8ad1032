/** English: which words announce a name in text without capitals. */

/** Text without capitals: the next words are a name. */
export const ANNOUNCING =
  /\b(?:my name(?: is|'s)|(?:guest|speaker|caller|panell?ist|moderator|host|colleague)(?: today| tonight| (?:this )?(?:morning|afternoon|evening))?(?: is)?|your host|i believe it is|go ahead|over to you|the floor is yours|this is|we (?:also )?have|joined by|please welcome|introduce|with (?:me|us)(?: today| tonight)?(?: is| are)|(?:his|her) name(?: is|'s)|(?:i'm|i am) your [a-z]+) $/;
/** Text without capitals: what is said to somebody, whose given name follows. */
export const ADDRESSING =
  /\b(?:thank you|thanks|hi|hey|hello|welcome|over to you|good (?:morning|afternoon|evening)) $/;
/** A name may follow; it needs more to be one. */
export const PRESENTING =
  /\b(?:i'm|i am|it's|we've(?: also)?(?: got)?|we have(?: also)? got|we'll have|hear from|from|is|and|also|then|by|with|to|here's|here is|welcome|bring in|with me) $/;
/** Behind one's own name. */
export const AFTER_OWN_NAME =
  /^ (?:and i|i|i'm|and (?:i'm|welcome|this|thank|you|we|we're)|i'll|i am|from|with the|here|for the|at the|of the|your|for those|by the way)\b/;
/** Behind the name of somebody who is presented. */
export const TOLD_OF =
  /^ (?:who(?:'s| is| has| works| runs| leads| heads| teaches| keeps)?|whose|has (?:just )?(?:joined|been)|is (?:going to|with us|here|joining)|she's|he's|(?:she|he) (?:is|has|keeps|works|runs|leads|heads|teaches)|joins us|from the)\b/;
/** Behind the name of somebody who is spoken to. */
export const ASKED = /^ (?:you|tell us|what|how)\b/;
