/** English: how somebody says his own name. */
import type { CueRow } from './speech-cues.ts';
import { GREETING } from './speech-edges.ts';

export const OWN_NAMES: readonly CueRow[] = [
  {
    cue: 'self',
    sure: true,
    before:
      /\b(?:my name(?: is|'s)|i am called|i go by|call me|the name(?: is|'s)|i answer to|(?:i'm|i am|i'll be|i will be) your (?:host|moderator|chair|presenter|facilitator)(?: today| tonight| this [a-z]+)?,?)(?: also)? $/,
  },
  // "I'm your host, Ana Ruiz", "I'm the one who answers the telephone, Ana Ruiz, ..."
  {
    cue: 'self',
    sure: true,
    before: /\b(?:i'm|i am|i will be|i'll be) (?:(?:your|the|one|today's|tonight's|[a-z]+'s) [^.?!,]{2,60}, )$/,
    after: /^(?:[,.!]| (?:and|from|of|at)\b|$)/,
  },
  {
    cue: 'self',
    sure: true,
    before: /\b(?:i'm|i am|i have been|i've been|this (?:was|has been)) $/,
    after: /^(?!['’]s)/,
    full: true,
  },
  {
    cue: 'self',
    sure: true,
    before: /\b(?:i'm|i am)(?: also| just| actually| again)? $/,
    after: /^(?:[,.!;]| (?:and|from|with|here|at|of|i|i'm|the|by|for|again|speaking|your|thank|thanks|welcome)\b|$)/,
  },
  {
    cue: 'self',
    before: /\b(?:this is|it's|it is)(?: just| only| still)? $/,
    after: /^,? (?:here|again|speaking|from|calling|joining)\b/,
  },
  {
    cue: 'self',
    sure: true,
    before: /\b(?:this is|it's) $/,
    after: /^(?:, ?(?:\w+ ){0,4}(?:at|from|of|with|for)\b|[,.]? (?:i'm|i am|i|and i|and i'm|it|we)\b)/,
    opening: true,
  },
  // "This has been, and still is, ... This is Ana Ruiz, closing the webinar."
  {
    cue: 'self',
    sure: true,
    before: /\b(?:this is|from me|i'm|i am),? $/,
    after: /^,? (?:closing|signing|wishing|saying|handing|for)\b/,
    full: true,
  },
  {
    cue: 'self',
    before: new RegExp(`${GREETING}$`),
    after: /^,? (?:here|speaking|again)\b/,
  },
  { cue: 'self', after: /^(?: is|['’]s) (?:my|the) name\b|^ (?:speaking|with you)\b/, full: true },
  // "and from me, Ana Ruiz, good night"
  { cue: 'self', sure: true, before: /\b(?:me|myself), $/, after: /^(?:[,.!;]| (?:and|at|of|from)\b|$)/, full: true },
  {
    cue: 'here',
    before: /(?:^|[.?!] )(?:(?:hi|hello|yes|so|ok|okay|and|yeah|sorry|um|right)[, ]+){0,3}$/,
    after: /^,? (?:here|speaking|again|in the chair)\b/,
  },
  // "Ana Ruiz, Daily Post."
  {
    cue: 'bare',
    before: /(?:^|[.?!] )(?:(?:yes|hi|hello|so|sorry|um|uh)[, ]+){0,2}$/,
    after:
      /^, (?![^.]{0,30}\b(?:thank|thanks|please|good|welcome|you|your|hello|well|yes|no|floor|that|it|we)\b)(?:[a-z-]+ ){0,3}[a-z-]+\.(?: |$)/,
    full: true,
    opening: true,
  },
  // "Hi. Ana Ruiz from the Daily Post."
  {
    cue: 'bare',
    before: new RegExp(`${GREETING}$`),
    after: /^,? (?:from|with|at|of|for|representing|in the chair) (?!you\b)/,
    full: true,
    opening: true,
  },
  // "... so I am the enemy. Ana Ruiz, I have a small office ..."
  {
    cue: 'self',
    before: /[.?!] $/,
    after:
      /^[,.] (?:and |but |so )?(?:i'm|i am|i (?:work|run|keep|live|teach|lead|head|farm|represent|chair|manage)|i have an? (?!question))\b/,
    full: true,
    opening: true,
  },
  // "Sure. Ana Ruiz. I keep bees."
  {
    cue: 'self',
    before: new RegExp(`${GREETING}$`),
    after: /^[.,]? (?:and |but |so )?(?:i'm|i am|i|we)\b/,
    full: true,
    opening: true,
  },
];
