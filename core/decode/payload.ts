/** A WebVTT cue's payload -> what each voice says: W3C WebVTT 6.4, with tags dropped and `<v Name>` kept. */

export interface Voice {
  readonly label?: string;
  readonly text: string;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
]);
const ENTITY = /&(?:([a-z]{2,6})|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g;
/** What may follow `<` in a tag; "3 < 5" is text. */
const TAG_START = /[a-zA-Z/\d]/;

/** The text with its character references resolved; unknown ones stay as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(ENTITY, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name) return ENTITIES.get(name) ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    const printable = point >= 32 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000);
    return printable ? String.fromCodePoint(point) : '';
  });
}

/** One entry for each run of one voice, in order; a payload without voices is one entry without a label. */
export function voicesOf(payload: string): readonly Voice[] {
  const whole = wholeVoice(payload);
  if (whole) return [whole];
  const voices: Voice[] = [];
  let label: string | undefined;
  let text = '';
  const flush = () => {
    if (text.trim() !== '') voices.push(label === undefined ? { text } : { label, text });
    text = '';
  };
  let from = 0;
  while (from < payload.length) {
    const open = nextTag(payload, from);
    const close = open < 0 ? -1 : payload.indexOf('>', open);
    if (close < 0) break;
    text += payload.slice(from, open);
    from = close + 1;
    const voice = voiceName(payload, open, close);
    if (voice === undefined) continue;
    if (label !== undefined && voice !== label) flush();
    else if (label === undefined && voices.length === 0 && text.trim() !== '') flush();
    label = voice;
  }
  text += payload.slice(from);
  flush();
  return voices.map((voice) => ({ ...voice, text: decodeEntities(voice.text) }));
}

/** `<v Name>text</v>`, or without its end tag, and no other tag: what nearly every cue of Teams is. */
function wholeVoice(payload: string): Voice | undefined {
  if (!payload.startsWith('<v ')) return undefined;
  const close = payload.indexOf('>');
  const next = payload.indexOf('<', 3);
  if (close < 0 || (next >= 0 && (next < close || next !== payload.length - 4 || !payload.endsWith('</v>'))))
    return undefined;
  const label = decodeEntities(payload.slice(3, close)).trim();
  const text = decodeEntities(next < 0 ? payload.slice(close + 1) : payload.slice(close + 1, next));
  return label === '' || text.trim() === '' ? undefined : { label, text };
}

/** Index of the next `<` that opens a tag, or -1. */
function nextTag(payload: string, from: number): number {
  let open = payload.indexOf('<', from);
  while (open >= 0 && !TAG_START.test(payload.charAt(open + 1))) open = payload.indexOf('<', open + 1);
  return open;
}

/** The annotation of `<v Name>` or `<v.class Name>`; undefined for any other tag. */
function voiceName(payload: string, open: number, close: number): string | undefined {
  if (payload.charCodeAt(open + 1) !== 118 || !/[\s.]/.test(payload.charAt(open + 2))) return undefined;
  const inside = payload.slice(open + 2, close);
  const space = inside.search(/\s/);
  const name = space < 0 ? '' : decodeEntities(inside.slice(space)).trim();
  return name === '' ? undefined : name;
}
