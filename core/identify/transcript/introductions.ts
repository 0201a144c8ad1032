/** What the speech says of its speakers: where in it a role or an organisation is named, and whose it is. */
import type { Range } from '../../model.ts';
import { COLLEAGUE, STILL, TO_COME, TO_COME_BEFORE } from '../en/speech-claims.ts';
import { genderOf } from '../names.ts';
import { tableKey, tokensOf } from '../tokens.ts';
import { type Claim, claimsAfter } from './claims.ts';
import type { Hearing } from './hearing.ts';
import type { Mention } from './mentions.ts';
import { hasCapitals } from './name-runs.ts';
import type { Phrases } from './phrases.ts';
import type { Piece } from './pieces.ts';
import { plausible } from './plausible.ts';
import type { Voice } from './voices.ts';

/** A claim about a voice. `piece` is where it is said. */
export interface Attributed extends Claim {
  readonly voice: Voice;
  readonly piece: number;
  readonly by: 'self' | 'other';
}

/** Words of which something may be claimed: a name, "she", "I", "our next speaker". */
interface Subject extends Range {
  readonly voice?: Voice;
  readonly mention?: Mention;
  readonly by?: 'self' | 'other';
  readonly kind: 'name' | 'stranger' | 'pronoun' | 'I' | 'to come';
  readonly gender?: 'f' | 'm';
}

/** People say what they are in their first sentences, and after their name. */
const FIRST_CHARACTERS = 300;
const FIRST_PIECES = 2;
const AFTER_NAME = 250;
/** No sentence says it further from the name; text without capitals has no sentences. */
const CLAIM = 400;
const PLAIN_CLAIM = 160;
/** "She" so far behind the name is whoever was spoken of since. */
const RECALLED = 500;

export function introductions(
  { pieces, mentions, named, owner, phrases }: Hearing,
  interpreted: ReadonlyMap<Voice, Voice>,
): Attributed[] {
  const voiceOf = new Map(named.map(({ mention, voice }) => [mention, voice]));
  const byPiece = new Map<number, Mention[]>();
  for (const mention of mentions) byPiece.set(mention.piece, [...(byPiece.get(mention.piece) ?? []), mention]);
  const turns = new Map<Voice, number>();
  const found = pieces.flatMap((piece, at) => {
    const speaker = owner(at);
    const nth = speaker ? (turns.get(speaker) ?? 0) : FIRST_PIECES;
    if (speaker) turns.set(speaker, nth + 1);
    const inside = byPiece.get(at) ?? [];
    if (inside.length === 0 && nth >= FIRST_PIECES) return [];
    const subjects = subjectsIn(piece, inside, voiceOf, speaker, nth < FIRST_PIECES);
    return claimsIn(piece, at, subjects, speaker, phrases).map((claim) =>
      claim.by === 'self' ? { ...claim, voice: interpreted.get(claim.voice) ?? claim.voice } : claim,
    );
  });
  return found.filter(plausible(pieces, mentions));
}

function subjectsIn(
  { text }: Piece,
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
  const others = tokensOf(text).flatMap((word, i, all): Subject[] => {
    const key = tableKey(word.text);
    const at = { from: word.from, to: word.to };
    if (key === 'she' || key === 'he') return [{ ...at, kind: 'pronoun', gender: key === 'she' ? 'f' : 'm' }];
    if (key === 'i' || key === "i'm") {
      const said =
        (first && word.from < FIRST_CHARACTERS) || own.some((to) => word.from > to - 8 && word.from < to + AFTER_NAME);
      return said && speaker ? [{ ...at, kind: 'I', voice: speaker, by: 'self' }] : [];
    }
    const [before = '', after = ''] = [all[i - 1]?.lower, all[i + 1]?.lower];
    // "our next speaker", "the first of them is"
    const noun = TO_COME.has(key) && TO_COME_BEFORE.has(before);
    return noun || (TO_COME_BEFORE.has(key) && before === 'the' && /^(?:is|was|of)$/.test(after))
      ? [{ ...at, kind: 'to come' }]
      : [];
  });
  const inside = ({ from }: Subject) => names.some((name) => from >= name.from && from < name.to);
  return [...names, ...others.filter((subject) => !inside(subject))].sort((a, b) => a.from - b.from);
}

