/** What a moderator says before the words of a question that is read out: who asks, for whom, which one it is. */

const QUESTION_WORD =
  /(?<![\p{L}'’-])(?:whether|who(?:['’]s)?|what(?:['’]s)?|when|where|which|why|how|can|could|will|would|do|does|did|is|are|was|were|has|have|had|should|must|(?<=\b(?:asks|asked|asking|wonders|wondered|know) )if)(?![\p{L}'’-])/giu;
/** The question begins behind one of these. */
const BEFORE =
  /(?:\b(?:asks|asked|asking|wonders|question is|question was|like to ask|one is|wants to know|like to know|want to know)[,:]?\s+(?:(?:and|from|he|she)\b[^,]{0,40},\s+)?|\b(?:from|for|called|name is)\b[^?]{0,80},\s+(?:and [^,]{0,40},\s+)?|^[^,?]{0,40},\s+|^[^:?]{0,100}:\s+)$/iu;

/** "from Ada, who writes: " goes on to the question. */
const WHO_ASKS = /^who(?:['’]s)? (?:is )?(?:writ|ask|wonder|want|say)(?:e?s|ing)\b/iu;

/** Where the question itself begins in `quote`; 0 where nothing goes before it. Only the first 200 characters are read. */
export function questionIntro(quote: string): number {
  for (const { index } of quote.slice(0, 200).matchAll(QUESTION_WORD)) {
    if (WHO_ASKS.test(quote.slice(index, index + 40))) continue;
    if (index > 0 && BEFORE.test(quote.slice(0, index))) return index;
    if (index < 4) return 0;
  }
  return 0;
}
