/** How an English question begins where nothing but the words' order marks it. */

const SUBJECT =
  '(?:the|an?|it|they|he|she|we|you|there|this|that|these|those|people|any(?:body|one|thing)?|every(?:body|one|thing)?|some(?:body|one)?|your|our|my|their|his|her|its|all|each|both)';
const PRONOUN = '(?:it|they|he|she|we|you|there|anyone|anybody|everyone|everybody)';
const NOT = "(?:n['’]t)?";
const DO = `(?:do|does|did|ca|can|could|wo|will|would|should)${NOT}`;
const BE = `(?:is|are|was|were|has|have|had)${NOT}`;
const WH =
  '(?:what(?: [a-zß-ɏḀ-ỿ]+){0,2}|which(?: [a-zß-ɏḀ-ỿ]+){0,3}|how(?: (?:many|much|long|far|often|soon|late|quickly|big|high|old|likely|expensive)(?: [a-zß-ɏḀ-ỿ]+){0,2})?|when|where|why|who|whose [a-zß-ɏḀ-ỿ]+)';
const MARKER = '(?:asks?|asking|wonders|wants to know|question is|questions? from .{3,40}?|chat|one for [a-zß-ɏḀ-ỿ]+)';

export const BEGINS: readonly RegExp[] = [
  /(?<![a-zß-ɏḀ-ỿ'’])(?:what|how) about (?:the|an?|your|our|their|these|those)\b/i,
  new RegExp(`(?<![a-zß-ɏḀ-ỿ'’])${WH} (?:${DO}|${BE}) ${SUBJECT}\\b`, 'i'),
  new RegExp(`(?<![a-zß-ɏḀ-ỿ'’])(?:${DO} ${SUBJECT}|${BE} ${PRONOUN})\\b`, 'i'),
  new RegExp(`(?<before>\\b${MARKER} )(?:${WH} [a-zß-ɏḀ-ỿ]+|${DO} [a-zß-ɏḀ-ỿ]+|${BE} [a-zß-ɏḀ-ỿ]+)\\b`, 'i'),
  /(?<before>\b(?:i|he|she|they) (?:was|were|is|am) wondering )(?:if|whether|how|what|when|where|which|who|why)\b/i,
];

export const INTRODUCES =
  /\b(?:from|chat|questions?|asks?|asking|one|for you|add to that|online|hand|hello|hi|wondering|wants to know|called|says|writes|this is|name is)\b/i;
