/** English: which words of speech are no names, and which stand before one. Folded. */
import { wordSet } from '../../word-lists.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Never (part of) a name, also where they stand capitalised at the start of a sentence; in recognizer text they end a name. */
export const COMMON: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...wordSet(`
  congratulations congrats apologies gladly politely mostly maybe
  absolutely actually ahead alright always anybody anything awesome back brilliant bye cannot captain chair cool day dear definitely don eh
  er even everybody everything evening exactly excellent excuse fantastic fine folks get give go going good goodbye got great guys happy
  having hear hello hey hi hm hmm i'd i'll i'm i've it's joining kindly ladies let's listen look lovely ha haha hiya yourself yourselves wow
  mm mmm mhm mm-hmm mmhmm mm-mm uh-huh uh-oh ah aha huh nah okey hmm-mm
  beautiful gorgeous splendid marvellous magnificent terrific superb incredible interesting fascinating
  amazing tremendous outstanding remarkable funny sad terrible awful horrible shocking wrong
  correct agreed understood noted granted delicious nonsense rubbish hooray cheers welcome touche ditto voila bingo applause laughter silence music
  oops ouch phew bravo ma maybe mean morning myself nice nope oh ok okay partly perfect precisely quick really right said say says see sir
  something sorry super sure take thank thanks that's there's tonight true um uh unfortunately wait we'd we'll we're we've welcome what's
  who's whoa wonderful yeah yep you're first-ever colleagues gentlemen team friends speak speaks work works run runs joined join happening
  called calling came come comes want wanted wants think thought know known tell asking question questions doctor professor mister miss
  zero eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred hundreds thousand thousands million millions billion billions half dozen plenty
  madam chairman president director minister ambassador everyone's google zoom english french german spanish`),
]);

/** Common words that are given names as well. */
export const MAYBE_NAMES = wordSet('will may april june august sunday rich grace young good');

/** Stand before a name and are not part of it. */
export const HONORIFICS = wordSet(`
  princess prince signor signora monsieur dr doctor prof professor mr mister mrs ms miss mx sir dame lord lady baroness hon honourable honorable ambassador amb senator sen
  congressman congresswoman representative rep minister general gen lieutenant lt major maj colonel col brigadier captain capt admiral
  commodore commander sergeant governor mayor councillor cllr commissioner vice rear baron reverend rev father fr sister brother bishop
  chief judge justice president chairman chairwoman chairperson don dona madam madame sheikh rabbi imam pastor eng engr engineer sheikha
  excellency highness majesty eminence coach counsel moderator vice-chancellor provost comrade matron nurse advocate barrister attorney headmaster headmistress principal superintendent inspector constable deacon elder ustadh mwalimu secretary deputy director dean rector chancellor`);

/** Titles that are one and the same, the short form first. */
export const SAME_TITLES: Readonly<Record<string, string>> = {
  dr: 'doctor',
  prof: 'professor',
  justice: 'judge',
  sen: 'senator',
  amb: 'ambassador',
  cllr: 'councillor',
  rep: 'representative',
  hon: 'honourable',
  rev: 'reverend',
};

/** Of these, those that a full stop shortens: it ends no sentence. */
export const ABBREVIATED_TITLES = wordSet(
  'dr prof mr mrs ms mx hon amb sen rep gen lt maj col capt cmdr adm sgt gov rev fr sr eng cllr',
);

/** A run with one of these, or with a noun of organisations, is an organisation, a place or a programme. */
export const THING_WORDS = wordSet(`
  street road river lake sea strait island north south east west bill act treaty accord agreement day hour report review international
  global european african asian american british french german chinese russian indian english spanish arabic latin radio television tv
  broadcasting courier wire weekly europe africa asia america zoom teams google youtube twitter slack github`);
