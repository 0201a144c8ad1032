/** Who held the webinar: "hosted by A and B", "A held a webinar", "A’s spring webinar", in that order of trust. */
import { evidenceAt } from '../evidence.ts';
import type { Fact, Organisation } from '../record.ts';
import { EVENT, EVENT_NOUNS, HELD_BY, HOLDS, TOGETHER_WITH } from './en/events.ts';
import { fold, genderOf } from './names.ts';
import { isAcronym, type OrganisationMention, organisationAt } from './organisation-names.ts';
import type { Line, Sentence } from './report/document.ts';
import { tokensOf } from './tokens.ts';
import type { Source } from './webinar-facts.ts';

type Host = Fact<Organisation>;
type Found = readonly OrganisationMention[];

export function hostsOf(source: Source): Host[] {
  const { document } = source;
  const labelled = document.lines.filter(
    ({ kind, text }) => kind === 'label' && /^(?:hosts?|organi[sz]e|convened|organi[sz]ed)/i.test(text),
  );
  const fromLabels = labelled.flatMap((line) =>
    listAt(line.frame, line.text.indexOf(':') + 1).map((one) => host(source, line, 0, one)),
  );
  if (fromLabels.length > 0) return distinct(fromLabels);
  const prose = document.sentences.filter(({ line }) => line.kind === 'prose' || line.kind === 'heading');
  for (const rule of [heldBy, holds, whichTheyHeld, itsWebinar, webinarOf, invites, inItsName, membersOf, hereAt]) {
    const found = prose.flatMap((sentence) =>
      rule(sentence).map((one) => host(source, sentence.line, sentence.from, one)),
    );
    if (found.length > 0) return distinct(found);
  }
  return [];
}

/** "hosted jointly by A (AA) and B", "convened by A together with B". */
function heldBy({ frame }: Sentence): Found {
  const match = HELD_BY.exec(frame);
  if (!match || !EVENT.test(frame)) return [];
  const after = listAt(frame, match.index + match[0].length);
  const subject = / with$/i.test(match[0]) ? ownWebinar(frame, 0) : [];
  return [...subject, ...after];
}

/** "A published highlights of its webinar": the organisations that the sentence begins with. */
const ownWebinar = (frame: string, from: number): Found =>
  listAt(frame, from).filter(
    (one) =>
      (one.sure || /\s/.test(one.name)) && !isSomebody(frame, one) && !/^,(?! an? \p{Ll})/u.test(frame.slice(one.to)),
  );

/** "A and the B co-hosted an online symposium", "A, which organised the programme jointly with B". */
function holds({ frame }: Sentence): Found {
  const match = HOLDS.exec(frame);
  if (!match || /\bwho\s(?:\w+\s)?$/.test(frame.slice(0, match.index))) return [];
  const after = frame.slice(match.index + match[0].length);
  const event = tokensOf(after.slice(0, 120))
    .slice(0, 9)
    .findIndex(({ lower }) => EVENT_NOUNS.has(lower.replace(/s$/, '')));
  if (event < 0) return [];
  const which = /,\swhich\s(?:\w+\s)?$/.exec(frame.slice(0, match.index));
  const subjects = which
    ? endingAt(frame, match.index - which[0].length)
    : listAt(frame, leadEnd(frame)).filter((one) => one.from < match.index && !isSomebody(frame, one));
  const partner = PARTNER.exec(after);
  const partners = partner ? listAt(frame, match.index + match[0].length + partner.index + partner[0].length) : [];
  return subjects.length > 0 ? [...subjects, ...partners] : [];
}

/** "a webinar which the A and the B hosted", "an online talk that A arranged together with B". */
function whichTheyHeld({ frame }: Sentence): Found {
  if (!EVENT.test(frame)) return [];
  for (const { index } of frame.matchAll(/\b(?:that|which) (?=(?:the )?\p{Lu})/gu)) {
    const found = listAt(frame, index + (frame.startsWith('that', index) ? 5 : 6));
    const rest = frame.slice(found.at(-1)?.to ?? frame.length);
    const verb = /^(?:\s?\([^)]{1,40}\))?(?: (?:jointly|recently|both|together|had|have|has|co-))* (?=co-?\w|\w)/.exec(
      rest,
    );
    if (!verb || !HELD.test(rest.slice(verb[0].length))) continue;
    const partner = PARTNER.exec(rest.slice(0, 120));
    return [...found, ...(partner ? listAt(frame, (found.at(-1)?.to ?? 0) + partner.index + partner[0].length) : [])];
  }
  return [];
}

const HELD = /^(?:co-?)?(?:hosted|organi[sz]ed|convened|arranged|held|staged|conducted|ran|put on|run|mounted)\b/;
const PARTNER =
  /\b(?:jointly with|together with|along with|(?:partnership|collaboration|cooperation|association|conjunction) with|supported by|with (?:the )?support (?:of|from))\s/;

/** "Thuy Pham, who co-organises the meetup": a given name or a "who" tells a person. */
const isSomebody = (frame: string, { name, to, sure }: OrganisationMention): boolean =>
  !sure && (/^,? who\b/.test(frame.slice(to)) || genderOf(undefined, name) !== undefined);

/** Past "On Tuesday," and the like. */
const leadEnd = (frame: string): number =>
  /^(?:(?:On|In|Last|This|Earlier)\s[^,]{2,30},\s|On\s(?:[\p{L}\d]+,?\s){1,4}(?=the\s\p{Lu}))?/u.exec(frame)?.[0]
    .length ?? 0;

