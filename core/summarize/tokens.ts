/** Words of a quote with exact offsets: the core without the punctuation around it, in lower case. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** Where the core ends: before a trailing comma. */
  readonly coreEnd: number;
  readonly core: string;
  readonly tail: string;
  readonly capital: boolean;
}

const TOKEN = /\S+/gu;

export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const raw = match[0];
    const head = raw.length - raw.replace(/^[^\p{L}\p{N}$€£%]+/u, '').length;
    const core = raw.slice(head).replace(/[^\p{L}\p{N}%]+$/u, '');
    return {
      from: match.index,
      to: match.index + raw.length,
      coreEnd: match.index + head + core.length,
      core: core.toLowerCase().replace(/’/g, "'"),
      tail: raw.slice(head + core.length),
      capital: /^\p{Lu}/u.test(core),
    };
  });
}
