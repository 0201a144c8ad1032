/** Every sentence of a report -> whose it is: the sources that its words name, resolved in order, and what goes on from them. */
import { ELSEWHERE, RITUAL } from '../en/events.ts';
import { ORGANISATION_NOUNS } from '../en/organisations.ts';
import { UNNAMED } from '../en/people.ts';
import { isRoleNoun } from '../en/roles.ts';
import type { Organisations } from '../organisations.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { aboutSomebody, type Context, goesOn, previousOf, quotation } from './continuation.ts';
import type { Document, Sentence } from './document.ts';
import { foretold, hasOffice, learnOffice } from './foretold.ts';
import { memoryOf } from './memory.ts';
import { isOffice } from './nominals.ts';
import type { Person } from './person.ts';
import { type Attribution, type Owned, type Owners, open, type Reading, refused, spokenBy } from './reading.ts';
import { answerer, reply, trailingBracket } from './replies.ts';
import { type Source, sourceOf, subject } from './sources.ts';
import { isOfUnnamed, SOMEBODY, unnamed } from './unnamed.ts';

/** Reads the sentences in order; `people` learn their gender from pronouns on the way. */
export function readSentences(
  document: Document,
  people: readonly Person[],
  owners: Owners,
  organisations: Organisations,
): Reading[] {
  const memory = memoryOf(people);
  const readings: Reading[] = [];
  let label: Attribution | undefined;
  for (const sentence of document.sentences) {
    const own = owners.get(sentence.index) ?? [];
    label = labelAt(sentence, own, label, readings.at(-1));
    const reading = readSentence({ sentence, own, memory, organisations, before: readings, label });
    const about = reading.attribution?.people.at(-1) ?? reading.subject;
    if (about) memory.remember(about, sentence);
    foretold(readings, reading, own);
    readings.push(reading);
  }
  return readings;
}

/** "Aldo Marchi-Rossi (Lumen Italia):" speaks for the bullets, or the one paragraph, that follow. */
function labelAt(
  sentence: Sentence,
  own: readonly Owned[],
  label: Attribution | undefined,
  before: Reading | undefined,
): Attribution | undefined {
  const { kind } = sentence.line;
  if (kind === 'bullet') return label;
  if (kind === 'prose')
    return label && (before?.sentence.line.kind === 'name' || before?.sentence.line === sentence.line)
      ? label
      : undefined;
  const [mention, person] = own[0] ?? [];
  if (kind !== 'name' || !mention || !person || (mention.from > 3 && own.length > 1)) return undefined;
  const named: Attribution = { people: [person], by: { sentence, at: mention }, how: 'label' };
  return named;
}

function readSentence(context: Context): Reading {
  const { sentence, own, memory } = context;
  if (sentence.line.kind !== 'prose' && sentence.line.kind !== 'bullet') return open(sentence);
  if (sentence.quoted) return quotation(context);
  if (ELSEWHERE.test(sentence.frame)) return refused(sentence);
  if (/^\([^()]*\)$/.test(sentence.text)) return open(sentence);
  const bracket = trailingBracket(sentence, own);
  if (bracket) return spokenBy(sentence, bracket);
  const chunks = chunksOf(sentence, own);
  nameLeading(context, chunks);
  const source = reply(chunks, memory) ?? sourceOf(chunks);
  if (!source) return goesOn(context);
  if (isOfUnnamed(context, source)) return { ...refused(sentence), unnamed: true };
  if (source.kind === 'nobody') return isRefusal(source) ? unnamed(sentence, source) : goesOn(context);
  const ritual = source.kind === 'people' && RITUAL.test(sentence.frame.slice(source.at.to));
  return saysSo(source) && !ritual ? resolved(context, source) : aboutSomebody(context, source);
}

/** "“...,” said X. The Khartoum endocrinologist has ...": X is one, if nobody else is. */
function nameLeading(context: Context, chunks: readonly Chunk[]): void {
  const leading = subject(chunks, 0);
  const before = previousOf(context);
  const floor = before?.attribution?.people ?? (before?.subject ? [before.subject] : []);
  if (leading?.kind !== 'nominal' || !leading.definite || leading.owner || floor.length !== 1) return;
  if (ofOther(context, leading)) return;
  if (context.memory.resolve(leading, context.sentence).length === 0)
    learnOffice(floor[0], context.sentence, leading.at, context.organisations);
}

function saysSo({ how, owner, verb, kind }: Source): boolean {
  if (how !== 'subject') return true;
  return !owner && (verb === 'speech' || verb === 'opinion' || (verb === 'other' && kind === 'people'));
}

/** An unnamed person, several, or an organisation that says something. */
function isRefusal({ verb, words, how, plain, owner }: Source): boolean {
  if (how !== 'subject') return true;
  const [first = '', head = ''] = [words[0], words.at(-1)];
  if (verb === 'biography') return owner && SOMEBODY.test(head);
  const several = /s$/.test(head) && isRoleNoun(head.slice(0, -1));
  const unnamed = UNNAMED.has(first) || UNNAMED.has(head) || ORGANISATION_NOUNS.has(head);
  return unnamed || several || (verb === 'speech' && plain === true);
}

/** "The representative of Tamara": somebody else's. */
const ofOther = ({ sentence: { frame } }: Context, { at }: Source): boolean =>
  /^ (?:of|from|for) (?:the )?\p{Lu}/u.test(frame.slice(at.to));

function resolved(context: Context, source: Source): Reading {
  const { sentence, memory } = context;
  const by = { sentence, at: source.at };
  const asked = answerer(context, source);
  const people = asked ? [asked] : memory.resolve(source, sentence);
  if (people.length > 0) return spokenBy(sentence, { people, by, how: source.how });
  // "The programme director said": nobody is known by this office, so it is the one who has the floor.
  const before = previousOf(context);
  const floor =
    before?.attribution?.people ??
    (before?.subject && before.sentence.first && !ofOther(context, source) ? [before.subject] : []);
  if (
    source.kind === 'nominal' &&
    source.definite &&
    floor.length === 1 &&
    !(isOffice(source.words) && hasOffice(floor[0]))
  ) {
    learnOffice(floor[0], sentence, source.at, context.organisations);
    return spokenBy(sentence, { people: floor, by, how: source.how });
  }
  return source.kind === 'nominal' ? { ...refused(sentence), office: source } : open(sentence);
}
