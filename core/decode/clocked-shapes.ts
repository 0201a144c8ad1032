/** How exports put a clock and a name to what was said: one line of this table each. */

export interface ClockedShape {
  readonly format: string;
  readonly dialect?: string;
  /** `header`: name and clock have a line of their own above the words; `inline`: the words follow on the same line. */
  readonly kind: 'header' | 'inline';
  /** Groups: name, start, end, text. Tried on a line without Markdown emphasis. */
  readonly pattern: RegExp;
  /** The clock is the time of day: offsets count from the first. */
  readonly wall?: boolean;
  /** The name stands on a line of its own, under the clock or over it. */
  readonly name?: 'below' | 'above';
  /** A programme is written so too: only whole sentences behind clocks that begin near zero are speech. */
  readonly sentences?: boolean;
  /** Names of the day's items stand so too: one must come again, or be a full name. */
  readonly recurs?: boolean;
}

/** With AM or PM it is the time of day, and has seconds: a chat's has none. */
const CLOCK = String.raw`(?:\d{1,2}:\d{2}:\d{2} ?[AaPp]\.?[Mm]\b\.?|\d{1,3}:\d{2}(?::\d{2})?(?:[.,:;]\d{1,3})?(?! ?[AaPp]\.?[Mm]\b))`;
const SECONDS = String.raw`(?:${CLOCK}|\d{1,6}\.\d{1,3}s?)`;
const TO = String.raw`\s*(?:-|–|--?>|to|,(?= ))\s*`;
const NAME = String.raw`[^\s[\](){}:|][^:|\n]{0,79}?`;
/** What a name may begin with: what such a name is like is judged elsewhere, and a class of all letters takes long to compile. */
const LETTER = String.raw`A-Za-zªµº\u00c0-\u02af\u0370-\u1fff\u2c00-\ud7ff\ud800-\uffff`;
const CAPITAL = String.raw`A-Z\u00c0-\u00de\u0100-\u02af\u0370-\u1fff\u2c00-\uffff`;
const LABEL = String.raw`[${LETTER}][^:：\n]{0,89}?`;
/** Behind a label and before the words; the wide one needs no space. */
const COLON = String.raw`(?::\s+|：\s*)`;

const shape = (source: string) => new RegExp(`^${source}$`);

