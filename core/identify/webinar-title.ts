/** What the webinar was called: on a line of its own, quoted beside its noun, or in capitals beside "webinar". */
import { evidenceAt } from '../evidence.ts';
import type { Fact } from '../record.ts';
import { CALLED, EVENT, HELD_BY, IS_EVENT, OTHER_WORK } from './en/events.ts';
import { MONTHS } from './en/function-words.ts';
import { isSpeechVerb } from './en/verbs.ts';
import { fold } from './names.ts';
import { organisationAt } from './organisation-names.ts';
import type { Line, Sentence } from './report/document.ts';
import { MASK } from './report/quotations.ts';
import { isTitleCase, SMALL } from './title-case.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Source } from './webinar-facts.ts';
import { type Candidate, lineTitles } from './webinar-title-lines.ts';

export function titleOf({ transcript, document }: Source, hosts: readonly string[]): Fact<string> | undefined {
  const candidates = [
    ...document.lines.flatMap((line, i) => lineTitles(line, i, document.lines[i + 1], document.lines[i - 1])),
    ...document.lines.flatMap((line, i) => (/prose|heading/.test(line.kind) ? quotedTitles(line, i) : [])),
    ...document.sentences.flatMap((sentence) =>
      /prose|bullet/.test(sentence.line.kind) ? capitalTitles(sentence) : [],
    ),
  ].filter(({ line, from, to }) => !hosts.some((host) => fold(line.text.slice(from, to)) === fold(host)));
  const [best] = candidates.sort((a, b) => b.weight - a.weight);
  if (!best) return undefined;
  const evidence = evidenceAt(transcript, { turn: best.line.turn, from: best.from, to: best.to });
  return { value: evidence.quote.replace(/[,.;:]$/, ''), evidence: [evidence], confidence: 'stated' };
}

const NAMED = new RegExp(`\\b${CALLED}[\\s:,]*$`, 'i');
const AFTER_EVENT = new RegExp(`${EVENT.source}[^.]{0,24}$`, 'i');
const BEFORE_EVENT = new RegExp(
  `^[,\\s]*(?:(?:an?|the|its|our|was|drew)?\\s?[^.]{0,30}${EVENT.source}|was (?:\\w+ )?${HELD_BY.source})`,
  'i',
);

const WENT_TO =
  /\b(?:(?:spoke|speaking|talked|lectured) (?:on|about)|signed up (?:for|to)|came to|joined|attended|tuned in (?:to|for)|registered for|followed|watched|told|at|during) $/i;