/** The organisation whose name ends at `at`. */
function endingAt(frame: string, at: number): Found {
  for (const token of tokensOf(frame.slice(Math.max(0, at - 120), at))) {
    const from = token.from + Math.max(0, at - 120);
    const one = token.capital ? organisationAt(frame, from) : undefined;
    if (one && frame.slice(one.to, at).replace(/\s?\([^)]*\)/, '') === '') return [one];
  }
  return [];
}

/** "A’s spring webinar", "the A summer series", "an A webinar". */
function itsWebinar({ frame }: Sentence): Found {
  const tokens = tokensOf(frame);
  for (const token of tokens) {
    if (!token.capital) continue;
    const one = organisationAt(frame, token.from);
    if (!one || one.from !== token.from) continue;
    const tail = /^(?:['’]s?)?((?:\s\p{Ll}[\p{Ll}-]*){1,4})/u.exec(frame.slice(one.to))?.[1]?.trim().split(/\s+/) ?? [];
    const at = tail.findIndex((word) => EVENT_NOUNS.has(word) || word === 'series');
    const owns = /^['’]/.test(frame.slice(one.to));
    const described = tail
      .slice(0, Math.max(at, 0))
      .every(
        (word) =>
          owns || /^(?:summer|winter|spring|autumn|annual|monthly|weekly|webinar|online|virtual|public)$/.test(word),
      );
    const named = one.sure || owns || (/\s/.test(one.name) && token.from > 0);
    if (at >= 0 && described && named && !/^(?:on|in|at|for|to|and|with)$/.test(tail[0] ?? '')) return [one];
  }
  return [];
}

/** "an evening webinar of the Coastal Society", "a webinar from X Institute". */
function webinarOf({ frame }: Sentence): Found {
  const match =
    /\b(?:(?:webinar|seminar|symposium|meet-?up|lecture|forum|panel)s?|(?:online|virtual) (?:[\p{Ll}-]+ ){0,2}\p{Ll}{4,})\s(?:series\s)?(?:of|by|from)\s/iu.exec(
      frame,
    );
  return match ? listAt(frame, match.index + match[0].length).filter(({ sure }) => sure) : [];
}

/** "The Alliance invites you to its annual webinar", "X announced today during its quarterly webinar", "A and B share results in joint webinar". */
function invites({ frame }: Sentence): Found {
  if (/ invit(?:es|ed|e) /.test(frame) && EVENT.test(frame))
    return listAt(frame, leadEnd(frame)).filter(({ sure }) => sure);
  if (!new RegExp(`\\b(?:its|their|joint)\\s(?:[\\p{Ll}-]+\\s){0,3}(?:${EVENT.source})`, 'iu').test(frame)) return [];
  const lead = ownWebinar(frame, leadEnd(frame));
  if (lead.length > 0) return lead;
  const its = /,\s(?=(?:the\s)?\p{Lu}[^,]{2,90}\s\p{Ll}+\s[^,]{0,40}\bits\s)/u.exec(frame);
  return its ? listAt(frame, its.index + 2).slice(0, 1) : [];
}

/** "More than 700 members of the Amalgamated Workers dialled in to the rally". */
function membersOf({ frame }: Sentence): Found {
  const match = /\bmembers of\s/.exec(frame);
  return match && EVENT.test(frame) ? listAt(frame, match.index + match[0].length).filter(({ sure }) => sure) : [];
}

/** "policy lead here at PackRight", "the PackRight team": who writes "our webinar". */
function hereAt({ frame }: Sentence): Found {
  const match = /\bhere at\s(?=\p{Lu})/u.exec(frame);
  if (match) return listAt(frame, match.index + match[0].length).slice(0, 1);
  const team = /\bthe\s(?=(?:\p{Lu}[\p{L}&-]+\s){1,3}team\b)/u.exec(frame);
  return team ? listAt(frame, team.index + team[0].length).slice(0, 1) : [];
}

/** "the Kreuzberg Systems Meetup": it is called after its meetings. */
function inItsName({ frame }: Sentence): Found {
  for (const token of tokensOf(frame)) {
    const one = token.capital ? organisationAt(frame, token.from) : undefined;
    if (one && /\s(?:Meet-?up|Club|Circle|Salon|Colloquium)$/.test(one.name)) return [one];
  }
  return [];
}

/** The organisations of a list: "A (AA) and the B", "A in partnership with B", "A University’s Center for C". */
function listAt(frame: string, from: number): Found {
  const found: OrganisationMention[] = [];
  let at = from + (/^\s+/.exec(frame.slice(from))?.[0].length ?? 0);
  for (let one = organisationAt(frame, at); one && found.length < 8; one = organisationAt(frame, at)) {
    found.push(one);
    at = one.to + (/^\s?\([^)]{1,40}\)/.exec(frame.slice(one.to))?.[0].length ?? 0);
    const owner = /^['’]s?\s(?=\p{Lu})/u.exec(frame.slice(at));
    const next = owner ?? TOGETHER_WITH.exec(frame.slice(at, at + 80));
    if (!next) break;
    at += next[0].length;
  }
  return found;
}

function host({ transcript, organisations }: Source, line: Line, offset: number, one: OrganisationMention): Host {
  const short = isAcronym(one.name) || !/\s/.test(one.name);
  const known = short
    ? organisations.resolve(one.name)
    : organisations.known.find(({ name }) => fold(name) === fold(one.name));
  const value: Organisation = known ?? { name: one.name, ...(one.acronym ? { acronym: one.acronym } : {}) };
  const evidence = evidenceAt(transcript, { turn: line.turn, from: offset + one.from, to: offset + one.to });
  return { value, evidence: [evidence], confidence: 'stated' };
}

const distinct = (hosts: readonly Host[]): Host[] =>
  hosts.filter((one, i) => hosts.findIndex(({ value }) => fold(value.name) === fold(one.value.name)) === i);
