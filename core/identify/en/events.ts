/** Words of the occasion: what it is called, who held it, what is said of it rather than at it. */

const NOUN =
  '(?:webinar|webcast|web-?chat|live-?stream|tele-?conference|video-?conference|fireside chat|open house|q&a|web-seminar|e-seminar|seminar|symposium|forum|panel|discussion|round[- ]?table|dialogue|conference|workshop|event|programme|session|meeting|meet-?up|briefing|lecture|debate|hearing|town ?hall|colloquium|summit|convening|consultation|launch|clinic|masterclass|conversation|teach-in|assembly|congress|moot|vigil|rally|hustings|series|talk|call(?!s? (?:on|upon|for)\\b)|broadcast)s?';

/** What a webinar is called in print. */
export const EVENT = new RegExp(`\\b${NOUN}\\b`, 'i');
export const IS_EVENT = new RegExp(`^${NOUN}$`);

/** What comes between the noun and the title. */
export const CALLED =
  '(?:(?:en)?titled|themed|called|named|dubbed|tagged|billed as|(?:on|under|about|with|bearing)(?: the)? (?:theme|topic|subject|title|motto|heading|banner|name)(?: of| that)?|on|about|under|title of|theme|topic|subject)';
/** What a page about a webinar calls itself. */
export const RECAP =
  '(?:(?:summary )?record|debrief|report|recap|summary|review|highlights|key (?:takeaways|messages|points)|takeaways|lessons|reflections|impressions|notes|minutes|write-?up|digest|bulletin|proceedings|readout|what (?:we|you) (?:heard|learn(?:ed|t)|missed))';
export const OTHER_WORK = /\b(?:report|book|paper|film|survey|study|article|essay|album|poem|song)(?:\s\S+)?\s$/i;

const HELD =
  '(?:co-?)?(?:hosted|organi[sz]ed|convened|arranged|held|presented|staged|mounted|conducted|produced|(?:live-?)?streamed|aired|broadcast|run|ran|put on|put together|set up|initiated|brought together|gathered|teamed up|partnered|joined (?:forces|hands))';
const HOLD = `(?:${HELD}|(?:co-?)?(?:holds?|hosts?|organi[sz]es?|convenes?|presents?|stages?))`;
const TOGETHER =
  '(?:(?:in )?(?:partnership|collaboration|co-?operation|association|conjunction|concert|tandem) with|(?:together|along|jointly) with|alongside|with (?:the )?(?:support|backing|help) (?:of|from)|supported by)';
/** What joins two hosts to one list. */
export const AND_ALSO = new RegExp(
  `^[\\s,]*(?:(?:and |jointly |(?:has |have |had )?${HELD} )*(?:${TOGETHER}|with)|and|&|,)[\\s,]*(?:the |its |their |a )?(?:(?!(?:in|at|on|from|for|to|of|by|as|with) )(?:[\\p{Lower}-]+|\\p{Alpha}+-based) ){0,2}$`,
  'u',
);

/** "held by | A": also where the place is found, behind it. */
export const HELD_BY = new RegExp(
  `\\b(?:${HELD}(?:\\s[\\w,.-]+){0,6}?\\sby|under the (?:auspices|aegis|banner|umbrella) of|at the invitation of|(?:initiative|efforts?|project|venture|collaboration) (?:of|by|between)|brought (?:to you|together) by|called by|co-?(?:hosted|organi[sz]ed) with)\\b`,
  'i',
);

/** What may stand before the first subject. */
const LEAD = /^(?:[^,]{0,30}, |On (?:[a-zß-ɏḀ-ỿ\d]+,? ){1,4}?)?(?:the )?$/i;

