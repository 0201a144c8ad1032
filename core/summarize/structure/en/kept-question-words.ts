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
  /\b(?:hands? (?:up|raised|down)|(?:shar|present)ing (?:my|your|the) (?:screen|slides)|(?:(?:see|share|show|sharing) (?:\w+ )?|my |your |on (?:the|my) )screen|screen ?shar\w*|slides?|font|mute|muted|agenda|comments?|a question|the link|press|click|go ahead|anything (?:else|to|you|on|from)|any(?:body|one) (?:else|want|have|has)|any (?:other|more|further|comments?|questions?|updates?)|bring up|temp check|follow[- ]?up|volunteer|sound good|make sense|your name|next time|minute|second|remember|hear me|you mean)\b/i;

/** "Is it possible to", "does it make a difference": the pronoun stands for what follows. */
export const EXPLETIVE =
  /\b(?:(?:is|are|was|were|will|would|has|have|can|could)(?:n['’]t)? there|(?:is|was|would|will|does|can|could|might) (?:it|that)) (?:be |make |take |still |really |also |even |already )*(?=[a-zß-ɏḀ-ỿ]{4,}|any |an? |no )/i;

/** Words of the tongue, and another's words inside: no question that stands alone has them. */
export const TALK = /["“”]|\b(?:you know|i mean|sort of|kind of)\b/i;

/** "Would you like to share?", "Does that sound fair?", "Is anyone on the call?": asked of who sits there. */
export const ASKS_THE_ROOM =
  /\b(?:do|would|did|can|could|are|will|have|were|should|may) (?:you|you guys|we|people|folks|i|any(?:one|body)|any (?:of|other|client)[a-z ]{0,20}) (?:all |guys |maybe |just |also |still |ever |please |get (?:a|an|some(?:one|body)) )*(?:want|like|prefer|feel|okay|ok|ready|mind|strongly|get|describe|give|share|clarify|explain|repeat|say|hear|going to present|expecting|in agreement|disagree|agree|bring|review this|take this|have (?:something|anything|a (?:comment|question|minute)))\b|\b(?:is|does|has|did|do|can|could|would|are) (?:there )?(?:any|some)(?:one|body)\b|\b(?:does|do|would|did) (?:that|this|it) (?:sound|seem|make sense|work for|help|answer)\b|\b(?:is|are|do|have|did) (?:there )?any (?:other|more|further|one|of the|client|people|champions?|delegates?)\b|\bon the call\b|\b(?:can|could|may) i\b|\bwhat can you\b|\bhow do you feel\b|\bwhat do (?:you|people|folks|others) (?:think|feel)\b|\bdidn['’]t (?:we|you|i)\b/i;

/** "Is it like cheaper", "is that the repricing for data": what it is was said before; "is it possible to" says it. */
export const HANGS_ON_THE_TALK =
  /^(?:[^?]{0,40}, )?(?:is|was|does|do|did|would|will|can|could|should|are|were|has|have|might|wouldn['’]t|isn['’]t|doesn['’]t|don['’]t|wasn['’]t|aren['’]t) (?:it|they|those|these|that|this(?= (?:is|be|a|an|the|like|really|not|mean|work|just|going|also|still|affect|need|have|change|apply|make|include)\b))\b(?!(?: (?:be|make|still|really|also|even|already|not))* (?:possible|true|clear|likely|necessary|feasible|worth|useful|sense|better|easier|safe|enough|correct|important|a (?:problem|good idea|difference))\b.{0,60}\b(?:to|that|if|whether|when)\b)|^(?:or|like|so like|wait|sorry)\b|^(?:how|why|what|when|where) (?:is|are|was|were|does|do|did|would|could|should|will) (?:it|they|that|this(?: one)?|these|those)\b/i;

/** What is no answer, however much it says: the tongue's words, a look at it later, the wish to speak of something else. */
export const NO_ANSWER =
  /\b(?:you know|i mean|kind of|sort of|gonna|let me|thank you|thanks|bring back|i would like to|i['’]d like to|i had some|i have two|good question|happy to|we can leave|not sure|i don['’]t know|i guess|just curious|leave it there|makes sense|hard to say|difficult one|double down)\b|, like\b|\blike, |\bor like\b/i;
