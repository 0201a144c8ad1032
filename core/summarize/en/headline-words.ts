/** What keeps an English clause from standing at the head of a note. */

/** Words whose meaning stands somewhere else: pronouns, and one of several that were named before. */
export const LEANS_OUTSIDE =
  /\b(?:it|its|this|that|these|those|they|them|their|he|she|him|her|his|there|here|such|one|ones|both|another|others?|(?:the|a) (?:first|second|third|fourth|fifth|next|last|latter|former|final|remaining|previous|following|same|rest|other|above|whole|problem|question|answer|point|reason|thing|idea|issue|way|case)\b)\b/i;

/** Names of speech itself, and openings that hang in the air. */
export const NO_HEAD =
  /["“”:]|^(?:mr|mrs|madam|clearly|some of|with|for|in terms|regarding|as|so|and|but|or|because|if|when|while|until|since|every(?:one|body|thing)|some(?:one|body|thing)|any(?:one|body|thing)|people|let|please|do|don['’]t|never|cannot)\b|\b(?:slide|chat|call|link|today|yesterday|tomorrow|right now|maybe|perhaps|probably|basically|kind of|sort of|for example|you know)\b/i;