/** How the words around a list of organisations tell that it held the webinar; the first that fits counts. */
export const HOST_CUES: readonly {
  readonly before?: RegExp;
  readonly name?: RegExp;
  readonly after?: RegExp;
  readonly weight: number;
  /** One of the list must surely be an organisation. */
  readonly sure?: boolean;
  /** The sentence need not name the occasion. */
  readonly anywhere?: boolean;
}[] = [
  { before: new RegExp(`${HELD_BY.source}[\\s,]+(?:both )?(?:the |an? )?(?:[\\p{Lower}-]+ ){0,2}$`, 'iu'), weight: 9 },
  {
    before: new RegExp(
      `(?:\\b(?:evening|morning|afternoon|hour|gathering|vespers|night|online|virtually|remotely|talks?) (?:[\\p{Lower}-]+ ){0,4}|, )(?:jointly )?${HELD} (?:\\p{Lower}+ )?by (?:the |our |an? )?(?:[\\p{Lower}-]+ ){0,2}$`,
      'iu',
    ),
    weight: 8,
    sure: true,
    anywhere: true,
  },
  { before: new RegExp(`\\b${HOLD}\\b.*\\b${NOUN}\\b.*${TOGETHER} (?:the )?$`, 'i'), weight: 9 },
  { before: new RegExp(`\\b${HOLD}\\b.*\\b${NOUN}\\b.*,? with (?:the )?$`, 'i'), sure: true, weight: 9 },
  {
    before: new RegExp(`^\\uFFFC+ (?:was|is) (?:\\p{Lower}+ )?${HELD}[^,]*? by (?:the |our |an? )?$`, 'u'),
    weight: 8,
    anywhere: true,
  },
  {
    before: new RegExp(
      `\\b${HELD}(?: jointly| together)? with (?:the )?(?:[\\p{Lower} ]+ (?:at|from) (?:the )?)?$`,
      'iu',
    ),
    sure: true,
    weight: 9,
  },
  {
    after: new RegExp(
      `^(?:,[^,]{3,90},|, which|,)?(?: (?:jointly|recently|has|have|had|will|also|virtually|together|both|today|yesterday|this week|last week|on \\w+(?: [\\w,]+){0,3}?))*,? ${HOLD}\\b(?: by)?(?: [^\\s.;]+){0,12}? [“"]?(?:${NOUN}|online|virtually)\\b`,
      'i',
    ),
    weight: 9,
  },
  {
    before: /\b(?:that|which) (?:the )?$/,
    after: new RegExp(`^(?: (?:jointly|recently|both|together|had|have|has))* ${HELD}\\b`),
    weight: 9,
  },
  {
    after: new RegExp(`^['’]s?(?: [\\p{Lower}\\d-]+){0,4} ${NOUN}\\b`, 'u'),
    weight: 6,
  },
  {
    name: /\s/,
    after: new RegExp(
      `^(?: (?:summer|winter|spring|autumn|annual|monthly|weekly|webinar|online|virtual|public))* ${NOUN}\\b`,
    ),
    weight: 6,
  },
  {
    before: new RegExp(
      `\\b(?:(?!series)${NOUN}s?|lecture|gathering|talk|conversation|(?:online|virtual) (?:[\\p{Lower}-]+ ){0,2}\\p{Lower}{4,})(?: series)? (?:of|by|from) (?:the )?$`,
      'iu',
    ),
    sure: true,
    weight: 5,
  },
  {
    before: LEAD,
    after: new RegExp(`^(?!, (?!an? )).*\\b(?:its|their|joint) (?:[\\p{Lower}-]+ ){0,3}${NOUN}\\b`, 'u'),
    weight: 4,
  },
  { name: /\s(?:Meet-?up|Club|Circle|Salon|Colloquium)$/, weight: 4, anywhere: true },
  {
    after: /^ (?:was|were|is|are) (?:the |our |its |joint )*(?:co-)?(?:hosts?|organi[sz]ers?|conveners?)\b/,
    weight: 9,
    anywhere: true,
  },
  {
    before: new RegExp(`\\b(?:online|virtual|remote) ${NOUN}(?: \\uFFFC+)? (?:held )?at (?:the )?$`, 'i'),
    sure: true,
    weight: 3,
  },
  {
    before: LEAD,
    after: new RegExp(
      `^ (?:(?:took|looked|turned|put|gave|opened|marked|launched|explored|examined|discussed|tackled|considered|addressed|debated|celebrated|devoted|dedicated|asked|used|chose)\\b)[^.;]{0,90}?\\b(?:an?|its|the) (?:[\\p{Lower}-]+ ){0,2}${NOUN}\\b`,
      'u',
    ),
    sure: true,
    weight: 4,
  },
  {
    before: new RegExp(
      `^(?:The )?\\p{Upper}\\S+ .* (?:was|is) (?:jointly |co-)?${HELD} (?:[^,.]{1,30} )?by (?:the (?:\\p{Lower}+ and (?:the )?)?)?$`,
      'u',
    ),
    weight: 3,
    sure: true,
    anywhere: true,
  },
  {
    before: new RegExp(`\\b${HELD} with .*\\b(?:people|team|folks|friends|crew|colleagues) (?:at|of|from) (?:the )?$`),
    weight: 9,
  },
  { before: /^posted by (?:the |our )?$/i, after: /^ team\b/i, weight: 9, anywhere: true },
  { before: /\bseries (?:of|by|from) (?:the )?$/, sure: true, weight: 7 },
  { before: /\bmembers of (?:the )?$/, sure: true, weight: 3 },
  {
    before: /\b(?:hosts?|organi[sz]ers?|conveners?),? (?:(?:were|are|was|is) )?(?:the )?$/i,
    sure: true,
    weight: 6,
    anywhere: true,
  },
  { after: /^ as (?:co-?)?(?:hosts?|organi[sz]ers?)\b/, weight: 6 },
  {
    before: /\bjoined (?:the |our )?$/,
    after: new RegExp(`^ (?:for|at|in) [^.,]{0,50}?${NOUN}\\b`, 'i'),
    sure: true,
    weight: 6,
  },
  { before: LEAD, after: / invit(?:es|ed|e) /, sure: true, weight: 4 },
  {
    before: new RegExp(`^(?:In|At|During) (?:an?|the|its) [^,]{0,40}${NOUN}[^,]{0,60}?,? (?:the )?$`, 'i'),
    sure: true,
    weight: 2,
  },
  { before: /\b(?:here|we|us) at (?:the )?$/i, weight: 6, anywhere: true },
  {
    before: /\b(?:people|team|folks|friends|crew|colleagues) (?:at|of|from) (?:the )?$/,
    after: /^,? who (?:\p{Lower}+ )?(?:co-?)?(?:hosted|organi[sz]ed)\b/u,
    weight: 6,
    anywhere: true,
  },
];

