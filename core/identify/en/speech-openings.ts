/** English: how a webinar is opened: its title, who holds it. */

const NOUN =
  '(?:webinar|seminar|session|panel|discussion|round-?table|dialogue|conference|workshop|event|programme|program|meeting|briefing|lecture|talk|debate|hearing|summit|launch|conversation|edition|episode|call|show|podcast|evening|fireside chat|forum|series|symposium|inquiry|masterclass|meet-?up|town ?hall|update|exchange|all-?hands|consultation|assembly)';
const TIME = '(?:,? (?:today|tonight|this (?:[a-zß-ɏ]+|[A-Za-zÀ-ɏ]+day)|for (?:today|tonight|[A-Za-zÀ-ɏ]+)))*';
const ALL =
  '(?:,? (?:back|(?:all|each|every one|both) of you|you|you all|everyone|everybody|all|again|friends|colleagues|one and all|ladies and gentlemen))*,?';
const OUR = `(?:(?:[Oo]ur|[Tt]he|[Tt]his|[Aa]nother|[Aa]|[Tt]oday['’]s|[Tt]onight['’]s|[A-Za-zÀ-ɏ]+['’]s|[A-ZÀ-Ɏ][A-Za-zÀ-ɏ]*['’]s) )`;

/** An event behind "welcome to", no part of its title: "the third webinar in our series, called | ...". */
const LEAD = `(?:${OUR}?(?:[a-zß-ɏ\\d-]+ ){0,4}${NOUN}(?: series)?(?:,| on| about| called| titled| entitled| in| of|:)?(?: (?:it|which) (?:is|['’]s) (?:called|titled|entitled))? )?`;

/** What comes after it is the title; the heavier counts. In `plain` ones it may have no capitals. */
export const TITLE_CUES: readonly {
  readonly before: RegExp;
  readonly weight: number;
  readonly plain?: boolean;
  /** Only of what ends in a kind of event. */
  readonly event?: boolean;
}[] = [
  {
    before: new RegExp(
      `\\b(?:${NOUN}(?: [^.?!,]{0,60})?|[Ii]t|[Tt]his|[Tt]onight|[Tt]oday|[Ww]e)${TIME}(?: is| was|['’]s)? ?(?:called|titled|entitled|(?:with|under|has) the title|named)[,:]? `,
      'g',
    ),
    weight: 9,
  },
  {
    before: new RegExp(
      `(?<!\\b(?:first|second|third|next|last|other|my|new|each),? )\\b(?:its |${OUR})?(?:[Tt]itle|[Tt]opic|[Tt]heme|[Ss]ubject|[Nn]ame(?= of| for))(?: (?:of|for) [^.?!,]{2,50})?${TIME}(?: is| will be|[,:])[,:]? `,
      'g',
    ),
    weight: 8,
    plain: true,
  },
  {
    before: new RegExp(
      `(?:^|\\b(?:to|for|at|is|open|begin|host) )${OUR}(?:[a-zß-ɏ\\d-]+ ){0,3}${NOUN}(?: series)?${TIME} (?:on|about|into) `,
      'g',
    ),
    weight: 7,
    plain: true,
  },
  {
    before: new RegExp(
      `\\b(?:${OUR}(?:[a-zß-ɏ\\d-]+ ){0,2}|first |second |third |fourth |fifth |next |last )${NOUN}(?: series)?${TIME}(?:,|:) `,
      'g',
    ),
    weight: 5,
  },
  {
    before: new RegExp(
      `\\b(?:(?:[Tt]hank you|[Tt]hanks)${ALL} for (?:joining|coming to|coming|attending|logging on to|tuning in to|being here|being with us)(?: us)?${TIME}(?: for| at| in)? |[Ww]elcome(?:${ALL}|,? (?:[^.?!]{2,60},|from [^.?!,]{2,60})) to |[Yy]ou(?: are|['’]re) (?:in|at|with|here for) |(?:bring(?:s|ing)? you|presents?|(?<!\\bI(?: am|['’]m) )presenting|watching|listening to|joining us for|join us for|here for|launch of) |(?:[Cc]all|[Cc]alling) to order (?:this |the )?|(?:session|edition|episode|meeting|part|hearing|instalment|evening) (?:in|of) )${LEAD}`,
      'g',
    ),
    weight: 6,
  },
  {
    before:
      /\b[Ww]e(?: have|['’]ve| are|['’]re)?(?: (?:just|also))? (?:call(?:ed|ing)?|named|titled|entitled) (?:it|this(?: one)?|today|tonight)[,:]? /g,
    weight: 9,
  },
  // "this is the | Autumn Supplier Update", "let us start the | Winter Coordination Call"
  {
    before: /\b(?:[Tt]his is|[Ss]tart|[Oo]pen|[Bb]egin)(?: with)? (?:the|our) /g,
    weight: 3,
    event: true,
  },
  // "So this is | The Price of Shade".
  { before: /(?:^|\b(?:[Ss]o|[Aa]nd|[Oo]kay|[Rr]ight|[Nn]ow),? )[Tt]his is (?:the )?(?=[A-ZÀ-Ɏ])/g, weight: 3 },
];

