/** What the webinar was called: quoted beside its noun, on a heading, or capitalised after "webinar on". */
import { evidenceAt } from '../evidence.ts';
import type { Fact } from '../record.ts';
import { EVENT, EVENT_NOUNS } from './en/events.ts';
import { isSpeechVerb } from './en/verbs.ts';
import { fold } from './names.ts';
import type { Line, Sentence } from './report/document.ts';
import { MASK } from './report/quotations.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Source } from './webinar-facts.ts';

interface Candidate {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

export function titleOf({ transcript, document }: Source, hosts: readonly string[]): Fact<string> | undefined {
  const prose = document.sentences.filter(({ line }) => line.kind === 'prose');
  const printed = document.sentences.filter(({ line }) => line.kind === 'prose' || line.kind === 'heading');
  const candidates = [
    ...document.lines.flatMap((line, i) => headingTitle(line, i, document.lines[i + 1])),
    ...printed.flatMap(quotedTitle),
    ...prose.flatMap(capitalTitle),
  ].filter(({ line, from, to }) => !hosts.some((host) => fold(line.text.slice(from, to)) === fold(host)));
  const [best] = candidates.sort((a, b) => b.weight - a.weight);
  if (!best) return undefined;
  const evidence = evidenceAt(transcript, { turn: best.line.turn, from: best.from, to: best.to });
  return { value: evidence.quote.replace(/[,.;:]$/, ''), evidence: [evidence], confidence: 'stated' };
}

const LABELLED = /^(?:title|topic|theme|subject)\s*:\s*["“‘]?(.+?)["”’]?$/i;
const PREFIXED =
  /^(?:#+\s*)?(?:[\p{L}’'-]+\s){0,3}?(?:webinar|seminar|symposium|round-?table|panel|forum|event|workshop|conference|meeting)(?:\s(?:report|recap|summary|notes|review|highlights|minutes|write-?up|digest|bulletin))?\s?[:–—|-]\s(.+)$/iu;
const SUFFIXED =
  /^(?:#+\s*)?(.+?)\s?[:–—|-]\s(?:the |a |an |our )?(?:write-?up|recap|report|highlights|key (?:takeaways|messages|points)|summary|minutes|notes|proceedings|what we learn(?:ed|t)|(?:notes|highlights|takeaways|lessons|reflections|a report|report|minutes|impressions) (?:from|of|on) .{3,60}|(?:webinar|event|meeting|seminar) (?:report|recap|summary|notes|write-?up|minutes|highlights))$/iu;
const MINUTES = /^(?:summary|minutes|notes|report|proceedings|record|readout) (?:of|from|on) (?:the|a|an|our) /i;

function headingTitle(line: Line, index: number, next: Line | undefined): Candidate[] {
  const { text, kind } = line;
  if (kind === 'label') return pick(line, LABELLED.exec(text)?.[1], 9);
  if (kind !== 'heading') return [];
  const prefixed = PREFIXED.exec(text)?.[1];
  if (prefixed) return pick(line, prefixed.replace(/^["“‘]|["”’]$/g, ''), 6);
  const suffixed = index < 3 ? SUFFIXED.exec(text)?.[1] : undefined;
  if (suffixed) return pick(line, suffixed, 6);
  const of =
    /^(?:#+\s*)?(?:minutes|summary|notes|report|proceedings|record) of (?:the |an? )?(.+?)(?:, (?:held )?(?:on )?\d.*)?$/i.exec(
      text,
    )?.[1];
  if (of && EVENT.test(of) && isTitleCase(of)) return pick(line, of, 5);
  const minutes = index === 0 && next && MINUTES.test(next.text) && EVENT.test(next.text);
  return minutes ? pick(line, text.replace(/^#+\s*/, ''), 6) : [];
}

function pick(line: Line, title: string | undefined, weight: number): Candidate[] {
  const from = title ? line.text.indexOf(title) : -1;
  return title && from >= 0 && title.length > 3 ? [{ line, from, to: from + title.length, weight }] : [];
}

/** A quotation in title case beside the webinar’s noun. */
function quotedTitle({ line, frame, text, from, index }: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (const match of frame.matchAll(new RegExp(`${MASK}+`, 'g'))) {
    const inner = text.slice(match.index, match.index + match[0].length).replace(/^["“‘'„«]|[,.]?["”’'»]?[,.]?$/g, '');
    if (inner.length < 6 || !isTitleCase(inner)) continue;
    const before = frame.slice(Math.max(0, match.index - 90), match.index);
    const after = frame.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const named =
      /\b(?:titled|entitled|themed|called|named|title of|theme|topic|subject|on|dubbed|tagged|billed as)[\s:,]*$/i.test(
        before,
      );
    const beside =
      new RegExp(`(?:${EVENT.source})[^.]{0,24}$`, 'i').test(before) ||
      new RegExp(`^[,\\s]*(?:an?|the|its|our|was|drew)?\\s?[^.]{0,30}(?:${EVENT.source})`, 'i').test(after);
    const loose =
      index < 4 &&
      tokensOf(inner).length > 2 &&
      !tokensOf(`${before.slice(-20)} ${after.slice(0, 20)}`).some(({ lower }) => isSpeechVerb(lower));
    const spoke = /\b(?:spoke|speaking|talked|lectured)\s(?:on|about)\s$/i.test(before);
    if (!(EVENT.test(frame) && (named || beside)) && !loose && !spoke) continue;
    if (
      tokensOf(before)
        .slice(-2)
        .some(({ lower }) => /^(?:report|book|paper|film|survey|study|article|essay)$/.test(lower))
    )
      continue;
    const start = from + text.indexOf(inner, match.index);
    found.push({
      line,
      from: start,
      to: start + inner.length,
      weight: (loose ? 1 : 0) + (named ? 4 : 0) + (beside ? 4 : 0) + (/webinar|symposium|seminar/i.test(frame) ? 1 : 0),
    });
  }
  return found;
}

const SMALL =
  /^(?:sa|ng|de|del|la|el|y|e|di|du|des|und|of|the|and|in|for|to|with|on|a|an|from|at|by|or|as|after|before|is|are|not|who|we|what|how|into|without|through|under|beyond|across|over|our|your|its|their|but|vs|per|via|towards?|between|against|can|do|does|it|be|when)$/;

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Most of its longer words have capitals. */
function isTitleCase(text: string): boolean {
  const words = tokensOf(text).filter(({ lower }) => !SMALL.test(lower));
  const capitals = words.filter(({ capital, text: word }) => capital || /^\d/.test(word)).length;
  const dated = words.every(({ text: word }) => /^\d/.test(word) || MONTH.test(word));
  return words.length > 1 && !dated && capitals >= words.length * 0.75 && !/[.]\s/.test(text);
}

/** "a webinar on Artisanal Mining and River Bodies", "the National Webinar on X", "a free webinar, Open Data for Y, on ...". */
function capitalTitle({ line, frame, text, from }: Sentence): Candidate[] {
  const tokens = tokensOf(frame);
  for (const [i, token] of tokens.entries()) {
    const noun = token.lower.replace(/s$/, '');
    if (!EVENT_NOUNS.has(noun)) continue;
    const [start, weight] = startOfTitle(tokens, i);
    const end =
      start < 0 ? -1 : titleEnd(tokens, Math.max(start, token.capital ? i + 1 : start), tokens[i + 1]?.gap === ', ');
    if (start < 0 || end - start < 2) continue;
    const [first, last] = [tokens[start] as Token, tokens[end - 1] as Token];
    if (!isTitleCase(text.slice(first.from, last.to))) continue;
    return [{ line, from: from + first.from, to: from + last.to, weight }];
  }
  return livesFor({ line, frame, text, from });
}

/** Where the title begins, and how sure that is; -1 where none does. */
function startOfTitle(tokens: readonly Token[], i: number): readonly [number, number] {
  const [token, next] = [tokens[i] as Token, tokens[i + 1]];
  if (token.capital) {
    if (!next || !/^(?:on|for|of)$/.test(next.lower) || next.gap !== ' ') return [-1, 0];
    let start = i;
    while (
      start > 0 &&
      tokens[start]?.gap.trim() === '' &&
      tokens[start - 1]?.capital &&
      !/^(?:The|A|An|At|In)$/.test(tokens[start - 1]?.text ?? '')
    )
      start--;
    return [start, 5];
  }
  const at = next && /^(?:on|titled|entitled|called)$/.test(next.lower) ? i + 2 : i + 1;
  const first = tokens[at];
  if (!first || !(first.capital || /^\d/.test(first.text))) return [-1, 0];
  if (
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day|Zoom|YouTube|Facebook|Teams)$/u.test(
      first.text,
    )
  )
    return [-1, 0];
  return /^,? ?$/.test(first.gap) && (at === i + 1 || next?.gap === ' ') ? [at, at === i + 1 ? 3 : 4] : [-1, 0];
}

/** One past the last word of a title in capitals: small words and a colon go on before a capital, a comma only in "X, Y,". */
function titleEnd(tokens: readonly Token[], start: number, commas: boolean): number {
  let end = start;
  for (let at = start; at < tokens.length && at < start + 24; at++) {
    const { capital, lower, text, gap } = tokens[at] as Token;
    const going =
      at === start ||
      /^\s$/.test(gap) ||
      /^:\s$/.test(gap) ||
      /^\s[–—-]\s$/.test(gap) ||
      (commas && gap === ', ' && capital) ||
      /^['’]?\s$/.test(gap);
    if (!going) break;
    if (capital || /^\d/.test(text)) end = at + 1;
    else if (!SMALL.test(lower)) break;
  }
  return end;
}

/** "joined us live for From Dashboards to Decisions, the third webinar in ...". */
function livesFor({ line, frame, text, from }: Pick<Sentence, 'line' | 'frame' | 'text' | 'from'>): Candidate[] {
  const after = new RegExp(`,\\s(?:the|a|an|our|its)\\s[^,.]{0,40}?(?:${EVENT.source})`, 'i').exec(frame);
  if (!after) return [];
  const tokens = tokensOf(frame.slice(0, after.index));
  for (const [i, { capital, gap }] of tokens.entries()) {
    if (!capital || i === 0 || !/^\s$/.test(gap)) continue;
    const end = titleEnd(tokens, i, false);
    const [first, last] = [tokens[i] as Token, tokens[end - 1] as Token];
    if (end === tokens.length && end - i > 2 && isTitleCase(text.slice(first.from, last.to)))
      return [{ line, from: from + first.from, to: from + last.to, weight: 3 }];
  }
  return [];
}
