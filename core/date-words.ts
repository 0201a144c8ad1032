/** How English says when something is due. Each pattern is a reading of `core/dates.ts`, the most telling first. */
import { type Cue, cue } from './cue.ts';

export const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const MONTH = `(?:${MONTHS.join('|')})`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const ORDINAL_DAYS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${ORDINAL_DAYS})`;
const YEAR = '(?:,? (?<year>20\\d\\d))?';
const BY = '(?:(?:by|before|until|till|no later than|not later than|around|at) )';
const BY_OR_ON = '(?:(?:by|before|until|till|on|from|no later than|not later than) )';
/** "by close of business on Friday", "first thing Monday" */
const HOUR =
  '(?:(?:by )?(?:the )?(?:close|end) of (?:business|play|the day|day),? (?:on )?|(?:by |before |at )?(?:noon|midnight|lunchtime) (?:on )?|first thing (?:on )?)?';
const PART_OF_DAY = '(?: (?:morning|afternoon|evening|noon|night|lunchtime|at noon))?';
const AMOUNT =
  '(?<count>an?|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|forty-eight|sixty|ninety|\\d+)';
/** "by the fifteenth" and no noun: "by the second speaker" is no day. */
const NO_NOUN = '(?=\\s*(?:[.,;:!?]|$|(?:and|at|so|or|but|for|to)\\b))';

export type Reading =
  | 'day'
  | 'dayOfMonth'
  | 'iso'
  | 'endOf'
  | 'weekday'
  | 'weekAfter'
  | 'relative'
  | 'feast'
  | 'period'
  | 'noDay'
  | 'month'
  | 'middle'
  | 'weekOf'
  | 'weekdayOf'
  | 'weekend'
  | 'within';

/** `words`: one of them stands in every match, see `core/cue.ts`. */
const when = (words: string, source: string): Cue =>
  cue(words, () => new RegExp(`(?<![a-zß-ɏḀ-ỿ\\d])${source}(?![a-zß-ɏḀ-ỿ\\d])`, 'i'));

const A_MONTH = MONTHS.join(' ');
const A_WEEKDAY = WEEKDAYS.join(' ');
const A_DAY = `0 ${ORDINAL_DAYS.replaceAll('|', ' ')}`;

/** Words before a day that make it a limit, and those that place something on it: the first are due rather than the second, and a bare day last. */
export const LIMIT = /^(?:by|before|until|till|no later|not later|within|in the next|end of|close of|first thing)\b/i;
export const PLACE = /^(?:on|in|at|this|next|tomorrow|today|over)\b/i;

export const DUE: readonly (readonly [reading: Reading, when: Cue])[] = [
  ['iso', when('0', `${BY_OR_ON}?(?<iso>20\\d\\d-\\d\\d-\\d\\d)`)],
  ['noDay', when('every', `every (?:${WEEKDAY}|day|week|month)(?: in ${MONTH})?`)],
  [
    'day',
    when(
      A_MONTH,
      `(?:${BY_OR_ON}(?:(?:the|their|our|its|his|her|my) [a-zß-ɏḀ-ỿ]+ on )?)?${HOUR}(?:${WEEKDAY},? )?(?:the )?(?<day>${DAY}) (?:of )?(?<month>${MONTH})${YEAR}`,
    ),
  ],
  ['day', when(A_MONTH, `${BY_OR_ON}?${HOUR}(?:${WEEKDAY},? )?(?<month>${MONTH}) (?:the )?(?<day>${DAY})${YEAR}`)],
  [
    'dayOfMonth',
    when(
      A_DAY,
      `${BY_OR_ON}${HOUR}(?:${WEEKDAY},? )?the (?<day>${DAY})(?: of (?<which>this|next|the) month|${NO_NOUN})`,
    ),
  ],
  [
    'endOf',
    when(
      'end',
      `${BY}?(?:the )?(?:very )?end of (?<period>${MONTH}${YEAR}|(?:this |next |the |of )?(?:week|month|year|quarter|day))`,
    ),
  ],
  ['endOf', when('year yearend', `${BY}?(?:the )?(?<period>year)(?:[- ]?end|['’]s end| is out| is over)`)],
  [
    'weekAfter',
    when('week', `${BY}?(?:a week (?:from |on )(?:next )?(?<weekday>${WEEKDAY})|(?<named>${WEEKDAY}) week)`),
  ],
  ['weekAfter', when('week', `${BY}?(?:in )?the week after next`)],
  [
    'weekday',
    when(
      A_WEEKDAY,
      `${BY_OR_ON}?${HOUR}(?:(?<which>this|next|coming|the coming|this coming) )?(?<weekday>${WEEKDAY})${PART_OF_DAY}(?:,? (?:of )?(?<week>this|next) week)?`,
    ),
  ],
  [
    'relative',
    when(
      'tomorrow today tonight this',
      `${BY}?${HOUR}(?:later )?(?<relative>the day after tomorrow|tomorrow|today|tonight|this (?:morning|afternoon|evening))${PART_OF_DAY}`,
    ),
  ],
  ['relative', when('midnight', '(?:by|before) (?<relative>midnight)')],
  ['feast', when('christmas year easter', `${BY}(?<feast>christmas|the new year|new year|easter)`)],
  [
    'middle',
    when(
      `${A_MONTH} mid${MONTHS.join(' mid')}`,
      `(?:by|before|until|in|around|towards) (?:the )?mid(?:dle of )?[- ]?(?<month>${MONTH})${YEAR}`,
    ),
  ],
  [
    'weekOf',
    when('week', `(?:by|in|during|before) the (?<nth>first|second|third|last) week of (?<month>${MONTH})${YEAR}`),
  ],
  [
    'weekdayOf',
    when(
      'monday tuesday wednesday thursday friday saturday sunday',
      `(?:by|on|before) the (?<nth>first|second|third|fourth|last) (?<weekday>${WEEKDAYS.join('|')}) (?:of|in) (?<month>${MONTH})${YEAR}`,
    ),
  ],
  ['weekend', when('weekend', '(?<how>by|before|over|at|on|this|next)(?: the| this| next)? weekend')],
  [
    'period',
    when('week month quarter year', `${BY}?(?:later )?(?<which>this|next) (?<period>week|month|quarter|year)`),
  ],
  ['period', when('within', '(?<which>within) the (?<period>week|month|year)')],
  [
    'within',
    when(
      'hour hours day days week weeks fortnight fortnights month months year years',
      `(?:with)?in (?:the next |the coming |about |around |under )?${AMOUNT} (?<unit>hour|day|working day|week|fortnight|month|year)s?(?:['’] time)?`,
    ),
  ],
  ['within', when('now today', `${AMOUNT} (?<unit>day|week|fortnight|month)s? from (?:now|today)`)],
  [
    'month',
    when(A_MONTH, `(?<how>in|by|before|until|early in|late in) (?:(?<early>early )|late )?(?<month>${MONTH})${YEAR}`),
  ],
  [
    'noDay',
    when(
      'meeting session call webinar assembly board summer winter holiday holidays break recess days weeks months year beginning start',
      '(?:(?:before|by|at|until) (?:the|our) (?:next|coming) (?:meeting|session|call|webinar|assembly|board)|(?:before|by|after) the (?:summer|winter|holidays?|break|recess)(?: break| holidays?| recess)?|(?:in|over|within) the (?:next|coming) (?:few |couple of )?(?:days|weeks|months)|in the new year|at the (?:beginning|start) of (?:next (?:week|month|year)|' +
        `${MONTH}))`,
    ),
  ],
];
