/** What only a later sentence tells: "These views were expressed by X", "With those words X ...", "who was represented by Y". */
import { LOGISTICS, POINTS_BACK, WITH_WORDS } from '../en/events.ts';
import type { Person } from './person.ts';
import { type Attribution, type Owners, type Reading, spokenBy } from './reading.ts';

/** How many sentences "these views" can take in. */
const BACK = 5;

/** The readings with backward pointers followed and proxies put in the place of those they spoke for. */
export function followPointers(readings: readonly Reading[], owners: Owners): Reading[] {
  const result = [...readings];
  for (const [i, { sentence, attribution }] of readings.entries()) {
    if (!attribution || attribution.how === 'quoted' || attribution.how === 'continued') continue;
    const pointed: Attribution = { ...attribution, how: 'pointed' };
    if (POINTS_BACK.test(sentence.frame)) pointBack(result, i, pointed);
    else if (WITH_WORDS.test(sentence.frame) || opensAfterQuotation(result, i)) quotedBefore(result, i, pointed);
  }
  const proxies = proxiesOf(readings, owners);
  return result.map((reading) => withProxies(reading, proxies));
}

/** Takes the open sentences before `i`, and what "the Government" said there, up to the last that is somebody else's. */
function pointBack(result: Reading[], i: number, pointed: Attribution): void {
  for (let k = i - 1; k >= 0 && k >= i - BACK; k--) {
    const reading = result[k] as Reading;
    if (reading.sentence.line.kind !== 'prose' || (reading.attribution && reading.attribution.how !== 'quoted')) return;
    if (LOGISTICS.test(reading.sentence.frame) || reading.subject) return;
    result[k] = spokenBy(reading.sentence, pointed);
  }
}

/** A quotation that opens a paragraph, then its speaker. */
const opensAfterQuotation = (result: readonly Reading[], i: number): boolean => {
  const [before, now] = [result[i - 1], result[i]];
  return (
    Boolean(
      before?.sentence.quoted &&
        before.sentence.line === now?.sentence.line &&
        firstOfLine(result, i - 1) &&
        (!before.attribution || (before.attribution.how === 'quoted' && beginsWithSpeaker(now))),
    ) || bulletOpening(before, now)
  );
};

/** "“And the boats?” X wondered.": no other can have said what stands before. */
const beginsWithSpeaker = ({ sentence, attribution }: Reading): boolean =>
  attribution?.how === 'subject' && attribution.by.sentence === sentence && attribution.by.at.from === 0;

/** "- Delete before you build. Priya recommends ..." */
const bulletOpening = (before: Reading | undefined, now: Reading | undefined): boolean =>
  now?.sentence.line.kind === 'bullet' &&
  before?.sentence.line === now.sentence.line &&
  !before.attribution &&
  !before.refused;

function firstOfLine(result: readonly Reading[], i: number): boolean {
  let k = i;
  while (k > 0 && result[k - 1]?.sentence.line === result[i]?.sentence.line && result[k - 1]?.sentence.quoted) k--;
  return Boolean(result[k]?.sentence.first);
}

/** The run of quotation (or the opening of a bullet) just before `i`. */
function quotedBefore(result: Reading[], i: number, pointed: Attribution): void {
  for (let k = i - 1; k >= 0; k--) {
    const reading = result[k] as Reading;
    const same = reading.sentence.line === result[i]?.sentence.line;
    const opening = reading.sentence.line.kind === 'bullet' && same;
    if (!(reading.sentence.quoted || opening) || !(same || WITH_WORDS.test(result[i]?.sentence.frame ?? ''))) return;
    if (!reading.sentence.quoted && (reading.attribution || reading.refused)) return;
    result[k] = spokenBy(reading.sentence, pointed);
  }
}

/** "In a message delivered by X, Y called ...": X was there and spoke. */
const MESSAGE =
  /^(?:[^,]{0,20} )?(?:message|speech|statement|address|letter|paper|greeting|remarks|keynote)s? (?:that was |which was )?(?:read|delivered|conveyed|presented|given|relayed|brought)(?: out)?(?: on (?:his|her) behalf)? by /i;

/** "X, who was represented by Y": Y was there and spoke. */
export function proxiesOf(readings: readonly Reading[], owners: Owners): ReadonlyMap<Person, Person> {
  const proxies = new Map<Person, Person>();
  for (const { sentence, attribution } of readings) {
    const own = owners.get(sentence.index) ?? [];
    const message = MESSAGE.exec(sentence.frame);
    const [reader, author] = message ? own.filter(([mention]) => mention.from > message.index) : [];
    if (reader && author && attribution?.people[0] === author[1]) proxies.set(author[1], reader[1]);
    const at =
      /\b(?:represented|deputi[sz]ed for|stood in for|read on (?:his|her) behalf|delivered on (?:his|her) behalf|read) by\b/.exec(
        sentence.frame,
      );
    if (!at) continue;
    const proxy = own.find(([mention]) => mention.from > at.index)?.[1];
    const absent = own.filter(([mention]) => mention.to <= at.index).at(-1)?.[1] ?? attribution?.people[0];
    if (proxy && absent && proxy !== absent) proxies.set(absent, proxy);
  }
  return proxies;
}

function withProxies(reading: Reading, proxies: ReadonlyMap<Person, Person>): Reading {
  const { attribution } = reading;
  if (!attribution?.people.some((person) => proxies.has(person))) return reading;
  const people = [...new Set(attribution.people.map((person) => proxies.get(person) ?? person))];
  return { ...reading, attribution: { ...attribution, people } };
}
