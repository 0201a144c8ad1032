/**
 * Signs that a sentence's grammar broke: a recognizer misheard, or its speaker began it one way and ended it another. Rows of
 * what each is called and its pattern; none names a matter, each asks for words that stand beside each other.
 */

const FINITE = 'is|are|was|were|am|has|had|does|did|will|would|can|could|should|must';
const MODAL = 'will|would|can|could|should|must|might';
/** Verbs that are no nouns. */
const BARE_VERB =
  'give|get|take|make|have|do|go|come|see|want|know|say|keep|find|let|become|include|allow|provide|add|remove|agree|believe|decide|create|reduce|require|implement|define|describe|discuss|explain|happen|exist|depend|seem|think';
const OWNED = 'the|an?|my|our|your|their|its';
const JOINS =
  "and|or|but|if|that|which|when|what|because|so|where|as|than|who|how|whether|while|since|until|why|like|doesn['’]t|means?";

export const BROKEN_GRAMMAR: readonly (readonly [name: string, pattern: RegExp])[] = [
  // "each execution is give it"; "what we do is give them" is whole
  [
    'be and verb',
    new RegExp(
      `^(?!.*\\b(?:what|all|things?|do|does|did|done|way|goal|plan|idea|option|job|aim|task|point|step|trick|rule|choice|solution|answer)\\b).*(?:[ '’](?:is|are|was|were|am)|['’](?:re|m)) (?:just |also |really |actually )?(?:${BARE_VERB})\\b(?! (?:is|are|was)\\b)`,
      'i',
    ),
  ],
  // "that will has", "in case that is are"
  [
    'two auxiliaries',
    new RegExp(
      `\\b(?:${MODAL}) (?:also |just |really |actually |not )?(?:is|are|was|were|am|has|had|does|did|${MODAL})\\b|\\b(?:is|are|was|were) (?:do|does|did|has|have|had|will|would|can|could|should|is|are|was|were)\\b`,
      'i',
    ),
  ],
  // "didn't made", "does not works"
  [
    'do and past',
    /\b(?:do|does|did)(?:n['’]t| not) (?:actually |really |even |just )?(?:made|was|were|went|had|has|came|took|got|saw|said|gave|knew|thought|found|is|are|[a-zß-ɏḀ-ỿ]{3,}(?:[^s]ies|ked|ted|ded|ned|led|red|sed))\b/i,
  ],
  // "to developed", "tend to would"
  [
    'to and finite',
    /(?<!\b(?:refer|refers|referred|referring|comes?|came|down|up|going|used|related|due|getting|belongs?|like|led|leads|listen\p{Alpha}*|talk\p{Alpha}*|spoke|according|compared|access|applies|apply|happen\p{Alpha}*)) to (?:is|are|was|were|has|had|does|did|would|can|could|should|must|developed|made|went|came|took|got|gave|\p{Alpha}{3,}(?:izes|ises))\b/u,
  ],
  // "a enough mechanism", "an regular chip"
  [
    'article',
    /(?<![\p{Alpha}'’-])(?:a (?=[aeiou](?!ni[^nm]|s[aeiu]|ur|w|ther\b|ne\b|nce\b)\p{Lower}{2})|an (?=[bcdfgjkpqtvwz]\p{Lower}{2})|a a )/u,
  ],
  // "we is", "they has"
  [
    'subject and verb',
    /(?<!\b(?:from|of|to|for|with|about|by) )\b(?:we|they|you) (?:is|was|has|does|isn['’]t|wasn['’]t|hasn['’]t|doesn['’]t)\b|(?<![a-zß-ɏḀ-ỿ]['’]?)(?<!\b(?:if|let|make|made|makes|have|having|though|wish|help|helps|see|does|did|do|would|will|could|can|should|than|you|me|us) )(?:he|she|it) (?:are|have|don['’]t|haven['’]t|aren['’]t)\b/i,
  ],
  // "this EIPs were", "the difference between them are"
  [
    'one and many',
    /(?<!\b(?:of|for|in|on|at|by|with|through|about|to|making|from|during|under|using|after) )\b(?:this|every|each|another) (?!of|or|and|(?:few|couple|lot|number|group|set|kind|sort|type)\b)[a-zß-ɏḀ-ỿ]+ (?:are|were|have|don['’]t|aren['’]t|haven['’]t)\b(?! to\b)|\bin this [a-zß-ɏḀ-ỿ]+s (?:are|were)\b|\bthe (?:difference|problem|reason|issue|question|idea|goal) (?:between|of|with|in) [^,.]{3,30} are\b/i,
  ],
  // "into did" may be a stranded one; "the is", "of has" are none
  [
    'no noun',
    new RegExp(
      `\\b(?:per|the|an?(?! (?:must|can|will)\\b)|my|our|your|their|its) (?:${FINITE}|gets|got|goes|went|(?:i|we|they|he|she)(?:['’](?:m|re|ve|ll|d))?)(?= )`,
      'u',
    ),
  ],
  // "we it", "we the request hash"
  [
    'two subjects',
    /(?<![a-zß-ɏḀ-ỿ'’])(?:i|we|they|he|she) (?:i|we|they|he|she|it|there|the|an|these|those)(?:['’](?:m|ll|re|s|ve|d))?(?= [a-zß-ɏḀ-ỿ])/i,
  ],
  // "the, we will increase", "because, so"
  [
    'broken at a comma',
    new RegExp(
      `\\b(?:${OWNED}|of|into|because|per|every), (?:i|we|they|he|she|it|you|there|that|this|the|so|but|and)(?:['’][a-zß-ɏḀ-ỿ]+)?\\b`,
      'i',
    ),
  ],
  // "it's a it's", "we can be a little we can"
  [
    'begun again',
    new RegExp(
      `(?<![a-zß-ɏḀ-ỿ'’])((?:it|that|there|he|she|what|who)['’]s|i['’]m|(?:we|they|you)['’](?:re|ve|ll)|(?:there|it|this) (?:is|was)|(?:i|we|they|you|he|she) (?:can|could|will|would|have|had|need|want|should|are|were|was|do|did|just|think|guess)) (?:(?!(?:${JOINS})\\b)[a-zß-ɏḀ-ỿ'’]+ ){0,4}\\1 `,
      'i',
    ),
  ],
  // "trade offs on timing there are also", "on the El side it's purely"
  [
    'runs on',
    /^(?!(?:[a-zß-ɏḀ-ỿ]+ ){0,3}(?:in|on|at|for|from|with|by|to|of|after|before|under|during|within|as|if|when|once|where|while|today|what) )(?:(?!(?:that|if|because|where|when|while|and|but|so|or|what|how|why|which|who|think|says?|said|know|believe|hope|mean|guess)\b)[a-zß-ɏḀ-ỿ'’-]+ ){4,}(?<!\b(?:then|now|here|today|maybe|also|otherwise|sure|way|is|was|time|moment|reason) )(?<!\blike )(?:there (?:are|is)|it['’]s|we['’]re) /i,
  ],
  // "is like, there", "with like different thoughts"
  [
    'like',
    /\b(?:of|with|the|an?|any|for|at|from|by|about|our|my|has|have|had|having|['’](?:re|ve|m)|were|are|is|very|more|some|these|also|to be|then|just|you|we|they|i) like (?!(?:this|that|these|those|to|an?|the|it|so|them|him|her|us|me|you|for|in|on|[a-zß-ɏḀ-ỿ]+ing|nothing|nobody)\b|minded)[a-zß-ɏḀ-ỿ]|\b(?:if|when|that|and|but|so|because|there['’]s|it['’]s|still|kind of|even) like (?:an?|the|we|i|you|they|if|when|it['’]?s?|there['’]?s?|different|maybe|super|really|opposition|\d)(?= )|[^,] like,? (?:like|um|uh|you know|i mean)\b|, like$|\blike[.]?$|\bthat['’]s like\b|\bin any like\b/i,
  ],
  // "just is", "maybe is then the task": nobody does it
  [
    'no subject',
    /^(?:(?:maybe|perhaps|probably|just|also|definitely|really|actually|basically|essentially|hopefully|potentially|not(?! only)|only|and|but|so|then|again) )+(?:is|are|was|were|has|had|will|would|can|could|should|does|did|going|want[a-zß-ɏḀ-ỿ]*|looks?|sounds?|seems|have|be|not have|brief|very brief|that (?!is|was|would|will|said))\b/i,
  ],
  // "compared to a smaller set", "among the most used words": nothing is said of it
  [
    'only a phrase',
    /^(?:compared|based|depending|due|according|related|given|thanks|in addition|apart|instead|because of|as part|with regards?|with respect|when it comes|among|amongst|first of all is|second is|lastly is)(?: [^,]+)?$|^(?:first(?: of all)?|second|third|last|next) (?:is|was)\b/i,
  ],
  // "document every method", "integrate with it": an order by a verb that no list holds
  [
    'order',
    /^(?!(?:yesterday|today|tomorrow|once|even|hopefully|half|almost|both|all|just|only|now|then|here|there|overnight|outside|inside|within|behind|after|before|since|during|under|over|above|below|near|between|among|around|about|across|through|throughout|against|along|despite|except|like|unlike|per|via|until|till|upon|with|without|in|on|at|by|for|from|of|to|into|onto|if|when|whenever|while|because|as|although|though|whether|unless|where|wherever|and|or|but|so|yet|nor|is|are|was|were|what|who|which|that|how|why|not|never|perhaps|maybe|sometimes|often|again|instead|still|also|too|[a-zß-ɏḀ-ỿ]+ly|[a-zß-ɏḀ-ỿ]+day|[a-zß-ɏḀ-ỿ]+ing|[a-zß-ɏḀ-ỿ]+ed|given|including|regarding|minus|plus|versus|such|quite|many|rather|than|beyond|toward|towards|off|up|down|out|past|save|worse|better|enough|more|most|less|same|every|each|either|neither|certain|tonight|meanwhile|somewhere|anyway|okay|yes|no|well|right|otherwise|somehow|basically|far|first|next|last)\b)[a-zß-ɏḀ-ỿ]+(?:ate|ize|ise|ify)? (?:the|an?|every|all|each|these|those|this|my|our|your|their)(?= )(?! (?:way|time|same|more|one)\b)/i,
  ],
  // "the first, yeah, three", "and but": words between two beginnings
  [
    'joined twice',
    /[a-z,] (?:yeah|yep|nope|hmm)\b|\b(?:and,? but|but,? and|or,? but|so,? but|and,? and|if,? if|with now with|for and in|because,? because|in terms of in)\b|(?<= )--+ |--+(?= )|['’]em\b|\b(?:and )?stuff like th(?:at|is)\b|\b(thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|point) \1\b/i,
  ],
  // "why not just iterate": asked without a mark
  ['asks', /^(?:why not|what about|how about|what if)\b/i],
  // "I think that's what it measures": what was said before
  [
    'of what was said',
    /^(?:and |but |so )?i (?:think|guess|believe|suppose|feel like) (?:(?:maybe|probably|also|actually|just) )?that(?:['’]s| is| was| would| makes| seems| works| could| might)\b/i,
  ],
  // "and if we change something.": what would be then is not said; see `unfinished` in sendable.ts
  [
    'no end',
    /(?<!\b(?:n['’]t|not|or|why|and|but) )\b(?:without|into|between|whether|if|i|he|she|kind|sort|such|every|per|via|its|unless|nor|ever|simply|other than|other than that|and then|but other than|like they|making some|and also|we have|there is|there are)[.!,]?["”]?$/i,
  ],
];
