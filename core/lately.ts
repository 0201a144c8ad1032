/**
 * What is computed from a text alone, kept while the same texts come again: a sentence is asked many questions by many
 * stages. Emptied when full, so memory stays bounded; the result is the same without it.
 */
export function lately<T>(kept: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let last: string | undefined;
  let lastValue: T | undefined;
  return (text) => {
    // most questions about a text follow each other
    if (text === last) return lastValue as T;
    let value = known.get(text);
    if (value === undefined && !known.has(text)) {
      value = make(text);
      if (known.size >= kept) known.clear();
      known.set(text, value);
    }
    last = text;
    lastValue = value;
    return value as T;
  };
}
