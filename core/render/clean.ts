/** Text that no writer may pass on: control characters (escape codes) and what turns the reading direction around. */
const CONTROL = /[\p{Cc}\p{Bidi_Control}]/gu;

/** One line of printable text. */
export const clean = (text: string): string => text.replace(/\s+/gu, ' ').replace(CONTROL, '');
