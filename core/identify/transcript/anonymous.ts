/** Names for labels that name nobody ("Speaker 1"), by the votes of what is said: with margin and threshold, or not at all. */
import type { Person } from './people.ts';
import type { Vote } from './votes.ts';

export interface Naming {
  readonly person: number;
  readonly points: number;
  /** The votes for it, the weightiest first. */
  readonly votes: readonly Vote[];
}

export interface Named {
  readonly names: ReadonlyMap<string, Naming>;
  /** For voices without a name: in one sentence, why. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** Fewer points are no name. A hand-off with a cue is worth three. */
const THRESHOLD = 2.9;
/** For a name on a list of who attended, or introduced in full: it cannot be a misheard word. */
const SURE_NAME_THRESHOLD = 1.9;
/** The best name must have this many times the points of the next, for the voice and for the name. */
const MARGIN = 1.6;
/** A self-introduction: so many points cannot come from one hand-off. */
const SELF = 5;

interface Candidate extends Naming {
  readonly voice: string;
}

export function nameVoices(
  votes: readonly Vote[],
  people: readonly Person[],
  voices: ReadonlySet<string>,
  owned: ReadonlySet<number>,
): Named {
  const enough = (one: Candidate) =>
    one.points >= (people[one.person]?.listed || people[one.person]?.introduced ? SURE_NAME_THRESHOLD : THRESHOLD);
  const names = new Map<string, Naming>();
  const taken = new Set(owned);
  let open = candidatesOf(votes).filter(({ voice }) => voices.has(voice));
  for (;;) {
    const best = bestOf(open, taken);
    const sure = open
      .filter((one) => enough(one) && !taken.has(one.person) && standsOut(one, open, taken, best))
      .sort((a, b) => b.points - a.points || (a.voice < b.voice ? -1 : 1))[0];
    if (!sure) break;
    names.set(sure.voice, sure);
    if (!isBack(sure)) taken.add(sure.person);
    open = open.filter((one) => one.voice !== sure.voice);
  }
  const last = lastLeft(open, people, voices, names, taken);
  if (last) names.set(last.voice, last);
  for (const again of rejoined(open, names, owned)) names.set(again.voice, again);
  const unnamed = [...voices].filter((voice) => !names.has(voice));
  return {
    names,
    reasons: new Map(
      unnamed.map((voice) => [
        voice,
        reasonFor(
          open.filter((one) => one.voice === voice),
          names,
        ),
      ]),
    ),
  };
}

function candidatesOf(votes: readonly Vote[]): Candidate[] {
  const sums = new Map<string, { voice: string; person: number; points: number; votes: Vote[] }>();
  for (const vote of votes) {
    const key = `${vote.person} ${vote.voice}`;
    const sum = sums.get(key) ?? { voice: vote.voice, person: vote.person, points: 0, votes: [] };
    sum.points += vote.points;
    if (vote.points > 0) sum.votes.push(vote);
    sums.set(key, sum);
  }
  return [...sums.values()].map((sum) => ({ ...sum, votes: sum.votes.sort((a, b) => b.points - a.points) }));
}

/** Neither another name for this voice nor another voice for this name comes near. */
function standsOut(one: Candidate, open: readonly Candidate[], taken: ReadonlySet<number>, best: Best): boolean {
  return open.every((other) => {
    if (other === one || (other.voice !== one.voice && other.person !== one.person)) return true;
    if (other.voice === one.voice && taken.has(other.person)) return true;
    // The same person under two numbers, each with a self-introduction.
    if (other.voice !== one.voice && saysSo(one) && saysSo(other)) return true;
    return one.points >= MARGIN * contended(other, best.of(other, one), best.of(one, other));
  });
}

/**
 * What fits better elsewhere contends only with what it would lose there: its name is another voice's, its voice another name's.
 * What fits as well elsewhere counts half where the other one fits nowhere else (`left`).
 */
const contended = ({ points }: Candidate, elsewhere: number, left: number) =>
  elsewhere > points ? points - (elsewhere - points) : elsewhere === points && left <= 0 ? points / 2 : points;

/** The points that a rival has elsewhere: its name with another voice, where the voice is shared, or the other way round. */
interface Best {
  of(rival: Candidate, one: Candidate): number;
}

function bestOf(open: readonly Candidate[], taken: ReadonlySet<number>): Best {
  const ofVoice = new Map<string, Candidate[]>();
  const ofPerson = new Map<number, Candidate[]>();
  const keep = (two: Candidate[] = [], one: Candidate) => [...two, one].sort((a, b) => b.points - a.points).slice(0, 2);
  for (const one of open) {
    if (taken.has(one.person)) continue;
    ofVoice.set(one.voice, keep(ofVoice.get(one.voice), one));
    ofPerson.set(one.person, keep(ofPerson.get(one.person), one));
  }
  const besides = (two: readonly Candidate[] = [], rival: Candidate) => two.find((one) => one !== rival)?.points ?? 0;
  return {
    of: (rival, { voice }) =>
      rival.voice === voice ? besides(ofPerson.get(rival.person), rival) : besides(ofVoice.get(rival.voice), rival),
  };
}

/** "Ana again, my headset gave up": she has another voice as well. */
const isBack = ({ votes, voice }: Candidate) =>
  votes.some(({ mention }) => mention.again) && votes.every((vote) => vote.voice === voice && vote.mention.again);

const saysSo = (one: Candidate) =>
  one.votes.some((vote) => vote.mention.cue === 'self' && vote.points > 0 && vote.voice === one.voice);

/** Less is no evidence at all. */
const LAST_THRESHOLD = 0.4;

/** Everybody else has a name, and one of those presented has no voice: a little evidence is enough. */
function lastLeft(
  open: readonly Candidate[],
  people: readonly Person[],
  voices: ReadonlySet<string>,
  names: ReadonlyMap<string, Naming>,
  taken: ReadonlySet<number>,
): Candidate | undefined {
  const left = [...voices].filter((voice) => !names.has(voice));
  const unheard = people.flatMap((person, i) => (person.introduced && person.present && !taken.has(i) ? [i] : []));
  if (left.length !== 1 || unheard.length !== 1 || names.size === 0) return undefined;
  const rivals = open.filter((one) => one.voice === left[0] && !taken.has(one.person));
  const best = rivals.find((one) => one.person === unheard[0] && one.points >= LAST_THRESHOLD);
  return best && rivals.every((one) => one === best || best.points >= MARGIN * one.points) ? best : undefined;
}

/**
 * A line that dropped comes back under a new number and says so: the same person twice, where both introduce themselves, or
 * where one has a label of his own ("It's Carla again").
 */
const rejoined = (open: readonly Candidate[], names: ReadonlyMap<string, Naming>, owned: ReadonlySet<number>) =>
  open.filter(
    (one) =>
      one.points >= SELF &&
      (owned.has(one.person) || [...names.values()].some((naming) => naming.person === one.person)) &&
      open.every((other) => other === one || other.voice !== one.voice || one.points >= MARGIN * other.points),
  );

function reasonFor(candidates: readonly Candidate[], names: ReadonlyMap<string, Naming>): string {
  const best = [...candidates].sort((a, b) => b.points - a.points)[0];
  if (!best || best.points <= 0) return 'Nobody says who this is.';
  const said = best.votes[0]?.mention.text ?? '';
  if ([...names.values()].some((naming) => naming.person === best.person))
    return `The best guess, ${said}, is the name of another voice.`;
  return best.points < THRESHOLD
    ? `${said} may be meant, but what is said is not enough to be sure.`
    : `${said} may be meant, but another name or another voice fits nearly as well.`;
}