/** Said of the occasion, not at it. */
export const LOGISTICS =
  /^(?:this|it|that) was (?:agreed|noted|approved|carried|adopted)|^(?:our |many |special |warm |with )?thanks (?:(?:are|is|go|goes|went) |due )*to\b|\b(?:note|minutes|summary|report|proceedings) will\b|\bno (?:immediate )?comment\b|^there (?:was|were|followed) .*\b(?:laughter|applause|silence|discussion|debate)\b|\b(?:declined|refused) to comment\b|\bcould not be reached\b|\b(?:webinar|seminar|symposium|roundtable|e-seminar|the (?:event|session|programme|meeting|panel|discussion|forum|dialogue|workshop|conference|recording|slides|series|evening|floor)|recording|registration|register|attended by|attendees|participants|viewers|panell?ists|live-?stream(?:ed)?|via zoom|on (?:zoom|facebook|youtube)|via (?:facebook|youtube|teams)|question[- ]and[- ]answer|q&a|vote of thanks|cpd|book a demo|more information|for details|for further)\b/i;

/** What a host does, and no statement: welcome, introduce, thank, close. */
export const RITUAL =
  /^\s*(?:also |then |later )?(?:gave (?:the|a) (?:vote of thanks|welcome)|(?:welcomed|thanked|greeted|introduced) (?:the )?(?:participants|guests|audience|attendees|speakers?|panell?ists?|theme|topic|panel|session|delegates|members|everyone|viewers)\b(?! and (?:said|announced|stressed|urged|called|explained|noted|reminded|added))|moderated|chaired|facilitated|compered|delivered the vote of thanks|(?:opened|closed|adjourned|declared open) the (?:session|event|webinar|meeting|seminar|proceedings|hearing)(?: at [\d.:]+ ?[ap]m)?\.)/i;

