/** Who answers, who is thanked in brackets, whose the reply is. */
import type { Chunk } from './chunks.ts';
import type { Context } from './continuation.ts';
import type { Sentence } from './document.ts';
import type { Memory } from './memory.ts';
import { MASK } from './quotations.ts';
import type { Attribution, Owned } from './reading.ts';
import type { Source } from './sources.ts';

/** "X asked what can be done. “Ask the lakes,” she answered.": whoever asks does not answer. */
export function answerer({ sentence, memory, before }: Context, { kind, gender, owner }: Source) {
  const answers = /\b(?:she|he) (?:answered|replied|responded|retorted)\b/.test(sentence.frame);
  const quotes = sentence.first && sentence.frame.startsWith(MASK);
  if (kind !== 'pronoun' || owner || !(answers || quotes)) return undefined;
  const other = memory.lastBut();
  const asks = /\b(?:asked|wondered|queried|inquired|enquired|wanted to know)\b/.test(
    before.at(-1)?.sentence.frame ?? '',
  );
  return asks && other && (other.gender === undefined || other.gender === gender) ? other : undefined;
}

/** "... by December (van Aerschot).", "... (thanks, Júlia!)." */
export function trailingBracket(sentence: Sentence, own: readonly Owned[]): Attribution | undefined {
  const bracket = /\(([^()]{2,60})\)[.!?]?$/.exec(sentence.frame);
  const [mention, person] = own.at(-1) ?? [];
  if (!bracket || !mention || !person || mention.from < bracket.index) return undefined;
  const lead = sentence.frame.slice(bracket.index + 1, mention.from);
  if (!/^(?:(?:thanks|thank you|says|said|via|per|credit|courtesy)(?: to| of)?[,:]?\s)?(?:\p{Ll}{2,3}\s)?$/u.test(lead))
    return undefined;
  return { people: [person], by: { sentence, at: mention }, how: 'bracket' };
}

/** "“Please send it,” was the reply.": it is the other of the last two. */
export function reply(chunks: readonly Chunk[], memory: Memory): Source | undefined {
  const words = chunks.map(({ word }) => word).join(' ');
  const [person, quote, last] = [memory.lastBut(), chunks[0], chunks.at(-1)];
  if (!/^Q(?: ,)? (?:was|came) the (?:\w+ )?(?:reply|answer|response|retort)\b/.test(words)) return undefined;
  if (!person || !quote || !last) return undefined;
  const at = { from: quote.to, to: last.to };
  return {
    kind: 'people',
    people: [person],
    words: [],
    definite: true,
    owner: false,
    at,
    end: 1,
    verb: 'speech',
    how: 'reply',
  };
}
