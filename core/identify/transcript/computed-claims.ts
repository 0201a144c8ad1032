/** Roles that are computed from what is said: from a verb of office, from one of several. */
import type { Range } from '../../model.ts';
import { NO_OFFICE } from '../en/speech-claims.ts';
import type { Token } from '../tokens.ts';
import { hasCapitals } from './name-runs.ts';
import type { Phrases } from './phrases.ts';

/** Offsets are those of the piece. Either a role or an organisation, or both. */
export interface Claim extends Range {
  readonly role?: string;
  /** The role is computed from the words ("I chair the network": chair), not read off them. */
  readonly inferred?: boolean;
  readonly organisation?: string;
  /** Said in passing ("As a lawyer I notice"): counts where nothing else is said. */
  readonly passing?: boolean;
  /** Whose organisation it is where the words do not name one: that of the place ("here"), or of whoever speaks. */
  readonly same?: 'here' | 'speaker';
}

/** "one of our loan officers", "one of her students" */
export function oneOf(text: string, tokens: readonly Token[], i: number, phrases: Phrases): Claim | undefined {
  const [whose, first] = [tokens[i + 2], tokens[i + 3]];
  if (!first || !/^(?:our|the|my|your|their|its|her|his)$/.test(whose?.lower ?? '')) return undefined;
  const plural = /^(?:[\p{L}-]+ ){0,3}?[\p{L}-]+s(?![\p{L}-])/u.exec(text.slice(first.from))?.[0];
  const role = plural && phrases.roleAt(plural.slice(0, -1), 0, plural.length)?.role;
  if (!plural || role !== plural.slice(0, -1)) return undefined;
  const at = { from: (tokens[i] as Token).from, to: first.from + plural.length };
  return { ...at, role, inferred: true, ...(whose?.lower === 'our' ? { same: 'speaker' as const } : {}) };
}

/** "who directs the research at the Forum": director of research. */
export function doing(text: string, { from, to }: Range, noun: string, phrases: Phrases): Claim | undefined {
  const whole =
    (hasCapitals(text) ? phrases.organisationAt(text, from, to) : undefined) ?? phrases.shortAt(text, from, to);
  if (whole) return { role: noun, inferred: true, organisation: whole.name, from, to: whole.to };
  if (text.startsWith('up ', from)) return doing(text, { from: from + 3, to }, noun, phrases);
  const rest = text.slice(from, to);
  const field = noun === 'lecturer' ? /^(?:in|on) /.exec(rest)?.[0] : undefined;
  if (!field && NO_OFFICE.test(rest))
    return /^here\b/.test(rest) ? { same: 'here', from, to: from + 'here'.length } : undefined;
  const object =
    /^((?:in |on )?(?:the |our |its |their )?)([^.,;?!]*?)(?= (?:at|for|in|with|from|here|of the|and|over|to)\b|[.,;?!]|$)/.exec(
      rest,
    );
  const words = object?.[2] ?? '';
  const end = from + (object?.[0].length ?? 0);
  if (words === '' || words.split(' ').length > 4) return undefined;
  const claim = { role: `${noun} ${field ?? 'of '}${words}`, inferred: true, from };
  const tail = /^( here)?(?: (?:at|for|with|of) )?/.exec(text.slice(end, to));
  const organisation = tail?.[0]
    ? (phrases.organisationAt(text, end + tail[0].length, to) ?? phrases.shortAt(text, end + tail[0].length, to))
    : undefined;
  if (organisation) return { ...claim, organisation: organisation.name, to: organisation.to };
  if (tail?.[1]) return { ...claim, same: 'here', to: end };
  return { ...claim, to: end, ...(object?.[1]?.endsWith('our ') ? { same: 'speaker' as const } : {}) };
}
