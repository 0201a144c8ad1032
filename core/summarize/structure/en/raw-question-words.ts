/** How an English question begins where nothing but the words' order marks it. */

const SUBJECT =
  '(?:the|an?|it|they|he|she|we|you|there|this|that|these|those|people|any(?:body|one|thing)?|every(?:body|one|thing)?|some(?:body|one)?|your|our|my|their|his|her|its|all|each|both)';
const PRONOUN = '(?:it|they|he|she|we|you|there|anyone|anybody|everyone|everybody)';
const NOT = "(?:n['’]t)?";
const DO = `(?:do|does|did|ca|can|could|wo|will|would|should)${NOT}`;
const BE = `(?:is|are|was|were|has|have|had)${NOT}`;
const WH =
  '(?:what(?: \\p{Alpha}+){0,2}|which(?: \\p{Alpha}+){0,3}|how(?: (?:many|much|long|far|often|soon|late|quickly|big|high|old|likely|expensive)(?: \\p{Alpha}+){0,2})?|when|where|why|who|whose \\p{Alpha}+)';
const MARKER = '(?:asks?|asking|wonders|wants to know|question is|questions? from .{3,40}?|chat|one for \\p{Alpha}+)';

export const BEGINS: readonly RegExp[] = [
  /(?<![\p{Alpha}'’])(?:what|how) about (?:the|an?|your|our|their|these|those)\b/iu,
  new RegExp(`(?<![\\p{Alpha}'’])${WH} (?:${DO}|${BE}) ${SUBJECT}\\b`, 'iu'),
  new RegExp(`(?<![\\p{Alpha}'’])(?:${DO} ${SUBJECT}|${BE} ${PRONOUN})\\b`, 'iu'),
  new RegExp(`(?<before>\\b${MARKER} )(?:${WH} \\p{Alpha}+|${DO} \\p{Alpha}+|${BE} \\p{Alpha}+)\\b`, 'iu'),
  /(?<before>\b(?:i|he|she|they) (?:was|were|is|am) wondering )(?:if|whether|how|what|when|where|which|who|why)\b/iu,
];

export const INTRODUCES =
  /\b(?:from|chat|questions?|asks?|asking|one|for you|add to that|online|hand|hello|hi|wondering|wants to know|called|says|writes|this is|name is)\b/iu;
