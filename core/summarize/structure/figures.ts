/** The numbers that an editor would print: value, unit, what they count, and the sentence that says so. */
import type { Range } from '../../model.ts';
import type { Figure, Statement } from '../../record.ts';
import { countWords } from '../../words.ts';
import type { Sentence } from '../context.ts';
import { IRONY, OPPONENT } from '../en/cues.ts';
import { GUARDS } from '../en/words.ts';
import { piecesOf } from '../pieces.ts';
import { leans } from '../pointing.ts';
import { isMeeting } from '../points.ts';
import { figureFault } from '../proof.ts';
import { readsWell } from '../readable.ts';
import { isAboutTheTalk, isSendable } from '../sendable.ts';
import { tokensOf } from '../tokens.ts';
import { INTRODUCES } from '../units.ts';
import { isBroken } from './broken.ts';
import * as words from './en/figure-words.ts';
import { type Reading, readingsOf } from './figure-readings.ts';
import { printed } from './printed.ts';
import type { Speech } from './speech.ts';
import { isMadeOfTalks } from './talks.ts';

/** Nine for a webinar of a thousand words, twenty for an hour: the weightiest. */
const roomIn = (words: number) => Math.round(4 + 5 * Math.sqrt(Math.max(1, words / 1000)));
/** The moderator gives the frame: their figures weigh so much less. */
const FRAME = 1.5;
/** In a working conversation a smaller number without a noun is what only they know. */
const LEAST_BARE = 1000;

export function figuresOf(speech: Speech): Figure[] {
  const moderators = speech.moderators;
  const names = identifiersIn(speech);
  const talks = isMadeOfTalks(speech);
  const choosy = !talks && isMeeting(speech) && speech.transcript.kind !== 'report';
  const found = speech.sentences.flatMap((sentence) => {
    const frame = moderators.has(sentence.speakerId ?? '') ? FRAME : 0;
    if ((frame > 0 && sentence.housekeeping) || isTakenBack(speech, sentence) || isNoMatter(sentence.text)) return [];
    const readings = readingsOf(sentence).filter(
      ({ at, unit }) =>
        !names.has(sentence.text.slice(at.from, at.to)) &&
        (talks || unit || at.ratio || at.fraction || (at.value ?? 0) >= LEAST_BARE),
    );
    return readings.map((reading) => ({ sentence, reading, weight: reading.weight - frame }));
  });
  const room = roomIn(speech.words);
  const chosen = new Map<unknown, Figure>();
  for (const one of [...found].sort((a, b) => b.weight - a.weight)) {
    if (chosen.size >= room) break;
    const figure = figureOf(speech, choosy, one.sentence, one.reading);
    if (figure && ![...chosen.values()].some((before) => same(before, figure))) chosen.set(one, figure);
  }
  return found.flatMap((one) => chosen.get(one) ?? []);
}

/** Said so often, and of different things: "4844" is a proposal's name, whatever noun stands behind it. */
const OFTEN = 3;

function identifiersIn({ sentences }: Speech): ReadonlySet<string> {
  const behind = new Map<string, string[]>();
  for (const { text } of sentences)
    for (const [said, , digits = '', word = ''] of text.matchAll(
      /((?<![\d.,$€£])(\d{3,4})(?![\d.,]\d|%))\s*([A-Za-zÀ-ɏḀ-ỿ]*)/g,
    ))
      if (said) behind.set(digits, [...(behind.get(digits) ?? []), word.toLowerCase()]);
  return new Set(
    [...behind].flatMap(([digits, after]) => (after.length >= OFTEN && new Set(after).size > 1 ? [digits] : [])),
  );
}

const same = (a: Figure, b: Figure) => a.value === b.value && a.unit === b.unit && a.speakerId === b.speakerId;

function figureOf(speech: Speech, choosy: boolean, sentence: Sentence, reading: Reading): Figure | undefined {
  const { value, unit, counts, at } = reading;
  const holds = (statement: Statement) =>
    !isBroken(statement.content) &&
    (speech.transcript.kind === 'report' || isSendable(statement)) &&
    (!choosy || reads(statement));
  const statement = firstTold(speech, sentence, at, holds);
  if (!statement?.content.includes(sentence.text.slice(at.from, at.to))) return undefined;
  const number = at.value === undefined ? {} : { number: at.value };
  const figure = { ...statement, value, ...number, ...(unit ? { unit } : {}), ...(counts ? { counts } : {}) };
  return figureFault(figure) === undefined ? figure : undefined;
}