/** Said somewhere else than at the webinar. */
export const ELSEWHERE =
  /\bin (?:an?|the|his|her|its|their|[a-zß-ɏḀ-ỿ]+['’]s?) (?:[a-zß-ɏḀ-ỿ\d'’-]+ ){0,3}(?:statement|e-?mail|emailed \w+|letter|interview|book|article|column|memoirs?|annual report|tweet|post|op-ed|editorial|press release)\b(?! (?:read|quoted) (?:out )?by)|\b(?:once|famously|long ago) (?:also )?(?:wrote|said)\b|\bused to say\b|['’]s (?:1[6-9]|20)\d\d (?:[a-zß-ɏḀ-ỿ]+ )?(?:study|book|report|paper|film|essay)\b|^In (?:1[6-9]|20)\d\d,? (?:[a-zß-ɏḀ-ỿ]\S+ ){1,4}[a-zß-ɏḀ-ỿ]+ed\b|\b(?:wrote|noted|said|recorded|observed|claimed|warned|declared|recalled) (?:as (?:early|long ago) as |back )?in (?:1[6-9]|20)\d\d\b(?! (?:that )?(?:is|was)\b)|^(?:back )?in (?:\w+ )?(?:19|20)\d\d,? [^,.]*\bhad\b|\b(?:has|have) (?:previously|earlier) (?:said|[a-zß-ɏḀ-ỿ]+ed)\b|\b(?:said|told|announced|warned|promised|argued) (?:last (?:month|year|spring|summer|autumn|fall|winter)|earlier this (?:month|year|week))\b|\breported (?:fees|grants|honoraria|no (?:conflicts|disclosures))\b|\btold (?:this \w+|(?<=later told )[a-zß-ɏḀ-ỿ]|parliament|reporters|congress|lawmakers|journalists|the (?:senate|house|press|assembly|bbc))\b/i;

/** "These views were expressed by X", "X stated this at ...": what came before is X's. */
export const POINTS_BACK =
  /^(?:[^,]{0,30},\s)?(?:all (?:of )?)?(?:these|the|those|such) (?:views?|remarks?|comments?|observations?|words|warnings?|assessments?|statements?|concerns?|thoughts|sentiments|figures|findings|claims?) (?:was|were|came|come|was all)|^(?:this|that|it) (?:was|is) (?:(?:the|how|what) \w+ (?:of|from)|stated|said|disclosed|revealed|announced|observed|according|expressed|made known|what)|\b(?:stated|said|disclosed|made|revealed|announced|observed|noted|expressed|gave|issued|shared) (?:(?:this|these|those)(?=\s(?:at|while|whilst|during|when|in|on|to|through|via|as|yesterday|today)\b|[.,])|(?:these|those|the|this|that) (?:remarks?|disclosure|statement|observations?|call|warning|assurance|appeal|comments?|announcement|views?)\b)/i;

/** "With those words X opened": the quotation just before is X's. */
export const WITH_WORDS =
  /^(?:with|in) (?:those|these|that) (?:\w+ )?(?:words?|sentences?|lines?|thought|remark|call|question|image|story|warning|appeal)\b/i;

export const BYLINE =
  /^(?:by|posted (?:on .{4,30} )?by|posted on|published on|written by|reported by|report by|reporting by|compiled by|author:?|text:?|story by|words by|words:|notes? (?:taken )?by|minutes (?:taken )?by|minutes:|note-taker:?|rapporteur:|recorded by|edited by|editing by|from our)\s+[a-zß-ɏḀ-ỿ]/i;
export const CAPTION =
  /^(?:photos?|picture|pictures|image|caption|pic|file photo|credit|photograph|illustration|screenshot|pictured)\b\s*(?:by|:|\(|-|–)/i;
export const SIGNATURE =
  /^(?:signed|issued by|for more information|for further information|(?:media|press) (?:contacts?|enquiries|inquiries|office)|contacts?|notes to editors|about (?:the|us)|ends|enquiries|further information|-+ ?ends ?-+|###)\b\s*[:.]?/i;
