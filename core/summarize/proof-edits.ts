/** Whether each edit of a statement is allowed by the rule that it names, where it stands. */
import type { Edit, Statement } from '../record.ts';
import { DELETIONS, replay } from './edits.ts';
import { AGREEMENT, HOPED, OWN, SELF, VIEW } from './en/frames.ts';
import { ORGANISATIONS_OWN } from './en/pointing.ts';
import { isLineCapital } from './marks.ts';

interface Place {
  readonly statement: Statement;
  readonly quote: string;
  readonly edit: Edit;
  readonly removed: string;
  /** The words kept before it. */
  readonly keptBefore: string;
  readonly affiliation: string | undefined;
}

type Allows = (place: Place) => boolean;

const atHead = ({ keptBefore }: Place) => keptBefore.trim() === '';
const whole = (frame: RegExp, removed: string) => frame.exec(`${removed}P`)?.[0] === removed;

/** What the frame of a form may take: its words stand in the template. */
const FRAMES: Readonly<Record<string, Allows>> = {
  view: (place) => atHead(place) && place.edit.by === '' && whole(VIEW, place.removed),
  hoped: (place) => atHead(place) && place.edit.by === '' && whole(HOPED, place.removed),
  self: (place) =>
    atHead(place) &&
    place.edit.by === '' &&
    /^I $/i.test(place.removed) &&
    SELF.test(place.quote.slice(place.edit.from)),
  own: ({ quote, edit, removed, keptBefore }) =>
    (edit.by === '' && keptBefore.trim() === '' && /^my $/i.test(removed) && OWN.test(quote.slice(edit.from))) ||
    (edit.by === ': ' &&
      /^(?: (?:is|was|would be)(?:,? that|:|,)? | that )$/i.test(removed) &&
      OWN.test(`my ${keptBefore}${removed}`)),
};

/** The rules that belong to forms; those that delete anywhere stand in `edits.ts`. */
const OF_FORMS: Readonly<Record<string, Allows>> = {
  frame: (place) => FRAMES[place.statement.form]?.(place) ?? false,
  agree: (place) => {
    const verb = /^I ?(.+?) ?$/i.exec(place.removed)?.[1]?.toLowerCase() ?? '';
    return place.statement.form === 'self' && atHead(place) && AGREEMENT.get(verb) === place.edit.by.trim();
  },
  case: ({ removed, edit, quote, keptBefore }) => {
    if (removed.length !== 1 || edit.by === removed) return false;
    if (edit.by === removed.toLowerCase())
      return keptBefore.trim() === '' || keptBefore.endsWith(': ') || isLineCapital(quote, edit.from);
    return edit.by === removed.toUpperCase() && /[.!?]["'”’)]*\s$/u.test(keptBefore);
  },
  our: ({ removed, edit, quote, affiliation }) => {
    const noun = /^ (?:own )?(\p{Alpha}+)/u.exec(quote.slice(edit.to))?.[1]?.toLowerCase() ?? '';
    const owner = affiliation ? [`${affiliation}’s`, `${affiliation}’`] : [];
    return (
      /^our$/i.test(removed) &&
      ORGANISATIONS_OWN.has(noun) &&
      owner.some((each) => edit.by === each || edit.by === `the ${each}`)
    );
  },
};

/** Forms that say something a frame has said: without the frame they say too much. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  view: ['frame'],
  hoped: ['frame'],
  own: ['frame', 'frame'],
  self: ['frame', 'agree'],
  our: ['our'],
};

export function wrongEdit(statement: Statement, affiliation: string | undefined): string | undefined {
  const { edits, evidence, form } = statement;
  const proper = edits.filter(({ rule }) => rule in OF_FORMS && rule !== 'case').map(({ rule }) => rule);
  const needed = NEEDS[form] ?? (form === 'headline' ? undefined : []);
  if (needed && !fits(proper, needed, form)) return 'its form does not say what its frame says';
  for (const [of, { quote }] of evidence.entries()) {
    const mine = edits.filter((edit) => (edit.of ?? 0) === of).sort((a, b) => a.from - b.from);
    for (const [k, edit] of mine.entries()) {
      const inside = edit.from >= (mine[k - 1]?.to ?? 0) && edit.from < edit.to && edit.to <= quote.length;
      if (!inside) return 'an edit lies outside its quote or across another';
      const keptBefore = replay(
        [quote.slice(0, edit.from)],
        mine.slice(0, k).map((each) => ({ ...each, of: 0 })),
      );
      const place = { statement, quote, edit, removed: quote.slice(edit.from, edit.to), keptBefore, affiliation };
      if (!allowed(place)) return `the rule “${edit.rule}” does not allow its edit`;
    }
  }
  return edits.every((edit) => (edit.of ?? 0) < evidence.length) ? undefined : 'an edit belongs to no quote';
}

const fits = (proper: readonly string[], needed: readonly string[], form: string) =>
  form === 'self' ? proper.length === 1 && needed.includes(proper[0] ?? '') : proper.join() === needed.join();

function allowed(place: Place): boolean {
  const { edit, quote, removed, keptBefore } = place;
  const ofForm = OF_FORMS[edit.rule];
  if (ofForm) return ofForm(place);
  const rule = DELETIONS.find(({ name }) => name === edit.rule);
  const leaves = edit.by === '' || (edit.to === quote.length && /^[.!]+["'”’)]*$/u.test(edit.by));
  return rule !== undefined && leaves && rule.allows(removed, { quote, edit, keptBefore });
}
