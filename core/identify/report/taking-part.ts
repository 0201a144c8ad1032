/** Who took part: whoever is quoted, and whoever is said to have chaired, moderated or spoken. */

import type { Mention, Person } from './person.ts';
import type { Reading } from './reading.ts';

const CHAIRED =
  /^(?:the |our |your )?(?:host|moderator|chair|facilitator|compere|mc)(?: (?:of|for) the [^,.]{2,30})? (?:was|is) (?:[\p{L}.,'’-]+\s){0,8}$|\b(?:chaired|moderated|facilitated|hosted|anchored|compered|opened|closed|delivered|led|given|presented) by\s(?:[\p{L}.,'’-]+\s){0,10}$|^(?:moderating|chairing|facilitating|hosting|opening|closing|leading|presenting)\b[^,.]{0,40}\s(?:was|were)\s(?:[\p{L}’'-]+\s){0,4}$/iu;
const LISTED =
  /\b(?:panell?ists|speakers|discussants|presenters|panel) (?:were|included|comprised|featured|consisted of)\b/;
const TOOK_PART =
  /^(?:,[^,]{2,80},)?\s(?:also |then )?(?:moderated|chaired|facilitated|spoke|presided|welcomed|introduced|thanked|opened|closed|delivered|presented|keynoted|joined as|gave|was in the chair|sat in the chair|took the chair|ran the (?:evening|session|event|webinar)|led the|kept (?:everyone|us|them|things|time|order|the (?:time|clock|peace|panel))|steered|anchored|compered|emceed|MC'd|kicked off|wrapped up|rounded off|opened with|closed with|ended with|fielded)\b/;
const ABSENT =
  /\b(?:could not (?:attend|join|be present)|unable to (?:attend|join)|did not (?:attend|join|appear)|was absent|sent (?:his|her|their) apologies|apologies (?:were|had been) received|withdrew|cancelled)\b|^(?:apologies|absent|regrets)\b/i;

/** `own`: the readings that are the person's. */
export function tookPart(person: Person, own: readonly Reading[]): boolean {
  const named = person.mentions.some(({ sentence }) => ABSENT.test(sentence.frame));
  if (named && own.length < 2) return false;
  if (person.told.some(({ reading }) => /^late\s/i.test(reading.role ?? ''))) return false;
  if (own.length > 0) return true;
  return person.mentions.some(hasPart);
}

/** Whether the words around a name give it a part in the webinar. */
export function hasPart(mention: Mention): boolean {
  const { sentence, run } = mention;
  const [before, after] = [sentence.frame.slice(0, run.from), sentence.frame.slice(mention.extent.to)];
  if (sentence.line.kind === 'label')
    return /^(?:chair|moderator|moderated|facilitator|host)/i.test(sentence.text) && !/\bwill\b/.test(sentence.frame);
  if (sentence.line.kind !== 'prose' || /\bwill\b/.test(sentence.frame)) return false;
  if (mention.told.some(({ eventPart, role }) => eventPart && /^(?:moderator|chair|host|facilitator)/.test(role ?? '')))
    return true;
  return (
    CHAIRED.test(before) || LISTED.test(before) || (TOOK_PART.test(after) && !/\bby (?:\p{Ll}+ ){0,2}$/u.test(before))
  );
}
