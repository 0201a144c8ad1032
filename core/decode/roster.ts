/** Attendee lists and tables above a transcript -> roster. */
import type { RosterEntry } from '../model.ts';
import { ROSTER_BOTS } from './en.ts';
import { isNoPerson } from './label-shape.ts';

/** "Attendees", "**Remote attendees:**", "Present: A, B": the rest of the line after the heading, or undefined. */
const HEADING =
  /^[\s#*_>-]*(?:remote |in-person |list of )?(?:attendees|attendance|participants|present|invited|guests|speakers|on the call|in the room)(?: \(\d+\))?\s*:?[\s*_]*(?::\s*(.*))?$/i;

export function rosterHeading(line: string): string | undefined {
  const match = HEADING.exec(line);
  return match ? (match[1] ?? '').trim() : undefined;
}

/** A line of people with their initials needs no heading: "Ana Ruiz (AR), Ben Cole (BC), Cy Dee (CD)". */
export function initialled(line: string): string | undefined {
  const items = line.length < 8000 ? line.split(/,\s+/) : [];
  return items.length > 2 && items.every((item) => /^\S.{2,60} \(\p{Upper}[\p{Upper}\d]{1,4}\)\s*$/u.test(item))
    ? line
    : undefined;
}

/** One line under such a heading: a table row, a list item, or names with commas. Empty where it is no list of people. */
export function rosterLine(line: string): RosterEntry[] {
  const text = line.trim();
  if (text.startsWith('|')) return tableRow(text);
  const items = text.replace(/^(?:[-*+•]|\d+[.)])\s+/, '').split(/[,;]\s+|\t/);
  return items.map((item) => person(item.trim())).filter((entry) => entry !== undefined);
}

/** `| Name | Abbreviation | Organization |`; the head and its rule are no people. */
function tableRow(row: string): RosterEntry[] {
  const [name = '', short = '', organisation = ''] = row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
  if (name === '' || /^[-: ]+$/.test(name) || /^(?:name|delegate|attendee|person)$/i.test(name)) return [];
  const initials = /^[\p{Alpha}\d]{2,5}$/u.test(short) ? { short } : {};
  return [{ name, ...initials, ...(organisation === '' ? {} : { organisation }) }];
}

/** "Ana Ruiz (AR)", "Ana Ruiz - Harbour Board", "AR - Ana Ruiz". */
function person(item: string): RosterEntry | undefined {
  if (item === '' || item.length > 90 || /[!?:]$|\p{Lower}{3,}\.$/u.test(item)) return undefined;
  const bracket = /^(.+?)\s*\(([^()]{1,60})\)$/.exec(item);
  const name = bracket?.[1] ?? item;
  if (!/\p{Alpha}/u.test(name) || isNoPerson(name)) return undefined;
  const inside = bracket?.[2];
  const short = inside && /^\p{Upper}[\p{Upper}\d]{1,4}$/u.test(inside) ? inside : undefined;
  const bot = ROSTER_BOTS.test(item) ? { bot: true } : {};
  return {
    name,
    ...(short ? { short } : {}),
    ...(inside && !short ? { organisation: inside } : {}),
    ...bot,
  };
}
