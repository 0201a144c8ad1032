/** What the first words of a webinar say of it: its title and who holds it. */
import type { Range } from '../../model.ts';
import type { Fact, Organisation } from '../../record.ts';
import { sentences } from '../../sentences.ts';
import {
  EVENT_NAME,
  HOST_AND,
  HOST_CUES,
  IS_EVENT,
  JOINTLY,
  OPENS,
  OWNED,
  SPEAKS_FOR,
  TITLE_CUES,
  TITLE_END,
  WELCOME,
} from '../en/speech-openings.ts';
import { fold } from '../spoken-name.ts';
import { isTitleCase, SMALL } from '../title-case.ts';
import { type Token, tokensIn } from '../tokens.ts';
import type { Witness } from './facts.ts';
import { isOrganisation } from './label-kinds.ts';
import { hasCapitals } from './name-runs.ts';
import type { NamedMention } from './named-mentions.ts';
import type { Phrases } from './phrases.ts';
import type { Piece } from './pieces.ts';

export interface Opening {
  readonly title?: Fact<string>;
  readonly hosts: readonly Fact<Organisation>[];
  /** Whoever opens it holds it, too: "we host this together with ...". */
  readonly joint: boolean;
  /** Index of the piece that names a host as its own. */
  readonly spokenFor?: number;
  /** Index of the piece that welcomes. */
  readonly welcomer?: number;
}

/** A range of `text` that may be the title, or that names a host. */
interface Found extends Range {
  readonly weight: number;
}

const FIRST_PIECES = 6;
const FIRST_CHARACTERS = 2400;
/** "Welcome to the Halden Institute": what is called the topic later on is the title. */
const PLACE = 1;
const NAME = 4;
const SENTENCE_TITLE = 5;
/** Where nobody welcomes, it is a meeting's item that begins: only what is "called" or "titled" so is a title. */
const UNASKED = 8;
const MOST_WORDS = 16;

export function openingOf(
  pieces: readonly Piece[],
  named: readonly NamedMention[],
  phrases: Phrases,
  witness: Witness,
): Opening {
  const hosts: Fact<Organisation>[] = [];
  let title: (Found & { readonly piece: number }) | undefined;
  let welcomer: number | undefined;
  let joint = false;
  let spokenFor: number | undefined;
  const opened = pieces.slice(0, FIRST_PIECES).some(({ text }) => OPENS.test(text.slice(0, FIRST_CHARACTERS)));
  for (const [i, { text }] of pieces.slice(0, FIRST_PIECES).entries()) {
    const people = named.flatMap(({ mention }) => (mention.piece === i ? [mention] : []));
    const isPerson = ({ from, to }: Range) => people.some((one) => one.from < to && one.to > from);
    for (const sentence of sentences(text.slice(0, FIRST_CHARACTERS))) {
      const said = text.slice(sentence.from, sentence.to);
      if (WELCOME.test(said)) welcomer ??= i;
      for (const found of titlesIn(text, sentence, phrases))
        if (!isPerson(found) && found.weight > (title?.weight ?? (opened ? PLACE : UNASKED)))
          title = { ...found, piece: i };
      const held = opened ? hostsIn(text, sentence, phrases) : [];
      if (held.length > 0 && SPEAKS_FOR.test(said)) spokenFor ??= i;
      joint ||= held.length > 0 && JOINTLY.test(said);
      for (const { from, to, name } of held)
        hosts.push({ value: phrases.resolve(name), evidence: [witness(i, from, to)], confidence: 'stated' });
    }
  }
  return {
    ...(title ? { title: titleFact(pieces[title.piece]?.text ?? '', title, witness, title.piece) } : {}),
    hosts: hosts.filter((host, i) => hosts.findIndex(({ value }) => fold(value.name) === fold(host.value.name)) === i),
    joint,
    ...(spokenFor === undefined ? {} : { spokenFor }),
    ...(welcomer === undefined ? {} : { welcomer }),
  };
}

/** A title may run over what looks like the end of its sentence: "Whose Shelf Is It? Libraries after the Flood". */
function titlesIn(text: string, { from, to }: Range, phrases: Phrases): Found[] {
  const sentence = text.slice(from, to);
  const cued = TITLE_CUES.flatMap(({ before, weight, plain, event }) =>
    [...sentence.matchAll(before)].flatMap((match) => {
      const found = titleAt(text, from + match.index + match[0].length, plain ?? false, phrases);
      return found && (!event || EVENT_NAME.test(text.slice(found.from, found.to)))
        ? [{ ...found, weight: Math.min(weight, found.weight) }]
        : [];
    }),
  );
  const first = titleAt(text, from, false, phrases);
  return first && cued.length === 0 && IS_EVENT.test(text.slice(first.to))
    ? [...cued, { ...first, weight: SENTENCE_TITLE }]
    : cued;
}

const CERTAIN = 9;

