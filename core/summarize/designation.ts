/** How a note calls a speaker: the full name first, the surname later; a speaker without a name by number, or not at all. */
import type { Speaker } from '../record.ts';

const NUMBERED = /^(?:speaker|participant)[\s_-]*(\d{1,3})$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|obe|cbe)\.?$/i;

/** "Project Manager", "Greg K", "PhD A": labels that have no surname. */
const NO_SURNAME =
  /^(?:manager|designer|interface|expert|marketing|speaker|participant|moderator|host|interviewer|interviewee|guest|user|student|professor|officer|chair|chairman|chairwoman|president|minister|general|secretary|director|governor|commissioner|clerk|counsel|applicant|member|team|room|desk|phone|ipad|iphone|warrior|admin|support|operator)$/i;

/** "Mac Giolla", "Ó Briain", "van Dyk": the last word alone is no surname. */
const OF_SURNAME =
  /\s(?:mac|mc|ma?g|nic|n[íi]|[óo]|u[íi]|van|von|de[nrl]?|d[aeiou]s?|del|della|la|le|los|las|ter|ten|zu|bin|ibn|bint|binti|ben|abu|al|el|st\.?|san|santa|ap)\s\S+$/i;

export const UNNAMED = 'One speaker';

/** The full name; "Speaker 2" where that is all the file says; else "One speaker". */
export function designation(speaker: Speaker | undefined): string {
  if (speaker?.name && !NUMBERED.test(speaker.name)) return titled(speaker, speaker.name);
  const number = NUMBERED.exec(speaker?.labels[0] ?? '')?.[1];
  return number ? `Speaker ${number}` : UNNAMED;
}

/** "Councillor Bhatt", where no given name is known. */
const titled = ({ honorific }: Speaker, name: string) =>
  honorific && !/\s/.test(name) ? `${honorific} ${name}` : name;

/** The surname where it is this speaker's alone, else the full name. */
export function shortDesignation(speaker: Speaker | undefined, all: readonly Speaker[]): string {
  const full = designation(speaker);
  if (!speaker?.name) return full;
  const surname = surnameOf(speaker.name);
  if (surname.length < 3 || NO_SURNAME.test(surname) || OF_SURNAME.test(speaker.name)) return full;
  const alone = all.every(
    (other) => other.id === speaker.id || !other.name || !other.name.split(/\s+/).includes(surname),
  );
  return alone ? surname : full;
}

/** At the first mention: "Ana Ruiz, director of the Harbour Office,", as far as the source states it. */
export function introduction(speaker: Speaker | undefined): string {
  const name = designation(speaker);
  if (!speaker?.name) return name;
  const role = speaker.role?.value;
  const stated = speaker.affiliation?.value.name;
  // "Ada Lund of Ada Lund MP": a label that was read as two
  const organisation = stated?.includes(surnameOf(speaker.name)) ? undefined : stated;
  if (role && organisation && !role.toLowerCase().includes(organisation.toLowerCase()))
    return `${name}, ${small(role)} ${LEADS.test(role) || OF_STATE.test(role) ? 'of' : 'at'} ${withArticle(organisation)},`;
  if (role) return `${name}, ${small(role)},`;
  return organisation ? `${name} of ${withArticle(organisation)}` : name;
}

/** Who leads an organisation is its head, who works there is at it. */
const LEADS =
  /^(?:(?:former|acting|vice|deputy|general|executive|managing|founding|honorary) )*(?:president|vice-president|director|director-general|head|chair|chairman|chairwoman|chairperson|ceo|chief executive|founder|co-founder|secretary|secretary-general|general secretary|minister|spokesperson|spokesman|spokeswoman|member|leader|mayor|governor|owner|rector|dean|commissioner|speaker|treasurer)$/i;
/** An office of state is its country's, whatever its portfolio. */
const OF_STATE = /\b(?:minister|ambassador|envoy|attorney general|chief justice)\b/i;
const small = (role: string) =>
  /^\p{Upper}\p{Lower}/u.test(role) && !/\s\p{Upper}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
const TAKES_ARTICLE =
  /\b(?:centre|center|institute|university of|forum|federation|union|association|authority|museum|council|ministry|society|station|clinic|agency|board|office|bank|committee|commission|department|network|foundation|fund|group|party|court|academy|college of|house of|mutual|chamber|parliament|league)\b/i;

export const withArticle = (organisation: string): string =>
  TAKES_ARTICLE.test(organisation) && !/^the\b/i.test(organisation) && !/[’']s\b/u.test(organisation)
    ? `the ${organisation}`
    : organisation;

export function surnameOf(name: string): string {
  const parts = name
    .replace(/\s*\([^)]*\)/gu, '')
    .split(/\s+/)
    .filter((part) => !SUFFIX.test(part));
  return parts.at(-1) ?? name;
}

/** Every way in which `ground.ts` lets a speaker be called. */
export function designations(speaker: Speaker | undefined, all: readonly Speaker[]): readonly string[] {
  const known = called.get(all) ?? new Map<Speaker | undefined, readonly string[]>();
  called.set(all, known);
  const own = known.get(speaker) ?? [designation(speaker), shortDesignation(speaker, all), introduction(speaker)];
  known.set(speaker, own);
  return own;
}

/** Asked of every statement; the speakers stay as they are. */
const called = new WeakMap<readonly Speaker[], Map<Speaker | undefined, readonly string[]>>();
