/** Whom "the envoy", "the retired naval officer" or "the CECM" can mean: by role, honorific and what kinds of people are called so. */
import { NOMINALS } from '../en/people.ts';
import { ROLE_NOUNS } from '../en/roles.ts';
import { tableKey } from '../tokens.ts';
import type { Person } from './person.ts';

/** A word of several rows means all of them: "head" of a school and of a company. */
const MEANS = new Map<string, ReadonlySet<string>>();
for (const [names, means] of NOMINALS) {
  for (const name of names.split(' ')) MEANS.set(name, new Set([...(MEANS.get(name) ?? []), ...means]));
}

const SPELT_OUT: Readonly<Record<string, string>> = {
  dr: 'doctor',
  gen: 'general',
  prof: 'professor',
  amb: 'ambassador',
  cllr: 'councillor',
  sen: 'senator',
  adm: 'admiral',
  col: 'colonel',
  gov: 'governor',
  capt: 'captain',
  maj: 'major',
  cdr: 'commander',
  engr: 'engineer',
  eng: 'engineer',
  ing: 'engineer',
  rev: 'reverend',
  adv: 'advocate',
  rep: 'representative',
};

/** "the operator", "the minister": an office, where "the scholar" and "the octogenarian" only describe. */
export function isOffice(words: readonly string[]): boolean {
  const head = words.at(-1) ?? '';
  return ROLE_NOUNS.has(head) && !MEANS.has(head);
}

/** 0: cannot mean this person; otherwise the higher the more words agree. */
export function nominalFit(words: readonly string[], person: Person): number {
  const head = words.at(-1) ?? '';
  const roles = person.told.flatMap(({ reading }) => reading.role ?? []);
  const roleWords = new Set(roles.flatMap((role) => role.toLowerCase().split(/[\s,/-]+/)));
  const titles = person.mentions.flatMap(({ run }) => run.honorific?.split(/\s+/) ?? []).map(tableKey);
  const known = new Set([
    ...roleWords,
    ...partsOf(person),
    ...titles,
    ...titles.flatMap((title) => SPELT_OUT[title] ?? []),
  ]);
  const agreed = words.slice(0, -1).filter((word) => known.has(word)).length;
  const offices = [...roles, ...partsOf(person)].map((role) => role.toLowerCase().split(/ (?:of|for|at|to|in) /)[0]);
  if (offices.includes(words.join(' '))) return 4 + agreed;
  if (known.has(head)) return 3 + agreed;
  if (words[0] === 'former' && roles.some((role) => role.startsWith('former '))) return 2;
  const places = person.told.flatMap(({ reading }) => reading.organisation?.toLowerCase().split(/[\s-]+/) ?? []);
  // "the Kazakh official", "the Nepal Law Forum member".
  if (
    words.slice(0, -1).some((word) => word.length > 3 && places.some((place) => place.slice(0, 5) === word.slice(0, 5)))
  )
    return 2;
  const means = MEANS.get(head);
  return means && [...known].some((word) => means.has(word)) ? 2 + agreed : 0;
}

/** The part in the webinar that a label or a verb gives: "Chair: X", "moderated by X". */
export function partsOf({ mentions }: Person): readonly string[] {
  return mentions.flatMap(({ sentence, run, to }) => {
    if (sentence.line.kind === 'label') return [/^[\p{L}]+/u.exec(sentence.text)?.[0].toLowerCase() ?? ''];
    const by =
      /\b(?:(chair|moderat|host|facilitat)ed by|(?:guest|keynote|main|first|second) (speaker)(?: was|,)?)\s(?:\S+\s){0,4}$/i.exec(
        sentence.frame.slice(0, run.nameFrom),
      );
    const did =
      /\bwho (?:also )?(chair|moderat|host|facilitat)ed\b/.exec(sentence.frame.slice(to, to + 140))?.[1] ??
      /^(?:,[^,]{2,60},)?\s(?:also\s)?(chair|moderat|host|facilitat)ed\b/.exec(sentence.frame.slice(to))?.[1] ??
      /^(?:,[^,]{2,60},)?\s(?:was|sat) in the (chair)\b/.exec(sentence.frame.slice(to))?.[1];
    const part = (by?.[1] ?? by?.[2] ?? did)?.toLowerCase();
    return part
      ? [
          { chair: 'chair', moderat: 'moderator', host: 'host', facilitat: 'facilitator', speaker: 'speaker' }[part] ??
            '',
        ]
      : [];
  });
}
