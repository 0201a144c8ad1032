/** English: which words announce a name in text without capitals. */

/** Text without capitals: the next words are a name. */
export const ANNOUNCING =
  /\b(?:my name(?: is|'s)|(?:guest|speaker|caller|panell?ist|moderator|host|colleague)(?: today| tonight)?(?: is)?|your host|i believe it is|go ahead|over to you|the floor is yours|this is|we (?:also )?have|joined by|please welcome|introduce|with (?:me|us)(?: today| tonight)?(?: is| are)|(?:his|her) name(?: is|'s)|(?:i'm|i am) your [a-z]+) $/;
/** Text without capitals: what is said to somebody, whose given name follows. */
export const ADDRESSING =
  /\b(?:thank you|thanks|hi|hey|hello|welcome|over to you|good (?:morning|afternoon|evening)) $/;
/** And what one says before one's own, if others address it. */
export const I_AM = /\b(?:i'm|i am|and i'm|this is|it's) $/;
