/** How English speakers open and close a topic. Weights add up; fitted on public meetings (docs/chapters-and-records.md). */
import { type Cue, cue } from '../../../cue.ts';
export type WeightedCue = readonly [cue: Cue, weight: number];

/** Read in the first words of a turn or sentence. */
export const OPENING: readonly WeightedCue[] = [
  [
    cue(
      'present presents presenting presentation introduces share shares',
      () => /^\W{0,3}(?:presents?|presenting|presentation|introduces|shares?)\b/i,
    ),
    4,
  ],
  [
    cue(
      'name morning afternoon evening hi hello welcome',
      () =>
        /\b(?:my name is|good (?:morning|afternoon|evening)|(?:hi|hello),? (?:everyone|everybody|all)|welcome (?:back )?to)\b/i,
    ),
    2,
  ],
  [
    cue(
      'item topic thing part element proposal presentation subject next move moving questions turn turning on',
      () =>
        /\b(?:next|first|second|third|fourth|last|final|new) (?:agenda )?(?:item|topic|thing|part|element|proposal|presentation|subject)\b|\bitem number\b|\bitem \w+ on\b|\bnext up\b|\bmov(?:e|ing) on\b|\bquestions,? (?:now )?(?:on|from)\b|\bturn(?:ing)? (?:now )?to\b|\bon to the\b/i,
    ),
    2,
  ],
  [
    cue(
      'update updates here like going want wanted reminder presentation proposal talk this presented last slides',
      () =>
        /\b(?:(?:status|quick|short|brief|small|an|the|of) updates?|i(?:'m| am) here to|here to (?:report|present|talk|discuss)|i(?:'d| would) like to (?:present|talk about|discuss)|(?:going|want|wanted) to (?:present|talk about)|as a reminder|(?:this|my) (?:presentation|proposal|talk) is|this is (?:an?|the|my)|i presented|last time (?:we|i)|last meeting|i have slides)\b/i,
    ),
    1.5,
  ],
  [
    cue(
      'right alright okay ok',
      () => /^(?:all right|alright|right|okay|ok)[,.]? (?:so|now|let|then|the|we|i|good)\b/i,
    ),
    0.5,
  ],
];

/** Read in the last words before it. */
export const CLOSING: readonly WeightedCue[] = [
  [cue('thank thanks', () => /\b(?:thank you|thanks)\b/i), 1],
  [
    cue(
      'congratulations thank thanks',
      () => /\bcongratulations\b|\bthank you,? (?:very much|every|all|so much)|\bthanks,? every/i,
    ),
    1,
  ],
  [cue('objection objections silence', () => /\b(?:no|any) objections?\b|\bsilence\b/i), 1],
  [
    cue(
      'move moving next on that thats let lets',
      () =>
        /\bmov(?:e|ing) on\b|\bnext up\b|\bon to the\b|\bthat'?s (?:it|all)\b|\bnext (?:item|topic)\b|\blet'?s (?:move|go) (?:on|to)\b/i,
    ),
    1.5,
  ],
];

/** "The second thing is ...", "another big thing": a speaker counting up their own points. */
export const COUNTING_UP = cue(
  'thing point part element topic question update reason piece',
  () =>
    /^(?:(?:and|so|okay|good|now|then|right|well)[,.]? ){0,2}(?:(?:the|my) (?:first|second|third|fourth|fifth|last|final|next|other) (?:\w+ )?(?:thing|point|part|element|topic|question|update|reason|piece)|(?:another|one more|one other) (?:\w+ )?(?:thing|point|topic|update|piece))\b/i,
);
