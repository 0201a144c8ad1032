/** The words by which a label is told apart. Labels are written by tools and people of many languages: the tables hold what tools write. */

/** Tools that sit in a call without being anybody. */
export const BOT =
  /\b(?:note ?takers?|otter(?:\.ai| pilot)?|fireflies(?:\.ai)?|read\.ai|fathom|tl;?dv|avoma|gong|chorus|meetgeek|sembly|supernormal|bot|recorder|recording|captioner|live transcription|ai companion|copilot)\b/i;

/** What recognizers and editors write where they do not know who speaks; an index may follow. */
export const ANONYMOUS =
  /^(?:(?:unknown|unidentified|unnamed|new|other|male|female)[ _-]*)?(?:speaker|spk|spkr|voice|person|ch|channel|participant|locuteur|sprecher(?:in)?|hablante|orador|interlocutor|parlante|spreker|talare|mówca|спикер)s?[ _:#-]*(?:\d{1,3}|[a-z])?$/i;

export const NOBODY =
  /^(?:(?:guest|panell?ist|presenter|user|interviewee|interviewer|respondent|moderator|host|attendee|student|teacher|person) ?#?(?:\d{1,2}|[a-z])|(?:(?:zoom|teams|meet|webex|guest|new|anonymous|web) )?(?:guest|user|attendee|viewer)|participant|presenter|agent|customer|client|announcer|narrator|jingle|music|advert|sponsor|voice-?over|unknown|unidentified|inaudible|\?+|n\/?a|none|s\d{1,2}|\d{1,3})$/i;

export const AUDIENCE =
  /^(?:an? |the |several |some )?(?:(?:audience|floor|unidentified|male|female|another)[ -]*)?(?:members?|attendees?|audience|questions?|questioners?|q(?: ?& ?a)?|callers?|viewers?|listeners?|voices?|man|woman)(?: (?:from|in|of) the (?:floor|audience|room|chat|public))?(?: ?#?\d{1,2})?$/i;

/** A telephone, tablet or computer by its name. */
export const DEVICE =
  /\b(?:i ?phone|i ?pad|galaxy|pixel|android|redmi|huawei|oppo|vivo|xiaomi|oneplus|nokia|motorola|samsung|mac ?book|imac|surface|lap ?top|desktop(?:-\w+)?|pc|tablet|chromebook|phone|mobile|smartphone|call-?in user|dial-?in|webcam)\b/i;

/** In brackets behind a name: what it is spoken from. Makers are left out, for they are employers, too. */
export const DEVICE_TAG =
  /^(?:my )?(?:i ?phone|i ?pad|android|mac ?book|imac|lap ?top|desktop|pc|tablet|chromebook|phone|mobile|smartphone|webcam|web|browser|app|home|office)(?: (?:pro|air|mini|max|\d{1,2}))*$/i;

export const TELEPHONE = /^\+?[\d*][\d\s()*x-]{5,}$/;

/** A device that several people share. */
export const ROOM =
  /\b(?:studio|room|boardroom|conference|auditorium|hall|theatre|lectern|podium|stage|lounge|lab|classroom|headquarters|hq|floor|mic(?:rophone)?|zoomroom|desk)\b/i;

/** An account of the organiser. */
export const ACCOUNT =
  /\b(?:host|co-?host|webinars?|events?|admin|administrator|secretariat|communications|comms|team|organi[sz]ers?|support|account|media|press|office|help ?desk|reception)\b/i;

/** Somebody says what he is called; "my name is" cannot mean anything else. */
export const OWN_NAME =
  /^(?:[^.?!]{0,60}[.?!,] ){0,4}?(?:[^.?!]{0,30} )?(?:(?<sure>[Mm]y name(?: is|['’]s))|I['’]m|I am) (?<name>\p{Upper}[\p{Lower}'’-]+(?: \p{Upper}[\p{Alpha}'’-]+){1,2})(?=[.,;]| (?:and|from|of|at|with|here)\b)/u;

/** The office that a hand-typed label names in place of a person. */
export const OFFICE =
  /^(?:the |mr\.? |madam |mister )?((?:acting |vice[- ]|deputy |co-?)?(?:chair(?:man|woman|person)?|speaker|president|moderator|host|presenter|facilitator|mc|interviewer|convenor|clerk|operator|secretary|minister|rapporteur|interpreter|translator))$/i;

/** In brackets: says nothing about who it is. */
export const TAG =
  /^(?:guest|unverified|external|internal|host|co-?host|panell?ist|attendee|organi[sz]er|presenter|me|you|speaker|on phone|phone|mobile|he|she|they|him|her|them|\d{1,2}|[a-z])$/i;

export const PRONOUNS =
  /^(?:she|he|they|ze|xe|elle|il|ella|él|elu|sie|er|any)(?:\s*[/|,]\s*(?:her|hers|she|him|his|he|them|theirs|they|iel|elle|il|ella|el|hir|any|ihr|ihm))*(?: pronouns)?$/i;

/** A part in the webinar, in brackets or as the whole label. */
export const PARTS: readonly (readonly [RegExp, 'moderator' | 'interpreter' | 'audience'])[] = [
  [/\b(?:moderator|moderating|facilitator|chair(?:man|woman|person)?|mc)\b/i, 'moderator'],
  [/\b(?:interpret(?:er|ing|ation)|translat(?:or|ing|ion))\b/i, 'interpreter'],
];

export const DEGREE =
  /^(?:ph\.?d|psy\.?d|ed\.?d|pharm\.?d|m\.?d|msc|mba|ma|ba|jd|llm|esq|jr|sr|ii|iii|cpa|mp|mep|rn|dphil|frcp|frs|ias|ca)\.?$/i;
