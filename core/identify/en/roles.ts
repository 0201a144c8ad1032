/** Words of roles: their heads, what may stand before and after them, and verbs that make one. */
import { wordSet } from '../../word-lists.ts';

/** Heads of a role: "lead specialist nurse", "president". Singular, lower case. */
export const ROLE_NOUNS = wordSet(`
  angler driver builder dealer dancer singer composer painter sculptor gardener butcher brewer distiller vintner skipper sailor boatbuilder
  beekeeper shepherd gamekeeper innkeeper shopkeeper bookseller firefighter hairdresser dispatcher academic emerita emeritus accountant actuary adviser advisor advocate alderman ambassador anchor architect assistant associate attorney author banker
  bishop captain cardinal ceo cfo chair chancellor chef chief cio ciso clerk cmo co-chair co-lead co-founder cofounder coach consul consultant convener
  convenor coo co-ordinator coordinator correspondent counsel critic cto curator dean delegate deputy diplomat doctor elder envoy executive expert
  fellow founder friar general governor graduate guide head headmaster headmistress headteacher herald host imam intern judge jurist justice keeper
  laureate lawyer lead magistrate matron mayor md mediator medic mentor midwife minister mother nun nurse officer official ombudsman owner partner
  pastor patron perm-sec pharmacist philosopher physician pilot poet policymaker postdoc premier president priest principal professor provost queen
  rapporteur registrar representative resident retiree sarpanch scholar secretary secretary-general senator sheriff steward student superintendent
  superior surgeon svp evp vp teacher technologist translator treasurer trustee tutor undersecretary under-secretary usec vet vicar vice-chair
  vice-chancellor vice-minister vice-president vice-principal vice-rector volunteer winner youth winemaker chieftain monk abbot sophomore freshman
  undergraduate alumnus alumna director-general director/ceo governor-general inspector-general attorney-general auditor-general solicitor-general
  editor-in-chief cook carpenter nomad potter survivor parent tenant chaplain presenter emcee mc collector commodore admiral member fisher
  parliamentarian entrepreneur analyst journalist playwright cooper apprentice trainee hydrographer deacon guest panellist panelist discussant paralegal
  electrician plumber baker herder weaver grower buyer retailer creator youtuber streamer coder exec co-owner regulator picker packer carer caregiver
  director manager commissioner editor producer researcher lecturer engineer inspector investigator controller organiser organizer leader writer
  reporter councillor lawmaker practitioner prosecutor broadcaster trainer negotiator administrator auditor photographer reader moderator facilitator
  designer developer trader farmer worker planner programmer surveyor supervisor educator solicitor barrister candidate archbishop pupil schoolgirl
  schoolboy shop-steward attaché vizier sultan emir datu rabbi canon rector warden marshal colonel trucker welder pensioner villager rancher logger
  stevedore docker longshoreman homeowner landlord commuter blogger vlogger podcaster gamer rep comptroller bursar archivist sre cpo dpo gp campaigner
  activist aide attendant mechanic machinist paramedic seaman postmaster quartermaster liaison stationmaster harbourmaster harbormaster prioress abbess novice
  postulant parishioner custodian janitor concierge bailiff constable coroner prefect intendant alcalde alderperson councilperson sergeant corporal
  lieutenant dramatist cellist actress webmaster scribe griot seamstress blacksmith locksmith goldsmith stonemason fishmonger dietitian undersheriff
  subdean deaconess goalkeeper helmsman chairman master spokesman congressman businessman vice-chairman statesman fisherman maintainer operator`);

