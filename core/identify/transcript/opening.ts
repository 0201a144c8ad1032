/** What the first words of a webinar say of it: its title and who holds it. */

import type { Fact, Organisation } from '../../record.ts';
import { sentences } from '../../sentences.ts';
import { fold } from '../spoken-name.ts';
import type { Witness } from './facts.ts';
import {
  CALL_TO_ORDER,
  CALLED,
  EVENT_NAME,
  HOST_AND,
  HOST_BEFORE,
  JOINTLY,
  ON_TOPIC,
  THIS_IS,
  TITLE_END,
  TITLE_LEAD,
  TOPIC_IS,
  WELCOME,
} from './opening-words.ts';
import type { Phrases } from './phrases.ts';
import type { Piece } from './pieces.ts';

export interface Opening {
  readonly title?: Fact<string>;
  readonly hosts: readonly Fact<Organisation>[];
  /** Whoever opens it holds it, too: "we host this together with ...". */
  readonly joint: boolean;
  /** Index of the piece that welcomes. */
  readonly welcomer?: number;
}

interface Found {
  readonly from: number;
  readonly to: number;
  /** "Welcome to the Halden Institute": it is only an organisation's name; what is called the topic later on is the title. */
  readonly place?: boolean;
}

const FIRST_PIECES = 6;
const FIRST_WORDS = 400;

export function openingOf(pieces: readonly Piece[], phrases: Phrases, witness: Witness): Opening {
  const hosts: Fact<Organisation>[] = [];
  let title: Fact<string> | undefined;
  let sure = false;
  let welcomer: number | undefined;
  let joint = false;
  for (const [i, piece] of firstPieces(pieces)) {
    for (const { from, to } of sentences(piece.text)) {
      if (WELCOME.test(piece.text.slice(from, to))) welcomer ??= i;
      const found: Found | undefined = sure ? undefined : titleIn(piece.text, from, phrases);
      if (found && (!title || !found.place)) title = titleFact(piece.text, found, witness, i);
      if (found) sure = !found.place;
      const held = hostsIn(piece.text, from, to, phrases, witness, i);
      joint ||= held.length > 0 && JOINTLY.test(piece.text.slice(from, to));
      hosts.push(...held);
    }
  }
  return {
    ...(title ? { title } : {}),
    hosts: distinct(hosts),
    joint,
    ...(welcomer === undefined ? {} : { welcomer }),
  };
}

/** The webinar opens in its first turns and first words. */
function firstPieces(pieces: readonly Piece[]): [number, Piece][] {
  return pieces
    .slice(0, FIRST_PIECES)
    .map((piece, i): [number, Piece] => [i, { ...piece, text: piece.text.slice(0, FIRST_WORDS * 6) }]);
}

/** `from` begins a sentence; a title may run over what looks like its end ("Whose Shelf Is It?"). */
function titleIn(text: string, from: number, phrases: Phrases): Found | undefined {
  const rest = text.slice(from, from + 400);
  for (const pattern of [CALLED, TOPIC_IS, WELCOME, THIS_IS, CALL_TO_ORDER]) {
    const match = pattern.exec(rest);
    if (!match || endsBefore(rest, match.index)) continue;
    const found = titleAt(
      text,
      from + match.index + match[0].length,
      phrases,
      pattern === CALLED || pattern === TOPIC_IS,
    );
    if (found) return found;
  }
  return undefined;
}

const endsBefore = (text: string, index: number) => /[.!?] \p{Lu}/u.test(text.slice(0, index));

function titleAt(text: string, at: number, phrases: Phrases, called: boolean): Found | undefined {
  const rest = text.slice(at, at + 300);
  const topic = ON_TOPIC.exec(rest);
  const lead = topic ?? TITLE_LEAD.exec(rest) ?? /^(?:our|the|this) (?=\p{Lu})/u.exec(rest);
  const start = at + (lead?.[0].length ?? 0);
  const end = TITLE_END.exec(text.slice(start, at + 300));
  const to =
    start +
    (end ? end.index + (/^[?!]/.test(end[0]) ? 1 : 0) : Math.max(0, text.slice(start, at + 300).trimEnd().length));
  const title = text.slice(start, to).trim();
  const owner = ownerIn(text, start, to, phrases);
  const words = title.split(/\s+/).length;
  if (words > 16 || title.length < 4) return undefined;
  if (!topic && !(/^["“]?(?:\p{Lu}|\d)/u.test(title) && (called || words > 1))) return undefined;
  const whole = phrases.organisationAt(text, start, to);
  const place = !called && whole?.sure === true && whole.to >= start + title.length && !EVENT_NAME.test(title);
  return { from: start, to: owner ?? start + text.slice(start, to).trimEnd().length, ...(place ? { place } : {}) };
}

/** "Fisheries Dialogue of the Gulf Commission": the title ends where its holder begins. */
function ownerIn(text: string, from: number, to: number, phrases: Phrases): number | undefined {
  const match =
    /(?:dialogue|forum|seminar|webinar|lecture|series|briefing|summit|meeting|hearing|conference|session|roundtable) of the (?=\p{Lu})/iu.exec(
      text.slice(from, to),
    );
  if (!match) return undefined;
  const organisation = phrases.organisationAt(text, from + match.index + match[0].length, to);
  return organisation && organisation.to === to ? from + match.index + match[0].length - ' of the '.length : undefined;
}

function titleFact(text: string, { from, to }: Found, witness: Witness, piece: number): Fact<string> {
  const title = text.slice(from, to).replace(/^["“']|["”']$/g, '');
  return {
    value: title.charAt(0).toUpperCase() + title.slice(1),
    evidence: [witness(piece, from, to)],
    confidence: 'stated',
  };
}

function hostsIn(
  text: string,
  from: number,
  to: number,
  phrases: Phrases,
  witness: Witness,
  piece: number,
): Fact<Organisation>[] {
  const found: Fact<Organisation>[] = [];
  for (const match of HOST_BEFORE.all(text.slice(from, to))) {
    if (/with/i.test(match[0]) && !/\b(?:host|organi[sz]|present|conven|hold)/i.test(text.slice(from, to))) continue;
    let at: number | undefined = from + match.index + match[0].length;
    while (at !== undefined) {
      const organisation = phrases.organisationAt(text, at, to);
      if (!organisation || EVENT_NAME.test(organisation.name)) break;
      const value = phrases.resolve(organisation.name);
      found.push({ value, evidence: [witness(piece, organisation.from, organisation.to)], confidence: 'stated' });
      const and = HOST_AND.exec(text.slice(organisation.to, to));
      at = and ? organisation.to + and[0].length : undefined;
    }
  }
  return found.concat(fromAfterTitle(text, from, to, phrases, witness, piece));
}

/** "Welcome to Bees in the City, from the Urban Pollinator Network." */
function fromAfterTitle(
  text: string,
  from: number,
  to: number,
  phrases: Phrases,
  witness: Witness,
  piece: number,
): Fact<Organisation>[] {
  const sentence = text.slice(from, to);
  const match = WELCOME.test(sentence) ? /,? from (?=the \p{Lu})/u.exec(sentence) : null;
  const organisation = match ? phrases.organisationAt(text, from + match.index + match[0].length, to) : undefined;
  return organisation
    ? [
        {
          value: phrases.resolve(organisation.name),
          evidence: [witness(piece, organisation.from, organisation.to)],
          confidence: 'stated',
        },
      ]
    : [];
}

const distinct = (hosts: readonly Fact<Organisation>[]) =>
  hosts.filter((host, i) => hosts.findIndex((other) => fold(other.value.name) === fold(host.value.name)) === i);
