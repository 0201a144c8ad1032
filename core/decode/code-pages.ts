/** Bytes that are not UTF-8 -> text: a damaged UTF-8, or the legacy code page whose letters fit a language best. */

/** What the letters beyond ASCII are in the languages of each page; punctuation is common to all. */
const ALPHABETS: readonly (readonly [encoding: string, letters: string])[] = [
  ['windows-1252', 'àâæçèéêëîïôœùûüÿ'],
  ['windows-1252', 'äöüßé'],
  ['windows-1252', 'áéíóúñüçàèòï·'],
  ['windows-1252', 'áâãàçéêíóôõúü'],
  ['windows-1252', 'àèéìòùî'],
  ['windows-1252', 'åäöæøéðþýáíóú'],
  ['windows-1250', 'ąćęłńóśźż'],
  ['windows-1250', 'áčďéěíňóřšťúůýžľĺŕôä'],
  ['windows-1250', 'áéíóöőúüű'],
  ['windows-1250', 'ăâîşţ'],
  ['windows-1250', 'čćđšž'],
  ['windows-1251', 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґўјљњћђџ'],
  ['windows-1253', 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ'],
  ['windows-1254', 'çğıöşüâî'],
];
const PUNCTUATION = '“”‘’„«»–—…¿¡°€£§©®™•·º\u00a0♪½';
/** What 80 to 9F are in Windows-1252; Node 20's decoder leaves them as C1 controls (nodejs/node issue 56542). */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const ASCII_LETTER = /[a-z]/i;
const SAMPLE = 65_536;

export interface PageGuess {
  readonly text: string;
  readonly encoding: string;
  /** Lines of a damaged UTF-8 that were read in another page. */
  readonly guessed: number;
}

/** Never fails: at worst the bytes become U+FFFD. */
export function guessCodePage(bytes: Uint8Array): PageGuess {
  const { sequences, broken } = utf8Evidence(bytes);
  if (sequences > 0 && sequences >= broken) return damagedUtf8(bytes);
  const head = bytes.subarray(0, SAMPLE);
  const east = eastAsian(head);
  if (east) return { text: new TextDecoder(east).decode(bytes), encoding: east, guessed: 0 };
  let best = { encoding: 'utf-8', share: 0.5 };
  for (const [encoding, letters] of ALPHABETS) {
    const share = likeness(inPage(head, encoding), letters);
    if (share > best.share) best = { encoding, share };
  }
  return { text: inPage(bytes, best.encoding), encoding: best.encoding, guessed: 0 };
}

function inPage(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replaceAll(/[\u0080-\u009f]/g, (control) => C1.charAt(control.charCodeAt(0) - 0x80));
}

/** How many multi-byte sequences are whole, and how many high bytes belong to none. */
function utf8Evidence(bytes: Uint8Array): { sequences: number; broken: number } {
  let sequences = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    const whole = length > 0 && lead < 0xf5 && continues(bytes, i, length);
    if (whole) sequences++;
    else broken++;
    if (whole) i += length;
  }
  return { sequences, broken };
}

function continues(bytes: Uint8Array, lead: number, length: number): boolean {
  for (let i = 1; i <= length; i++) if (((bytes[lead + i] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

/** Files are glued of several sources: a line that is not UTF-8 is read in Windows-1252. */
function damagedUtf8(bytes: Uint8Array): PageGuess {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let guessed = 0;
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(10, from);
    const to = newline < 0 ? bytes.length : newline + 1;
    try {
      parts.push(utf8.decode(bytes.subarray(from, to)));
    } catch {
      guessed++;
      parts.push(inPage(bytes.subarray(from, to), 'windows-1252'));
    }
    from = to;
  }
  return { text: parts.join(''), encoding: 'utf-8', guessed };
}

const isCapital = (char: string) => char !== char.toLowerCase();
const isSmall = (char: string) => char !== char.toUpperCase();

/**
 * Share of the characters beyond ASCII that the language uses, where it uses them: letters in words of their own script,
 * punctuation beside ordinary text.
 */
function likeness(text: string, letters: string): number {
  const known = new Set(letters);
  const latin = /\p{Script=Latin}/u.test(letters);
  let beyond = 0;
  let fitting = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char < '\u0080') continue;
    beyond++;
    const sides = [text.charAt(i - 1), text.charAt(i + 1)];
    const own = (side: string) => known.has(side.toLowerCase()) || (latin && ASCII_LETTER.test(side));
    const plain = (side: string) => side < '\u0080' && !(known.has(char.toLowerCase()) && ASCII_LETTER.test(side));
    const inWord = known.has(char.toLowerCase()) && !(isCapital(char) && isSmall(sides[0] ?? ''));
    const letter = inWord && sides.every((side) => own(side) || plain(side) || PUNCTUATION.includes(side));
    if (letter && (sides.some(own) || sides.every(plain))) fitting++;
    else if (PUNCTUATION.includes(char) && sides.some((side) => side < '\u0080')) fitting++;
  }
  // A few stray bytes make no Russian or Greek of an English text.
  if (!latin && fitting < text.length / 20) return 0;
  return beyond === 0 ? 0 : fitting / beyond;
}

/** GB 2312: high bytes come in pairs, most of them the frequent characters of its first level (rows 16 to 55) or punctuation. */
function eastAsian(bytes: Uint8Array): string | undefined {
  let pairs = 0;
  let frequent = 0;
  let alone = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1] ?? 0;
    if (lead < 0xa1 || trail < 0xa1) {
      alone++;
      continue;
    }
    pairs++;
    i++;
    if ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3) frequent++;
  }
  return pairs >= 4 && frequent / pairs > 0.8 && alone <= pairs / 50 ? 'gb18030' : undefined;
}
