/**
 * English words about which recognizer text breaks: how much a word (or two) speaks for a sentence beginning with it, and
 * how much the word before speaks for or against. Log-odds on punctuated public meetings, rounded, pronouns raised by hand
 * (before them a spoken sentence ends far more often than a full stop was written). A break needs 1.
 */

const weights = (rows: readonly (readonly [weight: number, list: string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([weight, list]) => list.split(/\s*,\s*/).map((word) => [word, weight] as const)));

export const BREAK_BEFORE = weights([
  [
    2,
    "thank you, thanks, okay, ok, so yeah, so this, so that's, so if, so there, so what, so i'm, so i, so it's, so the, so we, so they, so you, so in, so let, but look, first of, last one, next slide",
  ],
  [
    1.6,
    "but yeah, and so, but if, but the, but i, but we, but they, and that's, and if, and then, and there, and this, i mean, i remember, i think, i don't, i would, i will, i have, yes, yeah, well, now, hello, good morning, good afternoon, good evening",
  ],
  [
    1.3,
    "that's, there's, there is, there are, there will, we have, we will, we don't, we are, we do, we did, we can, we must, we need, we want, they tell, they say, they don't, they have, they are, it is, it's, it was, it will, it does, this is, this was, this will, these are, you can, you can't, you have, he is, he has, she is, she has, she told, he told, i am, i'm, i've, i was, i can, i want, i expect, i hope, we've, we're, we'd, we'll, i'll, i'd, let me, let's, in terms, what we're, what we, my name",
  ],
  [
    1,
    "if the, if we, if you, if they, if it, if, and it's, and it, and we, and they, but it, but it's, but, so, because of, according to, in our, our own, our, my, for the first, at the moment, not automatically, nobody, everyone, everybody, today, please, one of, the company's, the court, the government, the first, the second, the third, the problem, the question, the answer, the reason, the point",
  ],
  [0.4, 'we, they, i, you, this, these, there, what, why, how, who'],
  [-0.6, 'and, it, that, he, she, the, in, our own, for, with, as, when'],
]);

export const BREAK_AFTER = weights([
  [1.7, 'welcome, thanks, invitation'],
  [
    1.2,
    'okay, right, today, yesterday, tomorrow, anyway, please, morning, afternoon, evening, everyone, everybody, indeed',
  ],
  [
    0.9,
    'yet, again, already, it, this, them, him, her, me, us, too, well, there, here, now, percent, ever, did, does, all, work, app, year, years',
  ],
  [
    -0.6,
    'is, are, was, were, be, been, do, say, said, says, think, know, see, me, told, asked, not, only, then, so, also, just, means, believe, hope, what, how, why, where',
  ],
]);

/** After these a sentence cannot end, so none begins. */
export const NEVER_AFTER: ReadonlySet<string> = new Set(
  (
    'the a an of to in on at for from with by and or but so because if unless while when that which who whose where as than ' +
    "very my your our their his its no every each some any i we they you he she i'm we're they're you're it's that's there's " +
    "i've we've they've is are was were be been being has have had will would can could should may might must don't didn't " +
    "doesn't won't can't isn't aren't wasn't haven't hasn't about around over under between into per mister mr " +
    'mrs ms doctor professor president just really quite until before after since during without within against through'
  ).split(' '),
);
