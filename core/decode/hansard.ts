/** The Congressional Record, as its text files have it: `  Mr. KYL. text`, paragraphs indented by two, headings centred. */
import type { Cue, SideItem } from '../model.ts';
import type { Reader, Sample, Source } from './reader.ts';

/** A member's surname is in capitals (but for Mc, De and their like); the chair is an office in capitals. */
const MEMBER =
  /^(?:<bullet>|\u2022|\s)\s{0,8}((?:Mr|Mrs|Ms|Miss|Dr)\. (?:[A-Z][a-z]{0,3})?[A-Z][A-Z'’-]+(?: (?:[A-Z][a-z]{0,2})?[A-Z]['’A-Z-]+){0,3}(?: of [A-Z][\w ]{2,20})?)\. (?=\S)/;
const CHAIR =
  /^\s{1,8}(The (?:Acting )?(?:PRESIDING OFFICER|PRESIDENT pro tempore|VICE PRESIDENT|SPEAKER(?: pro tempore)?|CHAIR(?:MAN|WOMAN)?|CLERK|ACTING [A-Z ]{4,40}(?: pro tempore)?))(?: \([^()]{2,40}\))?\. (?=\S)/;

/** Hearings of committees have the name as it is written, under an indent of four: `    Senator Cole. text`. */
const WITNESS =
  /^ {2,8}((?:(?:Mr|Mrs|Ms|Miss|Dr|Gen|Adm)\.|Senator|Representative|Chairman|Chairwoman|Chair|Secretary|General|Admiral|Ambassador|Governor|Judge|Commissioner|Director) (?:[A-Z]\. )?[A-Z][a-z'’A-Z-]+(?: of [A-Z]\w+)?|The (?:Chairman|Chairwoman|Chair))\. {1,2}(?=["[A-Z])/;

const ofRecord = (line: string) => MEMBER.exec(line) ?? CHAIR.exec(line);
const ofHearing = (line: string) => WITNESS.exec(line);
const isRecord = (text: string) => /\[Congressional Record|From the Congressional Record/.test(text.slice(0, 65_536));

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
  const record = lines.filter((line) => ofRecord(line)).length;
  if (isRecord(text)) return record > 0 ? 1 : 0;
  const labels = Math.max(record, lines.filter((line) => ofHearing(line)).length);
  return labels >= 3 && labels >= lines.length / 60 ? 0.9 : 0;
}

/** Matter that is printed and was not spoken, up to the next speaker. */
const INSERTED =
  /^(?:There being no objection, the|\[The (?:prepared |opening )?statement|\[Whereupon,|(?:Mr|Mrs|Ms|Miss|Dr)\. [A-Z][\w'’ -]{1,40} addressed the Chair|The (?:assistant )?(?:legislative |bill )?clerk |The (?:text|bill|amendment|resolution)s? .{0,80}(?:as follows|is as follows|was ordered))/;
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
  const hearing = !isRecord(text) && !text.split('\n', 2000).some((line) => ofRecord(line));
  const labelled = hearing ? ofHearing : ofRecord;
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
