/** Word tables: written as running text in a language folder, asked as sets. */

/** The words of a table, split at white space; `_` inside a word stands for a space ("vice_president"). */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));

/** The same, in the order written. */
export const wordList = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
