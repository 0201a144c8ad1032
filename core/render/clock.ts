/** Times and dates as a note prints them; the same everywhere, whatever the locale. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** 754000 -> "12:34"; from an hour on "1:02:03". */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** "2026-10-14" -> "14 October 2026"; anything else as it is. */
export function day(date: string): string {
  const [, year, month, at] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(at)} ${name} ${year}` : date;
}

/** "1 hour 5 minutes", "48 minutes", "less than a minute" */
export function duration(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  const counted = (n: number, unit: string) => (n === 0 ? [] : [`${n} ${unit}${n === 1 ? '' : 's'}`]);
  return (
    [...counted(Math.floor(minutes / 60), 'hour'), ...counted(minutes % 60, 'minute')].join(' ') || 'less than a minute'
  );
}
