/** Words of which speech may claim something: a name, "she", "you" who is called, "I", "our next speaker". */
import type { Range } from '../../model.ts';
import { TO_COME, TO_COME_BEFORE } from '../en/speech-claims.ts';
import { type Token, tableKey, tokensOf } from '../tokens.ts';
import type { Mention } from './mentions.ts';
import type { Voice } from './voices.ts';

export interface Subject extends Range {
  readonly voice?: Voice;
  readonly mention?: Mention;
  readonly by?: 'self' | 'other';
  readonly kind: 'name' | 'stranger' | 'pronoun' | 'you' | 'I' | 'to come';
  readonly gender?: 'f' | 'm';
}

/** People say what they are in their first sentences, and after their name. */
const FIRST_CHARACTERS = 300;
const AFTER_NAME = 250;

/** In order. `speaker` speaks it; `first`: it is one of his first turns. */
export function subjectsIn(
  text: string,
  mentions: readonly Mention[],
  voiceOf: ReadonlyMap<Mention, Voice>,
  speaker: Voice | undefined,
  first: boolean,
): Subject[] {
  const names = mentions.map((mention): Subject => {
    const voice = voiceOf.get(mention);
    const at = { from: mention.honorificFrom ?? mention.from, to: mention.to, mention };
    if (!voice) return { ...at, kind: 'stranger' };
    return { ...at, kind: 'name', voice, by: voice === speaker ? 'self' : 'other' };
  });
  const own = names.filter((subject) => subject.by === 'self').map((subject) => subject.to);
  const saysI = (word: Token) =>
    (first && word.from < FIRST_CHARACTERS) || own.some((to) => word.from > to - 8 && word.from < to + AFTER_NAME);
  const others = tokensOf(text).flatMap((word, i, all): Subject[] => {
    const kind = kindOf(word, all[i - 1]?.lower ?? '', all[i + 1]?.lower ?? '');
    const at = { from: word.from, to: word.to };
    if (kind === 'I') return speaker && saysI(word) ? [{ ...at, kind, voice: speaker, by: 'self' }] : [];
    if (kind === 'pronoun') return [{ ...at, kind, gender: /^s/.test(word.lower) ? 'f' : 'm' }];
    return kind ? [{ ...at, kind }] : [];
  });
  const inside = ({ from }: Subject) => names.some((name) => from >= name.from && from < name.to);
  return [...names, ...others.filter((subject) => !inside(subject))].sort((a, b) => a.from - b.from);
}

const YOU_DO = /^(?:are|have|work|run|lead|head|teach|chair|direct|manage|edit|represent)$/;

function kindOf(word: Token, before: string, after: string): Subject['kind'] | undefined {
  const key = tableKey(word.text);
  if (key === 'she' || key === 'he' || key === "she's" || key === "he's") return 'pronoun';
  if (key === 'i' || key === "i'm" || key === "i've" || key === 'we') return 'I';
  // "if you are a proposer": nobody is told what he is.
  const told = !word.gap.startsWith(' ') || /^(?:and|so|but|now|well)$/.test(before);
  if (told && (key === "you're" || key === "you've" || (key === 'you' && YOU_DO.test(after)))) return 'you';
  // "you'll know her as"
  if (/^h(?:er|im)$/.test(key) && before === 'know') return 'to come';
  // "our next speaker", "the first of them is"
  const toCome = TO_COME.has(key) && TO_COME_BEFORE.has(before);
  return toCome || (TO_COME_BEFORE.has(key) && before === 'the' && /^(?:is|was|of)$/.test(after))
    ? 'to come'
    : undefined;
}
