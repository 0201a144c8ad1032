/** Who held the webinar: every list of organisations is weighed by the words right before and after it. */
import { evidenceAt } from '../evidence.ts';
import type { Range } from '../model.ts';
import type { Fact, Organisation } from '../record.ts';
import { AND_ALSO, EVENT, HOST_CUES } from './en/events.ts';
import { ORGANISATION_NOUNS } from './en/organisations.ts';
import { fold, genderOf } from './names.ts';
import { isAcronym } from './organisation-extent.ts';
import { type OrganisationMention, organisationsIn } from './organisation-names.ts';
import type { Organisations } from './organisations.ts';
import type { Line } from './report/document.ts';
import type { Source } from './webinar-facts.ts';

type Host = Fact<Organisation>;

/** "A (AA) and the B", "A in partnership with B", "A University’s Center for C". */
interface List extends Range {
  readonly members: readonly OrganisationMention[];
}

/** The hosts that the heaviest cue of the report names, in order. */
export function hostsOf(source: Source): Host[] {
  let heaviest = 1;
  let hosts: Host[] = [];
  const weigh = (line: Line, offset: number, list: List, weight: number) => {
    if (weight < heaviest || isBareNoun(list, source)) return;
    const now = list.members.map((one) => hostOf(source, line, offset, one));
    hosts = weight > heaviest ? now : [...hosts, ...now];
    heaviest = weight;
  };
  for (const line of source.document.lines) {
    if (line.kind !== 'label' || !/^(?:held by|(?:co-?)?(?:hosts?|organi[sz]e|convene))/i.test(line.text)) continue;
    for (const list of listsIn(line.frame, line.text.indexOf(':') + 1, source.organisations))
      weigh(line, 0, list, LABELLED);
  }
  const [head] = source.document.lines;
  const letterhead =
    head?.kind === 'heading' && !RELEASE.test(head.text) ? listsIn(head.frame, 0, source.organisations)[0] : undefined;
  if (
    head &&
    letterhead &&
    /^(?:the )?$/i.test(head.frame.slice(0, letterhead.from)) &&
    LETTERHEAD.test(head.frame.slice(letterhead.to))
  )
    weigh(head, 0, letterhead, 1);
  for (const { line, from, frame } of source.document.sentences) {
    if (!/prose|heading|byline/.test(line.kind)) continue;
    for (const list of listsIn(frame, 0, source.organisations)) weigh(line, from, list, weightOf(frame, list, source));
  }
  return distinct(hosts);
}

/** "Programme host X": a noun alone with a capital, at the beginning of a sentence, that stands for nothing named. */
const isBareNoun = ({ from, members: [one, other] }: List, { organisations }: Source): boolean =>
  from === 0 &&
  !other &&
  ORGANISATION_NOUNS.has(one?.name.toLowerCase() ?? '') &&
  organisations.resolve(one?.name ?? '') === undefined;

const LABELLED = 100;

/** What a page calls itself is nobody's letterhead. */
const RELEASE = /\b(?:release|readout|embargo(?:ed)?|communiqué|statement|advisory)\b/i;

/** An organisation alone on the first line, or its bulletin. */
const LETTERHEAD = /^(?:$|:|(?: \(\p{Lu}+\))?$| (?:[–—-] )?(?:news|bulletin|newsletter|update|briefing)\b)/iu;

/** Also "the university", where the document has named one. */
function named(frame: string, from: number, organisations: Organisations): OrganisationMention[] {
  const short = [
    ...frame
      .slice(from)
      .matchAll(/(?<=\b(?:by|and|with) (?:the|our) )\p{Ll}{4,}(?= (?:and|with|together|in)\b|[,.])/gu),
  ].flatMap(({ 0: word, index }): OrganisationMention[] => {
    const one = ORGANISATION_NOUNS.has(word) ? organisations.resolve(word) : undefined;
    return one ? [{ ...one, from: from + index, to: from + index + word.length, sure: true }] : [];
  });
  return [...organisationsIn(frame, from), ...short].sort((a, b) => a.from - b.from);
}

