import { describe, expect, test } from 'vitest';
import { recordOf, talked } from './webinar.ts';

async function promised(...said: readonly string[]) {
  const record = await recordOf(talked(...said));
  return record.summary.actionItems.map(({ owner, due, content }) => ({ owner, due, content }));
}

describe('action items', () => {
  test('"I will" is the speaker’s own, with the day as said and as counted from the webinar’s date', async () => {
    expect(await promised('Samuel Okello: I will send the fuel figures to the finance ministry on Monday.')).toEqual([
      {
        owner: 'Samuel Okello',
        due: { said: 'on Monday', date: '2026-04-13' },
        content: expect.stringContaining('send the fuel figures'),
      },
    ]);
  });

  test('a person named by another owns it; nobody owns a "we"', async () => {
    const items = await promised(
      'Priya Nair: Lena will share the test protocol by Friday.',
      'Priya Nair: We will upload the recording by the end of this week.',
    );
    expect(items.map(({ owner }) => owner)).toEqual(['Lena Fischer', undefined]);
    expect(items.map(({ due }) => due?.date)).toEqual(['2026-04-10', '2026-04-10']);
  });

  test('a promise goes out with what bears on it in its sentence', async () => {
    const [item] = await promised(
      'Lena Fischer: I will call the ministry on the third of May, and I will read them the list until they sign.',
    );
    expect(item?.due?.date).toBe('2026-05-03');
    expect(item?.content).toContain('until they sign');
  });

  test('two promises in one sentence are two', async () => {
    const items = await promised(
      "Lena Fischer: I'll be hosting office hours every Tuesday in June, and we'll publish the manual on our site by the tenth of May.",
    );
    expect(items.map(({ due }) => due?.said)).toEqual(['every Tuesday in June', 'by the tenth of May']);
  });

  test.each([
    ["Lena Fischer: I'll get the test protocol over to you by Friday.", 'Lena Fischer', '2026-04-10'],
    [
      "Lena Fischer: Let me take the letter away and I'll come back to you before the end of May.",
      'Lena Fischer',
      '2026-05-31',
    ],
    ["Lena Fischer: We'd commit to publishing the test protocol by the first of May.", undefined, '2026-05-01'],
    ['Lena Fischer: The test protocol will be published on our site within two weeks.', undefined, '2026-04-21'],
    [
      "Lena Fischer: I'll write up what we didn't answer by close of business on Thursday.",
      'Lena Fischer',
      '2026-04-09',
    ],
    ['Lena Fischer: You will have the test protocol by next Monday.', undefined, '2026-04-13'],
    ["Lena Fischer: I'm seeing the minister about the fridges next Monday.", 'Lena Fischer', '2026-04-13'],
    [
      "Lena Fischer: I'll publish the test protocol every month, starting by the end of May.",
      'Lena Fischer',
      '2026-05-31',
    ],
  ])('promised in other words: %s', async (said, owner, date) => {
    const [item] = await promised(said);
    expect(item?.owner).toBe(owner);
    expect(item?.due?.date).toBe(date);
  });

  test.each([
    'Samuel Okello: Today we are going to talk about the trucks of the northern clinics.',
    'Samuel Okello: All of what we will add will be a second truck for the north in May.',
    'Samuel Okello: The price of ice will rise by the first of May.',
    'Samuel Okello: If the parliament agrees, we will publish the manual by the first of May.',
    'Samuel Okello: We will publish the manual by the first of May. But only if the parliament agrees.',
    'Samuel Okello: If the money comes, I will buy the trucks, and I will send the plan by Friday.',
    'Samuel Okello: I would send the plan by Friday.',
    'Samuel Okello: Maybe we will publish the manual in May.',
    'Samuel Okello: I will not send the plan by Friday.',
    'Samuel Okello: Will you send the plan by Friday?',
    'Samuel Okello: I hope we will publish the manual in May.',
    'Samuel Okello: We sent the plan on the third of March.',
    'Samuel Okello: I believe, but I cannot promise, that we will send the plan by 2030.',
    'Samuel Okello: I will be brief today.',
    'Samuel Okello: You will get the recording by Friday.',
    'Samuel Okello: We are losing the second truck in the north.',
    "Samuel Okello: I'm going home to the northern clinics on Friday.",
  ])('no promise: %s', async (said) => {
    expect(await promised(said)).toEqual([]);
  });
});

describe('decisions', () => {
  const decided = async (said: string) =>
    (await recordOf(talked(`Samuel Okello: ${said}`))).summary.decisions.map(({ content }) => content);

  test('what a body has decided is one', async () => {
    expect(await decided('The ministry has decided to train one technician in every district.')).toHaveLength(1);
    expect(await decided('Last week the council voted to buy forty trucks for the valley.')).toHaveLength(1);
    expect(await decided('The Almar Palace has agreed to lend six of its trucks for ten years.')).toHaveLength(1);
  });

  test.each([
    'It was long before the council decided to buy the trucks for the valley.',
    'Yesterday at home I decided to buy a new bicycle for my daughter.',
    'That is what all of us in the north had decided.',
    'We have not decided whether the trucks will be electric.',
    'If the council agreed to buy trucks, we would need drivers.',
    'Who decided to buy the trucks for the valley?',
    'Drivers have adopted the habit of waiting for the bridge.',
    'I think we agreed last time not to buy the trucks for the valley.',
    'I was looking into the trucks because, we agreed on the northern valley first.',
  ])('no decision: %s', async (said) => {
    expect(await decided(said)).toEqual([]);
  });
});
