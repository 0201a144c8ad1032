import { describe, expect, test } from 'vitest';
import { asked, recordOf, talked } from './webinar.ts';

const OPEN = 'Priya Nair: We now have time for questions.';

describe('questions from the floor', () => {
  test.each([
    "And there's a little one, er, no name, when do the fridges reach the islands?",
    'One in the chat, without a name, when do the fridges reach the islands?',
    'Another short one, um, not signed, when do the fridges reach the islands?',
    "The next one is here, they haven't left a name, when do the fridges reach the islands?",
    "There is one more, nobody's put a name to it, when do the fridges reach the islands?",
    'And one that came in anonymously, when do the fridges reach the islands?',
  ])('a question without a name: %s', async (read) => {
    const [first] = await asked(
      `${OPEN} ${read}`,
      "Samuel Okello: It's on the agenda for September. The islands come after the hills.",
      'Priya Nair: Spoken like an engineer. The ministry will hold a clinic for the drivers of all the districts on the second of May, with tea.',
      'Lena Fischer: Yes, the fridges for the islands are ready in the yard.',
    );
    expect(first?.question).toBe('When do the fridges reach the islands?');
    expect(first?.asker).toBeUndefined();
    expect(first?.by).toBe('Samuel Okello');
    expect(first?.answers[0]).toBe("It's on the agenda for September.");
  });

  test.each(['I see a lot of hands.', 'There are quite a few hands already.', 'Okay, I have three hands here.'])(
    'who speaks at length before their question asks all the same: %s',
    async (opens) => {
      const long =
        'I run the store in Hallin and we are about three hundred in the union of the stores. I liked the talk, and I would only say that somebody has to carry the boxes when it rains, and on those nights we are on our feet for nineteen hours, with the lamps and the lists and the keys of all the rooms, and nobody brings us a coffee.';
      const found = await asked(
        `Priya Nair: ${opens} Please.`,
        `Ines Roth: Ines Roth. ${long} And I'd also like to ask, who pays for the diesel of the trucks?`,
        'Samuel Okello: The ministry pays for the diesel until the end of the season.',
      );
      expect(found.map(({ question, asker }) => [question, asker])).toEqual([
        ['Who pays for the diesel of the trucks?', 'Ines Roth'],
      ]);
    },
  );

  test.each([
    [
      'Should I go to the clinic before the drivers come back?',
      'Before the drivers, and on an empty stomach if you can.',
    ],
    [
      'Can I say no to the night tours when I am over sixty?',
      'With us you can, from sixty, it stands in the agreement since March.',
    ],
    [
      'Can a driver sign for the doses through the screen of the truck?',
      'For up to forty boxes they may, and above that a nurse signs too.',
    ],
  ])('what somebody asks of their own life is a question, read out by the moderator: %s', async (question, answer) => {
    const [first] = await asked(
      `${OPEN} First one, Omar Diaz, he drives a bus. ${question}`,
      `Samuel Okello: ${answer}`,
    );
    expect(first).toMatchObject({ question, by: 'Samuel Okello', answers: [answer] });
  });

  test('a letter from somewhere opens the questions, and several who ask the same are nobody by name', async () => {
    const found = await asked(
      'Priya Nair: The fridges are in the yard and the rain has stopped, so nobody has an excuse for the tea.',
      'Samuel Okello: The trucks go to the hills every second week, and the drivers sleep in the schools when the river is high and the bridge is closed for the night.',
      'Priya Nair: Rosa Lind is writing to us from Hallin, and she asks, does the river stop the trucks in spring?',
      'Samuel Okello: It does. The trucks wait at the river until the bridge is open.',
      'Priya Nair: Then some of you have asked the very same thing, who washes the fridges after the season?',
      'Lena Fischer: The technicians wash the fridges with vinegar, and never with chlorine.',
    );
    expect(found).toEqual([
      {
        question: 'Does the river stop the trucks in spring?',
        asker: 'Rosa Lind',
        by: 'Samuel Okello',
        answers: ['It does. The trucks wait at the river until the bridge is open.'],
      },
      {
        question: 'Who washes the fridges after the season?',
        by: 'Lena Fischer',
        answers: ['The technicians wash the fridges with vinegar, and never with chlorine.'],
      },
    ]);
  });

  test('what one will ask others, and who is handed the word, is no question', async () => {
    const found = await asked(
      `${OPEN} Who pays for the diesel of the trucks?`,
      'Samuel Okello: The ministry pays for the diesel until the end of the season.',
      'Priya Nair: The list of the stores is on our page. Lena, you have something with the drivers?',
      'Lena Fischer: I will train the drivers in the north in May. And I will write to the ministry to ask which of the stores it closes.',
      'Samuel Okello: The ministry has ninety days for its answer about the stores.',
    );
    expect(found.map(({ question }) => question)).toEqual(['Who pays for the diesel of the trucks?']);
  });

  test('who typed one question did not ask another of the same words', async () => {
    const chat =
      '00:03:10 From Tom Bell to Everyone:\n\tIs the cold chain fund open to island clinics?\n00:04:00 From Lena Fischer to Everyone:\n\tYes, two of the first five are on islands.\n';
    const record = await recordOf(
      talked(
        `${OPEN} How many other clinics have joined the cold chain fund?`,
        'Samuel Okello: Nine clinics have joined the fund, and three more want to begin in September.',
      ),
      chat,
    );
    expect(record.summary.questions.map(({ question, asker }) => [question.text, asker])).toEqual([
      ['How many other clinics have joined the cold chain fund?', undefined],
      ['Is the cold chain fund open to island clinics?', 'Tom Bell'],
    ]);
  });
});
