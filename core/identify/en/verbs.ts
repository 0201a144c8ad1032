/** Verbs by which people say things; a report's attributions hang on them. Base forms; `speechForms` makes the rest. */
import { wordList, wordSet } from '../../word-lists.ts';

/** Regular enough: the forms are made by rule. */
const REGULAR = wordList(`
  declare deem depict characterise characterize chime contradict counsel deadpan debunk divulge educate emote envision expound fret fume gripe goad
  hypothesise hypothesize illuminate intone invoke joke lash level pinpoint profess push quibble reassert recapitulate reconfirm rejoin repeat scoff
  sniff surmise thunder threaten tout uphold vouch wager wisecrack yell boast brag coax confound correct dwell enlighten grin gush lecture plea preface
  proffer reprise retaliate shout smile stun vent verify weigh accept acknowledge add address admit advise advocate affirm agree allege allude analyse
  analyze announce answer anticipate apologise apologize appeal applaud appreciate argue articulate ask assert assess assure attribute back believe
  bemoan blame brief call caution challenge charge chide cite claim clarify comment commend compare complain concede conclude concur condemn confess
  confide confirm congratulate consider contend contest contrast contribute convey counter criticise criticize decline decry defend define delineate
  demand demonstrate denounce deny deplore describe detail detect diagnose disagree disclose discourage discuss dismiss dispute distinguish document
  doubt echo elaborate elucidate emphasise emphasize encourage endorse enquire enumerate envisage estimate evaluate exhort expand expect explain explore
  express extol favor favour fear flag focus forecast formulate frame grant greet guess hail highlight hint hope identify illustrate imply indicate
  inform inquire insist instruct interject interpret introduce invite justify lament laud list maintain mention moan mourn muse narrate note object
  observe offer opine oppose outline page pledge plead point ponder portray posit praise predict present press proclaim project promise pronounce
  propose protest query question quip raise react reaffirm recall reckon recommend recount refer reflect refuse refute regret reiterate reject relate
  remark remind reply report request resolve respond restate retort reveal review rule sceptic second share shed signal sketch spell state stipulate
  stress submit suggest sum summarise summarize support suspect talk theorise theorize thank touch trace underline underscore urge venture voice
  volunteer vow warn welcome wish wonder worry zero zoom exclaim extend lay link locate map model pitch place quote reason recap recite register single
  situate showcase dissent dedicate differ enthuse grumble mutter pray preach prophesy rail rant remonstrate sigh speculate specify whisper disapprove
  empathise empathize downplay rebuff rebut reassure rue scold shrug signpost snap swear testify deliver credit cast walk sound fault conjure
  contextualise contextualize critique lambast lambaste slam assent commit grieve hesitate implore itemise itemize lobby marvel qualify rebuke relay
  reprimand snort grunt giggle sob groan hiss bellow murmur drawl stammer wail tut coo enunciate tease temper trumpet underplay undertake unveil
  withhold wax pin prod nudge retract reel recognise recognize advance assail bristle chuckle laugh conjecture appraise dissect dispel examine unpack`);

const IRREGULAR = wordSet(`
  say says said saying concurred conferred inferred deferred regretted rebutted quipped referred tell tells told telling think thinks thought feel feels
  felt find finds found show shows showed shown showing speak speaks spoke spoken speaking give gives gave given giving make makes made making put puts
  putting set sets setting hold holds held write writes wrote written draw draws drew drawn bring brings brought take takes took taken see sees saw
  begin begins began hear heard open opened opens close closed closes lead foresee foresees foresaw forewarn forewarned retell retold rebut spelt
  foretold swore sworn overrule withdrew laid spelled quip quips admit admitted refer referring sum summed beg begs begged plead pled zeroed lay lays
  dealt deal deals dwelt mean meant kick kicked kicks vowed quizzed quiz teach taught maintain maintains want wants wanted seek sought understand
  understood differ differed come came bid pit pitted shot shoot fired struck strike undertook undertakes foretell beseech besought went_on`);

/** Too broad alone: with these a person must be the plain subject, and a noun phrase of another kind is no source. */
const BROAD = wordSet(`
  give gives gave given giving make makes made making put puts putting set sets setting hold holds held draw draws drew drawn bring brings brought take
  takes took taken see sees saw begin begins began hear heard open opened opens close closed closes lead find finds found show shows showed shown
  showing write writes wrote written back backed backs come came lay lays laid extend extended place placed map mapped walk walked kick kicked kicks
  deal deals dealt want wants wanted seek sought cast focus focused page project projected projects strike struck shot deliver delivered delivers mean
  meant teach taught support supported supports offer offered offers link linked model modelled list document documented demonstrate demonstrates
  demonstrated face present contribute contributed report reports compare fault credit sound fear fears favour favours rule ruled rules charge charged
  raise raised raises frame framed expand expanded introduce introduced define defined detect detected locate located identify identified estimate bid
  fired shoot register registered address addressed second sketch trace grant`);

/** The finite and participle forms of a regular verb. */
function regularForms(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}

const FORMS: ReadonlySet<string> = new Set([...REGULAR.flatMap(regularForms), ...IRREGULAR]);

/** Any form of a verb of saying. */
export const isSpeechVerb = (word: string): boolean => FORMS.has(word);

/** A form that says "said" by itself: "..., countered X", "X quipped". */
export const isPlainSpeechVerb = (word: string): boolean =>
  FORMS.has(word) && !BROAD.has(word) && !word.endsWith('ing');

/** After these a person as subject is being introduced, not quoted. */
export const BIOGRAPHY = wordSet(`
  is was are were be been has had have serves served works worked teaches taught leads led heads headed chairs chaired runs ran directs directed
  maintains owns holds held joined joins attended attends participated participates moderated moderates hosted hosts organised organized co-organised
  co-hosted became becomes retired received receives won wins represents represented studied studies grew lives lived moved founded co-founded edited
  edits authored wrote writes published trained trains facilitated coordinated convened manages managed died could sat sits arrived left logged dialled
  connected sent signed posted nodded smiled waved listened watched will would must graduated earned oversees`);

/** Words between a subject and its verb. */
export const ADVERBS = wordSet(`
  also long then further furthermore therefore however later again now first next finally moreover thus similarly likewise still too once only just even
  always never often briefly earlier meanwhile instead nevertheless nonetheless today yesterday both all simply not each alike jointly separately
  quickly rightly openly publicly bluntly frankly candidly repeatedly strongly clearly firmly gently wryly jokingly particularly specifically
  additionally subsequently lastly accordingly consequently though indeed perhaps actually categorically unequivocally on_behalf and has had have`);
