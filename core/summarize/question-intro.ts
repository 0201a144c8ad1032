/** What a moderator says before the words of a question that is read out: who asks, for whom, which one it is. */
import { introduces, rawQuestionAt } from './structure/raw-asking.ts';

const QUESTION_WORD =
  /(?<![a-zß-ɏḀ-ỿ'’-])(?:whether|who(?:['’]s)?|what(?:['’]s)?|when|where|which|why|how|can|could|will|would|do|does|did|is|are|was|were|has|have|had|should|must|(?<=\b(?:asks|asked|asking|wonders|wondered|wondering|curious|know) )if)(?![a-zß-ɏḀ-ỿ'’-])/gi;
/** Nobody's name stands with the question. */
const NAMELESS =
  "(?:no name(?: (?:given|here|on it))?|without (?:a|any|his|her|their) name|nameless|anonymous(?:ly)?|(?:not |un)signed|not named|(?:nobody|no one|who|they|he|she)(?:['’]s| has| have)?(?: has| have| do| does| did)?(?:n['’]t| not)? (?:left|leave|given|give|gave|put|said|say|signed|sign|written|write) (?:a|any|the|his|her|their) names?(?: (?:to|on|under|with) it)?|not a name (?:to|on|with) it)";
export const SAYS_NO_NAME = new RegExp(`\\b${NAMELESS}(?![a-zß-ɏḀ-ỿ])`, 'gi');

/** "There's a little one, er, no name, ": only hesitation and the want of a name stand between. */
const BEFORE_WITHOUT_NAME = new RegExp(`^[^,?]{0,60},\\s+(?:(?:e+r+m?|u+[mh]+|${NAMELESS}),\\s+)+$`, 'i');

/** The question begins behind one of these. */
const BEFORE =
  /(?:\b(?:(?:asks|asking)(?: (?:(?:mister|doctor|professor|mr|ms|mrs|dr) )?[^\s,?]+(?: [^\s,?]+)?)?|asked|wonders|wondering|curious(?: to (?:know|hear|learn|understand))?|(?:love|like|interested|keen) to (?:hear|learn|understand)|question is|question was|(?:like|want|wanted|have) to ask|one is|wants to know|like to know|want to know)[,:]?\s+(?:(?:and|from|he|she)\b[^,]{0,40},\s+)?|\b(?:from|for|called|name is)\b[^?]{0,80},\s+(?:and [^,]{0,40},\s+)?|^[^?]{0,40}\b(?:says|asks|writes),(?:(?!n['’]t|\bnot\b)[^?]){0,60},\s+|^[^,?]{0,40},\s+|^[^?]{0,60}\b(?:asked|asking|sent|sending|typed|wrote|writing)\b[^,?]{0,40},\s+|^[^:?]{0,100}:\s+)$/i;

/** "from Ada, who writes: " goes on to the question. */
const WHO_ASKS = /^who(?:['’]s)? (?:is )?(?:writ|ask|wonder|want|say)(?:e?s|ing)\b/i;

/** "I was wondering whether", "I would be curious to hear how": the verb at its head is not the question's. */
const WISHES = /^(?:was|were|is|am|would)\b[^,.?]{0,30}\b(?:wondering|curious|interested|keen|(?:like|love) to)\b/i;

/** 'A reader of the Gazette writes: "' */
const READ_OUT =
  /^[^:?]{0,100}\b(?:writes?|wrote|asks|asked|asking|says|question)\b[^:?.]{0,40}:\s*["'“‘]?(?=[a-zß-ɏḀ-ỿ])/i;

/** Where the question itself begins in `quote`; 0 where nothing goes before it. Only the first 200 characters are read. */
export function questionIntro(quote: string): number {
  const written = READ_OUT.exec(quote)?.[0].length;
  if (written) return written;
  for (const { index } of quote.slice(0, 200).matchAll(QUESTION_WORD)) {
    if (WHO_ASKS.test(quote.slice(index, index + 40)) || WISHES.test(quote.slice(index, index + 60))) continue;
    const before = quote.slice(0, index);
    if (index > 0 && (BEFORE.test(before) || BEFORE_WITHOUT_NAME.test(before))) return index;
    if (index < 4) return 0;
  }
  const raw = rawQuestionAt(quote) ?? 0;
  return introduces(quote.slice(0, raw)) ? raw : 0;
}
