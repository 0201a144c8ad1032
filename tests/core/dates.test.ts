import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueIn } from '../../core/dates.ts';

const CASES: readonly (readonly [said: string, today: string, due: string, date?: string])[] = [
  ['I will call you on Monday about it.', '2026-07-22', 'on Monday', '2026-07-27'],
  ['We meet on Wednesday.', '2026-07-22', 'on Wednesday', '2026-07-29'],
  ['I send it by next Friday.', '2026-07-22', 'by next Friday', '2026-07-31'],
  ['I send it this Friday.', '2026-07-22', 'this Friday', '2026-07-24'],
  ['It is out by the end of this week.', '2026-07-22', 'by the end of this week', '2026-07-24'],
  ['It will be ready next month.', '2026-12-03', 'next month', '2027-01-31'],
  ['Ready by the thirty-first of August.', '2026-07-22', 'by the thirty-first of August', '2026-08-31'],
  ['Ready by the 3rd of May.', '2026-07-22', 'by the 3rd of May', '2027-05-03'],
  ['Ready on June second.', '2026-07-22', 'on June second', '2027-06-02'],
  [
    'Ready before their assembly on the ninth of October.',
    '2026-07-22',
    'before their assembly on the ninth of October',
    '2026-10-09',
  ],
  ['Out before the end of February.', '2027-11-02', 'before the end of February', '2028-02-29'],
  ['We publish it in March.', '2026-07-22', 'in March', '2027-03-31'],
  ['We publish it before March.', '2026-07-22', 'before March', '2027-02-28'],
  ['You have it tomorrow noon.', '2026-12-31', 'tomorrow noon', '2027-01-01'],
  ['It comes before Christmas.', '2026-07-22', 'before Christmas', '2026-12-24'],
  ['It comes within two weeks.', '2026-07-22', 'within two weeks', '2026-08-05'],
  ['It comes in three months.', '2026-11-30', 'in three months', '2027-02-28'],
  ['You have it by close of business on Friday.', '2026-07-22', 'by close of business on Friday', '2026-07-24'],
  ['You have it first thing Monday.', '2026-07-22', 'first thing Monday', '2026-07-27'],
  ['We meet on Thursday next week.', '2026-07-22', 'on Thursday next week', '2026-07-30'],
  ['We meet a week from Monday.', '2026-07-22', 'a week from Monday', '2026-08-03'],
  ['It is out the week after next.', '2026-07-22', 'the week after next', '2026-08-07'],
  ['You have it by the fifteenth.', '2026-07-22', 'by the fifteenth', '2026-08-15'],
  ['You have it before the twentieth of next month.', '2026-07-22', 'before the twentieth of next month', '2026-08-20'],
  ['You have it this afternoon.', '2026-07-22', 'this afternoon', '2026-07-22'],
  ['You have it by the weekend.', '2026-07-22', 'by the weekend', '2026-07-24'],
  ['You have it within a fortnight.', '2026-07-22', 'within a fortnight', '2026-08-05'],
  ['You have it within 48 hours.', '2026-07-22', 'within 48 hours', '2026-07-24'],
  ['Ready by mid-October.', '2026-07-22', 'by mid-October', '2026-10-15'],
  ['I open it on the last Saturday of June.', '2026-06-03', 'on the last Saturday of June', '2026-06-27'],
  ['I open it by the second Monday in March.', '2026-06-03', 'by the second Monday in March', '2027-03-08'],
  ['Ready in the first week of May.', '2026-07-22', 'in the first week of May', '2027-05-07'],
  ['Ready before the year is out.', '2026-07-22', 'before the year is out', '2026-12-31'],
  ['The figures of 3 May go out by Friday.', '2026-07-22', 'by Friday', '2026-07-24'],
  ['Ready in early March.', '2026-07-22', 'in early March'],
  ['Ready before our next meeting.', '2026-07-22', 'before our next meeting'],
  ['Office hours are every Tuesday in June.', '2026-05-19', 'every Tuesday in June'],
  ['Ready by 2026-09-01.', '2026-07-22', 'by 2026-09-01', '2026-09-01'],
  ['Ready on the thirtieth of February.', '2026-07-22', 'on the thirtieth of February'],
];

describe('due dates', () => {
  for (const [said, today, due, date] of CASES) {
    test(`"${due}" on ${today} is ${date ?? 'no single day'}`, () => {
      const found = dueIn(said, today);
      expect(found).toMatchObject({ said: due, ...(date ? { date } : {}) });
      expect(found?.date).toBe(date);
      expect(said.slice(found?.from, found?.to)).toBe(due);
    });
  }

  test('without the date of the webinar there are the words alone', () => {
    expect(dueIn('I send it by Friday.')).toEqual({ from: 10, to: 19, said: 'by Friday' });
  });

  test('a sentence that names no day has no due date', () => {
    expect(dueIn('We may march again, said Mr May.', '2026-07-22')).toBeUndefined();
    expect(dueIn('It was answered by the second speaker.', '2026-07-22')).toBeUndefined();
  });

  test('"Monday" is a Monday within the next seven days, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const today = new Date(day * 86_400_000);
        const date = dueIn('on Monday', today.toISOString().slice(0, 10))?.date ?? '';
        const ahead = (Date.parse(date) - today.getTime()) / 86_400_000;
        expect(new Date(date).getUTCDay()).toBe(1);
        expect(ahead).toBeGreaterThan(0);
        expect(ahead).toBeLessThanOrEqual(7);
      }),
    );
  });
});