function listsIn(frame: string, from: number, organisations: Organisations): List[] {
  const lists: List[] = [];
  for (const one of named(frame, from, organisations)) {
    const last = lists.at(-1);
    const end = one.to + (/^\s?\([^)]{1,40}\)/.exec(frame.slice(one.to))?.[0].length ?? 0);
    const between = frame.slice(last?.to ?? 0, one.from);
    // After a bare comma goes on whatever is said of it: "On World Water Day, the Programme ...".
    const listed = !/^, (?:the )?$/.test(between) || (one.sure && last?.members.at(-1)?.sure);
    if (last && ((listed && AND_ALSO.test(between)) || OWNS.test(between)))
      lists[lists.length - 1] = { from: last.from, to: end, members: [...last.members, one] };
    // "the Faculty of Languages at Cedarview University": where the one before belongs.
    // "Signs | of Hope Malawi".
    else if (last && !last.members.at(-1)?.sure && !one.sure && /^ (?:of|for) $/.test(between))
      lists[lists.length - 1] = {
        from: last.from,
        to: end,
        members: [...last.members.slice(0, -1), wider(frame, last, one)],
      };
    else if (last?.members.at(-1)?.sure && one.sure && /^ (?:at|of|in|for) (?:the )?$/.test(between))
      lists[lists.length - 1] = { ...last, to: end };
    else lists.push({ from: one.from, to: end, members: [one] });
  }
  return lists;
}

function wider(frame: string, { members }: List, { to }: Range): OrganisationMention {
  const from = members.at(-1)?.from ?? to;
  return { name: frame.slice(from, to), from, to, sure: false };
}

const OWNS = /^['’]s? $/;

/** A sentence about the occasion that does not name it. */
const OF_IT = /^(?:it|this|both|they|(?:co-)?(?:hosted|organi[sz]ed|convened|presented)(?: \w+)? by)\b/i;

/** The weight of the best cue that the list stands in; 0 where none does. */
function weightOf(frame: string, { from, to, members }: List, { organisations }: Source): number {
  const [before, after] = [frame.slice(0, from), frame.slice(to, to + 200)];
  // "A | partnered with B for a webinar".
  const first = frame.slice(members[0]?.to ?? to, to + 200).replace(/^ \([^)]*\)/, '');
  const sure = members.some((one) => one.sure || organisations.has(one.name));
  const cue = HOST_CUES.find(
    (one) =>
      (sure || !one.sure) &&
      (!one.before || one.before.test(before)) &&
      (!one.after || one.after.test(after) || one.after.test(first)) &&
      (!one.name || members.some(({ name }) => one.name?.test(name))) &&
      (one.anywhere || EVENT.test(frame) || OF_IT.test(frame)),
  );
  return cue && !isSomebody(members, after, cue.before !== undefined) ? cue.weight : 0;
}

/** "Linh Vo, who co-organises the meetup": a given name or a "who" tells a person. */
const isSomebody = (members: readonly OrganisationMention[], after: string, cued: boolean): boolean =>
  members.some(
    ({ sure, name }) =>
      !sure &&
      (/^,? who (?!(?:\w+ )?(?:co-?)?(?:host|organi|sponsor))/.test(after) ||
        (!cued && genderOf(undefined, name) !== undefined)),
  );

function hostOf({ transcript, organisations }: Source, line: Line, offset: number, one: OrganisationMention): Host {
  const short = isAcronym(one.name) || !/\s/.test(one.name);
  const known = short
    ? organisations.resolve(one.name)
    : organisations.known.find(({ name }) => fold(name) === fold(one.name));
  const value: Organisation = known ?? { name: one.name, ...(one.acronym ? { acronym: one.acronym } : {}) };
  const evidence = evidenceAt(transcript, { turn: line.turn, from: offset + one.from, to: offset + one.to });
  return { value, evidence: [evidence], confidence: 'stated' };
}

/** Each once; "Ministry of Water" is the Ministry of Water and Sanitation. */
function distinct(hosts: readonly Host[]): Host[] {
  const names = hosts.map(({ value }) => fold(value.name));
  return hosts.filter(
    (_, i) => names.indexOf(names[i] ?? '') === i && !names.some((name) => name.startsWith(`${names[i]} `)),
  );
}
