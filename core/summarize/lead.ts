/** The lead: what it was, who held it, when, who spoke, how long. Composed from facts, each with its own evidence. */
import { spoken } from '../evidence.ts';
import type { SpeakerId, Transcript } from '../model.ts';
import type { Fact, Identification, Speaker, Summary } from '../record.ts';
import { designation, withArticle } from './designation.ts';

const MOST_NAMED = 6;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export function leadOf(
  transcript: Transcript,
  identification: Identification,
  moderators: ReadonlySet<SpeakerId>,
  onlyAsked: ReadonlySet<SpeakerId>,
): Summary['lead'] {
  const { title, hosts, date, place, speakers } = identification;
  const facts: Fact<unknown>[] = [title, date, place].filter((fact) => fact !== undefined);
  const people = speakers.filter(
    ({ id, name, part }) => name && part !== 'audience' && part !== 'interpreter' && !onlyAsked.has(id),
  );
  const held = hosts.length > 0 ? ` of ${listed(hosts.map((host) => withArticle(host.value.name)))}` : '';
  const day = date ? ` on ${printedDate(date.value)}` : '';
  const where = place ? ` in ${place.value}` : '';
  const kind = 'a webinar';
  const what = title
    ? `“${title.value}” was the subject of ${kind}${held}${day}${where}.`
    : held || day
      ? `${kind.replace('a', 'A')}${held} took place${day}${where}.`
      : '';
  const panel = people.filter((speaker) => !moderators.has(speaker.id));
  const chairs = people.filter((speaker) => moderators.has(speaker.id));
  const who =
    panel.length > 0
      ? `${listed(foremost(panel).map(presented))} spoke${panel.length > MOST_NAMED ? `, with ${panel.length - MOST_NAMED} more` : ''}.`
      : '';
  const chaired = chairs.length > 0 ? `${listed(chairs.map(designation))} moderated.` : '';
  const minutes = minutesOf(transcript);
  const long = minutes > 1 ? `It lasted ${minutes} minutes.` : '';
  for (const speaker of people) for (const fact of [speaker.role, speaker.affiliation]) if (fact) facts.push(fact);
  return { text: [what, who, chaired, long].filter((part) => part !== '').join(' '), facts: [...facts, ...hosts] };
}

/** Those who said most, in the order in which they spoke. */
function foremost(panel: readonly Speaker[]): readonly Speaker[] {
  const least = [...panel].map(({ words }) => words).sort((a, b) => b - a)[MOST_NAMED - 1] ?? 0;
  return panel.filter(({ words }) => words >= least).slice(0, MOST_NAMED);
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function presented(speaker: Speaker): string {
  const organisation = speaker.affiliation?.value.name;
  return organisation ? `${designation(speaker)} (${organisation})` : designation(speaker);
}

function printedDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function minutesOf(transcript: Transcript): number {
  const last = spoken(transcript).reduce((ms, turn) => Math.max(ms, turn.endMs ?? turn.startMs ?? 0), 0);
  return Math.round(last / 60_000);
}
