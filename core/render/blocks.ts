/** What a note is made of, whatever it is written as. All text is the source's or ours, unescaped: each writer escapes its own way. */

export interface Inline {
  readonly text: string;
  readonly style?: 'strong' | 'quiet';
  /** http or https only: see `links.ts`. */
  readonly href?: string;
}

export type Line = readonly Inline[];

export interface Item {
  readonly line: Line;
  /** Lines that stand below it, set in. */
  readonly below?: readonly Line[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  /** A name with what belongs to it: a person and their statements, a question and its answer. */
  | { readonly kind: 'entries'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] };

export interface Section {
  /** Stable; an anchor in HTML. */
  readonly id: string;
  /** Absent for what stands at the head. */
  readonly title?: string;
  readonly blocks: readonly Block[];
}

export interface Note {
  readonly headline: string;
  /** Title, date, place: one line below the headline. */
  readonly dateline: string;
  readonly sections: readonly Section[];
  readonly footer: string;
}
