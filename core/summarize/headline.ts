/** The head of the note: the strongest clause under twelve words that stands alone and is of the whole webinar, else the title, else none. */
import type { Identification, Statement } from '../record.ts';
import { countWords } from '../words.ts';
import type { Context } from './context.ts';
import { shortDesignation } from './designation.ts';
import { CUES } from './en/cues.ts';
import { LEANS_OUTSIDE, NO_HEAD } from './en/headline-words.ts';
import { print } from './forms.ts';
import { standsAlone } from './frames.ts';
import type { Candidate } from './select.ts';
import { contentStems, stemsOf } from './stems.ts';
import { isBroken } from './structure/broken.ts';
import { readingsOf } from './structure/figure-readings.ts';

const WORDS = { least: 5, most: 11 };
/** A quotation too, where nothing in it is I, we or you: its capital letter stands at the head as it is. */
const PLAIN = new Set(['said', 'our', 'quote']);
/** Below this the title says more. */
const LEAST_SCORE = 0.1;
/** A word is of the whole webinar where it is said in so many of five equal parts, in an hour or more in most; of such words a head has two, in an hour three. */
const PARTS = 5;
const SPREAD = { short: 2, long: 4 };
const LONG = 4000;
const LEAST_SPREAD = { short: 2, long: 3 };

export function headlineOf(candidates: readonly Candidate[], context: Context): Statement | undefined {
  const spread = spreadOf(context);
  const strong = candidates
    .filter(({ statement, sentences }) => {
      if (sentences.length !== 1 || !PLAIN.has(statement.form)) return false;
      return isHead(statement.content) && spread(statement.content);
    })
    .sort((a, b) => b.score - a.score)[0];
  if (strong && strong.score > LEAST_SCORE) return asHeadline(strong.statement, context);
  return titled(context.identification.title);
}

/** The title, which a speaker may have begun with a small letter. One that was not said in one piece is no statement. */
function titled(title: Identification['title']): Statement | undefined {
  const said = title?.evidence[0];
  if (!title || !said || said.quote.toLowerCase() !== title.value.toLowerCase()) return undefined;
  return { text: title.value, content: said.quote, mode: 'verbatim', form: 'title', evidence: [said], edits: [] };
}

/** Short, whole, of nothing outside it: a stand, decision or contrast, or a number with what it counts. */
function isHead(content: string): boolean {
  const words = countWords(content);
  if (words < WORDS.least || words > WORDS.most || isBroken(content)) return false;
  if (!standsAlone(content) || LEANS_OUTSIDE.test(content) || NO_HEAD.test(content)) return false;
  if (CUES.figure.test(content)) return readingsOf({ text: content }).some(({ unit }) => unit !== undefined);
  return CUES.demand.test(content) || CUES.decision.test(content) || CUES.contrast.test(content);
}

/** Whether a text's words are of the whole webinar: by stem, a bit for each part in which it is said. One pass over its sentences. */
function spreadOf({ sentences }: Context): (content: string) => boolean {
  const parts = new Map<string, number>();
  sentences.forEach((sentence, k) => {
    const part = 1 << Math.floor((PARTS * k) / sentences.length);
    for (const stem of stemsOf(sentence)) parts.set(stem, (parts.get(stem) ?? 0) | part);
  });
  const length = sentences.reduce((sum, { words }) => sum + words, 0) > LONG ? 'long' : 'short';
  const isSpread = (stem: string) => bitsIn(parts.get(stem) ?? 0) >= SPREAD[length];
  return (content) => new Set(contentStems(content).filter(isSpread)).size >= LEAST_SPREAD[length];
}

const bitsIn = (sum: number): number => (sum === 0 ? 0 : (sum & 1) + bitsIn(sum >> 1));

function asHeadline(statement: Statement, context: Context): Statement {
  const speaker = statement.speakerId === undefined ? undefined : context.speakerById.get(statement.speakerId);
  const who = shortDesignation(speaker, context.identification.speakers);
  return { ...statement, form: 'headline', text: print('headline', statement.content, who) ?? statement.text };
}
