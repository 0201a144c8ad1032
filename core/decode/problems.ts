/** Faults of the content as values: the same fault at many lines is one problem that says how often. */
import type { Problem } from '../model.ts';

export interface Fault {
  readonly code: string;
  /** Offset of the fault in the source text. */
  readonly at: number;
  readonly found: string;
}

const SHOWN = 80;

/** One problem a code, at its first place. `message` gets the count appended where it is more than one. */
export function toProblems(
  faults: readonly Fault[],
  messages: Readonly<Record<string, string>>,
  text: string,
): Problem[] {
  const byCode = new Map<string, { first: Fault; count: number }>();
  for (const fault of faults) {
    const seen = byCode.get(fault.code);
    if (seen) seen.count++;
    else byCode.set(fault.code, { first: fault, count: 1 });
  }
  return [...byCode].map(([code, { first, count }]) => problem(code, messages[code] ?? code, first, count, text));
}

const problem = (code: string, message: string, fault: Fault, count: number, text: string): Problem => ({
  code,
  line: lineAt(text, fault.at),
  found: fault.found.length > SHOWN ? `${fault.found.slice(0, SHOWN)}…` : fault.found,
  message: count > 1 ? `${message} (${count} times)` : message,
});

/** The number of the line that holds `offset`, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}
