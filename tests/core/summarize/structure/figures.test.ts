import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../../core/numbers.ts';
import { readingsOf } from '../../../../core/summarize/structure/figure-readings.ts';
import { recordOf, talked } from './webinar.ts';

const values = (text: string) => readingsOf({ text }).map(({ value }) => value);

describe('numbers', () => {
  test.each([
    ['ninety million', 90_000_000],
    ['two thousand two hundred', 2200],
    ['thirty-two hundred', 3200],
    ['three point one billion', 3_100_000_000],
    ['four point five', 4.5],
    ['a hundred and twelve', 112],
    ['twelve and a half', 12.5],
    ['eighty eight', 88],
    ['3,100', 3100],
    ['4.2 million', 4_200_000],
    ['two thirds', 2 / 3],
    ['12k', 12_000],
  ])('%s', (text, value) => {
    expect(numbersIn(text)).toEqual([expect.objectContaining({ from: 0, to: text.length, value })]);
  });

  test('words of two numbers stay two', () => {
    expect(numbersIn('from eleven to eight, and twenty minutes').map(({ value }) => value)).toEqual([11, 8, 20]);
    expect(numbersIn('an apple and a pear for everyone of note')).toEqual([]);
  });
});

describe('figures', () => {
  test.each([
    ['The losses fell to 4.2 percent.', '4.2 percent'],
    ['We bought three hundred and twenty solar fridges.', 'three hundred and twenty solar fridges'],
    ['One unit costs $1,900 today.', '$1,900'],
    ['In the north one in seven doses was lost.', 'one in seven doses'],
    ['Prices rise by three to five percent.', 'three to five percent'],
    ['The cost is one pound ten per delivery.', 'one pound ten per delivery'],
    ['The average wait is nine minutes.', 'nine minutes'],
    ['The losses went down by around a third.', 'a third'],
    ['Paint alone moved four families in ten to another well.', 'four families in ten'],
    ['There were thirty-four people on the bridge.', 'thirty-four people'],
    ['We scanned 2.3 million pages since January.', '2.3 million pages'],
  ])('%s', (text, value) => {
    expect(values(text)[0]).toBe(value);
  });

  test.each([
    'The plan for 2027 is ready.',
    'We meet on the third of March at eight in the morning.',
    'This is in article nine on page sixty.',
    'A lady of eighty called us, she is eighty years old.',
    'I want to say three things.',
    'Proposal 4788 comes next.',
    'And 3670 specifies the code of the fridge.',
    'We tried three or four fridges.',
    'That is my two cents.',
    'Imagine a village with two hundred houses.',
    'Do we have forty trucks?',
    'We are seven minutes behind.',
  ])('no figure: %s', (text) => {
    expect(values(text)).toEqual([]);
  });

  test('the corrected number is no figure, and is printed nowhere', async () => {
    const { summary } = await recordOf(
      talked('Lena Fischer: Our fridge uses eighty, no, sorry, eighteen watts in the summer.'),
    );
    const figure = summary.figures.find(({ unit }) => unit === 'watts');
    expect(figure).toMatchObject({ value: 'eighteen watts', number: 18 });
    expect(JSON.stringify(summary.figures.map(({ text, content }) => [text, content]))).not.toContain('eighty');
  });

  test('a number that the next sentence takes back is no figure', async () => {
    const { summary } = await recordOf(
      talked(
        'Lena Fischer: Turnover was 212 million euros. Well, 221 million, excuse me, I read it the wrong way round.',
      ),
    );
    expect(JSON.stringify(summary.figures)).not.toContain('212');
  });

  test('a sentence that leans on the one before goes out with it', async () => {
    const { summary } = await recordOf(
      talked(
        'Lena Fischer: The board approved the new plant in November. It costs €46 million at the prices of today.',
      ),
    );
    expect(summary.figures.find(({ value }) => value === '€46 million')?.content).toMatch(/^the board approved/i);
  });

  test('a number that is said again and again of different things is a name', async () => {
    const { summary } = await recordOf(
      talked(
        'Lena Fischer: The 4844 fridges are in the plan of the ministry. In 4844 proposals the door was changed. And the 4844 tests ran all night in the north.',
      ),
    );
    expect(summary.figures.map(({ value }) => value)).toEqual([]);
  });

  test('the time that a moderator has is no figure', async () => {
    const { summary } = await recordOf(
      talked("Priya Nair: Right, we've got twelve minutes or so, I'll take three, maybe four."),
    );
    expect(summary.figures.map(({ value }) => value)).toEqual([]);
  });

  test('a hedge stays with its number', async () => {
    const { summary } = await recordOf(
      talked('Lena Fischer: A unit costs around nineteen hundred euros at the moment.'),
    );
    expect(summary.figures.map(({ content }) => content).join()).toContain('around nineteen hundred euros');
  });
});
