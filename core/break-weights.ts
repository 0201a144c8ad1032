/**
 * English words about which recognizer text breaks: how much a word speaks for a sentence beginning with it (alone and with
 * the next), how much the word before speaks for one ending there, and the same of classes of words. Log-odds fitted on
 * punctuated public meetings without their punctuation, rounded; names of things were left out. A break needs more than 0.
 */

const weights = (rows: readonly (readonly [weight: number, list: string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([weight, list]) => list.split(', ').map((word) => [word, weight] as const)));

/** Of any place: far fewer are breaks than not. */
export const BASE = -1.91;

export const BEGINS = weights([
  [-9, 'sorry, correction'],
  [4.2, 'oh, okay'],
  [3.9, 'thanks'],
  [3.6, 'ok, yeah'],
  [3, 'let, yes'],
  [2.7, "let's, so"],
  [2.4, 'anyway'],
  [2.1, 'anyone, anything, please, right'],
  [1.8, 'first, great'],
  [1.5, 'does, given, i, thank, well, why'],
  [1.2, "but, either, i'll, i'm, if, my, next, no, obviously, someone"],
  [
    0.9,
    "after, another, any, basically, during, got, he, how, i'd, it's, last, like, maybe, second, they, we, what, whatever",
  ],
  [
    0.6,
    "again, also, and, because, currently, essentially, i've, once, probably, since, that's, there's, we'll, we're, we've, when, while",
  ],
  [-0.3, "haven't"],
  [
    -0.6,
    "a, able, about, already, always, around, between, can't, example, gonna, had, has, have, here, into, is, later, problem, quite, reason, that, together, until, was, were, where, your",
  ],
  [-0.9, 'an, be, bit, cannot, idea, really, stuff, their, time, too, way, week, weeks, years'],
  [-1.2, 'its, know, of, off, out, question, than, thing, though, year, yet'],
  [-1.5, 'down, else, enough, point, up, who'],
]);

export const BEGINS_WITH = weights([
  // a question stays with its asker, the right part of a correction with the wrong one
  [
    -9,
    'she asks, he asks, who asks, no not, no sorry, no wait, no hang, no hold, i mean, i meant, or rather, hang on, hold on',
  ],
  [3.6, 'of course'],
  [2.7, 'and yeah'],
  [2.4, 'for example, in terms'],
  [2.1, 'thank you'],
  [1.8, 'but yeah, is there, so yeah, the first, the only'],
  [1.5, 'and so, is it, like i, the idea, the other, this is'],
  [1.2, "and this, as i, do we, it doesn't, like if, the problem, the thing, there are"],
  [
    0.9,
    "and also, and i, and if, and that's, and then, at least, do you, here is, i know, it can, it has, it is, it seems, just to, that is, that that, that was, that would, the question, there is, what i",
  ],
  [
    0.6,
    'and it, and the, at the, because i, i think, if the, in that, is this, it was, it would, like we, like you, seems like, the last, the next, the way, there was, to to, what we, yeah so, you know',
  ],
  [-0.3, 'but it'],
  [
    -0.6,
    "a bit, a way, about the, all the, and a, as a, be a, be the, can be, can do, do the, for that, for this, have the, i can, i was, i would, is just, is like, it in, of what, on this, right now, say that, should be, so it, that i, that it, that it's, that the, that this, that we, the same, then you, they can, think that's, to do, to that, to this, was a, which is, would be, would have, you would",
  ],
  [
    -0.9,
    'are the, get the, had a, have some, is an, it and, it but, it to, make it, that you, the right, to like, to say, we should, we would, what the',
  ],
  [-1.2, 'a a, because of, has a, is a, like a, like to, on it, so that, that they, the time, will be'],
  [-1.5, 'like that, or something, that there'],
  [-1.8, 'have this'],
  [-2.1, 'as well, that are'],
  [-2.4, 'do this, or not'],
  [-2.7, 'do it'],
  [-3, 'do that'],
]);

export const ENDS = weights([
  [2.7, 'welcome, hello, morning, afternoon, evening'],
  [1.5, 'everyone, right, though'],
  [1.2, 'exactly, great, here, ok, possible'],
  [0.9, 'good, later, too, yet'],
  [0.6, 'both, else, no, now, okay, once, question, sense, thanks, there, week, while'],
  [-0.3, 'whether'],
  [
    -0.6,
    "as, because, example, first, his, how, i, i'd, i've, if, just, let's, only, probably, see, since, such, that, these, they, where, without",
  ],
  [-0.9, 'able, always, and, but, course, during, gonna, got, he, know, maybe, never, than, then, very'],
  [-1.2, 'add, even, find, get, keep, last, least, make, obviously, quite, said, who'],
  [-1.5, 'makes, means, put, reason, say, someone'],
  [-1.8, 'give, like, mean, oh, seems'],
  [-2.1, 'given, think'],
  [-2.4, 'let'],
  [-2.7, 'thank'],
  [-9, 'imagine, suppose'],
]);

/** Classes of the word before and the first. */
export const ACROSS = weights([
  [2.4, 'MQ, QD'],
  [1.8, 'EK, MK, QK, RK'],
  [1.5, 'NK, QP, RR, VK'],
  [1.2, 'EP, GK, MA, MD, MM, MP, NA, NP, PD, PW, QA, RC'],
  [0.9, 'DC, DK, DR, DV, EV, GA, GC, GS, KK, MS, NS, PC, PK, RS, VC'],
  [0.6, 'AC, AK, ND, DD, DS, EA, EC, EQ, ES, GP, KP, MG, MN, MW, NC, PP, QS, QV, VS'],
  [-0.6, 'AW, CE, CK, CN, CS, CW, DM, EG, ER, GE, KE, QM, RD, RG, RN, VA, VE, VN'],
  [-0.9, 'AE, CP, CV, DE, DN, DQ, KA, KG, SV, VG, WK'],
  [-1.2, 'KN, KQ, RW, SA, SK, SP'],
  [-1.5, 'KW, WP, WV'],
]);

/** Classes of the first two words. */
export const AHEAD = weights([
  [2.1, 'SV'],
  [1.8, 'VP'],
  [1.5, 'WV'],
  [1.2, 'CR, CS, KW, QG, QV, SA'],
  [0.9, 'AK, AP, CA, CK, CP, CW, DV, KA, KP, KQ, PM, PV'],
  [0.6, 'AD, AQ, AS, AW, CC, CV, KD, KV, NV, PA, QR, SR, SS, WW'],
  [-0.6, 'AM, DS, EM, GE, GQ, GS, MP, QS, RC, RK, VA, VE, VK, VR, VS'],
  [-0.9, 'AC, EQ, ES, GC, MC, MG, MS, MW, PC, PS, PW, QC, QK, RS, VC'],
  [-1.2, 'MQ, PR'],
]);

/** Classes of the two words before. */
export const BEHIND = weights([
  [1.2, 'SA'],
  [0.9, 'EM, GE, GM, RP, RQ'],
  [0.6, 'CG, CM, DS, ME, MN, NE, NM, NQ, PQ, QM, QQ, RM, VE'],
  [-0.3, 'PP, QS'],
  [-0.6, 'AS, CP, CS, DC, DR, KW, MP, RC, SR, WP'],
  [-0.9, 'DK, QK, VS, WV, WW'],
  [-1.2, 'CV, GV, WN'],
  [-1.5, 'WM'],
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
