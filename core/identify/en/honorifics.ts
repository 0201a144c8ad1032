/** What stands before a name and is no part of it. Keys are lower case without full stops. */
import { wordSet } from '../../word-lists.ts';

/** Titles of a man, and of a woman. */
const HIS = wordSet(`
  mr sir lord baron rev fr father br brother imam bishop archbishop cardinal alhaji mallam otunba oba ustaz pak bapak shri sri pandit sheikh
  maulana mufti allama don señor herr ato mzee bwana lic uncle monsieur encik tuan haji thiru`);
const HERS = wordSet(`
  mrs ms miss dame lady baroness sr sister alhaja hajiya hajia datin puan cik ustazah ibu smt shrimati sushri kumari begum sheikha dona doña señora
  madam madame mme mlle frau weizero auntie mama dra tmt daw hajjat`);

/** Say nothing of an office: courtesy, learning, religion, kinship, in English texts from many places. */
export const COURTESY: ReadonlySet<string> = new Set([
  ...HIS,
  ...HERS,
  ...wordSet(`
  princess prince signor signora mister mx aling mang kuya hon'ble hon’ble honble pdt messrs dr doctor prof professor prof-emeritus emeritus rt
  right hon honourable honorable the_honourable h.e he-h.e excellency his_excellency her_excellency eng engr ing ir ar arch arq adv advocate barr
  barrister atty esq reverend revd most_rev ven venerable rabbi pastor monsignor msgr canon deacon elder chief nana otumfuo togbe ratu adi datuk
  dato dato’ dato' tan_sri tunku tengku raja seri ustad bu swami guru shaikh shaykh syed khawaja lala sr.a senhor senhora m dott dottssa comrade
  cde mwalimu dipl-ing mag hrh nai mrs. kyai hj alhajj apostle evangelist prophet highness majesty eminence holiness worship hjh drs u ko khun phra
  mstr associate_professor assistant_professor assoc asst docent`),
]);

/** An office or a rank: a title that also says what the person is. */
export const OFFICE = wordSet(`
  ambassador amb envoy senator sen congressman congresswoman rep representative mp mep mla mna mpa minister governor gov mayor deputy councillor councilor cllr cr coun
  councilwoman councilman alderman justice judge magistrate general gen lieutenant lt major maj colonel col brigadier brig captain capt cpt commander
  cmdr cdr commodore cmde cdre admiral adm marshal sergeant sgt inspector superintendent supt commissioner usec undersecretary assistant_secretary asec
  assemblyman assemblywoman assemblymember brig-gen maj-gen lt-gen lt-col`);

/** Offices that pass as a role when the text gives no other: "Senator X" is a senator. */
export const OFFICE_ROLES: Readonly<Record<string, string>> = {
  ambassador: 'Ambassador',
  amb: 'Ambassador',
  senator: 'Senator',
  sen: 'Senator',
  congressman: 'Congressman',
  congresswoman: 'Congresswoman',
  rep: 'Representative',
  representative: 'Representative',
  mp: 'MP',
  mep: 'MEP',
  mla: 'MLA',
  mna: 'MNA',
  mpa: 'MPA',
  minister: 'Minister',
  governor: 'Governor',
  gov: 'Governor',
  mayor: 'Mayor',
  councillor: 'Councillor',
  cllr: 'Councillor',
  coun: 'Councillor',
  cr: 'Councillor',
  justice: 'Justice',
  judge: 'Judge',
  magistrate: 'Magistrate',
  commissioner: 'Commissioner',
  undersecretary: 'Undersecretary',
  usec: 'Undersecretary',
  premier: 'Premier',
  bishop: 'Bishop',
  archbishop: 'Archbishop',
  cardinal: 'Cardinal',
};

/** In brackets after a rank: "Lt Gen (R)", "Ambassador (Retd.)". */
export const RETIRED = /^\.?\s*\((?:r|ret|retd|rtd|retired|dr|prof|engr?|navy|army|pn|paf)\.?\)/i;

/** After a name and no part of it. Compared in lower case without full stops. */
export const POSTNOMINALS = wordSet(`
  phd dphil dsc edd drph md mbbs mbchb frcp frcs frs fba fhea fca fcca aca cfa cpa jd llm llb msc bsc ma ba mba pc sj osf ofmcap mph mphil rn obe mbe
  cbe kbe dbe cmg kcmg qc kc sc ias ips ifs iaf irs san mni fnim jp mp mep mla mna mfr oon con cfr jr sr ii iii iv esq ret retd rtd r od dds dvm bds
  mrcp mrcs facs meng beng bed med pe ra aia riba usn usaf psc ndc afwc ph.d m.d osb op ofm rsm cssp`);

export const MALE: ReadonlySet<string> = new Set([...HIS, ...wordSet('congressman councilman chairman')]);
export const FEMALE: ReadonlySet<string> = new Set([
  ...HERS,
  ...wordSet('congresswoman councilwoman chairwoman hajjah'),
]);

/** Lower-case words that may stand inside a name. */
export const PARTICLES =
  wordSet(`van von der den de del della di da do dos das du la le los las y e bin ibn binti bint al el ul ur un
  ter ten af av zu zum zur ben abu ap st a/l a/p d' dalla degli`);
