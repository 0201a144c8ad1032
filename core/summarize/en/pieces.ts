/** English words at which a spoken sentence can be taken apart, and those that forbid it. */

/** [1] what joins the next clause. "But" and "or" never part: what they join is one thought. */
export const NEXT_CLAUSE =
  /(?:,|;| [–—-]{1,2}) (?:(and so|and|so|because|which)(?:,? (?:then|now|yes|well|you know))?,? )?(?=[a-zß-ɏḀ-ỿ\d$€£])/gi;

/** What takes the beginning back, narrows it or leaves it open: it is never left out. */
export const TAKES_BACK =
  /\b(?:but|though|although|however|except|unless|if|provided|until|once|only|or|rather|instead|wrong|false|myth|nonsense|lie|joke|joking|sorry|meant)\b/i;
/** How sure it is and whose words it was: said of the beginning, unless a clause with a subject of its own says it of its own matter. */
export const DOUBTS =
  /\b(?:perhaps|maybe|probably|possibly|might|may not|roughly|rough|actually|now|guess|think|believe|suppose|hope|seems?|says?|said|claims?|told|estimates?|preliminary|early|sure|certain|exact|promise|mean)\b/i;
/** The rest begins with what stands for the beginning. */
export const STANDS_FOR_IT =
  /^[,;\s–—-]*(?:(?:and|so|because|which)\s+)*(?:then |now |yes |well )?(?:it|they|that|this|these|those|he|she|which|not|no|none|nothing|never)\b/i;
/** The other side of a comparison, the rest of a list. */
export const OTHER_SIDE =
  /^[,;\s]*(?:and )?(?:the )?(?:last|other|others|rest|remaining|second|third|fourth|another|half)\b|\b(?:else|others|elsewhere|compared|against|than)\b/i;
/** A phrase behind a comma that only adds to what was said: where, when, with what. */
export const ADDS =
  /, (?=(?:and )?(?:with|for|like|in|at|on|from|by|after|before|during|under|as|including|especially|mostly|all|both|such as|to|through|since|among|along|because of|thanks to|according to|whatever|whichever|where|every|which|even|[a-zß-ɏḀ-ỿ]{3,}(?:ed|ing)|drawn|taken|made|built|held|kept|paid)\b)/gi;

/** The beginning announces the rest. */
export const BACKS =
  /\b(?:not only|either|neither|both|whether|so (?:much|many|[a-zß-ɏḀ-ỿ]+ that)|such|the more|the less|as if|not because|(?:is|are|was|were|says?|said|means?|thinks?|thought|believes?|know|knew|told|tell|one) ?)$|\b(?:not only|either|neither|as (?:much|many|long|soon|far) as|the (?:more|less)|not because|some (?:people|say)|people say|they say|everybody says|imagine|suppose|story|rumou?r|myth|theory)\b|: /i;

/** A word or two after the last comma (a name called, an aside begun), one of a list, or a clause that is not done. */
export const STOPS_SHORT =
  /, [^\s,]+(?: [^\s,]+)?$|, (?:the|an?|this|that|these|those|my|our|your|their) (?:[^\s,]+ ?){1,4}$|, (?:so|and|or|but)(?: [^\s,]+){0,3}$|\b(?:so|that|since|if|basically|think|is|are|was|were)$|^\w+, i mean\b[^,]*$/i;
/** Its last clause waits for the next one. */
export const LEADS_ON =
  /, (?:(?:and|but|so) )?(?:if|when|whenever|since|because|as|once|while|unless|after|before|until|although|though|where|in case|during)\b[^,]*$|\b(?:even though|even if|although)\b[^,]*$/i;

/** An opening that waits for its main clause. */
export const WAITS =
  /^(?:(?:and|but|so|well|now|then|also|yes|okay)[, ]+)*(?:after|although|as|because|before|even if|even though|given|if|in case|once|since|though|unless|until|when|whenever|where|wherever|whether|while|what|whoever|whatever|with|without|despite|for|in|on|at|by|from|to|(?:the )?(?:last|first|next|every|each) time)\b/i;

