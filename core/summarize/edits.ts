/**
 * From the source's words to what is printed: small deletions, each by a named rule of this table, each recorded as an
 * `Edit`. `replay(quotes, edits)` gives `Statement.content`; `ground.ts` replays and asks every rule again.
 * No rule deletes a negation, modal, condition, restriction, hedge or quantifier (`GUARDS`), but for the two whose
 * words stay: `doubling` (the same words follow) and `repair` (what the speaker withdrew).
 *
 *   tidy(quote)            in tidy.ts: the edits for one quote, or undefined where a self-correction cannot be resolved
 *   replay(quotes, edits)  content
 *   repaired(text)         in repairs.ts: ranges that the speaker withdrew ("sixty, sorry, "): no figure may be read there
 */
import type { Edit } from '../record.ts';
import {
  BARE_ASIDES,
  CLAUSE_OPENERS,
  CLAUSE_SUBJECTS,
  FILLERS,
  GUARDS,
  NEGATIONS,
  OPENERS,
  OPENERS_WITH_COMMA,
  SET_OFF,
  TAGS,
} from './en/words.ts';
import { isPause } from './marks.ts';
import { questionIntro, SAYS_NO_NAME } from './question-intro.ts';
import { repaired } from './repairs.ts';
import { tokensOf } from './tokens.ts';

/** What stands around a change: the quote, what is kept before it, what follows it. */
export interface Around {
  readonly quote: string;
  readonly edit: Edit;
  readonly keptBefore: string;
}

export interface Rule {
  readonly name: string;
  readonly what: string;
  /** Whether the rule may make this change here. */
  readonly allows: (removed: string, around: Around) => boolean;
}

const cores = (text: string) => tokensOf(text).map((token) => token.core);
const phrase = (text: string) =>
  cores(text)
    .filter((core) => core !== '')
    .join(' ');
const guarded = (text: string) => cores(text).some((core) => GUARDS.has(core));
const after = ({ quote, edit }: Around) => quote.slice(edit.to);
const heard = (text: string) => cores(text).filter((core) => !FILLERS.has(core));

/** Every rule that deletes. Rules that belong to a form (`frame`, `agree`, `our`, `case`) stand in `forms.ts`. */
export const DELETIONS: readonly Rule[] = [
  {
    name: 'filler',
    what: 'a hesitation sound',
    allows: (removed) =>
      phrase(removed) !== '' &&
      phrase(removed)
        .split(' ')
        .every((core) => FILLERS.has(core)),
  },
  {
    name: 'aside',
    what: 'a filler phrase between commas, with them: ", you know,"',
    allows: (removed) => /^,?[^,]*,\s*$/su.test(removed) && (SET_OFF as readonly string[]).includes(phrase(removed)),
  },
  {
    name: 'fragment',
    what: 'the broken-off beginning of the word that follows, without a vowel: "w worked"',
    allows: (removed, around) => isFragment(phrase(removed), heard(after(around))[0]),
  },
  {
    name: 'bare',
    what: 'a filler phrase without commas, between what opens a clause and its subject: "and you know we"',
    allows: (removed, around) =>
      (BARE_ASIDES as readonly string[]).includes(phrase(removed)) &&
      CLAUSE_OPENERS.has(cores(around.keptBefore).at(-1) ?? '') &&
      CLAUSE_SUBJECTS.has(cores(after(around))[0] ?? ''),
  },
  {
    name: 'doubling',
    what: 'words said twice in a row: the first time goes',
    allows: (removed, around) => {
      const once = cores(removed);
      return (
        once.length > 0 && once.length <= 5 && once.join(' ') === heard(after(around)).slice(0, once.length).join(' ')
      );
    },
  },
  {
    name: 'opener',
    what: 'discourse markers at the head of a sentence',
    allows: (removed, { keptBefore, quote, edit }) =>
      (keptBefore.trim() === '' || /[.!?]["'”’)]*\s*$/u.test(keptBefore)) && isOpener(removed, quote.slice(edit.to)),
  },
  {
    name: 'tag',
    what: 'a tag at the end: ", right?"',
    allows: (removed, around) => /^\W*$/u.test(after(around)) && (TAGS as readonly string[]).includes(phrase(removed)),
  },
  {
    name: 'asker',
    what: 'how a question read out is introduced: "First one, from Ada Lund, "',
    allows: (removed, { quote, edit }) =>
      edit.from === 0 &&
      questionIntro(quote) === edit.to &&
      !cores(removed.replace(SAYS_NO_NAME, '')).some((core) => NEGATIONS.has(core)),
  },
  {
    name: 'pause',
    what: 'the comma of a pause behind a word that waits for more: "a, funding scheme", "it is, direct storage"',
    allows: (removed, { quote, edit }) => removed === ',' && isPause(quote, edit.from),
  },
  {
    name: 'repair',
    what: 'what the speaker withdrew: "forty, sorry, " of "forty, sorry, fourteen"',
    allows: (_removed, { quote, edit }) =>
      repaired(quote).some((range) => range.from === edit.from && range.to === edit.to),
  },
];

/** "th these", "f from": consonants alone are no word. */
export const isFragment = (core: string, next: string | undefined): boolean =>
  core.length < 4 &&
  next !== undefined &&
  next.length > core.length &&
  next.startsWith(core) &&
  /^[bcdfghjklmnpqrstvwxz]{1,3}$/.test(core);

/** Whether `removed` is nothing but discourse markers before `rest`. */
export function isOpener(removed: string, rest: string): boolean {
  if (guarded(removed) || rest.trim() === '') return false;
  return removed
    .split(/,\s*/)
    .map(phrase)
    .filter((part) => part !== '')
    .every(
      (part) =>
        (OPENERS_WITH_COMMA as readonly string[]).includes(part) ||
        part.split(' ').every((word) => OPENERS.has(word) || FILLERS.has(word)),
    );
}

/** Content: each quote with its edits, joined by a space, white space made single. */
export function replay(quotes: readonly string[], edits: readonly Edit[]): string {
  const changed = quotes.map((quote, of) => {
    if (edits.length === 0) return quote;
    const mine = edits.filter((edit) => (edit.of ?? 0) === of).sort((a, b) => a.from - b.from);
    let text = '';
    let at = 0;
    for (const { from, to, by } of mine) {
      text += quote.slice(at, from) + by;
      at = to;
    }
    return text + quote.slice(at);
  });
  return changed
    .join(' ')
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .trim();
}