function claimsIn(
  { text }: Piece,
  piece: number,
  subjects: readonly Subject[],
  speaker: Voice | undefined,
  phrases: Phrases,
): Attributed[] {
  const found: Attributed[] = [];
  const strangers = new Set(subjects.flatMap(({ kind, from }) => (kind === 'stranger' ? [from] : [])));
  /** Claims of "our next speaker" wait for the name; `current` is whom "she" means. */
  let waiting: Claim[] | undefined;
  let current: Subject | undefined;
  for (const [i, subject] of subjects.entries()) {
    const next = subjects.slice(i + 1).find(({ kind }) => kind !== 'I' && kind !== 'stranger')?.from ?? text.length;
    const reach = hasCapitals(text) ? CLAIM : PLAIN_CLAIM;
    const begins = subject.kind === 'I' || subject.kind === 'pronoun' ? subject.from : subject.to;
    const range = { from: begins, to: Math.min(next, subject.to + reach) };
    // "Dunmore Search" looks like somebody's name until it is an organisation's.
    const inside = /\b(?:at|from|of|with|for|in|by) (?:the )?$/.test(
      text.slice(Math.max(0, subject.from - 12), subject.from),
    );
    if (subject.kind === 'stranger' && inside) continue;
    if (subject.kind === 'stranger' && [...found, ...(waiting ?? [])].some(({ to }) => to >= subject.to)) continue;
    if (subject.kind === 'stranger' || subject.kind === 'to come') {
      current = undefined;
      waiting = subject.kind === 'to come' ? claimsOfOther(text, range, phrases) : undefined;
    } else if (subject.kind === 'pronoun') {
      const claims = claimsOfOther(text, range, phrases);
      if (waiting) waiting.push(...claims);
      const voice =
        current && subject.from - current.to < RECALLED && agrees(current, subject) ? current.voice : undefined;
      if (voice) found.push(...attributed(claims, voice, piece, 'other'));
    } else if (subject.voice) {
      const self = subject.by === 'self';
      if (!self) found.push(...attributed(waiting ?? [], subject.voice, piece, 'other'));
      if (!self) waiting = undefined;
      if (subject.kind === 'name') current = self ? undefined : subject;
      found.push(
        ...attributed(claimsOf(text, subject, range, phrases, strangers), subject.voice, piece, subject.by ?? 'other'),
      );
    }
  }
  return speaker || found.length > 0 ? found : [];
}

/** "She trained in Durban, spent ten years abroad and since 2018 has been | lead midwife at ...". */
function claimsOfOther(text: string, range: Range, phrases: Phrases): Claim[] {
  const now = claimsAfter(text, range, false, phrases);
  const later = STILL.exec(text.slice(range.from, range.to));
  const from = later ? range.from + later[0].length : range.to;
  return now.length > 0 ? now : claimsAfter(text, { ...range, from }, false, phrases);
}

const attributed = (claims: readonly Claim[], voice: Voice, piece: number, by: 'self' | 'other'): Attributed[] =>
  claims.map((claim) => ({ ...claim, voice, piece, by }));

const agrees = ({ voice, mention }: Subject, { gender }: Subject) => {
  const known = genderOf(mention?.honorific, voice?.name ?? '');
  return known === undefined || known === gender;
};

/** "Joining us from St Luke's Hospital is the ward manager, | Ana Ruiz". */
function placeBefore(text: string, from: number, to: number, phrases: Phrases): Claim[] {
  const lead = /.*\b[Ff]rom (?=the |[A-Z])/s.exec(text.slice(from, to));
  const place = lead ? phrases.organisationAt(text, from + lead[0].length, to) : undefined;
  const between = place ? text.slice(place.to, to) : '';
  const joins = /^,? (?:is|are|comes|joins us|we have|we've got|there is)\b[^.?!A-Z]*$/.test(between);
  return place && joins ? [{ organisation: place.name, from: place.from, to: place.to }] : [];
}

/** After the name and before it; to whoever is only called or thanked by it nothing is said of him but "you". */
function claimsOf(
  text: string,
  subject: Subject,
  range: Range,
  phrases: Phrases,
  strangers: ReadonlySet<number>,
): Claim[] {
  const { mention } = subject;
  if (!mention) return claimsAfter(text, range, true, phrases, strangers);
  if (mention.tokens.length === 0) return [];
  const start = Math.max(0, subject.from - CLAIM);
  const before = hasCapitals(text) ? phrases.roleBefore(text, start, subject.from) : undefined;
  const lead = text.slice(start, subject.from);
  const place = hasCapitals(text) ? placeBefore(text, start, subject.from, phrases) : [];
  const colleague = COLLEAGUE.test(lead) ? [{ from: subject.from, to: subject.to, same: 'speaker' as const }] : [];
  const called =
    subject.by !== 'self' &&
    mention.tokens.length === 1 &&
    (mention.cue === 'call' || mention.cue === 'thanks') &&
    !/^,? who\b/.test(text.slice(range.from, range.to));
  const you = called ? /\byou(?:['’]re)?\b/.exec(text.slice(range.from, range.to)) : undefined;
  const from = you ? range.from + you.index + you[0].length : range.from;
  const after =
    called && !you && !before ? [] : claimsAfter(text, { ...range, from }, subject.by === 'self', phrases, strangers);
  return [
    ...after,
    ...(before ? [{ ...before, to: subject.to, ...(before.own ? { same: 'speaker' as const } : {}) }] : []),
    ...place,
    ...colleague,
  ];
}
