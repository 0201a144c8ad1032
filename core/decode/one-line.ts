/** Texts as one line. */

const UNTIDY = /\s\s|[^\S ]|^ | $/;

/** White space collapsed and trimmed; most texts need nothing, and that is seen in one scan. */
export const oneLine = (text: string): string => (UNTIDY.test(text) ? text.replaceAll(/\s+/g, ' ').trim() : text);
