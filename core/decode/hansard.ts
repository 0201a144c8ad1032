/** The Congressional Record, as its text files have it: `  Mr. KYL. text`, paragraphs indented by two, headings centred. */
import type { Cue, SideItem } from '../model.ts';
import type { Reader, Sample, Source } from './reader.ts';

/** A member's surname is in capitals (but for Mc, De and their like); the chair is an office in capitals. */
const MEMBER =
  /^(?:<bullet>|\u2022|\s)\s{0,8}((?:Mr|Mrs|Ms|Miss|Dr)\. (?:[A-Z][a-z]{0,3})?[A-Z][A-Z'’-]+(?: (?:[A-Z][a-z]{0,2})?[A-Z]['’A-Z-]+){0,3}(?: of [A-Z][\w ]{2,20})?)\. (?=\S)/;
const CHAIR =
  /^\s{1,8}(The (?:Acting )?(?:PRESIDING OFFICER|PRESIDENT pro tempore|VICE PRESIDENT|SPEAKER(?: pro tempore)?|CHAIR(?:MAN|WOMAN)?|CLERK|ACTING [A-Z ]{4,40}(?: pro tempore)?))(?: \([^()]{2,40}\))?\. (?=\S)/;

const labelled = (line: string) => MEMBER.exec(line) ?? CHAIR.exec(line);

export const hansard: Reader = {
  format: 'hansard',
  kind: 'dialogue',
  extensions: ['txt', 'htm'],
  score,
  read: readRecord,
};

/** One label is enough under the Record's own head; without it, three. */
function score({ text, lines }: Sample): number {
  if (/^\s*</.test(text)) return 0;
  const labels = lines.filter((line) => labelled(line)).length;
  if (/\[Congressional Record|From the Congressional Record/.test(text)) return labels > 0 ? 1 : 0;
  return labels >= 3 && labels >= lines.length / 60 ? 0.9 : 0;
}

/** Matter that is printed and was not spoken, up to the next speaker. */
const INSERTED =
  /^(?:There being no objection, the|(?:Mr|Mrs|Ms|Miss|Dr)\. [A-Z][\w'’ -]{1,40} addressed the Chair|The (?:assistant )?(?:legislative |bill )?clerk |The (?:text|bill|amendment|resolution)s? .{0,80}(?:as follows|is as follows|was ordered))/;
const PAGE = /^\s*\[\[Page \w+\]\]\s*$/;
const HEADING = /^\s{9,}\S/;
const RULE = /^\s*_{5,}\s*$/;
const TITLE = /^\[?Congressional Record,? Volume/;

function readRecord({ text }: Source) {
  const cues: Cue[] = [];
  const side: SideItem[] = [];
  let label: string | undefined;
  let from = 0;
  let open = false;
  for (const line of text.split('\n')) {
    const at = { from, to: from + line.length };
    from += line.length + 1;
    if (PAGE.test(line)) continue;
    const match = labelled(line);
    if (match) label = match[1];
    else if (INSERTED.test(line.trim())) label = undefined;
    const said = (match ? line.slice(match[0].length) : line).trim();
    if (said === '' || RULE.test(line)) open = false;
    else if (HEADING.test(line) && !match) {
      side.push({ kind: 'heading', text: said, at });
      open = false;
    } else if (label === undefined) {
      if (!TITLE.test(said)) side.push({ kind: 'note', text: said, at });
    } else if (match || !open || /^ {2}\S/.test(line)) {
      cues.push({ text: said, speakerLabel: label, at });
      open = true;
    } else extend(cues, said, at.to);
  }
  return { cues, side };
}

/** A line that goes on with the paragraph above. */
function extend(cues: Cue[], said: string, to: number): void {
  const last = cues.at(-1);
  if (last) cues[cues.length - 1] = { ...last, text: `${last.text} ${said}`, at: { from: last.at.from, to } };
}
