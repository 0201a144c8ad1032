/** What the webinar was called: quoted beside its noun, on a heading, or capitalised after "webinar on". */
import { evidenceAt } from '../evidence.ts';
import type { Fact } from '../record.ts';
import { EVENT, EVENT_NOUNS } from './en/events.ts';
import { isSpeechVerb } from './en/verbs.ts';
import { fold } from './names.ts';
import type { Sentence } from './report/document.ts';
import { MASK } from './report/quotations.ts';
import { isTitleCase, SMALL } from './title-case.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Source } from './webinar-facts.ts';
import { type Candidate, headingTitle } from './webinar-title-lines.ts';

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
    const mark = /^[?!]/.test(text.slice(last.to)) ? 1 : 0;
    return [{ line, from: from + first.from, to: from + last.to + mark, weight }];
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
  const at = afterTitled(tokens, i + 1);
  const first = tokens[at];
  if (!first || !(first.capital || /^\d/.test(first.text))) return [-1, 0];
  if (
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}+day|Zoom|YouTube|Facebook|Teams)$/u.test(
      first.text,
    )
  )
    return [-1, 0];
  return /^[,:]? ?$/.test(first.gap) && (at === i + 1 || next?.gap === ' ') ? [at, at === i + 1 ? 3 : 4] : [-1, 0];
}

/** Past "on", "titled", "on the theme (of)", "under the title". */
function afterTitled(tokens: readonly Token[], i: number): number {
  if (!/^(?:on|titled|entitled|called|under|themed|named|dubbed|about)$/.test(tokens[i]?.lower ?? '')) return i;
  if (
    tokens[i + 1]?.lower !== 'the' ||
    !/^(?:theme|topic|subject|title|motto|heading)$/.test(tokens[i + 2]?.lower ?? '')
  )
    return i + 1;
  return tokens[i + 3]?.lower === 'of' || tokens[i + 3]?.lower === 'that' ? i + 4 : i + 3;
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
    const end = titleEnd(tokens, i, /^(?:at|for|in|to|of)$/.test(tokens[i - 1]?.lower ?? ''));
    const [first, last] = [tokens[i] as Token, tokens[end - 1] as Token];
    if (end === tokens.length && end - i > 2 && isTitleCase(text.slice(first.from, last.to)))
      return [{ line, from: from + first.from, to: from + last.to, weight: 3 }];
  }
  return [];
}