/** An opening that tells where or when: its main clause follows without a comma. */
export const TELLS_WHERE = /^(?:(?:and|but|so|well|now|then|also|yes|okay)[, ]+)*(?:in|on|at|from|under|during)\b/i;

/** Before a clause: what makes it another's words, a supposition or a part of a list. */
export const REPORTS =
  /\b(?:says?|said|saying|claims?|claimed|argues?|argued|thinks?|thought|believes?|believed|hears?|heard|told|tells?|hopes?|hoped|doubts?|suppose|imagine|guess|den(?:y|ies|ied)|if|unless|whether|once|when|until|not|never|nobody|nothing|no|neither|either|perhaps|maybe|probably|possibly|only|although|though|while|because|would|could|might|some people|critics|they)\b|n['’]t\b|['’]d\b/i;

/** The clause leans on the one before it. */
export const HANGS =
  /^\S+,|^(?:in that|too|also|either|neither|so|then|still|instead|otherwise|therefore|thus|there|here|both|he|she|one|others?|another|each|neither|none|all|some|most|half|with|like|the other)\b|\b(?:too|as well|either|instead)[.!]?$/i;

/** What was left out stands behind these: a pronoun for it, one of them, its other half. */
export const LEFT_BEHIND =
  /\b(?:only |just )?ones?[,.]|\b(?:that|this)(?= (?:back|up|out|down|off|away)\b|[,.])|\bit(?:['’]s| is| was) (?:about |only |just |now |nearly )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|twice|[a-z]+(?:teen|ty))\b)|, to [a-z]+/i;
/** A pronoun, and the nouns that it may stand for. */
export const PRONOUN = /\b(?:it|its|them|they|their|those|he|she|him|his|her|that one)\b/i;
/** "Everyone needs them": several things stood before, one does not do. */
export const THEY = /\b(?:them|they|their|those)\b/i;
export const HAS_SEVERAL = /(?:[a-rt-z]s|\b(?:people|men|women|children|police|staff)|\band [a-z]+) \S+ /i;
export const HAS_NOUN =
  /\b(?:the|an?|my|our|your|every|each|no|this|these|some|many|most|all|one|two|three|\d+) [a-zß-ɏḀ-ỿ]{3,}|[a-z] \p{Lu}/u;

/** "A child who is absent does not.": the verb stands in the clause before. */
export const LEAVES_UNSAID =
  /\b(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should)(?: not|n['’]t)?(?: (?:so|either|too))?[.!]?$/i;

/** "X is not a treasure, it is a question": one thought. */
export const DENIES = /\b(?:not|never|no|nobody|nothing|none|without|neither|nor|cannot)\b|n['’]t\b/i;

/** After a mere comma a clause shows itself by its pronoun: anything else may be one of a list, or said of the word before. */
export const OWN_SUBJECT = /^(?:i|we|you|there|it|they|he|she|nobody|everybody|everyone)(?![a-zß-ɏḀ-ỿ])/i;
/** After "and" it may begin with its noun, or with when and where. */
export const SUBJECT =
  /^(?:i|we|you|there|it|they|he|she|nobody|everybody|everyone|the|an?|my|our|your|their|his|her|its|this|these|those|every|all|most|some|many|few|no|one|two|three|four|five|six|seven|eight|nine|ten|in|at|on|for|from|under|since|by|with|after|before|until|during|today|last|next|if|when|\d\S*|[a-zß-ɏḀ-ỿ]+(?:ty|teen|hundred|thousand)(?:-[a-zß-ɏḀ-ỿ]+)?|half|nearly|almost|about|around)(?![a-zß-ɏḀ-ỿ'’]*-?ing\b)/i;
/** The clause is what this says. */
export const OPENS_ON = /\b(?:that|is|was|are|because|like|mean|to|of)\b[, ]*(?:well|you know|i mean|yeah)?[, ]*$/i;
