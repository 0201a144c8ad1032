/** How a sentence is told: the forms in their order, and silence. */
import { describe, expect, test } from 'vitest';
import { identify } from '../../../core/identify/identify.ts';
import { readWebinar } from '../../../core/pipeline.ts';
import { contextOf } from '../../../core/summarize/context.ts';
import { express } from '../../../core/summarize/forms.ts';

/** The words of Ana Ruiz of the Harbour Office, and some small words of somebody else that show what is no name. */
async function say(words: string): Promise<string | undefined> {
  const file = `Chair Person: Welcome. With us is Ana Ruiz of the Harbour Office, who knows the ports.\n\nAna Ruiz: ${words}\n\nChair Person: And in the ports, exports of grain and sailors on ships and critics of a channel matter to the port.\n`;
  const read = await readWebinar([{ name: 'a.txt', bytes: new TextEncoder().encode(file) }]);
  if ('failure' in read) throw new Error(read.failure.message);
  const identification = await identify(read.transcript);
  const context = contextOf(read.transcript, identification);
  const turn = read.transcript.turns.find(({ text }) => text.startsWith(words.slice(0, 8)));
  const said = context.sentences.filter((sentence) => sentence.turn === turn?.index);
  return express(said, context)?.text;
}

const CASES: readonly (readonly [why: string, said: string, told: string | undefined])[] = [
  ['a plain sentence', 'The port closed two berths in May.', 'Ana Ruiz said that the port closed two berths in May.'],
  [
    'a sentence that opens with its condition',
    'If the port pays, the berths will open in May.',
    'Ana Ruiz said that if the port pays, the berths will open in May.',
  ],
  [
    'openers and fillers go',
    'So, um, the port closed two berths, you know, in May.',
    'Ana Ruiz said that the port closed two berths in May.',
  ],
  ['stammers go', 'The, the port closed in the, in the north.', 'Ana Ruiz said that the port closed in the north.'],
  [
    'two clauses are no stammer',
    'I would not bet on it, it could slip into June.',
    'Ana Ruiz would not bet on it, it could slip into June.',
  ],
  [
    'the comma of a pause goes',
    'The port needs a, second berth on its, northern quay.',
    'Ana Ruiz said that the port needs a second berth on its northern quay.',
  ],
  [
    'what commas set off stays',
    'The port bought the, say, thirty cranes in May.',
    'Ana Ruiz said that the port bought the, say, thirty cranes in May.',
  ],
  [
    'what was corrected goes',
    'The port lost sixty, sorry, sixteen ships in May.',
    'Ana Ruiz said that the port lost sixteen ships in May.',
  ],
  [
    'a correction with its unit',
    'The voyage took nine weeks, sorry, nine days in May.',
    'Ana Ruiz said that the voyage took nine days in May.',
  ],
  [
    'a part of a whole corrected, half of it said before',
    'The port lost one crane in four, oh no, excuse me, one in forty last year.',
    'Ana Ruiz said that the port lost one crane in forty last year.',
  ],
  [
    'a correction with its excuse',
    'The voyage took nine weeks, no, hang on, I read the wrong row, eleven weeks in May.',
    'Ana Ruiz said that the voyage took eleven weeks in May.',
  ],
  [
    'a correction with what made the speaker notice',
    'The port lost forty ships, oh no, my neighbour is laughing, fourteen ships in May.',
    'Ana Ruiz said that the port lost fourteen ships in May.',
  ],
  [
    'a correction that begins its clause anew',
    'The median wait was fifty, no, sorry, that is the target, it was ninety days in May.',
    'Ana Ruiz said that the median wait was ninety days in May.',
  ],
  [
    'a run of markers',
    'The port lost sixty, no wait, scratch that, sixteen ships in May.',
    'Ana Ruiz said that the port lost sixteen ships in May.',
  ],
  ['what everybody says is not what the speaker says', 'Everybody says the port is full in May.', undefined],
  [
    'a correction that cannot be told apart is silence',
    'The port is, sorry, it was bigger than the channel.',
    undefined,
  ],
  [
    'a view stays a view',
    'I think the port should close two berths.',
    'In Ana Ruiz’s view, the port should close two berths.',
  ],
  [
    'a hope stays a hope',
    'I hope that the port will keep two berths.',
    'Ana Ruiz hoped that the port will keep two berths.',
  ],
  [
    'a message is its speaker’s',
    'My message is that the port needs two berths.',
    'Ana Ruiz’s message: the port needs two berths.',
  ],
  [
    'I is the speaker',
    'I would support a closure only if the sailors are paid.',
    'Ana Ruiz would support a closure only if the sailors are paid.',
  ],
  [
    'I have is the speaker has',
    'I have counted nine ships in the port.',
    'Ana Ruiz has counted nine ships in the port.',
  ],
  [
    'we is never resolved',
    'We have counted nine ships in the port.',
    'Ana Ruiz said: “We have counted nine ships in the port.”',
  ],
  [
    'edited words wear no quotation marks',
    'We have, um, counted nine ships in the port.',
    'Ana Ruiz: We have counted nine ships in the port.',
  ],
  ['what hangs on another sentence is silence', 'It does not bind the port at all.', undefined],
  [
    'a pair stands together',
    'The text is a memorandum on ports. It does not bind the port at all.',
    'Ana Ruiz said: “The text is a memorandum on ports. It does not bind the port at all.”',
  ],
  ['a question is silence', 'Who pays for the port?', undefined],
  ['a fragment is silence', 'A very nice port indeed.', undefined],
  ['a condition without its consequence is silence', 'If the port is already open in May.', undefined],
  ['a noun with its clause is silence', 'The changes in the port that we need to make.', undefined],
  [
    'a condition whose verb no list holds is one',
    'If the port grants a subsidy the berths will open.',
    'Ana Ruiz said that if the port grants a subsidy the berths will open.',
  ],
  [
    'a slice from within a sentence goes on from its verb',
    'Well, we counted nine ships in the port.',
    'Ana Ruiz said “we counted nine ships in the port.”',
  ],
  [
    'speech that breaks off is no indirect speech',
    'The port closes… the channel will close in May.',
    'Ana Ruiz said: “The port closes… the channel will close in May.”',
  ],
  [
    'an unmarked question is not told as a fact',
    'Any other sailors noticed the channel in May.',
    'Ana Ruiz said: “Any other sailors noticed the channel in May.”',
  ],
  ['a negation stays', 'No, the port is not closed.', 'Ana Ruiz said no, the port is not closed.'],
];

describe('forms', () => {
  test.each(CASES)('%s', async (_why, said, told) => {
    expect(await say(said)).toBe(told);
  });
});