/** Endings of words for what a person does: "hydrogeologist", "technician", "chairwoman"; "-er" and "-or" have many exceptions. */
export const ROLE_ENDING = /^\p{Alpha}{2,}(?:ologist|ist|ian|man|woman|person|eer|grapher)$/u;
export const AGENT_ENDING = /^\p{Alpha}{3,}(?:er|or)$/u;
export const NOT_AGENTS = wordSet(`
  rejoinder reminder remainder disclaimer surrender encoder adapter folder ladder bladder plaster cluster filler charger water power number order
  matter paper other river former senior junior labor major minor sector motor after under either rather together summer winter quarter chapter letter
  offer border harbor corner weather cover computer newsletter charter disaster register newer older lower higher upper inner outer later earlier
  larger smaller better further longer shorter greater lesser fewer wider another whether neither career color favor error floor mirror corridor
  interior exterior prior superior indoor outdoor speaker humor sister brother father mother daughter grandmother grandfather viewer easter october
  september november december master monitor factor vector tower shower flower dinner supper butter timber rubber copper silver buffer barrier carrier
  tractor reactor refer consider deliver answer remember discover recover suffer differ prefer amber cancer filter meter theater stronger clearer
  cheaper safer cleaner deeper faster slower easier harder bigger manner banner counter encounter slider server router printer trailer trigger wonder
  gender semester trimester tender render hinder wander ponder thunder spider powder leather feather gather bother proper deter chamber
  layer parameter pointer container cursor ledger browser compiler parser header footer marker timer blocker iterator constructor integer wrapper helper scanner sensor connector boiler sewer drawer`);
const NOT_ROLES = wordSet(
  'human woman man person german roman norman ottoman exist consist persist resist assist insist list twist mist fist christian',
);

/** "ex-chair", "co-lead", "vice-captain". */
const PREFIX = /^(?:ex|co|vice|sub|deputy|under|past|non)-/;

/**
 * Whether a word heads a role. With a capital the endings are not trusted far: Friedman and Carter are names.
 */
export function isRoleNoun(word: string, capital = false): boolean {
  if (
    ROLE_NOUNS.has(word) ||
    /-(?:in-charge|in-chief|in-residence|at-law|general)$|^(?:mother|father|mum|mom|dad|parent|gran\p{Alpha}*)-of-\p{Alpha}+$/u.test(
      word,
    )
  )
    return true;
  const inner = word
    .replace(PREFIX, '')
    .replace(/-(?:elect|designate|emeritus|emerita)$/, '')
    .replace(/^\p{Alpha}{3,}-(?=\p{Alpha}{4,}$)/u, '');
  if (inner !== word) return isRoleNoun(inner, capital);
  if (NOT_ROLES.has(word)) return false;
  if (capital)
    return (
      /^(?:master|speaker|whip)$/.test(word) ||
      (/(?:(?<!qv|qu|kv)ist|ician|woman|person)$/.test(word) &&
        word.length > 6 &&
        !/^(?:baptist|evangelist|methodist)$/.test(word))
    );
  return ROLE_ENDING.test(word) || (AGENT_ENDING.test(word) && !NOT_AGENTS.has(word) && !word.endsWith('ever'));
}

/** Capitalised words that belong to the role, not to the organisation before it: "Executive Secretary". */
export const ROLE_MODIFIERS = wordSet(`
  fire police harbour harbor court high supreme appeal circuit night day lady site club trade student group acting additional adjunct administrative
  analytics area art assistant associate board branch brand business campaign campaigns chief climate clinical commercial communications community
  congress content corporate country creative customer cyber data defence defense deputy design development digital diplomatic distinguished district
  division editorial education emeritus energy engineering executive external faculty field finance financial first former foreign founding gender
  general global governing government health honorary honourable human incoming industry information innovation interim international investment joint
  junior lead legal literary local managing marine marketing medical ministerial national naval operations outgoing outreach parliamentary partnership
  partnerships permanent planning policy political portfolio postdoctoral presiding press prime principal procurement product production professional
  program programme programmes project provincial public quality queen regional registered relations research resident retired risk rural safety sales
  scheme school science scientific second section security senior service shadow social software special specialist staff state station strategy sub
  supply support sustainability talent tax team technical technology term training treasury under union urban veteran vice visiting volunteer ward water
  works youth head lab laboratory resources resource grants programs shop floor provost pro shift county parish`);

