/** English frames at the head of a sentence that a template can say for the speaker. */

/** I think P: the view stays a view. */
export const VIEW =
  /^(?:(?:I (?:really |also |do |still |firmly )?(?:think|believe))(?: that)?,? |in my (?:view|opinion|judgement|judgment),? )(?!so\b|about\b|of\b|in\b|to\b|I\b|we\b)/i;
export const HOPED = /^I (?:really |do |very much )?hope (?:that )?(?!so\b|we\b|I\b|you\b)/i;
/** [1] my, [2] what of mine, then what joins it to the message. */
export const OWN =
  /^(my )((?:main |first |second |last |personal |only )?(?:message|recommendation|view|point|proposal|advice|conclusion|argument|answer|concern|worry|hope|fear|suggestion|request|appeal|demand|hypothesis|estimate|guess|conviction|plea|prediction|impression))(?: (?:is|was|would be)(?:,? that|:|,)? | that )/i;

/** [1] the verb after I; forms that are the same for I and for a name, then those of `AGREEMENT`. */
export const SELF =
  /^(?!I(?:['’]m| am) (?:not )?(?:just |only |really )?(?:saying|speaking|talking|telling|asking|thinking|trying|sure|afraid|sorry|glad|happy)\b)I(?: |(?=['’]))(['’](?:ve|m|ll)|would|will|can|could|should|must|did|had|was|do not|do|don['’]t|have|am|am not|support|oppose|want|recommend|propose|suggest|expect|welcome|doubt|reject|agree|disagree|demand|urge|worked|joined|started|voted|asked|signed|proposed|studied|measured|visited|published|wrote|found|led|saw|sent|counted|checked|sowed) /i;
export const AGREEMENT: ReadonlyMap<string, string> = new Map([
  ["'ve", 'has'],
  ['’ve', 'has'],
  ["'m", 'is'],
  ['’m', 'is'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['have', 'has'],
  ['am', 'is'],
  ['am not', 'is not'],
  ['do', 'does'],
  ['do not', 'does not'],
  ["don't", 'does not'],
  ['don’t', 'does not'],
  ['support', 'supports'],
  ['oppose', 'opposes'],
  ['want', 'wants'],
  ['recommend', 'recommends'],
  ['propose', 'proposes'],
  ['suggest', 'suggests'],
  ['expect', 'expects'],
  ['welcome', 'welcomes'],
  ['doubt', 'doubts'],
  ['reject', 'rejects'],
  ['agree', 'agrees'],
  ['disagree', 'disagrees'],
  ['demand', 'demands'],
  ['urge', 'urges'],
]);

/** Openings of sentences without a subject: orders ("check the stipend first") and hanging participles ("moving on, ..."). */
export const HEADLESS =
  /^(?:(?:just |please |kindly |also |now |then |again |maybe |first )*(?:add|ask|bring|check|click|close|come|consider|don['’]t|find|follow|get|give|go|imagine|keep|let|load|look|make|note|open|please|put|read|remember|remove|say|see|send|take|tell|think|try|wait|write)\b(?! (?:is|are|was|were|has|have|will)\b)|[a-zß-ɏḀ-ỿ]+ing\b[^,]{0,30},|to [a-zß-ɏḀ-ỿ]+ [^,]*$)/i;
