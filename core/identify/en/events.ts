/** Words of the occasion: what it is called, who held it, what is said of it rather than at it. */
import { wordSet } from '../words.ts';

/** What a webinar is called in print. */
export const EVENT_NOUNS = wordSet(`
  webinar seminar symposium forum panel discussion roundtable round-table dialogue conference workshop event programme session meeting
  meetup briefing lecture talk debate hearing townhall colloquium summit e-seminar convening consultation launch clinic masterclass broadcast
  conversation web-seminar teach-in assembly moot congress rally hustings vigil`);

export const EVENT =
  /\b(?:webinar|seminar|symposium|forum|panel|discussion|round-?table|dialogue|conference|workshop|event|programme|session|meeting|meet-?up|briefing|lecture|debate|hearing|town ?hall|colloquium|summit|convening|consultation|launch|clinic|masterclass|conversation|teach-in|assembly|rally|hustings|series|talk)s?\b/i;

/** Verbs of holding, with what follows when the holder comes after. */
export const HELD_BY =
  /\b(?:(?:co-?)?(?:hosted|organi[sz]ed|convened|arranged|held|presented|sponsored|staged|run|produced|put on|put together|mounted|conducted|(?:live-?)?streamed|aired|broadcast))(?:\s+(?:jointly|virtually|online|last \w+|this \w+|on \w+(?: \w+,?){0,3}|yesterday|today|recently|together|in \w+))*\s+by\b|\b(?:under the (?:auspices|aegis|banner|umbrella) of|at the invitation of|co-?(?:hosted|organi[sz]ed) with)\b/i;
export const HOLDS =
  /\b(?:(?:jointly|recently|has|have|had|also|will|virtually|together|co-?)[\s-])*(?:co-?)?(?:hosted|organi[sz]ed|convened|arranged|held|staged|hold|host|hosts|holds|organises|organizes|conducted|ran|present|presents|convene|convenes|put on)\b/i;
export const TOGETHER_WITH =
  /^[\s,]*(?:and )?(?:jointly |in )?(?:(?:partnership|collaboration|cooperation|co-operation|association|conjunction|concert) with|together with|along with|alongside|jointly with|with (?:the )?(?:support|backing|help) (?:of|from)|(?:has |have |had )?(?:partnered|teamed up|joined (?:hands|forces)) with|supported by|and|&|,|with)\s+/i;

/** Said of the occasion, not at it. */
export const LOGISTICS =
  /\b(?:webinar|seminar|symposium|roundtable|e-seminar|the (?:event|session|programme|meeting|panel|discussion|forum|dialogue|workshop|conference|recording|slides|series|evening|floor)|recording|registration|register|attended by|attendees|participants|viewers|panell?ists|live-?stream(?:ed)?|via zoom|on (?:zoom|facebook|youtube)|via (?:facebook|youtube|teams)|question[- ]and[- ]answer|q&a|vote of thanks|cpd|book a demo|more information|for details|for further)\b/i;

/** What a host does, and no statement: welcome, introduce, thank, close. */
export const RITUAL =
  /^\s*(?:also |then |later )?(?:gave (?:the|a) (?:vote of thanks|welcome)|(?:welcomed|thanked|greeted|introduced) (?:the )?(?:participants|guests|audience|attendees|speakers?|panell?ists?|theme|topic|panel|session|delegates|members|everyone|viewers)\b(?! and (?:said|announced|stressed|urged|called|explained|noted|reminded|added))|moderated|chaired|facilitated|compered|delivered the vote of thanks|(?:opened|closed) the (?:session|event|webinar|meeting|seminar|proceedings)\.)/i;

/** "These views were expressed by X", "X stated this at ...": what came before is X's. */
export const POINTS_BACK =
  /^(?:[^,]{0,30},\s)?(?:all (?:of )?)?(?:these|the|those|such) (?:views?|remarks?|comments?|observations?|words|warnings?|assessments?|statements?|concerns?|thoughts|sentiments|figures|findings|claims?) (?:was|were|came|come|was all)|^(?:this|that|it) (?:was|is) (?:(?:the|how|what) \w+ (?:of|from)|stated|said|disclosed|revealed|announced|observed|according|expressed|made known|what)|\b(?:stated|said|disclosed|made|revealed|announced|observed|noted|expressed|gave|issued|shared) (?:(?:this|these|those)(?=\s(?:at|while|whilst|during|when|in|on|to|through|via|as|yesterday|today)\b|[.,])|(?:these|those|the|this|that) (?:remarks?|disclosure|statement|observations?|call|warning|assurance|appeal|comments?|announcement|views?)\b)|^(?:this|that|such) (?:was|is) the (?:message|view|warning|verdict|conclusion|argument|assessment|advice)\b/i;

/** "With those words X opened": the quotation just before is X's. */
export const WITH_WORDS =
  /^(?:with|in) (?:those|these|that) (?:\w+ )?(?:words?|sentences?|lines?|thought|remark|call|question|image|story|warning|appeal)\b/i;

export const BYLINE =
  /^(?:by|posted (?:on .{4,30} )?by|posted on|published on|written by|reported by|report by|reporting by|compiled by|author:?|text:?|story by|words by|words:|notes? (?:taken )?by|minutes (?:taken )?by|minutes:|note-taker:?|rapporteur:|recorded by|edited by|editing by|from our)\s+\p{Lu}/iu;
export const CAPTION =
  /^(?:photos?|picture|pictures|image|caption|pic|file photo|credit|photograph|illustration|screenshot|pictured)\b\s*(?:by|:|\(|-|–)/i;
export const SIGNATURE =
  /^(?:signed|issued by|for more information|for further information|(?:media|press) (?:contacts?|enquiries|inquiries|office)|contacts?|notes to editors|about (?:the|us)|ends|enquiries|further information|-+ ?ends ?-+|###)\b\s*[:.]?/i;
