/** What a careless engine could make of a proved statement, kind by kind: `ground.test.ts` tries them all. */
import type { Speaker, Statement } from '../../../core/record.ts';
import { replay } from '../../../core/summarize/edits.ts';
import { print } from '../../../core/summarize/forms.ts';

/** The statement with its content and text changed alike, as a careless engine would. */
const saying = (statement: Statement, change: (text: string) => string): Statement => ({
  ...statement,
  content: change(statement.content),
  text: change(statement.text),
});

/** The statement with one more edit, replayed and printed as its form says: nothing but the rule is wrong. */
function editing(
  speakers: readonly Speaker[],
  statement: Statement,
  pattern: RegExp,
  by: string,
  rule: string,
): Statement | undefined {
  const quote = statement.evidence[0]?.quote ?? '';
  const match = pattern.exec(quote);
  if (!match) return undefined;
  const edits = [...statement.edits, { from: match.index, to: match.index + match[0].length, by, rule }];
  const content = replay([quote], edits);
  const who = speakers.find(({ id }) => id === statement.speakerId)?.name ?? '';
  return { ...statement, edits, content, text: print(statement.form, content, who) ?? content };
}

/** The statement resting on a part of its words, and saying just that part. */
function cutting(speakers: readonly Speaker[], statement: Statement, from: number, to: number): Statement {
  const [evidence] = statement.evidence;
  if (!evidence) return statement;
  const quote = evidence.quote.slice(from, to);
  const span = { ...evidence.span, from: evidence.span.from + from, to: evidence.span.from + to };
  const who = speakers.find(({ id }) => id === statement.speakerId)?.name ?? '';
  return {
    ...statement,
    form: 'words',
    mode: 'condensed',
    edits: [],
    content: quote,
    text: print('words', quote, who) ?? quote,
    evidence: [{ ...evidence, span, quote }],
  };
}

/** Mutants of one statement; `rules` are the names that an engine might give its edit. */
const RULES = 'filler aside fragment bare doubling opener tag pause repair frame agree our case asker made-up'.split(
  ' ',
);
type Mutation = (each: Statement, speakers: readonly Speaker[]) => readonly Statement[];

const dropping =
  (pattern: RegExp): Mutation =>
  (each, speakers) =>
    RULES.flatMap((rule) => editing(speakers, each, pattern, '', rule) ?? []);

export const MUTANTS: readonly (readonly [name: string, make: Mutation])[] = [
  ['drop a negation', dropping(/\b(?:not|never|no) |without [^.]*/i)],
  ['drop a hedge', dropping(/\b(?:probably|perhaps|about) /i)],
  ['drop a restriction', dropping(/\bonly /i)],
  ['drop a condition', dropping(/\bif [^,.]*,? ?/i)],
  ['drop a quantifier', dropping(/\b(?:some|every|each) /i)],
  ['drop a comma that parts clauses', dropping(/(?<!\b(?:a|an|the|my|our|your|their|its)),(?= \p{L})/u)],
  ['drop a noun with its article', dropping(/\b(?:a|an|the) \p{L}+,? /iu)],
  ['drop a modal', dropping(/\b(?:should|would|will) /i)],
  [
    'cut the condition off the span',
    (each, speakers) => {
      const quote = each.evidence[0]?.quote ?? '';
      const comma = /^If [^,]*, /i.exec(quote)?.[0].length ?? 0;
      const last = /\.? (?:But )?only if .*$/i.exec(quote)?.index ?? 0;
      return [
        ...(comma > 0 ? [cutting(speakers, each, comma, quote.length)] : []),
        ...(last > 0 ? [cutting(speakers, each, 0, last)] : []),
      ];
    },
  ],
  [
    'drop the rebuttal',
    (each, speakers) => {
      const end = each.evidence[0]?.quote.search(/(?<=anyway|jobs)\. /) ?? -1;
      return end > 0 ? [cutting(speakers, each, 0, end + 1)] : [];
    },
  ],
  [
    'state a view as a fact',
    (each) =>
      each.form === 'view' ? [{ ...each, form: 'said', text: print('said', each.content, 'Idris Malone') ?? '' }] : [],
  ],
  [
    'say what was corrected',
    (each) => (each.content.includes('thirteen') ? [saying(each, (text) => text.replace('thirteen', 'thirty'))] : []),
  ],
  [
    'keep what was corrected',
    (each, speakers) =>
      each.edits.some(({ rule }) => rule === 'repair')
        ? [cutting(speakers, each, 0, each.evidence[0]?.quote.length ?? 0)]
        : [],
  ],
  [
    'swap the speaker',
    (each, speakers) =>
      speakers
        .filter(({ id }) => id !== each.speakerId)
        .map(({ id, name = '' }) => ({ ...each, speakerId: id, text: print(each.form, each.content, name) ?? '' })),
  ],
  [
    'name another speaker',
    (each) => (each.text.includes('Malone') ? [{ ...each, text: each.text.replace('Malone', 'Benitez') }] : []),
  ],
  [
    'resolve we',
    (each) =>
      /\bwe\b/i.test(each.content) ? [saying(each, (text) => text.replace(/\bwe\b/i, 'the Crane Workers Union'))] : [],
  ],
  [
    'state we as a fact',
    (each) =>
      /\bwe\b/i.test(each.content) && each.edits.length === 0
        ? [{ ...each, form: 'said', text: print('said', each.content, 'Carla Benitez') ?? '' }]
        : [],
  ],
  [
    'cut words inside quotation marks',
    (each, speakers) =>
      each.form === 'quote'
        ? [saying(each, (text) => text.replace(/(“\S+ )\S+ /, '$1')), ...dropping(/(?<=\S )\S+ /)(each, speakers)]
        : [],
  ],
  [
    'put quotation marks around edited words',
    (each) => (each.edits.length > 0 ? [{ ...each, form: 'quote', text: `Idris Malone said: “${each.content}”` }] : []),
  ],
  ['add a word', (each) => [saying(each, (text) => text.replace(/ (?=\S+$)/, ' very '))]],
  ['move a word', (each) => [saying(each, (text) => text.replace(/(\S+) (\S+)([.”]*)$/, '$2 $1$3'))]],
  [
    'change a number',
    (each) =>
      /\b(?:two|ninety|thirteen)\b/.test(each.content)
        ? [saying(each, (text) => text.replace(/\b(?:two|ninety|thirteen)\b/, 'seven'))]
        : [],
  ],
  [
    'change a byte of the quote',
    (each) => [
      {
        ...each,
        evidence: each.evidence.map((one) => ({ ...one, quote: `${one.quote.slice(0, -2)}x${one.quote.slice(-1)}` })),
      },
    ],
  ],
  [
    'move the span',
    (each) => [
      {
        ...each,
        evidence: each.evidence.map((one) => ({
          ...one,
          span: { ...one.span, from: one.span.from + 1, to: one.span.to + 1 },
        })),
      },
    ],
  ],
  ['rest on nothing', (each) => [{ ...each, evidence: [] }]],
  [
    'use another reporting verb',
    (each) =>
      / said| added/.test(each.text) ? [{ ...each, text: each.text.replace(/ said| added/, ' admitted') }] : [],
  ],
];
