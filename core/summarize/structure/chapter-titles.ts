/** A chapter's title, of its own words: the noun phrases that it announces or repeats, whose words it uses most and the other chapters least. */
import type { Sentence } from '../context.ts';
import { BASE_FORMS, THIRD_PERSON } from '../en/verbs.ts';
import { stemsOf } from '../stems.ts';
import { ANNOUNCED, PALE, VAGUE } from './en/phrase-words.ts';
import type { Phrase } from './phrases.ts';
import { phrasesIn, type Speech } from './speech.ts';

interface Candidate extends Phrase {
  inside: number;
  /** "let me turn to ...": named as what comes. */
  announced: boolean;
  /** In a sentence that the summary prints. */
  told: boolean;
}

interface Part {
  readonly phrases: ReadonlyMap<string, Candidate>;
  /** How often each stem is said in the chapter. */
  readonly stems: ReadonlyMap<string, number>;
}

/** Titles for the chapters that begin at these sentences; '' where a chapter has no phrase of its own. */
export function topicsOf(speech: Speech, starts: readonly number[], told: ReadonlySet<number>): string[] {
  const ends = [...starts.slice(1), speech.sentences.length];
  const parts = starts.map((start, k) => partOf(speech, speech.sentences.slice(start, ends[k]), told));
  const chaptersWith = new Map<string, number>();
  for (const { stems } of parts) for (const stem of stems.keys()) add(chaptersWith, stem);
  return parts.map((part) => titleOf(part, (stem) => Math.log(1 + parts.length / (chaptersWith.get(stem) ?? 1))));
}

function partOf(speech: Speech, sentences: readonly Sentence[], told: ReadonlySet<number>): Part {
  const phrases = new Map<string, Candidate>();
  const stems = new Map<string, number>();
  const main = mainSpeaker(sentences);
  for (const sentence of sentences) {
    if (sentence.housekeeping || (main && sentence.speakerId !== main)) continue;
    for (const stem of stemsOf(sentence)) add(stems, stem);
    for (const phrase of titlePhrases(sentence, speech.nameStems)) {
      const announced = ANNOUNCED.test(sentence.text.slice(Math.max(0, phrase.from - 60), phrase.from));
      const known = phrases.get(phrase.key);
      if (known) {
        known.inside++;
        known.announced ||= announced;
        known.told ||= told.has(sentence.index);
      } else phrases.set(phrase.key, { ...phrase, inside: 1, announced, told: told.has(sentence.index) });
    }
  }
  return { phrases, stems };
}

/** Who says more than half: then it is their chapter, and banter of others gives it no title. */
function mainSpeaker(sentences: readonly Sentence[]): string | undefined {
  const words = new Map<string, number>();
  let all = 0;
  for (const { speakerId, words: count } of sentences) {
    all += count;
    if (speakerId) words.set(speakerId, (words.get(speakerId) ?? 0) + count);
  }
  return [...words].find(([, count]) => count > all / 2)?.[0];
}

/** One word alone says less than two, a phrase said once less than one that comes back, an announced one more. */
const SINGLE = 0.15;
const ONCE = 0.5;
const ANNOUNCES = 2;
/** What the summary prints of a part is what it was about. */
const TOLD = 4;
/** Beside a phrase that weighs so much more, another only distracts. */
const ALONE = 2.5;

function titleOf({ phrases, stems }: Part, rarity: (stem: string) => number): string {
  const weight = ({ stems: own, inside, announced, told, text }: Candidate) =>
    Math.sqrt(inside) *
    own.reduce((sum, stem) => sum + (stems.get(stem) ?? 0) * rarity(stem), 0) *
    (own.length === 1 || opensPale(text) ? SINGLE : 1) *
    (inside === 1 && !announced ? ONCE : 1) *
    (announced ? ANNOUNCES : 1) *
    (told ? TOLD : 1);
  const ranked = [...phrases.values()]
    .filter(isTopic)
    .map((candidate) => ({ ...candidate, weight: weight(candidate) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const first = ranked[0];
  if (!first) return '';
  const second = ranked.slice(1).find((candidate) => candidate.stems.every((stem) => !first.stems.includes(stem)));
  const returns = second && (second.announced || second.inside > (second.stems.length > 1 ? 1 : 2));
  const both = second && returns && second.weight * ALONE > first.weight;
  const title = both ? `${first.text}, ${second.text}` : first.text;
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** Names something: neither vague nor pale throughout, no word twice, no verb at an end of a phrase that is said but once. */
function isTopic({ text, stems, inside }: Candidate): boolean {
  const words = text.toLowerCase().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.every((word) => PALE.has(word) || VAGUE.has(word)) || PALE.has(last)) return false;
  if (/['’]s?$/u.test(last) || THIRD_PERSON.has(first)) return false;
  if (new Set(stems).size < stems.length || last.length < 3) return /^\p{Upper}{2}$/u.test(text.slice(-2));
  const verbal = (word: string) => word.endsWith('ing') || BASE_FORMS.has(word);
  if (words.length > 1 && last.endsWith('ing') && /[^s]s$|two$/u.test(words.at(-2) ?? '')) return false;
  return inside > 1 || words.length === 1 || !(first.endsWith('ing') || (verbal(last) && !last.endsWith('ing')));
}

/** "the next nursery", "the big school": no more than its noun. */
const opensPale = (text: string) => PALE.has(/^\S+/.exec(text)?.[0].toLowerCase() ?? '');

/** People stand before the topic, not in it. */
const titlePhrases = (sentence: Sentence, names: ReadonlySet<string>) =>
  phrasesIn(sentence).filter(({ stems }) => !stems.some((stem) => names.has(stem)));

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