/** After a title that opens its sentence. */
export const IS_EVENT = new RegExp(
  `^,? (?:this is |(?:is|was) )?(?:${OUR}(?:[a-zß-ɏ\\d-]+ ){0,4}${NOUN}\\b|(?<=is |was )(?:the|our|its|my) (?:title|topic|theme|name|subject)\\b)`,
  '',
);

/** Ends a title without capitals, or one in which a clause follows. */
export const TITLE_END =
  /,? (?:(?:an?|our|the) (?:[a-zß-ɏ]+ ){1,3})?(?:hosted|brought|organi[sz]ed|presented|convened|produced|co-hosted|held|sponsored) |,? (?:from|by) (?:the |our )?(?=[A-ZÀ-Ɏ])|, (?:the|our|an?) (?:[a-zß-ɏ]+ ){0,2}(?:webinar|series|session|show|programme|lecture|seminar|podcast|briefing|talk|meeting)\b|, (?:and (?:it|we|i|this|today|my)|which|where|with|today|tonight|as|it['’]s|i['’]m|i am|my name|question mark|a conversation|an? [a-zß-ɏ]+ (?:on|about|by|with|from)) ?|[.!?](?:\s|$|,)|[;:] (?=[a-zß-ɏ])/;

/** What a host is not: an event of his. */
export const EVENT_NAME =
  /\b(?:series|session|webinar|dialogue|seminar|lecture|hour|week|days?|summit|conference|briefing|meeting|talks?|episode|inquiry|hearing|quarterly|monthly|weekly|annual|call|consultation|assembly|workshop|round-?table|discussion|masterclass|launch|debate|conversation|update|(?<!stock )exchange)s?$/i;

/** An event with its holder. */
export const OWNED = new RegExp(`^.*\\b${NOUN} of the `, 'i');

/** "are holding this webinar together", "run our monthly call" */
const HOLDS_EVENT = new RegExp(
  `^,? (?:(?:is|are|has|have|had|we)(?: been)? )?(?:(?:also|jointly|together|kindly|proudly|again) )*(?:hold|host|organi[sz]|run|put|convene?|conven|present|arrang|bring|produc|creat|start)(?:s|e|es|ed|ing|ning)?(?: on| together)? (?:you )?(?:${OUR}|these |it )(?:[a-zß-ɏ\\d-]+ ){0,3}${NOUN}s?\\b`,
);

