/** English words that stand before a colon and are no person. Another language is another such file. */

/** A label that is, or begins with, one of these names no speaker. Lower case. */
export const NOT_A_PERSON: ReadonlySet<string> = new Set(
  `ai api faq fyi nb pr tbd rfc about abstract ad address admission agenda also although and announcement answer appendix applause article at attachment attendance
  attendees background because body break but by bonus brought caution chapter chapters cc close closing comment conclusion contact
  contents context copyright correction credits date dates day deadline description details director's discussion disclaimer
  download duration edited edit editor's email episode event example exercise fact facts fax figure file first finally follow for from fun
  ft further goal guests headline hence here hint host's how however http https hypothesis idea if image important in info instead
  instructions intro introduction is issue its jingle keywords language last laughter lesson let's link links list live location
  maybe meaning media mission more music narration next no note notes notice now objective ok okay on one only options or order
  outcome outline outro overview page part participants phase phone photo photos picture plan plus pm please point present
  presenter presenters present purpose ps question questions quote rating ratio read reason recap recorded recording reference
  references regrets related remember reminder resolution resolved result results rule scene scribe second section see sidebar
  silence similarly since slide slides so song sound source sources spoiler sponsor sponsors status step still stop story subject
  subtitle subtitles summary synopsis table tags takeaway takeaways tel tl;dr that the then there therefore these they thing
  things third this those three time timestamp tip title to today together topic topics total transcript transcribed translation
  translator true two type updated update url us venue verse version video warning we website week well what when where which
  while who whose why word words yes yet you your`.split(/\s+/),
);

/** What heads a list or a memo, and names no speaker where it is the whole label ("Staff:", though not "Staff Sergeant Cole:"). Lower case. */
export const HEADING_WORDS: ReadonlySet<string> = new Set(
  `added advantages aims analysis applause assumptions benefits budget changed challenge challenges coffee column cons constraints cost costs
  december deliverables deprecated disadvantages equipment evaluation features february findings fixed friday goals improved ingredients
  january july keynote laughter lunch march materials method methods milestones monday month november objectives october opportunities
  panel poll problem problems pros recommendation recommendations removed requirement requirements risk risks saturday scope security
  september session slide slideset solution solutions staff stage stakeholders strengths subtotal sunday tasks threats thursday timeline
  tools tuesday weaknesses wednesday welcome workshop year`.split(/\s+/),
);

/** Months, as dates have them. Lower case. */
export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    /\s+/,
  ),
);

/** "THE CHAIR", "THE SPEAKER (Mr. X)": after a leading "the" these make a label of an office. Lower case. */
export const OFFICES: ReadonlySet<string> = new Set(
  `acting admiral ambassador bishop captain chair chairman chairperson chairwoman chancellor clerk co-chair coordinator
  commissioner convener coroner court deputy director facilitator foreperson governor hon host hostess interpreter interviewer judge
  lord madam mayor member minister mister moderator narrator operator owner panel premier presider president presiding prime prosecutor
  rapporteur registrar reporter secretary sergeant speaker temporary usher vice vice-chair witness`.split(/\s+/),
);

/** How members of a parliament are labelled: "Mr. Cole", "THE SPEAKER (Mr. Mato)", "Ana Ruiz (Leeds Central) (Lab)". */
export const MEMBER_LABEL =
  /^(?:mr|mrs|ms|miss|dr|prof|sir|lord|lady|baroness|hon)\b\.? \S|^the [^()]{3,80} \([^()]{3,60}\)$|\([^()]{2,60}\) \([^()]{2,40}\)$/i;

/** Words that no label holds: they make a sentence of it. Lower case, matched as they are written. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  `am are be been being can cannot could did do does doesn't don't get give going got had has have he her him his how i i'd i'll i'm
  i've into is isn't it it's its just let like made make may me might mine must my need never not our said say says shall she should
  some than that that's the their them then there these they thing things think this those to very was wasn't way we we're were what
  what's when where which who whom whose why will with won't would you you're your yours because about if so or but as`.split(
    /\s+/,
  ),
);

/** Lower-case words inside names of people and rooms. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `a al an and at av bin bint da dal das de deGrasse del della den der des di do dos du e el en et for from ibn in la las le les
  los of on op 't ten ter the und van vom von vd y zu zum zur @ & | - – — · /`.split(/\s+/),
);

/** Entries of an attendee list that are machines: note takers and shared screens. */
export const ROSTER_BOTS =
  /\b(?:note ?-?taker|otter\.ai|fireflies|read\.ai|fathom|bot|recorder)\b|['’]s presentation$/i;

/** What stands before a colon in minutes and is about the meeting: the kind of the item, lower-case label first. */
export const MEETING_LABELS: ReadonlyMap<string, 'topic' | 'resolution' | 'action' | 'note'> = new Map([
  ['topic', 'topic'],
  ['subtopic', 'topic'],
  ['agenda', 'note'],
  ['resolution', 'resolution'],
  ['resolved', 'resolution'],
  ['decision', 'resolution'],
  ['conclusion', 'resolution'],
  ['consensus', 'resolution'],
  ['action', 'action'],
  ['action item', 'action'],
  ['todo', 'action'],
  ['presenter', 'note'],
  ['presenters', 'note'],
  ['present', 'note'],
  ['regrets', 'note'],
  ['chair', 'note'],
  ['chairs', 'note'],
  ['scribe', 'note'],
  ['scribenick', 'note'],
  ['meeting', 'note'],
  ['date', 'note'],
  ['slides', 'note'],
  ['slideset', 'note'],
  ['link', 'note'],
  ['links', 'note'],
  ['break', 'note'],
  ['poll', 'note'],
]);

/** What Zoom writes into the chat when somebody reacts to a message. */
export const REACTION = /^(?:Reacted to ["“].*["”] with |Removed a .{1,20} reaction from )/;

/** Robots in W3C meeting channels. Lower case. */
export const SCRIBE_BOTS: ReadonlySet<string> = new Set([
  'rrsagent',
  'zakim',
  'trackbot',
  'ghurlbot',
  'gb',
  'agendabot',
  'github-bot',
  'meetbot',
]);