const reads = (statement: Statement) => readsWell(statement) && !isAboutTheTalk(statement.content);

/** The shortest first that can go out; what hangs on others with them. */
function firstTold(
  speech: Speech,
  sentence: Sentence,
  at: Range,
  holds: (statement: Statement) => boolean,
): Statement | undefined {
  const ways = [
    () => printedShort(speech, sentence, at),
    () => (followsOthers(speech, sentence) ? printedFromClause(speech, sentence, at.from) : undefined),
    () => printed(speech, sentence),
    () => printedWithBefore(speech, sentence),
    () => printedFrom(speech, sentence, at.from),
    () => (speech.raw ? printedFromClause(speech, sentence, at.from) : undefined),
  ];
  for (const way of ways) {
    const statement = way();
    if (statement && holds(statement)) return statement;
  }
  return undefined;
}

/** Behind a recognizer's break another's words may go on: the number's own clause is told. */
const followsOthers = (speech: Speech, { index, turn }: Sentence) =>
  speech.raw && speech.sentences[index - 1]?.turn === turn && OPPONENT.test(speech.sentences[index - 1]?.text ?? '');

/** A joke, or who speaks: "I'm Ada, I look after nine islands". */
const isNoMatter = (text: string) => IRONY.test(text) || INTRODUCES.test(text);

/** The shortest piece of the sentence that holds its numbers: they may be compared. */
function printedShort(speech: Speech, sentence: Sentence, at: Range): Statement | undefined {
  const [from, to] = [sentence.from + at.from, sentence.from + at.to];
  const numbers = readingsOf(sentence).length;
  return piecesOf(sentence)
    .filter((part) => part.from <= from && to <= part.to && part.words * 2 >= sentence.words)
    .filter((part) => !leans(part.text) && readingsOf(part).length === numbers)
    .sort((a, b) => a.words - b.words)
    .map((part) => printed(speech, part))
    .find((statement) => statement !== undefined);
}

/** "Turnover was 212 million. Well, 221, excuse me": the next sentence corrects a number of this one. */
function isTakenBack({ sentences }: Speech, { index, turn }: Sentence): boolean {
  const next = sentences[index + 1];
  if (!next || next.turn !== turn || !words.NUMBER.test(next.text)) return false;
  return words.TAKES_BACK.test(next.text.slice(0, 100)) && next.words <= MOST_CORRECTING;
}

const MOST_CORRECTING = 20;
const MOST_TOGETHER = 50;
const MOST_PIECES = 3;

/** "It costs ..." leans on the sentence before it, and that one maybe on another: all together. */
function printedWithBefore(speech: Speech, sentence: Sentence): Statement | undefined {
  const pieces = [sentence];
  for (let index = sentence.index - 1; pieces.length < MOST_PIECES; index--) {
    const before = speech.sentences[index];
    if (!before || before.turn !== sentence.turn || before.housekeeping || isTakenBack(speech, before))
      return undefined;
    pieces.unshift(before);
    if (pieces.reduce((sum, piece) => sum + piece.words, 0) > MOST_TOGETHER) return undefined;
    const statement = printed(speech, pieces);
    if (statement) return statement;
  }
  return undefined;
}

/** In recognizer text a clause begins with its subject, wherever the break was set: the nearest before the number that can go out. */
function printedFromClause(speech: Speech, sentence: Sentence, at: number): Statement | undefined {
  const starts = [...sentence.text.slice(0, at).matchAll(words.CLAUSE_START)]
    .map(({ index }) => index)
    .filter((from) => !words.HANGS_ON.test(sentence.text.slice(0, from)));
  for (const from of starts.slice(-MOST_STARTS).reverse()) {
    const text = sentence.text.slice(from);
    const statement =
      from > 0 && printed(speech, { ...sentence, text, from: sentence.from + from, words: countWords(text) });
    if (statement) return statement;
  }
  return undefined;
}

/** Each is tried by printing it. */
const MOST_STARTS = 4;

/** The rest of a sentence from its number on, where what goes before it neither doubts, denies nor conditions it. */
function printedFrom(speech: Speech, sentence: Sentence, from: number): Statement | undefined {
  const before = tokensOf(sentence.text.slice(0, from));
  if (before.some(({ core }) => GUARDS.has(core))) return undefined;
  const text = sentence.text.slice(from);
  return printed(speech, { ...sentence, text, from: sentence.from + from, words: countWords(text) });
}
