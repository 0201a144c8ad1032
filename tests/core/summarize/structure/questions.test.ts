import { describe, expect, test } from 'vitest';
import { nameOf, recordOf, talked } from './webinar.ts';

const OPEN = 'Priya Nair: We now have time for questions.';

async function asked(...lines: readonly string[]) {
  const record = await recordOf(talked(...lines));
  return record.summary.questions.map(({ question, asker, askerId, answererId, answers }) => ({
    question: question.text,
    asker: asker ?? nameOf(record, askerId),
    by: nameOf(record, answererId),
    answers: answers.map(({ content }) => content),
  }));
}

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
