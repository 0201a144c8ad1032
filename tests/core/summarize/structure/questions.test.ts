import { describe, expect, test } from 'vitest';
import { asked, nameOf, recordOf, talked } from './webinar.ts';

const OPEN = 'Priya Nair: We now have time for questions.';

describe('questions and answers', () => {
  test('a question that the moderator reads out is its author’s, and loses its introduction', async () => {
    expect(
      await asked(
        `${OPEN} The first one, from Aisha Karim, how long do the batteries last?`,
        'Lena Fischer: Good question. There are no batteries, the ice stores the cold for five days.',
      ),
    ).toEqual([
      {
        question: 'How long do the batteries last?',
        asker: 'Aisha Karim',
        by: 'Lena Fischer',
        answers: ['There are no batteries, the ice stores the cold for five days.'],
      },
    ]);
  });

  test.each([
    ['This is from Omar Diaz, he asks how long it takes to train a technician.', 'Asked how long it takes to train'],
    ['It is from Omar Diaz. He asks Miss Fischer what exactly happens in a training week.', 'What exactly happens in'],
  ])('a question that is told: %s', async (read, told) => {
    const [first] = await asked(
      `${OPEN} ${read}`,
      'Lena Fischer: A technician learns to mend the fridge in one training week, with a teacher.',
    );
    expect(first?.question).toContain(told);
    expect(first?.asker).toBe('Omar Diaz');
  });

  test('banter between question and answer is passed over', async () => {
    const [first] = await asked(
      `${OPEN} Omar Diaz asks, who repairs the fridges when a technician leaves?`,
      'Lena Fischer: Can I just say one thing about the goat? It ate the manual.',
      'Priya Nair: The goat is noted.',
      'Samuel Okello: When a technician leaves, a retired one repairs the fridges for two days.',
    );
    expect(first).toMatchObject({ asker: 'Omar Diaz', by: 'Samuel Okello' });
  });

  test('an answer keeps its no', async () => {
    const [first] = await asked(
      `${OPEN} Is there any plan to move to electric trucks?`,
      'Samuel Okello: No. There is no plan for electric trucks in this district.',
    );
    expect(first?.answers).toEqual(['No. There is no plan for electric trucks in this district.']);
  });

  test('a short answer is an answer: what follows it could mean the opposite without it', async () => {
    const [first] = await asked(
      `${OPEN} Is the loan for the trucks from the state bank?`,
      'Samuel Okello: It is not. Half of the loan is from the maker.',
    );
    expect(first?.answers).toEqual(['It is not. Half of the loan is from the maker.']);
  });

  test('who asks in person is named by who they are', async () => {
    const [first] = await asked(
      `${OPEN} Please, go ahead.`,
      'Ines Roth: Who pays for the diesel of the trucks in the rainy season?',
      'Samuel Okello: The ministry pays for the diesel until the end of the season.',
    );
    expect(first).toMatchObject({ asker: 'Ines Roth', by: 'Samuel Okello' });
  });

  test('running the meeting is no question, and a question without an answer is left out', async () => {
    expect(
      await asked(
        `${OPEN} Can everybody hear me?`,
        'Samuel Okello: Yes, we hear you well.',
        'Priya Nair: Do the clinics keep spare solar panels in the district store?',
        'Priya Nair: I think we lost them.',
      ),
    ).toEqual([]);
  });

  test('two questions in one breath are two records where each is answered by itself', async () => {
    const found = await asked(
      `${OPEN} Yes, please.`,
      'Ines Roth: I have two things. What does a solar fridge cost in the mountains? And how do the drivers get spare parts in the rainy season?',
      'Lena Fischer: A fridge costs nine hundred euros in the mountains.',
      'Samuel Okello: On the spare parts, the drivers carry a box of them under the seat.',
    );
    expect(found.map(({ question, by }) => [question, by])).toEqual([
      ['What does a solar fridge cost in the mountains?', 'Lena Fischer'],
      ['How do the drivers get spare parts in the rainy season?', 'Samuel Okello'],
    ]);
  });

  test('who adds to an answer is quoted with it', async () => {
    const [first] = await asked(
      `${OPEN} From the chat, how long does the ice last in a box?`,
      'Lena Fischer: The ice lasts for five days in a closed box.',
      'Samuel Okello: If I may add one thing. In the hot months it was closer to three days on our roads.',
    );
    expect(first?.by).toBe('Lena Fischer');
    expect(first?.answers.at(-1)).toBe('In the hot months it was closer to three days on our roads.');
  });

  test.each([
    [
      'I was wondering whether the ice could be made in the villages.',
      'Asked whether the ice could be made in the villages.',
    ],
    ['I would be curious to hear how the drivers are paid in winter.', 'Asked how the drivers are paid in winter.'],
    [
      'Our clinic has been closed since May. When does it open?',
      'Our clinic has been closed since May. When does it open?',
    ],
  ])('asked politely, or with what it is about before it: %s', async (said, question) => {
    const [first] = await asked(
      `${OPEN} Go ahead, Ines.`,
      `Ines Roth: ${said}`,
      'Samuel Okello: That is planned for the next year, when the second truck has come.',
    );
    expect(first?.question).toBe(question);
  });

  test('where nobody opens the questions, they begin behind the talks', async () => {
    const found = await asked(
      'Ines Roth: Ines Roth from the radio. Who pays for the diesel of the trucks?',
      'Samuel Okello: The ministry pays for the diesel until the end of the season.',
      'Priya Nair: I have no more questions. Thank you.',
    );
    expect(found.map(({ question }) => question)).toEqual(['Who pays for the diesel of the trucks?']);
  });

  test('in recognizer text without marks the order of the words tells a question', async () => {
    const raw = (line: string) => line.replace(/(?<=: ).*/s, (said) => said.toLowerCase().replace(/[.,?]/g, ''));
    const record = await recordOf(
      [
        ...talked(
          'Priya Nair: Okay. Let us go to questions. There is one from Ines in the chat. How long does the ice last in a closed box?',
        ),
        'Lena Fischer: It lasts for five days in a closed box, and for three on the hot roads of the south.',
      ].map(raw),
    );
    expect(record.summary.questions.map(({ question }) => question.text)).toEqual([
      'How long does the ice last in a closed box?',
    ]);
  });

  test('a question typed into the chat and answered there is a question too', async () => {
    const chat =
      '00:03:10 From Tom Bell to Everyone:\n\tIs the manual for the fridges printed in French?\n00:04:00 From Lena Fischer to Everyone:\n\tNot yet, it is with the translators.\n';
    const record = await recordOf(talked(OPEN), chat);
    const [first] = record.summary.questions;
    expect(first?.question.text).toBe('Is the manual for the fridges printed in French?');
    expect(first?.answers.map(({ content }) => content)).toEqual(['Not yet, it is with the translators.']);
    expect(nameOf(record, first?.answererId)).toBe('Lena Fischer');
  });
});