function titleAt(text: string, at: number, plain: boolean, phrases: Phrases): Found | undefined {
  const start =
    at + (/^(?:["“‘]|(?:our|the|this) (?=["“‘\p{Upper}]))*/u.exec(text.slice(at, at + 20))?.[0].length ?? 0);
  const capital = /^[\p{Upper}\d]/u.test(text.slice(start, start + 2));
  if (!capital && !plain) return undefined;
  const to = capital ? capitalEnd(text, start, phrases) : plainEnd(text, start);
  const title = text.slice(start, to);
  const words = title.split(/\s+/).length;
  if (words > MOST_WORDS || title.length < 4 || (!plain && words < 2)) return undefined;
  const whole = phrases.organisationAt(text, start, to);
  const place = whole?.sure && whole.to >= to && !EVENT_NAME.test(title);
  const weight = /\bthe $/.test(text.slice(0, start)) ? PLACE : NAME;
  return { from: start, to, weight: place ? weight : CERTAIN };
}

function plainEnd(text: string, start: number): number {
  const rest = text.slice(start, start + 200);
  const end = TITLE_END.exec(rest);
  return start + (end ? end.index + (/^[?!]/.test(end[0]) ? 1 : 0) : rest.trimEnd().length);
}

/** Past the last capital: small words, a colon and a dash go on before one; a holder's name does not belong to it. */
function capitalEnd(text: string, start: number, phrases: Phrases): number {
  const tokens = tokensIn(text, start, start + 300);
  let end = 1;
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens[i] as Token;
    if (!goesOn(text, tokens, i) || isOwner(text, tokens, i, phrases)) break;
    if (word.capital || /^\d/.test(word.text)) end = i + 1;
    else if (!SMALL.test(word.lower)) break;
  }
  const last = tokens[end - 1]?.to ?? start;
  return /^[?!]/.test(text.slice(last)) ? last + 1 : last;
}

function goesOn(text: string, tokens: readonly Token[], i: number): boolean {
  const word = tokens[i];
  if (!word || /^(?:[:–—-]|['’]s?)? ?$|^ [–—-] $/.test(word.gap)) return word !== undefined;
  // "Heat, Health and Housing", "Whose Shelf Is It? Libraries after the Flood".
  const rest = (word.gap === ', ' ? /^[^,.?!]*/ : /^[^.?!]*/).exec(text.slice(word.from))?.[0] ?? '';
  return /^[,?!] $/.test(word.gap) && isTitleCase(rest);
}

/** "Bees in the City | from the Urban Pollinator Network", "Fisheries Dialogue | of the Gulf Commission". */
function isOwner(text: string, tokens: readonly Token[], i: number, phrases: Phrases): boolean {
  const word = tokens[i] as Token;
  const event = EVENT_NAME.test(tokens[i - 1]?.text ?? '');
  // "Project Closing Call | for the Orrin line"
  if (event && i > 2 && /^(?:for|from)$/.test(word.lower)) return true;
  const owns = /^(?:from|by|with)$/.test(word.lower) || (event && word.lower === 'of');
  return owns && isOrganisation(phrases.organisationAt(text, word.to + 1, text.length)?.name ?? '');
}

function titleFact(text: string, { from, to }: Range, witness: Witness, piece: number): Fact<string> {
  const title = text.slice(from, to).trim();
  const value = title.charAt(0).toUpperCase() + title.slice(1);
  return { value, evidence: [witness(piece, from, from + title.length)], confidence: 'stated' };
}

const isHost = (name: string) => !EVENT_NAME.test(name) && !OWNED.test(name);

/** The organisations with a cue right before or after, and those that "and" joins to one. */
function hostsIn(text: string, { from, to }: Range, phrases: Phrases): (Range & { readonly name: string })[] {
  const found: (Range & { readonly name: string })[] = [];
  let last: (Range & { readonly name: string }) | undefined;
  let held = false;
  let perhaps = false;
  const plain = !hasCapitals(text);
  for (const { from: at, capital, lower } of tokensIn(text, from, to)) {
    if ((last && at < last.to) || !(capital || (plain && !SMALL.test(lower)))) continue;
    const one = phrases.organisationAt(text, at, to);
    if (!one || one.from !== at || (plain && !one.sure)) continue;
    const [before, after] = [text.slice(from, at), text.slice(one.to, to)];
    const cues = HOST_CUES.filter(
      (cue) => (cue.before?.test(before) ?? true) && (cue.after?.test(after) ?? true) && !cue.not?.test(before),
    );
    const cued = cues.some((cue) => (cue.sure ? isOrganisation(one.name) : one.sure || cue.before));
    const joins = last !== undefined && HOST_AND.test(text.slice(last.to, at));
    // "The Reed Council | and the Fen Trust are holding this": the cue of the second is for both.
    // "a webinar by Cocoawatch | and the Farmers' Alliance": the second shows that the first is no person.
    const both = joins && (cued || (perhaps && isOrganisation(one.name)));
    if (both && !held && last && isHost(last.name)) found.push(last);
    held = cued || both || (held && joins);
    perhaps = cues.length > 0;
    if (held && isHost(one.name)) found.push(one);
    // "Fisheries Dialogue of the | Gulf Commission"
    const owner = OWNED.exec(one.name);
    last = owner ? { from: at, to: at + owner[0].length, name: owner[0] } : one;
  }
  return found;
}
