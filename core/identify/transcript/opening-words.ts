/** English: how a webinar is opened: its title, who holds it. */
import { cue } from '../../cue.ts';

const EVENT =
  '(?:webinar|seminar|session|panel|discussion|round-?table|dialogue|conference|workshop|event|programme|program|meeting|briefing|lecture|talk|debate|hearing|summit|launch|conversation|edition|episode|call|show|podcast|evening|fireside chat)';

const EVENT_WORDS =
  'webinar seminar session panel discussion roundtable round dialogue conference workshop event programme program meeting briefing lecture talk debate hearing summit launch conversation edition episode call show podcast evening fireside';

/** What comes after it is the title, perhaps behind "our webinar" and "called". */
export const WELCOME = cue(
  'thank thanks session edition episode meeting part watching listening welcome',
  () =>
    /\b(?:(?:thank you|thanks)(?: all| everyone)? for (?:joining|coming to|attending)(?: us)?(?: today| tonight| this \p{Ll}+)?(?: for| at| in)? |(?:this|it) is (?:the|our) (?:\p{Ll}+ )?(?:session|edition|episode|meeting|part) (?:of|in) (?=(?:the |our )?\p{Lu})|you(?:['’]re| are) (?:watching|listening to) |welcome(?: back| you| you all)?(?:,? (?:everyone|everybody|all|again|you all|ladies and gentlemen))*,? to )/iu,
);
export const THIS_IS = cue(
  EVENT_WORDS,
  () =>
    new RegExp(String.raw`\b(?:this|it) is (?=(?:our|the|today['’]s|tonight['’]s) (?:\p{Ll}+ ){0,3}${EVENT}, )`, 'iu'),
);
export const CALL_TO_ORDER = /\bcall to order (?:this|the) /i;
export const CALLED = new RegExp(
  String.raw`\b(?:${EVENT}|it|tonight|today|this|we)(?: today| tonight)?(?: is| was|'s|’s)? ?(?:called|titled|entitled|has the title|with the title|under the title|named)[,:]? `,
  'i',
);
/** "Today's topic is X", "the title of the lecture is X". */
export const TOPIC_IS = cue(
  'title topic theme subject',
  () =>
    new RegExp(
      String.raw`\b(?:the|our|today['’]s|tonight['’]s|its) (?:title|topic|theme|subject)(?: of (?:the|our|this|today['’]s|tonight['’]s) (?:\p{Ll}+ ){0,2}${EVENT})?(?: today| tonight| this \p{Ll}+)? (?:is|will be)[,:]? `,
      'iu',
    ),
);
export const ON_TOPIC = new RegExp(
  String.raw`^(?:our|this|the|today['’]s|tonight['’]s) (?:\p{Ll}+ ){0,2}${EVENT} (?:on|about) `,
  'iu',
);

/** Before the title and no part of it. */
export const TITLE_LEAD = new RegExp(
  String.raw`^(?:(?:[Oo]ur|this|the|today['’]s|tonight['’]s|another|this \p{L}+['’]s|\p{L}+['’]s) )?(?:(?:first|second|third|\p{Ll}+) ){0,3}?${EVENT}(?: series)?(?: (?:called|titled|entitled|named|with the title))?[,:]? (?:(?:it|which) (?:is|['’]s) (?:called|titled|entitled) )?`,
  'u',
);

/** Ends the title. */
export const TITLE_END =
  /,? (?:(?:an?|our|the) (?:\p{Ll}+ ){1,3})?(?:hosted|brought|organi[sz]ed|presented|convened|produced|co-hosted|held|sponsored) |,? from (?:the |our )(?=\p{Lu})|, (?:the|our|an?) (?:\p{Ll}+ ){0,2}(?:webinar|series|session|show|programme|lecture|seminar|podcast|briefing|talk|meeting)\b|, (?:and (?:it|we|i|this|today|my)|which|where|with|today|tonight|as|it['’]s|i['’]m|i am|my name|question mark|a conversation|an? \p{Ll}+ (?:on|about|by|with|from)) ?|[.!?](?:\s|$|,)|[;:] (?=\p{Ll})/u;

/** What a host is not: an event of his. */
export const EVENT_NAME =
  /\b(?:series|session|webinar|dialogue|seminar|lecture|hour|week|days?|summit|conference|briefing|meeting|talks?|episode)s?$/i;

/** After it the host's name follows. */
export const HOST_BEFORE = cue(
  'hosted organised organized convened presented held run produced sponsored put cohosted coorganised coorganized coconvened copresented coheld corun coproduced cosponsored brought behalf webinar lecture series dialogue session meeting event briefing conference forum evening partnership jointly together collaboration cooperation',
  () =>
    /\b(?:(?:co-?)?(?:hosted|organi[sz]ed|convened|presented|held|run|produced|sponsored|put on)(?: jointly| together| today)? by|brought to you by|on behalf of|(?:webinar|lecture|series|dialogue|session|meeting|event|briefing|conference|forum|evening) (?:of|from|by)|partnership with|(?:jointly|together|in (?:collaboration|cooperation)) with(?: our (?:friends|partners|colleagues) (?:from|at|of))?) (?=the |our |\p{Lu})/giu,
);

/** "... and the Ulmar Forum": another host follows. */
export const HOST_AND = /^,? (?:and|with|together with|&) /;

/** The speaker's own organisation holds it with the one named. */
export const JOINTLY = /\bwe\b[^.?!]*\b(?:jointly|together|in (?:partnership|collaboration|cooperation)) with\b/i;
