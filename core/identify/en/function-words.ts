/** Words that a sentence may begin with and no name does, and the pronouns. */
import { wordSet } from '../../word-lists.ts';

export const FUNCTION_WORDS = wordSet(`
  a about above according across added after again against all along already also although am among an and another any anyone are around as ask asked at
  be because been before behind being below besides between both but by can could despite did do does during each either else every for from further
  furthermore had has have he hence her here hers herself him himself his how however i if in indeed inside instead into is it its itself just last
  later less let like many may me meanwhile might mine more moreover most much must my near neither never next no none nor not nothing now of off often
  on once one only onto or other others our out over own per perhaps please quite rather same several shall she should since so some sometimes soon
  still such than that the their theirs them then there therefore these they this those though through throughout thus till to today together tomorrow
  too toward towards two three four five six seven eight nine ten under unless until up upon us very via was we well were what when where whereas
  whether which while who whoever whom whose why will with within without would yes yesterday yet you your yours speaking responding replying closing
  opening welcoming concluding earlier finally first firstly second secondly third lastly turning looking drawing citing quoting noting adding referring
  commenting highlighting addressing presenting summing thanking moderating chairing short full everyone nobody somebody someone monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november december`);

export const PRONOUNS: Readonly<Record<string, 'f' | 'm'>> = { he: 'm', she: 'f' };
export const HIS_HER: Readonly<Record<string, 'f' | 'm'>> = {
  he: 'm',
  his: 'm',
  him: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};

/** The commonest words of English: their share tells English prose from other languages. */
export const COMMONEST = wordSet(
  'the of and to a in that is was for on with as by at from it he she his her be an are this were said which have has not',
);

export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
