/** The grammar of a role: its head noun, and what follows it ("of housing recovery for the Alliance"). */

import type { Range } from '../model.ts';
import { ARTICLE, employerAt } from './employer.ts';
import { FUNCTION_WORDS } from './en/function-words.ts';
import { isRoleNoun, ROLE_MODIFIERS, ROLE_VERBS } from './en/roles.ts';
import { isPlainSpeechVerb, isSpeechVerb } from './en/verbs.ts';
import { isAcronym, isCountry } from './organisation-extent.ts';
import { organisationAt } from './organisation-names.ts';
import type { Organisations } from './organisations.ts';
import type { Token } from './tokens.ts';

const FIELD = /^(?:of|for|to|on|in|and|&|the)$/;

const ORDINAL = /^(?:first|second|third|last|next|other)$/;

/** The last role noun of the words from `start` that nothing interrupts; -1 where a verb or a function word comes first. */
export function headOf(tokens: readonly Token[], start: number): number {
  let head = -1;
  for (let i = start; i < tokens.length && i < start + 9; i++) {
    const token = tokens[i] as Token;
    if (i > start && !/^['’]?\s$/.test(token.gap) && !/^\/$/.test(token.gap)) break;
    if (ORDINAL.test(token.lower)) continue;
    // "Rivers First Now | campaigner": inside a name in capitals no word is a verb.
    const named = i > start && token.capital && token.gap === ' ' && tokens[i - 1]?.capital;
    if (!named && (FUNCTION_WORDS.has(token.lower) || (isSpeechVerb(token.lower) && !isRoleWord(token)))) break;
    if (token.lower.split('/').every((word) => isRoleNoun(word, token.capital))) head = i;
    else if (head >= 0 && !ROLE_MODIFIERS.has(token.lower) && !goesOn(tokens, i)) break;
    if (head === i && tokens[i + 1]?.lower === 'general') head = ++i;
  }
  return head;
}

/** "County Executive | Committee | Member", "volunteer | gauge | reader": up to another head, in capitals as the word before it. */
const goesOn = (tokens: readonly Token[], i: number): boolean => {
  const [word, next] = [tokens[i], tokens[i + 1]];
  return word?.gap === ' ' && next?.gap === ' ' && word.capital === next.capital && isRoleNoun(next.lower, true);
};

const isRoleWord = ({ lower, capital }: Token): boolean => isRoleNoun(lower, capital) || ROLE_MODIFIERS.has(lower);

export interface Complement {
  readonly roleTo: number;
  readonly to: number;
  readonly organisation?: string;
}

/** What follows the head: fields of work stay in the role, an employer ends it. */
export function complementOf(
  text: string,
  tokens: readonly Token[],
  head: number,
  { limit, owned }: { readonly limit: number; readonly owned: boolean },
  organisations: Organisations,
): Complement {
  let roleTo = (tokens[head] as Token).to;
  let fields = 0;
  for (let i = head + 1; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (token.gap === ', ' && i > head) return afterComma(text, tokens, i, roleTo, organisations);
    if (token.gap !== ' ') break;
    // "Vice Chancellor | SWU".
    if (i === head + 1 && isAcronym(token.text) && organisations.resolve(token.text))
      return { roleTo, to: token.to, organisation: token.text };
    if (/^(?:here|over|out|back)$/.test(token.lower)) {
      i++;
      continue;
    }
    if (token.lower === 'and') {
      const next = headOf(tokens, i + 1);
      if (next < 0 || tokens.slice(i + 1, next).some(({ capital }) => capital)) break;
      i = next + 1;
      roleTo = (tokens[next] as Token).to;
      continue;
    }
    if (!/^(?:of|for|to|in|on|at|with|from|within)$/.test(token.lower)) break;
    const found = employerAt(text, tokens, i, head, { fields, limit }, organisations);
    const whole = found && PART_OF.test(found.name) ? wholeOf(text, found.to, limit) : undefined;
    if (found && whole)
      return { roleTo: /^(?:of|for)$/.test(token.lower) ? found.to : roleTo, to: whole.to, organisation: whole.name };
    if (found) {
      const rest = goesOnAfter(tokens, i, found);
      if (rest) return { roleTo: rest, to: Math.min(rest, limit), organisation: found.name };
      // "WKP’s Chief of Nutrition": the employer stands before, so this is the field.
      const field =
        (owned && token.lower === 'of') ||
        (!found.sure &&
          token.lower === 'of' &&
          /minister|secretary/.test(tokens[head]?.lower ?? '') &&
          !isCountry(found.name));
      return {
        roleTo: field && fields === 0 ? found.to : roleTo,
        to: Math.min(found.to, limit),
        organisation: found.name,
      };
    }
    if (/^(?:at|with|from|within)$/.test(token.lower)) break;
    const end = fieldEnd(tokens, i + 1);
    if (end === i + 1) break;
    roleTo = (tokens[end - 1] as Token).to;
    fields++;
    i = end;
  }
  return { roleTo, to: roleTo };
}

/** "the Department of Geography | at the University of X". */
export const PART_OF =
  /^(?:Department|Faculty|Division|School|Unit|Institute|Centre|Center) |\s(?:Department|Faculty|Division|Programme|Program|Unit|Section|Committee)$/;

function wholeOf(text: string, from: number, limit: number) {
  const lead = /^(?:,| at| of| in) (?:the )?(?=\p{Lu})/u.exec(text.slice(from, from + 10))?.[0];
  const found = lead ? organisationAt(text.slice(0, limit), from + lead.length) : undefined;
  return found?.sure ? found : undefined;
}

/** "chair of the society’s | scientific committee", "representative of Norrholm | to the United Nations": where the role ends then. */
function goesOnAfter(tokens: readonly Token[], i: number, found: Range): number | undefined {
  const at = tokens.findIndex(({ from }, k) => k > i && from >= found.to);
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (at < 0 || next?.gap !== ' ') return undefined;
  if (next.lower !== 'to' && !last?.possessive) return undefined;
  const end = fieldEnd(tokens, next.lower === 'to' ? at + 1 : at);
  const stop = tokens[end - 1];
  return stop && (next.lower !== 'to' || stop.capital) && end > at + (next.lower === 'to' ? 1 : 0)
    ? stop.to
    : undefined;
}

/** "policy officer, ENRO": an organisation after the comma, surely one. */
function afterComma(
  text: string,
  tokens: readonly Token[],
  i: number,
  roleTo: number,
  organisations: Organisations,
): Complement {
  const found = organisationAt(text, (tokens[i] as Token).from);
  const known = found && (found.sure || isAcronym(found.name) || organisations.resolve(found.name));
  // What a line of a list or a clause before a verb ends with is the employer.
  const rest = found ? text.slice(found.to) : '';
  const said = /^, (\p{Ll}+)/u.exec(rest)?.[1];
  const last =
    (rest === '' || (said && isPlainSpeechVerb(said))) && (/\s/.test(found?.name ?? '') || tokens[i - 1]?.capital);
  const ends = found && /^(?:[,.;:)\]\n]|\s*$|\s\()/.test(text.slice(found.to));
  return found && (known || last) && ends && found.from === (tokens[i] as Token).from
    ? { roleTo, to: found.to, organisation: found.name }
    : { roleTo, to: roleTo };
}

/** "member of parliament and | chairs the committee": a further office, or what else somebody does. */
const startsClause = (next: Token | undefined): boolean =>
  next !== undefined && (isRoleNoun(next.lower) || (!next.capital && Object.hasOwn(ROLE_VERBS, next.lower)));

/** One past the noun phrase of a field of work: "urban planning", "Rural Power", "Army Staff". */
function fieldEnd(tokens: readonly Token[], start: number): number {
  let i = start;
  while (tokens[i] && ARTICLE.test(tokens[i]?.lower ?? '') && i < start + 2) i++;
  const first = i;
  for (; i < tokens.length && i < first + 6; i++) {
    const { lower, gap } = tokens[i] as Token;
    if (
      gap !== ' ' ||
      /^\d/.test(lower) ||
      (FUNCTION_WORDS.has(lower) && !(lower === 'and' && !startsClause(tokens[i + 1]))) ||
      (FIELD.test(lower) && lower !== 'and')
    )
      break;
    if (i > first && isSpeechVerb(lower) && !tokens[i]?.capital) break;
    // "a porter for twenty years and I'm with the Guild"
    if (/^years?$|['’]m$/.test(lower)) return start;
  }
  while (i > first && tokens[i - 1]?.lower === 'and') i--;
  return i === first ? start : i;
}
