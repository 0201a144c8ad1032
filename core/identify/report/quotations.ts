/** Quotation marks of a paragraph: what stands between them is the quoted person's, and is masked before anything is read. */

/** Stands for every character of a quotation; the frame keeps the length of its text, so offsets stay. */
export const MASK = '\uFFFC';

export interface Framed {
  /** The text with every quoted character masked. */
  readonly frame: string;
  /** A double quotation is still open at the end: by the printers' rule the next paragraph goes on with it. */
  readonly open: boolean;
}

const OPENERS = /[\s([\-–—:;,‘“"'/]/;
const CLOSES_SINGLE = /[\s.,;:!?)\]”"–—-]/;

/** Masks the quotations of one paragraph. `open`: whether the paragraph before left one open. */
export function framed(printed: string, open: boolean): Framed {
  const text = printed.replace(
    /(?<=\p{Lu}[\p{L}’'.-]* )[“"‘']\p{Lu}[\p{L}-]{1,12}(?: \p{Lu}[\p{L}-]{1,12})?[”"’'](?= \p{Lu}\p{Ll})/gu,
    (name) => '\u2060'.repeat(name.length),
  );
  const chars = inCurved([...text].length === text.length ? text : text.replace(/[\uD800-\uDFFF]/g, '_'));
  const mask = new Uint8Array(chars.length);
  const resumes = open && /^\s*[“"]/.test(chars);
  let from = resumes ? 0 : -1;
  let single = -1;
  let at = resumes ? chars.search(/[“"]/) + 1 : 0;
  for (; at < chars.length; at++) {
    const char = chars[at] ?? '';
    const before = at === 0 ? ' ' : (chars[at - 1] ?? ' ');
    const after = chars[at + 1] ?? ' ';
    if (from >= 0) {
      if (char === '”' || (char === '"' && !(OPENERS.test(before) && /\p{L}/u.test(after)))) {
        mask.fill(1, from, at + 1);
        from = -1;
      }
    } else if (single >= 0) {
      if ((char === '’' || char === "'") && CLOSES_SINGLE.test(after) && closesHere(chars, single, at)) {
        mask.fill(1, single, at + 1);
        single = -1;
      }
    } else if (char === '“' || (char === '"' && OPENERS.test(before))) from = at;
    else if ((char === '‘' || char === "'") && OPENERS.test(before) && /[\p{L}\p{N}]/u.test(after)) single = at;
  }
  if (from >= 0) mask.fill(1, from, chars.length);
  return { frame: masked(text, mask), open: from >= 0 };
}

/** «X», »X« and „X“ as “X”. */
function inCurved(text: string): string {
  if (!/[«»„]/.test(text)) return text;
  const inward = /[«»]/.exec(text)?.[0] === '»';
  return text
    .replace(/“/g, text.includes('„') ? '”' : '“')
    .replace(/[„«»]/g, (mark) => (mark === '„' || (mark === '»') === inward ? '“' : '”'));
}

/** "‘the farmers’ market’": an apostrophe after s closes nothing while another closing mark follows in the sentence. */
function closesHere(text: string, from: number, at: number): boolean {
  if (text[at - 1] !== 's' || !/\s/.test(text[at + 1] ?? '')) return true;
  const rest = text.slice(at + 1, at + 160);
  const next = rest.search(/['’](?=[\s.,;:!?)])/);
  const opener = rest.search(/(?:^|\s)['‘]\p{L}/u);
  return from < 0 || next < 0 || (opener >= 0 && opener < next);
}

function masked(text: string, mask: Uint8Array): string {
  let frame = '';
  let from = 0;
  while (from < text.length) {
    let to = from + 1;
    while (to < text.length && mask[to] === mask[from]) to++;
    frame += mask[from] ? MASK.repeat(to - from) : text.slice(from, to);
    from = to;
  }
  return frame;
}
