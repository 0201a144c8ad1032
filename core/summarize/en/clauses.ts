/** English words that open a clause which cannot stand alone, and verbs after which one follows without "that". */
import { wordSet } from '../../word-lists.ts';

/** "That" is asked apart: it may be a pronoun. */
export const SUBORDINATORS = wordSet(
  'if because when whenever while whether although though unless which who whom whose what whatever how why where wherever whereas',
);

export const ATTITUDES = wordSet(
  'think thinks thought thinking hope hopes hoped hoping know knows knew knowing say says said saying believe believes believed believing guess guessed ' +
    'feel feels felt feeling suppose supposed mean means meant assume assumed assuming wish wished wishing',
);

/** Verbs that "that" follows. */
export const TELLS = wordSet(
  'says shows means argues believes claims concludes confirms demonstrates expects explains feels finds hears holds hopes indicates knows learns promises proposes proves reads ' +
    'predicts recommends reports requires reveals sees states suggests supposes tells thinks understands warns worries writes ensures reflects',
);

/** What stands right before a noun or a participle, never before a finite verb. */
export const ARTICLES = wordSet('the a an our my your his its their');
export const PREPOSITIONS = wordSet(
  'of in for with by on at from about into over around through between without under per as than',
);
export const DETERMINERS = wordSet('the a an this these those no any some his her its our their my your');
