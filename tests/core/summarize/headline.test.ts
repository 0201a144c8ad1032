import { describe, expect, test } from 'vitest';
import { recordOf, talked } from './structure/webinar.ts';

const headOf = async (...said: readonly string[]) => (await recordOf(talked(...said))).summary.headline;
const FRIDGES =
  'Samuel Okello: The solar fridges changed the clinics of the north, and the clinics of the south want solar fridges too.';

describe('the headline', () => {
  test('is a short stand of a speaker, in words of the whole webinar', async () => {
    const head = await headOf(
      'Lena Fischer: Without solar fridges the clinics lose 60 percent of the doses.',
      'Samuel Okello: In May our drivers counted the doses of three districts. The clinics need more solar fridges than the ministry bought.',
      'Lena Fischer: A clinic with a solar fridge lost no doses in the summer.',
    );
    expect(head?.text).toBe('Without solar fridges the clinics lose 60 percent of the doses, Fischer says');
  });

  test.each([
    'The second ministry should buy solar fridges for all clinics.',
    'The clinics should have about four thousand.',
    'For example, the clinics should buy solar fridges.',
    'The fridges of the clinics should should should and',
    'A pension fund should buy shares of a lemonade factory.',
  ])('is the title, where the strongest clause needs something outside it: %s', async (clause) => {
    const head = await headOf(FRIDGES, `Samuel Okello: ${clause}`, FRIDGES);
    expect(head?.text).not.toContain('Okello says');
  });
});
