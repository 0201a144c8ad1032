/** Which words of text without capitals are names: by all that is done with them, weighed together. */
import { isRoleNoun } from '../en/roles.ts';
import { ADDRESSING, AFTER_OWN_NAME, ANNOUNCING, ASKED, PRESENTING, TOLD_OF } from '../en/speech-plain.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { ADVERB, announced, beginning, hasCapitals, MOST_PLAIN_PARTS } from './name-runs.ts';
import type { Piece } from './pieces.ts';

/** So many points make words a name. */
const ENOUGH = 2;
/** "My name is", "our guest is": what follows is a name, if it has two words. */
const SURE = 2;
/** "I'm", "our conductor", "let's hear from": what follows may be. */
const PERHAPS = 1;
const SECOND_WORD = 0.5;
const SPOKEN_AGAIN = 0.5;
/** "thank you marlon" */
const ADDRESSED = 1;
/** "kofi brandt | who works as", "i'm bettina frost | and i" */
const DESCRIBED = 1;
/** Said so often, once after "thank you": a name. */
const OFTEN = 3;
const NONE: ReadonlySet<string> = new Set();

/** Folded parts of the names, and "ana ruiz" where two stand together. */
export function announcedNames(pieces: readonly Piece[]): Set<string> {
  const texts = pieces.flatMap(({ text }) => (hasCapitals(text) ? [] : [text]));
  const counts = new Map<string, number>();
  for (const text of texts) for (const { lower } of tokensOf(text)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  const count = (name = '') => counts.get(name) ?? 0;
  const addressed = new Set(
    texts.flatMap((text) =>
      announced(text, NONE, (before) => (ADDRESSING.test(before) ? 1 : 0)).flatMap((run) => run.tokens),
    ),
  );
  const names = new Set([...addressed].filter((name) => count(name) >= OFTEN));
  const found = texts.flatMap((text) =>
    announced(text, NONE, (before, word) =>
      addressed.has(word) || announces(before) > 0 ? MOST_PLAIN_PARTS : 0,
    ).flatMap(({ tokens, from, to }) => {
      const [first = '', second] = tokens;
      const sure = announces(text.slice(Math.max(0, from - REACH), from));
      const after = text.slice(to, to + REACH);
      const described = second !== undefined && (describes(after) || (addressed.has(first) && ASKED.test(after)));
      const points =
        (second === undefined ? PERHAPS : sure + SECOND_WORD) +
        (described ? DESCRIBED : 0) +
        (addressed.has(first) ? ADDRESSED : 0) +
        (count(first) > 1 ? SPOKEN_AGAIN : 0);
      // "thank you josephine", "josephine mcilroy | you fished"; but "josephine describe".
      return points < ENOUGH || (sure === 0 && !described) || isVerbal(first) ? [] : [tokens];
    }),
  );
  const firsts = new Set(found.flatMap(([first = '', second]) => (second === undefined ? [] : [first])));
  for (const tokens of found) {
    // "anselm brook | desta", where Desta is somebody else.
    const own = tokens.length > 2 && firsts.has(tokens.at(-1) ?? '') ? tokens.slice(0, -1) : tokens;
    for (const part of own) names.add(part);
    if (own.length > 1)
      names
        .add(own.slice(0, 2).join(' '))
        .add(own.slice(-2).join(' '))
        .add(beginning(own[0] ?? ''));
  }
  return names;
}

const REACH = 40;

function announces(before: string): number {
  if (ANNOUNCING.test(before)) return SURE;
  return PRESENTING.test(before) || endsInRole(before) ? PERHAPS : 0;
}

/** "our principal cellist | ...", "our director of operations | ...", "a paramedic called | ..." */
function endsInRole(before: string): boolean {
  const words = /\b(?:our|my|the|an?|your|their|its|his|her) ((?:\S+ ){1,5})$/.exec(before)?.[1]?.trim().split(' ') ?? [
    before.trim().split(' ').at(-1) ?? '',
  ];
  const last = words.at(-1) ?? '';
  const head =
    last === 'called' || last === 'named' ? words.at(-2) : words.includes('of') ? words[words.indexOf('of') - 1] : last;
  return head !== undefined && isRoleNoun(head);
}

/** What somebody is follows, or what he says of himself. */
function describes(after: string): boolean {
  if (AFTER_OWN_NAME.test(after) || TOLD_OF.test(after)) return true;
  const words: readonly Token[] = tokensOf(after).slice(0, 5);
  return /^ (?:is |who's |who is )?(?:an?|the|our) /.test(after) && words.some(({ lower }) => isRoleNoun(lower));
}

/** "i'm writing code", "i'm totally blown away" */
const isVerbal = (word: string) => (word.length > 6 && word.endsWith('ing')) || ADVERB.test(word);
