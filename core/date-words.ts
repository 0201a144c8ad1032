/** How English says when something is due. Each pattern is a reading of `core/dates.ts`, the most telling first. */
export const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const MONTH = `(?:${MONTHS.join('|')})`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const DAY =
  '(?:\\d{1,2}(?:st|nd|rd|th)?|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const YEAR = '(?:,? (?<year>20\\d\\d))?';
const BY = '(?:(?:by|before|until|till|no later than|not later than|around|at) )';
const BY_OR_ON = '(?:(?:by|before|until|till|on|from|no later than|not later than) )';

export type Reading =
  | 'day'
  | 'iso'
  | 'endOf'
  | 'weekday'
  | 'relative'
  | 'feast'
  | 'period'
  | 'every'
  | 'month'
  | 'within';

const pattern = (source: string) => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'iu');

export const DUE: readonly (readonly [reading: Reading, pattern: RegExp])[] = [
  ['iso', pattern(`${BY_OR_ON}?(?<iso>20\\d\\d-\\d\\d-\\d\\d)`)],
  ['every', pattern(`every (?:${WEEKDAY}|day|week|month)(?: in ${MONTH})?`)],
  [
    'day',
    pattern(
      `(?:${BY_OR_ON}(?:(?:the|their|our|its|his|her|my) \\p{L}+ on )?)?(?:${WEEKDAY},? )?(?:the )?(?<day>${DAY}) (?:of )?(?<month>${MONTH})${YEAR}`,
    ),
  ],
  ['day', pattern(`${BY_OR_ON}?(?:${WEEKDAY},? )?(?<month>${MONTH}) (?:the )?(?<day>${DAY})${YEAR}`)],
  [
    'endOf',
    pattern(
      `${BY}?(?:the )?end of (?<period>${MONTH}${YEAR}|(?:this |next |the |of )?(?:week|month|year|quarter|day))`,
    ),
  ],
  [
    'weekday',
    pattern(
      `${BY_OR_ON}?(?:(?<which>this|next|coming|the coming) )?(?<weekday>${WEEKDAY})(?: (?:morning|afternoon|evening|noon|night))?`,
    ),
  ],
  [
    'relative',
    pattern(
      `${BY}?(?<relative>the day after tomorrow|tomorrow|today|tonight)(?: (?:morning|afternoon|evening|noon|night|at noon))?`,
    ),
  ],
  ['feast', pattern(`${BY}(?<feast>christmas|the new year|new year|easter)`)],
  ['period', pattern(`${BY}?(?:later )?(?<which>this|next) (?<period>week|month|quarter|year)`)],
  [
    'within',
    pattern(
      '(?:with)?in (?:the next )?(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|ninety|\\d+) (?<unit>day|week|month|year)s?',
    ),
  ],
  ['month', pattern(`(?<how>in|by|before|until|early in|late in) (?:early |late |mid-?)?(?<month>${MONTH})${YEAR}`)],
];
