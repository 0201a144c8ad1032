/** What stands for a character in XML, and what is none (W3C XML 1.0, fifth edition). */

/** Section 2.2: what is no character; and some that are, of which line ends are the strict parser's. */
export const NO_CHARACTER = /[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/u;

/** Without any of these there is none of those: a pattern that knows nothing of pairs is four times as fast. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
export const UNUSUAL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;

const FIVE: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Sections 4.1 and 4.6; undefined where an entity is another, or a reference is to no character. */
export function unescaped(text: string): string | undefined {
  let known = true;
  const plain = text.replaceAll(
    /&(?:(\w{2,4});|#(\d{1,7});|#x([\da-fA-F]{1,6});)?/g,
    (_all, name, decimal, hexadecimal) => {
      const point = name === undefined ? Number.parseInt(decimal ?? hexadecimal, decimal ? 10 : 16) : 0;
      const character = name === undefined ? characterOf(point) : FIVE.get(name);
      known &&= character !== undefined;
      return character ?? '';
    },
  );
  return known ? plain : undefined;
}

const characterOf = (point: number): string | undefined =>
  point >= 32 && point <= 0x10ffff && !NO_CHARACTER.test(String.fromCodePoint(point))
    ? String.fromCodePoint(point)
    : undefined;