/** Quotations in title case beside the webinar’s noun. */
function quotedTitles(line: Line, index: number): Candidate[] {
  const { frame, text } = line;
  return [...frame.matchAll(new RegExp(`${MASK}+`, 'g'))].flatMap((match) => {
    const end = match.index + match[0].length;
    const inner = text.slice(match.index, end).replace(/^["“‘'„«]|[,.]?["”’'»]?[,.]?$/g, '');
    const before = frame.slice(Math.max(0, match.index - 150), match.index).replace(/^.*[.!?] (?=\p{Lu})/su, '');
    const after = /^.{0,150}?(?=[.!?] \p{Lu}|$)/su.exec(frame.slice(end))?.[0] ?? '';
    if (inner.length < 6 || !isTitleCase(inner) || OTHER_WORK.test(before) || /^ series\b/.test(after)) return [];
    const named = NAMED.test(before);
    const beside = AFTER_EVENT.test(before) || BEFORE_EVENT.test(after);
    const around = tokensOf(`${before.slice(-20)} ${after.slice(0, 20)}`);
    const loose = index < 3 && tokensOf(inner).length > 2 && !around.some(({ lower }) => isSpeechVerb(lower));
    const went = WENT_TO.test(before) || (named && EVENT.test(frame.slice(0, match.index)));
    if (!(named && EVENT.test(before + after)) && !beside && !loose && !went) return [];
    const from = text.indexOf(inner, match.index);
    return [{ line, from, to: from + inner.length, weight: +loose + (named ? 4 : 0) + (beside ? 5 : 0) }];
  });
}

/** Whatever was held, this is what it was called. */
const THEME =
  /\b(?:(?:under|on|with|bearing|around) the (?:theme|topic|title|banner|motto|heading)(?: of)?:?|(?:en)?titled|dubbed|billed as|christened|whose (?:theme|title|topic) was) $/i;

/** What is said right after a title that somebody "logged on for". */
const SAID_OF_EVENT = new RegExp(
  `^, (?:(?:the|an?|our|its) [^,.]{0,40}?(?:${EVENT.source}|evening|morning|afternoon|lunch|one (?:yet|so far))|(?:jointly )?${HELD_BY.source}|(?:chaired|moderated) by)`,
  'i',
);

/** What stands before a title in capitals, and how sure that makes it; `end` tells what must follow. */
const OPENERS: readonly { readonly before: RegExp; readonly end?: RegExp; readonly weight: number }[] = [
  { before: THEME, weight: 4 },
  {
    before: /^$/,
    end: new RegExp(`^ was (?:jointly )?${HELD_BY.source}|${SAID_OF_EVENT.source}`, 'i'),
    weight: 2,
  },
  { before: new RegExp(`${EVENT.source}(?:,? ${CALLED})? $`), weight: 3 },
  { before: new RegExp(`${EVENT.source}(?:,|:) $`), end: /^(?:[,.?!]|$)/, weight: 3 },
  {
    before: /\b(?:for|at|to|in|of|on|through|behind|during|about|joined|attended|watched|,) $/,
    end: SAID_OF_EVENT,
    weight: 3,
  },
  { before: /\b(?:its|our|their|this year's|the|first|annual) $/i, end: new RegExp(`^ ${EVENT.source}`), weight: 2 },
  {
    before: /\b(?:came to|joined|attended|tuned in (?:to|for)|logged (?:in|on) (?:to|for)|signed up for) $/,
    weight: 1,
  },
];

/** "a webinar on Mining and Rivers", "the National Webinar on X", "a free webinar, Open Data for Y, on ...", "live for X, the third webinar". */
function capitalTitles({ line, frame, text, from }: Sentence): Candidate[] {
  const tokens = tokensOf(frame);
  for (const [i, token] of tokens.entries()) {
    if (!(token.capital || /^\d/.test(token.text)) || (i > 0 && tokens[i - 1]?.capital && token.gap === ' ')) continue;
    const before = frame.slice(0, token.from);
    const inName = eventInName(tokens, i);
    const held = HELD_THE.test(before);
    const end = titleEnd(
      tokens,
      i,
      held ? tokens.length : inName + 1,
      MAY_HAVE_COMMA.test(before) || THEME.test(before),
    );
    const [last] = tokens.slice(end - 1, end);
    if (!last || end - i < 2 || !isTitleCase(text.slice(token.from, last.to)) || NO_TITLE.test(frame.slice(token.from)))
      continue;
    const after = frame.slice(last.to).replace(/^[?!](?=,| was)/, '');
    const opener = OPENERS.find((one) => one.before.test(before) && (!one.end || one.end.test(after)));
    const occasion = held && IS_EVENT.test(last.lower) && end - i > 3;
    const weight = inName > i ? 5 : (opener?.weight ?? (occasion ? 3 : undefined));
    if (
      !weight ||
      (weight < 4 && end - i < 3 && /, $/.test(before)) ||
      (weight < 3 && (end - i < 3 || isHost(frame, token, last)))
    )
      continue;
    const mark = /^[?!]/.test(frame.slice(last.to)) ? 1 : 0;
    return [{ line, from: from + token.from, to: from + last.to + mark, weight }];
  }
  return [];
}

/** "co-organised the | 2024 Rivers Online Forum": the occasion has a name of its own. */
const HELD_THE =
  /\b(?:hosted|organi[sz]ed|held|convened|opened|co-\p{Ll}+ed) (?:the|its|their|this year['’]s) (?:\p{Ll}+ )?$/u;

const MAY_HAVE_COMMA = new RegExp(
  `^$|(?:,| for| to| at| in| through| on| joined| attended| of| theme:?| titled| called| named| themed| billed as| dubbed| title|${EVENT.source}:?) $`,
  'i',
);

/** "Cold Rivers | on 3 May". */
const DATE = /^(?:\d+$|\p{Lu}\p{Ll}+day$)/u;

/** "9 June 2026 for Cold Rivers". */
const NO_TITLE = new RegExp(
  `^(?:(?:\\d+ (?:of )?)?(?:${MONTHS})|\\p{Lu}\\p{Ll}+day|Zoom|YouTube|Facebook|Teams)\\b`,
  'u',
);

/** "the National Webinar | on X": where the run of capitals has the noun and goes on; -1 elsewhere. */
function eventInName(tokens: readonly Token[], start: number): number {
  for (let i = start; tokens[i]?.capital && (i === start || tokens[i]?.gap === ' '); i++) {
    const next = tokens[i + 1];
    if (IS_EVENT.test(tokens[i]?.lower ?? '') && next?.gap === ' ' && /^(?:on|for|of)$/.test(next.lower)) return i;
  }
  return -1;
}

const isHost = (frame: string, first: Token, last: Token): boolean => {
  const one = organisationAt(frame, first.from);
  return Boolean(one?.sure && (one.to >= last.to || /^ on \p{Lu}\p{Ll}+day\b/u.test(frame.slice(one.to))));
};

/** One past the last word of a title in capitals: small words and a colon go on before a capital, a comma only in "X, Y,". */
function titleEnd(tokens: readonly Token[], start: number, past: number, commas: boolean): number {
  let end = start;
  for (let at = start; at < tokens.length && at < start + 24; at++) {
    const { capital, lower, text, gap } = tokens[at] as Token;
    const going = at === start || /^(?:['’]?\s#?|:\s|\s[–—-]\s)$/.test(gap) || (commas && gap === ', ' && capital);
    if (!going || (lower === 'on' && DATE.test(tokens[at + 1]?.text ?? ''))) break;
    if (IS_EVENT.test(lower) && at >= past && !tokens[at + 1]?.gap.startsWith(' ')) break;
    if (capital || /^\d/.test(text)) end = at + 1;
    else if (!SMALL.test(lower)) break;
  }
  return end;
}
