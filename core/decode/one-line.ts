/** Texts as one line. */

const UNTIDY = /\s\s|[^\S ]/;

/** White space collapsed and trimmed; most texts need no more than a trim, and that is seen in one scan. */
export function oneLine(text: string): string {
  const trimmed = text.trim();
  return UNTIDY.test(trimmed) ? trimmed.replaceAll(/\s+/g, ' ') : trimmed;
}
