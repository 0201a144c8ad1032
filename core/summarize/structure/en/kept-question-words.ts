/** What makes a spoken question whole in English, and what makes it a piece of talk. */

/** May go before the question without belonging to it. */
export const OPENERS = /^(?:(?:and|but|so|or|well|okay|ok|yeah|then|now|right|no|um|uh|like|i mean|also)[,.]? +)+/i;

const INVERTED =
  "(?:whether|(?:in|at|on|for|to|by|from|with|of|about) (?:which|what|whom)|who(?:se)?|what|which|when|where|why|how|(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|must|may|might)(?:n['’]t)?)(?:['’]s|['’]re)?\\b";
/** A question word or a verb before its subject opens its first clause, or the one behind "if ...,": a statement with a mark behind it asks for a nod. */
export const ASKS_AT_ITS_HEAD = new RegExp(
  `^(?:(?:[a-zß-ɏḀ-ỿ'’.-]+ ?){1,4}, +|(?:if|when|in|for|with|given) [^?]{3,80}, +|[^?]{0,120}[.!] )?${INVERTED}|^if\\b`,
  'i',
);

/** "Do you want to share?", "Is your hand up?", "Should we wait?": the meeting, not its subject. */
export const RUNS_THE_MEETING =
  /\b(?:hands? (?:up|raised|down)|(?:shar|present)ing (?:my|your|the) (?:screen|slides)|screen|slides?|font|mute|muted|agenda|comments?|a question|the link|press|click|go ahead|anything (?:else|to|you|on|from)|any(?:body|one) (?:else|want|have|has)|any (?:other|more|further|comments?|questions?|updates?)|bring up|temp check|follow[- ]?up|volunteer|sound good|make sense|your name|next time|minute|second|remember|hear me|you mean)\b/i;

/** "Is it possible to", "does it make a difference": the pronoun stands for what follows. */
export const EXPLETIVE =
  /\b(?:(?:is|are|was|were|will|would|has|have|can|could)(?:n['’]t)? there|(?:is|was|would|will|does|can|could|might) (?:it|that)) (?:be |make |take |still |really |also |even |already )*(?=[a-zß-ɏḀ-ỿ]{4,}|any |an? |no )/i;

/** Words of the tongue, and another's words inside: no question that stands alone has them. */
export const TALK = /["“”]|\b(?:you know|i mean|sort of|kind of)\b/i;
