/** `Name: text`: Markdown turns, Google Meet's text, minutes with initials, and anything else with a label at each turn. */
import { dialogueOf } from './dialogue.ts';
import { MEMBER_LABEL } from './en.ts';
import { frontMatter } from './front-matter.ts';
import { shapeOf } from './label-shape.ts';
import { labelledLine, labelReader } from './labelled-line.ts';
import { judgeLabels } from './labelled-lines.ts';
import { linesOf } from './lines.ts';
import type { Reader, Reading, Sample, Source } from './reader.ts';
import { initialled, rosterHeading, rosterLine } from './roster.ts';

export const nameText: Reader = { format: 'name-text', kind: 'dialogue', extensions: ['txt', 'md'], score, read };

const QUOTED = /^["'“‘„«「『]/;

/** Labels that recur, on a fair share of the lines; continuation paragraphs need none. */
function score({ text }: Sample): number {
  const body = text.slice(frontMatter(text).end);
  const lines = body.split('\n').filter((line) => line.trim() !== '' && line.length < 20_000);
  const { known } = rosterIn(lines);
  const labelledLines = lines.map(labelledLine);
  const { labels, labelled, counts, minuted } = judgeLabels(labelledLines, known);
  if (labelled === 0) return 0;
  const said = labelledLines.filter((line) => line && labels.has(line.label));
  const quoted = said.filter((line) => QUOTED.test(line?.text ?? '')).length;
  // The press puts what somebody says between quotation marks; places and topics head a line each.
  if (quoted * 2 >= labelled) return 0;
  if (labelled < labels.size * 2 && ![...labels].some((label) => known.has(label) || shapeOf(label) === 'strong'))
    return 0;
  const share = labelled / lines.length;
  const opens =
    labels.has(labelledLine(lines[0] ?? '')?.label ?? '') && [...labels].every((label) => shapeOf(label) === 'strong');
  const members = [...counts].filter(([label]) => MEMBER_LABEL.test(label));
  const formal = members.reduce((sum, [, count]) => sum + count, 0);
  // Who speaks together speaks again: a list of people, under its heading, says something of each once.
  if (
    !opens &&
    labels.size > 2 &&
    !minuted &&
    members.length === 0 &&
    [...counts.values()].every((count) => count === 1)
  )
    return 0;
  if (share >= 0.45) return Math.min(0.95, 0.6 + share / 3);
  if (minuted && share >= 0.1) return 0.75 + share / 3;
  if ([...labels].some((label) => known.has(label)) && share >= 0.1) return 0.75 + share / 3;
  if (members.length > 1 && formal >= 4 && formal * 2 > labelled && share >= 0.1) return 0.65 + share / 3;
  if (opens && labels.size > 1 && share >= 0.25) return 0.55 + share / 3;
  return labelled >= labels.size * 2 && labelled >= 4 && share >= 0.05 ? Math.min(0.9, 0.45 + share) : 0;
}

/** An attendee list stands in them. */
const ROSTER_WITHIN = 200;

function firstLines(text: string, from: number): string[] {
  const lines: string[] = [];
  for (const line of linesOf(text, from)) {
    if (line.text !== '') lines.push(line.text);
    if (lines.length === ROSTER_WITHIN) break;
  }
  return lines;
}

/** Names and initials that an attendee list gives. */
function rosterIn(lines: readonly string[]): { readonly known: ReadonlySet<string> } {
  const known = new Set<string>();
  let listing = false;
  for (const line of lines.slice(0, ROSTER_WITHIN)) {
    const rest = rosterHeading(line) ?? initialled(line);
    if (rest !== undefined) listing = true;
    else if (!listing) continue;
    const people = rosterLine(rest === undefined ? line : rest);
    if (rest === undefined && people.length === 0 && !line.trim().startsWith('|')) listing = false;
    if (listing) for (const { name, short } of people) known.add(short ?? name);
  }
  return { known };
}

function read({ text }: Source): Reading {
  const front = frontMatter(text);
  const { known } = rosterIn(firstLines(text, front.end));
  const labelOn = labelReader(text);
  const labelled = function* () {
    for (const line of linesOf(text, front.end)) if (line.text !== '') yield labelOn(line.text);
  };
  const judged = judgeLabels(labelled(), known);
  const dialogue = dialogueOf(text, front.end, judged);
  return {
    ...dialogue,
    meta: { ...dialogue.meta, ...front.meta },
    roster: [...front.roster, ...(dialogue.roster ?? [])],
  };
}
