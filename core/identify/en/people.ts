/** What a report calls people instead of their names, and its nouns and adjectives of saying. */
import { wordList, wordSet } from '../../word-lists.ts';

/** What a report calls a person, and the role or honorific words that may stand behind it. */
export const NOMINALS: readonly (readonly [nominals: string, means: readonly string[]])[] = [
  ['envoy diplomat', wordList('ambassador envoy diplomat commissioner consul amb attaché')],
  [
    'lawmaker legislator parliamentarian politician',
    wordList(
      'senator sen mp mep mla mna mpa congressman congresswoman representative legislator councillor deputy rep assemblywoman assemblyman lawmaker member',
    ),
  ],
  [
    'clergyman cleric churchman priest pastor preacher',
    wordList(
      'rev reverend fr father bishop archbishop pastor imam maulana canon vicar priest rabbi cardinal chaplain deacon revd',
    ),
  ],
  ['nun', wordList('sr sister nun superior')],
  [
    'academic scholar don educationist educator',
    wordList(
      'prof professor lecturer dean researcher scholar fellow rector vice-chancellor reader academic chancellor provost teacher',
    ),
  ],
  [
    'scientist researcher',
    wordList(
      'scientist researcher biologist ecologist physicist chemist hydrologist hydrogeologist geologist epidemiologist fellow oceanographer climatologist meteorologist seismologist professor prof dr',
    ),
  ],
  [
    'officer soldier veteran commander',
    wordList(
      'gen general admiral adm colonel col brigadier brig commodore captain capt commander major maj marshal lt officer',
    ),
  ],
  [
    'physician doctor medic clinician',
    wordList(
      'physician doctor surgeon neurologist cardiologist consultant oncologist paediatrician pediatrician psychiatrist gp clinician dr',
    ),
  ],
  ['jurist judge', wordList('judge justice magistrate jurist')],
  [
    'lawyer attorney advocate barrister solicitor',
    wordList('lawyer attorney barrister solicitor advocate counsel adv atty barr partner'),
  ],
  [
    'official bureaucrat administrator',
    wordList('secretary commissioner collector minister undersecretary director usec administrator deputy official'),
  ],
  ['trade_unionist unionist', wordList('union secretary organiser organizer shop')],
  [
    'head leader',
    wordList(
      'president director ceo chief chairman chair chairwoman managing secretary-general founder principal executive head leader',
    ),
  ],
  ['boss chief executive ceo md', wordList('ceo chief executive md managing')],
  ['traditional_ruler monarch chief', wordList('oba nana togbe chief king queen otumfuo')],
  ['engineer', wordList('engr ing eng engineer')],
  ['chair chairman chairperson chairwoman', wordList('chair chairman chairperson chairwoman chaired chairs')],
  ['moderator host', wordList('moderator moderated moderates host chair chaired')],
  ['teacher headteacher head', wordList('teacher headteacher headmaster headmistress principal head')],
  ['writer novelist author poet', wordList('writer novelist author poet')],
  ['farmer grower herder', wordList('farmer grower herder pastoralist')],
  ['journalist reporter editor', wordList('journalist reporter editor correspondent columnist')],
  ['activist campaigner', wordList('activist campaigner organiser organizer advocate')],
];

/** Subjects that speak without a name: nobody's sentence. */
export const UNNAMED = wordSet(`
  husband wife son daughter partner spouse assistant neighbours cousin classmate classmates co-author co-authors trial trials experiment article letter
  participant participants attendee attendees viewer viewers listener listeners audience member members delegate delegates speaker speakers panellist
  panellists panelist panelists expert experts student students somebody someone anybody everybody everyone people person man woman mother father parent
  parents resident residents farmer farmers respondent respondents critic critics official officials observer observers analyst analysts others another
  some many several few most one two three questioner caller callers contributor contributors guest guests colleague grandmother government ministry
  department union company firm spokesperson spokesman spokeswoman organisers organizers organiser survey study report paper research data statement
  communiqué communique forum meeting conference webinar session seminar event panel discussion roundtable dialogue symposium workshop federation
  foundation association authority agency council committee board institute centre center university society network coalition bank trust teacher
  teachers nurse nurses worker workers trader traders villager villagers user users client clients customer customers reader readers scientists
  researchers academics stakeholders representatives scholars youth boy girl child children driver drivers question questions hand hands chat poll slide
  slides neighbour neighbor aunt uncle brother sister friend friends nobody none`);

/** Nouns of saying: "her advice:", "short answer from X". */
export const SPEECH_NOUNS = wordSet(`
  modelling modeling model results advice news idea tip tips answer reply response message verdict view views opinion warning point argument question
  comment remark remarks conclusion recommendation plea appeal suggestion summary rejoinder retort counsel prescription request research study analysis
  work data figures findings survey audit paper talk presentation keynote lecture team group members position contention assessment perspective proposal
  trick rule hope fear worry concern complaint assurance undertaking promise pledge guarantee reminder caution caveat demand wish theory hunch guess
  explanation diagnosis remedy cure solution mantra motto slogan dream ask bet takeaway lesson thesis hypothesis analogy measurements calculations
  estimates numbers records experience observations projections models word tribute note alarm doubt doubts objection objections thanks praise criticism
  concerns fears reservation reservations`);

/** "In her telling", "in the minister’s view". */
export const VIEW_NOUNS =
  wordSet(`view words word opinion telling assessment estimation estimate reading account experience judgment judgement phrase eyes
  analysis mind formulation description framing verdict reckoning`);

/** "was sceptical of ...": an opinion reported without a verb of saying. */
export const OPINION_WORDS =
  wordSet(`honest unambiguous outspoken direct scornful sceptical skeptical sure unsure certain cautious clear critical adamant optimistic pessimistic hopeful confident concerned
  blunter harsher gentler kinder warmer cooler bolder sharper firmer clearer softer fiercer wearier calmer worried convinced unconvinced blunt frank doubtful positive emphatic wary dismissive scathing sanguine unequivocal categorical unmoved unimpressed impressed
  keen reluctant unapologetic defiant candid insistent supportive careful quick franker gloomier less more of in not also equally similarly even rather
  particularly especially very quite satisfied dissatisfied delighted amused angry furious relieved grateful unpersuaded alarmed surprised struck encouraged heartened pleased proud disappointed firm open moved)`);
