/** English words before whose full stop no sentence ends, and words that begin one. Another language is another table. */
import { wordSet } from './word-lists.ts';

/** A name, a number or more of the same sentence follows, whatever its case. */
export const ALWAYS_ABBREVIATED = wordSet(
  'dr mr mrs ms mx prof rev rt st lt gen col maj capt cdr cpl sgt sen rep gov amb hon pres brig adm supt insp ' +
    'fig figs sec vol art para ch pp p vs v cf e.g i.e eg ie approx rs c ca est messrs mme mlle m.phil ' +
    'ir drs med engr eng ing lic smt md ven usec cllr atty adv arch barr fr adm cmde cdre dra dott sgt ustad shri coun',
);

/** "No. 5" is a number, "the answer is no." an end. */
export const BEFORE_NUMBERS = wordSet('no nos');

/** A sentence ends here only before a word that begins sentences: "of Acme Inc. The" but "Acme Inc. Chairman". */
export const SOMETIMES_ABBREVIATED = wordSet(
  'ma inc ltd co corp bros dept univ jr sr ret retd etc jan feb mar apr jun jul aug sep sept oct nov dec ph.d ave blvd mt ft',
);

export const SENTENCE_STARTERS = wordSet(
  'the a an this that these those it its he she they we i you there here his her their our my your in on at for from with ' +
    'by as if when while after before since although though because but and or so yet not no yes then now what who why how ' +
    'where which most some many all both each one two three several few more other another also however still over under ' +
    "nobody nothing everyone people let let's thank thanks please it's that's there's i'm we're they're he's she's you're",
);