/** Capitalised words that go on after a role's "of" or "for" without being an organisation. */
export const PORTFOLIO_ROLES = wordSet(`
  minister secretary undersecretary under-secretary vp svp evp president head director chief professor chair vice-president lead manager member
  officer commissioner deputy counsel adviser advisor rapporteur dean lecturer reader fellow`);

/** Followed by "of" and a name, that name is the organisation or the place, not a field of work. */
export const OF_IS_ORGANISATION = wordSet(`
  founder co-founder cofounder president governor mayor ceo chairman chairwoman chairperson chair sarpanch mother chief principal
  rector chancellor vice-chancellor editor owner bishop king queen warden curator spokesperson spokesman spokeswoman member secretary-general ambassador
  representative envoy consul treasurer trustee headmaster headmistress provost leader abbot superior director-general director convener convenor coordinator resident collector`);

/** A clause "who chairs the department" as a role; the value is inferred from the verb. */
export const ROLE_VERBS: Readonly<Record<string, string>> = {
  chairs: 'chair of',
  heads: 'head of',
  leads: 'leader of',
  directs: 'director of',
  runs: 'head of',
  manages: 'manager of',
  edits: 'editor of',
  founded: 'founder of',
  'set up': 'founder of',
  established: 'founder of',
  created: 'founder of',
  cofounded: 'co-founder of',
  maintains: 'maintainer of',
  organises: 'organiser of',
  organizes: 'organizer of',
  owns: 'owner of',
  coordinates: 'coordinator of',
  oversees: 'head of',
  presides: 'president of',
  captains: 'captain of',
  curates: 'curator of',
  represents: 'representative of',
  supervises: 'supervisor of',
  advises: 'adviser to',
};
/** What stands between a name and an employer: "X, responsible for rivers at | Y". */
export const WORKS_FOR =
  /^,?\s(?:of|from|at|with|(?:speaking |appearing )?(?:for|on behalf of)|representing|(?:based|working|teaching|practi[sc]ing) (?:\p{Lower}+ ){0,3}?(?:at|with|for)|(?:(?:who is )?(?:in charge of|responsible for)|whose) [\p{Lower} ]{3,30} at|whose [\p{Lower} ]{3,30},?|(?:who sits )?on the board of)\s/u;

/** A part in the webinar, not an office: a role only where the text gives no other. */
export const EVENT_PARTS = wordSet(
  'moderator host chair panellist panelist discussant speaker guest convener convenor facilitator emcee mc presenter rapporteur chairperson chairman chairwoman',
);

/** Which kind of organisation has an office, by words of its name. */
export const OFFICES_OF: readonly (readonly [office: RegExp, kind: RegExp])[] = [
  [/minister|undersecretary|permanent secretary|(?<!general )secretary(?!-general)/, /ministry|department/i],
  [/superintendent/, /district|schools/i],
  [/governor/, /province|provincial|state|government|county|bank/i],
  [/mayor|councillor|alderman/, /city|municipal|council|town|borough/i],
  [/\brector|dean|provost|chancellor|professor|lecturer/, /universit|college|faculty|school|institut/i],
  [
    /headteacher|head teacher|headmaster|headmistress|principal|head of|head student|head girl|head boy|pupil/,
    /(?:school|college|academy)$/i,
  ],
  [
    /president|secretary|chair|treasurer|steward|member|organiser/,
    /associat|union|society|federation|council|forum|league|network|club|alliance|workers|guild|chamber|congress|confederation|cooperative|committee|circle/i,
  ],
  [
    /director|fellow|researcher|founder|analyst|trustee/,
    /institut|cent(?:re|er)|foundation|trust|observatory|council|forum|project|fund|society|association|network|programme|program$|agency|authority|organi[sz]ation/i,
  ],
];
