/**
 * When something is due: the words that say so, and the day they mean, counted from the webinar's own date.
 * A period means its last day (of a week: its Friday), as an office reads "by the end of"; a day without a year is the next such day.
 */
import { DUE, LIMIT, MONTHS, PLACE, type Reading, WEEKDAYS } from './date-words.ts';
import type { Range } from './model.ts';
import { ORDINALS } from './number-words.ts';
import { numbersIn } from './numbers.ts';

export interface Due extends Range {
  /** As said, the preposition included. */
  readonly said: string;
  /** YYYY-MM-DD; absent where the webinar's date is unknown or the words name no single day. */
  readonly date?: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The due date of `text`: a limit ("by Friday") before a place ("on Friday") before a bare day, and of equals the most telling. `today`: YYYY-MM-DD. */
export function dueIn(text: string, today?: string): Due | undefined {
  const from = today ? parse(today) : undefined;
  let best: { rank: number; reading: Reading; match: RegExpExecArray } | undefined;
  for (const [reading, when] of DUE) {
    const match = when.exec(text);
    const rank = match ? rankOf(match[0]) : 0;
    if (match && (!best || rank > best.rank) && !best?.match[0].includes(match[0])) best = { rank, reading, match };
  }
  if (!best) return undefined;
  const { reading, match } = best;
  const day = from === undefined ? undefined : RESOLVE[reading](match.groups ?? {}, from, match[0].toLowerCase());
  const date = day === undefined ? undefined : new Date(day * DAY_MS).toISOString().slice(0, 10);
  return { from: match.index, to: match.index + match[0].length, said: match[0], ...(date ? { date } : {}) };
}

const rankOf = (said: string) => (LIMIT.test(said) ? 2 : PLACE.test(said) ? 1 : 0);

const DAY_MS = 86_400_000;

/** Days since 1970-01-01; undefined where there is no such day. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / DAY_MS : undefined;
}

function parse(date: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** 0 is Monday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: number) => (day + 3) % 7;
const yearOf = (day: number) => new Date(day * DAY_MS).getUTCFullYear();
const monthOf = (day: number) => new Date(day * DAY_MS).getUTCMonth() + 1;
const lastOfMonth = (year: number, month: number) => Date.UTC(year, month, 0) / DAY_MS;
const fridayOf = (day: number) => day - weekdayOf(day) + 4;

const RESOLVE: Readonly<Record<Reading, (groups: Groups, today: number, said: string) => number | undefined>> = {
  iso: ({ iso }) => parse(iso ?? ''),
  noDay: () => undefined,
  day: ({ day, month, year }, today) => nextDay(today, monthNumber(month), dayNumber(day), year),
  dayOfMonth: ({ day, which }, today) => nextOfMonth(today, dayNumber(day), /next/i.test(which ?? '')),
  endOf: ({ period, year }, today) => endOf((period ?? '').toLowerCase(), today, year),
  weekday: ({ which, week, weekday }, today) =>
    nextWeekday(today, WEEKDAYS.indexOf((weekday ?? '').toLowerCase()), week ?? which),
  weekAfter: ({ weekday, named }, today) => {
    const said = (weekday ?? named ?? '').toLowerCase();
    return said === '' ? fridayOf(today) + 14 : nextWeekday(today, WEEKDAYS.indexOf(said)) + 7;
  },
  relative: ({ relative }, today) =>
    today + ({ 'the day after tomorrow': 2, tomorrow: 1 }[(relative ?? '').toLowerCase()] ?? 0),
  feast: ({ feast = '' }, today) =>
    /easter/i.test(feast) ? undefined : nextDay(today, 12, /christmas/i.test(feast) ? 24 : 31),
  middle: ({ month, year }, today) => nextDay(today, monthNumber(month), 15, year),
  weekOf: ({ nth, month, year }, today) => weekOf(today, (nth ?? '').toLowerCase(), monthNumber(month), year),
  weekdayOf: ({ nth, weekday, month, year }, today) =>
    weekdayInMonth(today, nth ?? '', weekday ?? '', monthNumber(month), year),
  weekend: ({ how = '' }, today, said) =>
    fridayOf(today) + (/next/.test(said) ? 7 : 0) + (/^(?:by|before)$/i.test(how) ? 0 : 2),
  period: ({ which, period }, today) => endOf(`${which} ${period}`.toLowerCase(), today),
  within: ({ count, unit }, today) => after(today, count ?? '', (unit ?? '').toLowerCase()),
  month: ({ how, early, month, year }, today) =>
    early ? undefined : ofMonth(today, (how ?? '').toLowerCase(), monthNumber(month), year),
};

const monthNumber = (month = '') => MONTHS.indexOf(month.toLowerCase()) + 1;
const dayNumber = (day = '') => ORDINALS.get(day.toLowerCase().replace(' ', '-')) ?? Number.parseInt(day, 10);

function nextDay(today: number, month: number, day: number, year?: string): number | undefined {
  if (year) return dayOf(Number(year), month, day);
  const same = dayOf(yearOf(today), month, day);
  return same !== undefined && same >= today ? same : dayOf(yearOf(today) + 1, month, day);
}

/** "by the fifteenth": of this month where it is ahead, else of the next. */
function nextOfMonth(today: number, day: number, next: boolean): number | undefined {
  const same = next ? undefined : dayOf(yearOf(today), monthOf(today), day);
  if (same !== undefined && same >= today) return same;
  return dayOf(yearOf(today) + (monthOf(today) === 12 ? 1 : 0), (monthOf(today) % 12) + 1, day);
}

/** The seventh day ends the first week of a month; its last day the last. */
function weekOf(today: number, nth: string, month: number, year?: string): number | undefined {
  const weeks = { first: 7, second: 14, third: 21 }[nth];
  return weeks ? nextDay(today, month, weeks, year) : ofMonth(today, 'in', month, year);
}

/** "the last Saturday of June", this year's where it is ahead. */
function weekdayInMonth(today: number, nth: string, weekday: string, month: number, year?: string): number | undefined {
  const k = NTH.indexOf(nth.toLowerCase());
  const first = year
    ? dayOf(Number(year), month, 1)
    : dayOf(yearOf(today) + (month < monthOf(today) ? 1 : 0), month, 1);
  if (first === undefined) return undefined;
  const from = k < 0 ? lastOfMonth(yearOf(first), month) - 6 : first + 7 * k;
  return from + ((WEEKDAYS.indexOf(weekday.toLowerCase()) - weekdayOf(from) + 7) % 7);
}
const NTH = ['first', 'second', 'third', 'fourth'];

/** "Monday" is the first after today; "next Friday" is that of the coming week. */
function nextWeekday(today: number, weekday: number, which = ''): number {
  if (/next/i.test(which)) return today - weekdayOf(today) + 7 + weekday;
  return today + (((weekday - weekdayOf(today) + 6) % 7) + 1);
}

function endOf(period: string, today: number, year?: string): number | undefined {
  const ahead = period.startsWith('next') ? 1 : 0;
  if (period.endsWith('day')) return today;
  if (period.endsWith('week')) return fridayOf(today + 7 * ahead);
  if (period.endsWith('year')) return dayOf(yearOf(today) + ahead, 12, 31);
  if (period.endsWith('quarter')) return lastOfMonth(yearOf(today), (Math.ceil(monthOf(today) / 3) + ahead) * 3);
  if (period.endsWith('month')) return lastOfMonth(yearOf(today), monthOf(today) + ahead);
  const month = monthNumber(period.split(/[\s,]/)[0]);
  return lastOfMonth(year ? Number(year) : yearOf(today) + (month < monthOf(today) ? 1 : 0), month);
}

/** "in March" is over with March; "before March" before it begins. */
function ofMonth(today: number, how: string, month: number, year?: string): number {
  const ahead = month < monthOf(today) ? 1 : 0;
  return lastOfMonth(year ? Number(year) : yearOf(today) + ahead, how === 'before' ? month - 1 : month);
}

function after(today: number, count: string, unit: string): number | undefined {
  const many = /^(?:an?|one)$/i.test(count) ? 1 : /^a couple of$/i.test(count) ? 2 : numbersIn(count)[0]?.value;
  if (many === undefined || many > 1000) return undefined;
  const days = { hour: 1 / 24, day: 1, week: 7, fortnight: 14 }[unit];
  if (days) return today + Math.ceil(days * many);
  if (unit === 'working day') return undefined;
  const at = new Date(today * DAY_MS);
  const months = unit === 'month' ? many : 12 * many;
  return Math.min(
    Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, at.getUTCDate()) / DAY_MS,
    lastOfMonth(at.getUTCFullYear(), at.getUTCMonth() + 1 + months),
  );
}
