/** Speaker labels as they may be shown: NFC, no invisible characters, at most 120 characters. */
import { MAX_LABEL } from './limits.ts';

const PLAIN = /^[ -;=?-~]+$/;
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/gu;

/**
 * The label cleaned; empty where nothing visible is left. Format characters (bidi controls, zero-width joiners) and angle
 * brackets are left out: they make two labels of one name, or markup of a name.
 */
export function cleanLabel(raw: string): string {
  if (raw.length <= MAX_LABEL && PLAIN.test(raw) && raw === raw.trim() && !raw.includes('  ')) return raw;
  const visible = raw.normalize('NFC').replaceAll(INVISIBLE, '').replaceAll(/[<>]/g, '');
  const label = visible.replaceAll(/\s+/g, ' ').trim();
  if (label.length <= MAX_LABEL) return label;
  return [...label].slice(0, MAX_LABEL).join('').slice(0, MAX_LABEL).trim();
}

/** Letters of two alphabets in one name: "Аna" with a Cyrillic А is not "Ana" (Unicode UTS 39, mixed-script confusables). */
export function isMixedScript(label: string): boolean {
  return label
    .split(/[^\p{Alpha}\p{M}]+/u)
    .some((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));
}
