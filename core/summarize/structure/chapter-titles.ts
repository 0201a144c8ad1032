/** A chapter's title, of its own words: the two phrases it uses and the rest of the webinar does not. */
import type { Speaker } from '../../record.ts';
import type { Sentence } from '../context.ts';
import { contentStems } from '../stems.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import type { Speech } from './speech.ts';

interface Candidate extends Phrase {
  inside: number;
}

/** Titles for the chapters that begin at these sentences; '' where a chapter has no phrase of its own. */
export function topicsOf(speech: Speech, starts: readonly number[]): string[] {
  const everywhere = new Map<string, number>();
  const names = namesOf(speech.identification.speakers);
  const chapters = starts.map((start, k) => {
    const own = new Map<string, Candidate>();
    for (const sentence of speech.sentences.slice(start, starts[k + 1] ?? speech.sentences.length)) {
      for (const phrase of titlePhrases(sentence, names)) {
        everywhere.set(phrase.key, (everywhere.get(phrase.key) ?? 0) + 1);
        const known = own.get(phrase.key);
        if (known) known.inside++;
        else own.set(phrase.key, { ...phrase, inside: 1 });
      }
    }
    return [...own.values()];
  });
  return chapters.map((candidates) => joined(candidates, everywhere));
}

function joined(candidates: readonly Candidate[], everywhere: ReadonlyMap<string, number>): string {
  const weight = ({ key, inside }: Candidate) =>
    ((inside * inside) / (everywhere.get(key) ?? 1)) * (key.includes(' ') ? 2 : 1);
  const ranked = [...candidates].sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
  const first = ranked[0];
  if (!first) return '';
  const stems = new Set(first.key.split(' '));
  const second = ranked.slice(1).find(({ key }) => key.split(' ').every((stem) => !stems.has(stem)));
  const title = [first.text, ...(second ? [second.text] : [])].join(', ');
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

const titlePhrases = (sentence: Sentence, names: ReadonlySet<string>) =>
  phrasesOf(sentence.text).filter(({ key }) => key.split(' ').every((stem) => !names.has(stem)));

/** People are in the chapter's prefix, not in its topic. */
const namesOf = (speakers: readonly Speaker[]) =>
  new Set(
    speakers.flatMap(({ name, aliases, labels }) => contentStems([name, ...(aliases ?? []), ...labels].join(' '))),
  );
