/** Classes of English words, one letter each, as coarse as a break needs them. */

const CLASSES: readonly (readonly [name: string, list: string])[] = [
  // a pronoun with its verb
  [
    'K',
    "i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd they're they've they'll they'd it's that's there's he's she's he'll she'll what's who's here's",
  ],
  ['P', 'i we they he she it you there this that these those who'],
  [
    'V',
    "is are was were am be has have had do does did will would can could shall should may might must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't needn't it'll that'll let's",
  ],
  ['D', 'the a an my our your his its her their some any no every each all many most both another'],
  ['C', 'and but or so'],
  ['S', 'if when because while although though unless since as until once whereas whether where'],
  [
    'R',
    'of in for with by on at from about into over around through between without under per than to after before during against',
  ],
  ['W', 'what how why which whose'],
  [
    'A',
    'not never also just only really very still now then here too already always maybe perhaps actually again even quite yet well',
  ],
  [
    'Q',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half third quarter',
  ],
  // what was done: irregular, the rest by its ending
  [
    'E',
    'became began bound brought built bought came chose cost cut dealt drew drove ate fell fed felt fought found flew forgot froze got gave went grew heard hid held hurt kept knew led learnt left lent lay lost made meant met paid put ran rose said saw sought sold sent set shook shut sang sank sat slept spoke spent spread stood stole struck swore took taught told thought threw understood woke wore won wrote drank slid shrank',
  ],
];

const BY_WORD = new Map(CLASSES.flatMap(([name, list]) => list.split(' ').map((word) => [word, name] as const)));

/** By their endings: adverbs, numbers, what was done, what is being done, many of a thing; the rest are taken for nouns. */
const BY_ENDING: readonly (readonly [name: string, ending: RegExp])[] = [
  ['L', /ly$/],
  ['Q', /\d/],
  ['E', /\w{3}(?<!e)ed$/],
  ['G', /ing$/],
  ['M', /..[^us]s$/],
];

/** The class of `word`, which is in small letters; '#' where none stands. */
export const classOf = (word: string | undefined): string =>
  word === undefined || word === ''
    ? '#'
    : (BY_WORD.get(word) ?? BY_ENDING.find(([, ending]) => ending.test(word))?.[0] ?? 'N');