/** More specific shapes first: of two that explain a file alike the first is taken. */
export const CLOCKED_SHAPES: readonly ClockedShape[] = [
  {
    format: 'davinci',
    kind: 'header',
    pattern: shape(String.raw`\[?(?<start>${CLOCK}) ?(?:-|–|--?>) ?(?<end>${CLOCK})\]?`),
    name: 'below',
  },
  {
    format: 'zoom-captions',
    kind: 'header',
    pattern: shape(String.raw`\[(?<name>[^\]\n]{1,90})\] (?<start>\d{1,2}:\d{2}:\d{2})`),
    wall: true,
  },
  { format: 'otter', kind: 'header', pattern: shape(String.raw`(?<name>${LABEL})(?:\s{2,}|\t)(?<start>${CLOCK})`) },
  {
    format: 'clocked-text',
    kind: 'header',
    pattern: shape(String.raw`(?<name>${LABEL}) ?[([](?<start>${CLOCK})(?:${TO}(?<end>${CLOCK}))?[)\]]:?`),
  },
  {
    format: 'clocked-text',
    kind: 'header',
    // A colon between digits is the clock's own.
    pattern: shape(String.raw`(?<name>${LABEL})(?: ?[|·•,@—–-] ?| ?: |(?<!\d):)(?<start>${CLOCK})`),
  },
  {
    format: 'clocked-text',
    kind: 'header',
    pattern: shape(
      String.raw`[([]?(?<start>${CLOCK})(?: ?[-–>]+ ?(?<end>${CLOCK}))?[)\]]?(?: ?[-–|·] ?|\s+)(?:\[(?<name2>[^\]\n]{1,80})\]|(?<name>${LABEL})):?`,
    ),
    recurs: true,
  },
  {
    format: 'clocked-text',
    kind: 'header',
    pattern: shape(`(?<name>[${CAPITAL}]${LABEL}) (?<start>${CLOCK})(?:${TO}(?<end>${CLOCK}))?`),
  },
  {
    format: 'bracketed',
    kind: 'inline',
    pattern: shape(String.raw`\[\[?(?<name>${NAME})\]\]?[:,]? ?[([](?<start>${SECONDS})[)\]]:?\s+(?<text>\S.*)`),
  },
  {
    format: 'bracketed',
    kind: 'inline',
    pattern: shape(
      String.raw`[([](?<start>${SECONDS})(?:${TO}(?<end>${SECONDS}))?[)\]]\s*[-–]?\s*(?:\[\[?(?<name>[^\]\n]{1,80})\]\]?:?\s+|(?<name2>${LABEL})${COLON})(?<text>\S.*)`,
    ),
  },
  {
    format: 'bracketed',
    kind: 'inline',
    pattern: shape(
      String.raw`(?<start>${CLOCK})(?:\s*(?:-|–|--?>)\s*(?<end>${CLOCK}))?\s*[-–|]?\s*(?<name>${LABEL})${COLON}(?<text>\S.*)`,
    ),
    recurs: true,
  },
  {
    format: 'bracketed',
    kind: 'inline',
    pattern: shape(
      String.raw`(?<name>${LABEL}) ?[([](?<start>${SECONDS})(?:${TO}(?<end>${SECONDS}))?[)\]]${COLON}(?<text>\S.*)`,
    ),
  },
  {
    format: 'bracketed',
    kind: 'inline',
    pattern: shape(String.raw`(?<name>${LABEL}): ?[([](?<start>${SECONDS})[)\]]\s+(?<text>\S.*)`),
  },
  {
    format: 'bracketed',
    kind: 'inline',
    pattern: shape(
      String.raw`(?<name>${LABEL})(?::\s+(?<start>${CLOCK})| [([](?<start2>${CLOCK})[)\]])\s+(?<text>\S.*)`,
    ),
  },
  {
    format: 'bracketed',
    dialect: 'whisperx',
    kind: 'inline',
    // An address behind it makes it Markdown's definition of a link.
    pattern: shape(
      String.raw`(?:\[\[?(?<name>${NAME})\]\]?:(?! *<?(?:https?:|mailto:|[/#]))|\[(?<name2>(?:[Ss]peaker|SPEAKER)[ _:]?\d{1,3})\])\s*(?<text>\S.*)`,
    ),
  },
  {
    format: 'bracketed',
    kind: 'inline',
    pattern: shape(String.raw`[([](?<start>${SECONDS})(?:${TO}(?<end>${SECONDS}))?[)\]]:?\s+(?<text>\S.*)`),
  },
  {
    format: 'clocked-text',
    kind: 'inline',
    pattern: shape(String.raw`[([]?(?<start>${CLOCK})[)\]]?\s+(?<text>\S.*)`),
    name: 'above',
    recurs: true,
  },
  // A tab behind the words is a table's.
  {
    format: 'zoom-captions',
    dialect: 'without names',
    kind: 'inline',
    pattern: shape(String.raw`(?<start>\d{2}:\d{2}:\d{2})\s+(?<text>\S[^\t]*)`),
    wall: true,
  },
  {
    format: 'bracketed',
    dialect: 'without names',
    kind: 'inline',
    pattern: shape(String.raw`(?<start>(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s+(?<text>\S[^\t]*)`),
  },
  {
    format: 'bracketed',
    dialect: 'without names',
    kind: 'inline',
    pattern: shape(String.raw`(?<start>\d{1,3}:\d{2}(?::\d{2})?)\s+(?<text>\S[^\t]*)`),
    sentences: true,
  },
  { format: 'clocked-text', kind: 'header', pattern: shape(String.raw`[([]?(?<start>${CLOCK})[)\]]?`), name: 'above' },
  { format: 'clocked-text', kind: 'header', pattern: shape(String.raw`[([]?(?<start>${CLOCK})[)\]]?`), name: 'below' },
  {
    format: 'clocked-text',
    dialect: 'without names',
    kind: 'header',
    pattern: shape(String.raw`[([]?(?<start>${CLOCK})[)\]]?`),
  },
];