/** The words right before and after an organisation that tell that it holds the webinar. */
export const HOST_CUES: readonly {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Right before it the event is another one. */
  readonly not?: RegExp;
  readonly sure?: boolean;
}[] = [
  {
    before:
      /(?<!\b(?:they|awards|these|which) (?:were|are|was) )\b(?:(?:co-?)?(?:hosted|organi[sz]ed|convened|presented|held|run|produced|sponsored|called|arranged|put on|put together)(?: [A-Za-zÀ-ɏ]+ly| together| today| tonight)? by|brought to you by|[Oo]n behalf of)(?: (?:both|all of us at|us at|everyone at))? (?:the |our )?$/,
  },
  {
    before: new RegExp(
      `\\b${NOUN} (?:of|from|at|between|(?:(?:on|into|about|called) [^.?!]*)?by) (?:the |our )?$`,
      'i',
    ),
    sure: true,
  },
  { before: /\b[Tt]his is the $/, sure: true },
  // "the Autumn Supplier Update from | Kestrel Rail"
  {
    before: /[A-Z]\S+ (?:Update|Call|Briefing|Webinar|Hour|Series) from (?:the )?$/,
  },
  {
    before:
      /\b(?:welcome|hello|greetings|good (?:morning|afternoon|evening))\b.* (?:from|by) (?:the |all of us at the |us at the )$/i,
    sure: true,
  },
  // "we hold this together with our friends at the | Fen Trust"
  {
    before:
      /\b(?:host|organi|present|held|hold).*\b(?:partnership|jointly|together|collaboration) with (?:our [a-z]+ (?:from|at|of) )?(?:the )?$/i,
  },
  {
    // "on the X call last week", "the X event for fast confirmation"
    not: /\b(?:on|in|at|your|[a-z]+,) (?:the )?$/,
    after: new RegExp(
      `^(?:['’]s?)?(?: (?:monthly|weekly|quarterly|annual|summer|winter|spring|autumn|online))? ${NOUN}\\b(?! (?:(?:awards?|prizes?|industry)|(?:(?:hosted|organi[sz]ed|presented|brought to you|run) )?by)\\b)`,
    ),
  },
  { after: HOLDS_EVENT },
  // "which is a Kestrel Film Archive | production"
  {
    before: /\b(?:[Ii]s|[Ii]t['’]s|[Tt]his|[Aa]nother),? (?:an? |the |another )?$/,
    after: /^ (?:production|presentation|initiative|event|co-production)\b/,
  },
  {
    after:
      /^(?: (?:is|are|am))?(?: (?:very|so|really))? (?:delighted|pleased|proud|happy|honou?red|glad|thrilled) to |^ (?:welcomes|presents|hosts|invites|brings) (?:you|us|this|tonight|today|its)\b/,
  },
];

/** Joins a further host: "and our friends at the". */
export const HOST_AND =
  /^,? (?:and|with|together with|as well as|&|(?:in (?:partnership|collaboration|cooperation)|jointly) with)(?: (?:also|our (?:friends|partners|colleagues) (?:at|from|of)))? (?:the )?$/;

/** The speaker's own organisation holds it with the one named. */
export const JOINTLY = /\bwe\b[^.?!]*\b(?:jointly|together|in (?:partnership|collaboration|cooperation)) with\b/i;
/** Whoever says so speaks for the host. */
export const SPEAKS_FOR = /\b(?:on behalf of|(?:we|us)(?: all| here)? at|here at)\b/i;
export const WELCOME =
  /\bwelcome\b|\bgood (?:morning|afternoon|evening)\b|\bthanks? (?:you )?(?:all )?for (?:joining|coming)/i;

/** Somebody opens an event for an audience; a meeting that goes on to its next item does not. */
export const OPENS = new RegExp(
  `${WELCOME.source}|\\bhello,? (?:and|every|all)|\\bgreetings\\b|\\bgood day\\b|\\bjoin(?:ed|ing|s)? us\\b|\\bmy (?:great |real )?(?:pleasure|privilege|honou?r)\\b|\\bon behalf of\\b|\\b(?:is|was) called\\b|\\btitled\\b|\\b(?:this|our|today['’]s|tonight['’]s|to the) (?:[a-z-]+ ){0,3}(?:webinar|seminar|panel|round-?table|lecture|series|show|podcast|episode|programme|symposium|briefing|town ?hall|fireside chat|event|conversation|consultation|hearing|inquiry|debate|workshop|masterclass)\\b|\\b(?:hosted|organi[sz]ed|convened|brought to you) (?:jointly )?by\\b`,
  'i',
);
