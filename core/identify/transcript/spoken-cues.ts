/** What is done with a spoken name, by the words around it and by what is claimed of it at once. */
import { CUES, type Cue } from '../en/speech-cues.ts';
import { MEANS_ME, QUOTING, SPOKEN_TO } from '../en/speech-edges.ts';
import { ABBREVIATED_TITLES } from '../en/speech-names.ts';
import { fold } from '../spoken-name.ts';
import { claimsOn } from './claims-of-others.ts';
import { hasCapitals, type NameRun } from './name-runs.ts';
import type { Phrases } from './phrases.ts';

/** Characters around a name that its cue may fill. */
const BEFORE = 90;
const AFTER = 60;
const OPENING_WORDS = 30;
/** "Yes, hello. Ana Ruiz, beekeeper.": a full name so early, and what one is after it. */
const BARE_NAME_WORDS = 14;
const BARE_GIVEN_NAME_WORDS = 3;

function cueOf(text: string, run: NameRun, wordsBefore: number): Cue {
  const start = run.honorificFrom ?? run.from;
  const before = fold(text.slice(Math.max(0, start - BEFORE), start))
    .replace(/\s+/g, ' ')
    .replace(/\b(\p{Alpha}+)\. /gu, (whole, word) => (ABBREVIATED_TITLES.has(word) ? `${word} ` : whole));
  const after = fold(text.slice(run.to, run.to + AFTER)).replace(/\s+/g, ' ');
  if (MEANS_ME.test(after)) return 'self';
  const sentence = before.split(/[.?!] /).at(-1) ?? '';
  const called = THANKED.test(before);
  const row = CUES.find(
    (row) =>
      (!row.plain || !hasCapitals(text)) &&
      (!row.opening || wordsBefore < OPENING_WORDS) &&
      (!OWN.test(row.cue) || row.sure || (!called && !isCourtesy(run))) &&
      (!row.full || run.tokens.length > 1 || run.honorific !== undefined) &&
      (row.before?.test(before) ?? true) &&
      (row.after?.test(after) ?? true),
  );
  if (!row) return 'about';
  return row.cue !== 'absent' && QUOTING.test(sentence) ? 'about' : row.cue;
}

const OWN = /^(?:self|bare|here)$/;
/** "Thank you, | Ana Ruiz, I have three slides": not one's own. */
const THANKED = /\b(?:thank you|thanks)(?: very much| so much| indeed)?,? $/;
/** Nobody is "Mr Ruiz" to himself, unless he says that it is his name. */
const isCourtesy = ({ honorific = '' }: NameRun) => /^(?:mr|mrs|ms|miss|sir|madam)\b/i.test(honorific);

/** A name that is called or mentioned, and told at once what it is: presented, or one's own where it opens the turn. */
export function presented(
  text: string,
  run: NameRun,
  wordsBefore: number,
  phrases: Phrases,
  names: ReadonlySet<number>,
): Cue {
  const cue = cueOf(text, run, wordsBefore);
  if ((cue !== 'about' && cue !== 'call') || run.tokens.length === 0) return cue;
  const reach = { from: run.to, to: run.to + REACH };
  const claims = claimsOn(text, reach, cue === 'call', phrases, names);
  const last = claims.at(-1);
  const full = run.tokens.length > 1;
  const own = last && cue === 'call' && !SPOKEN_TO.test(text.slice(run.to, last.to + AFTER));
  if (own && full && wordsBefore < BARE_NAME_WORDS) return 'bare';
  if (own && !full && wordsBefore < BARE_GIVEN_NAME_WORDS && last.role && !GREETED.test(text.slice(0, run.from)))
    return 'here';
  const start = run.honorificFrom ?? run.from;
  return full && (last || phrases.roleBefore(text, Math.max(0, start - BEFORE), start)) ? 'intro' : cue;
}

const REACH = 200;
const GREETED = /\b(?:morning|afternoon|evening|day|hi|hello|hey|thanks|you)\b/i;
