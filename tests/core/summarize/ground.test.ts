/**
 * The gate against meaning: every way in which an engine could say what was not said, each tried on every statement that it
 * fits. A mutant counts as caught when the gate drops it.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Statement, Summary } from '../../../core/record.ts';
import { contextOf } from '../../../core/summarize/context.ts';
import { replay } from '../../../core/summarize/edits.ts';
import { express, print } from '../../../core/summarize/forms.ts';
import { ground } from '../../../core/summarize/ground.ts';
import { unitsOf } from '../../../core/summarize/units.ts';
import { caseOf, statementsOf } from './spoken.ts';

const EMPTY: Summary = {
  lead: { text: '', facts: [] },
  overview: [],
  keyPoints: [],
  speakerNotes: [],
  chapters: [],
  questions: [],
  decisions: [],
  actionItems: [],
  figures: [],
  quotes: [],
  terms: [],
};

let webinar: Awaited<ReturnType<typeof caseOf>>;
let statements: readonly Statement[];
beforeAll(async () => {
  webinar = await caseOf('said-harbour');
  const context = contextOf(webinar.transcript, webinar.identification);
  const others = unitsOf(context).flatMap((unit) => express(unit.sentences, context) ?? []);
  statements = [...statementsOf(webinar.summary), ...others];
});

const passes = (statement: Statement) =>
  ground({ ...EMPTY, keyPoints: [statement] }, webinar.transcript, webinar.identification).summary.keyPoints.length ===
  1;

/** The statement with its content and text changed alike, as a careless engine would. */
const saying = (statement: Statement, change: (text: string) => string): Statement => ({
  ...statement,
  content: change(statement.content),
  text: change(statement.text),
});

/** The statement with one more edit, replayed and printed as its form says: nothing but the rule is wrong. */
function editing(statement: Statement, pattern: RegExp, by: string, rule: string): Statement | undefined {
  const quote = statement.evidence[0]?.quote ?? '';
  const match = pattern.exec(quote);
  if (!match) return undefined;
  const edits = [...statement.edits, { from: match.index, to: match.index + match[0].length, by, rule }];
  const content = replay([quote], edits);
  const who = webinar.identification.speakers.find(({ id }) => id === statement.speakerId)?.name ?? '';
  return { ...statement, edits, content, text: print(statement.form, content, who) ?? content };
}

/** The statement resting on a part of its words, and saying just that part. */
function cutting(statement: Statement, from: number, to: number): Statement {
  const [evidence] = statement.evidence;
  if (!evidence) return statement;
  const quote = evidence.quote.slice(from, to);
  const span = { ...evidence.span, from: evidence.span.from + from, to: evidence.span.from + to };
  const who = webinar.identification.speakers.find(({ id }) => id === statement.speakerId)?.name ?? '';
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
const RULES = [
  'filler',
  'aside',
  'doubling',
  'opener',
  'tag',
  'repair',
  'frame',
  'agree',
  'our',
  'case',
  'asker',
  'made-up',
];
const dropping = (pattern: RegExp) => (each: Statement) =>
  RULES.flatMap((rule) => editing(each, pattern, '', rule) ?? []);

const MUTANTS: readonly (readonly [name: string, make: (each: Statement) => readonly Statement[]])[] = [
  ['drop a negation', dropping(/\b(?:not|never|no) |without [^.]*/i)],
  ['drop a hedge', dropping(/\b(?:probably|perhaps|about) /i)],
  ['drop a restriction', dropping(/\bonly /i)],
  ['drop a condition', dropping(/\bif [^,.]*,? ?/i)],
  ['drop a quantifier', dropping(/\b(?:some|every|each) /i)],
  ['drop a modal', dropping(/\b(?:should|would|will) /i)],
  [
    'cut the condition off the span',
    (each) => {
      const quote = each.evidence[0]?.quote ?? '';
      const comma = /^If [^,]*, /i.exec(quote)?.[0].length ?? 0;
      const last = /\.? (?:But )?only if .*$/i.exec(quote)?.index ?? 0;
      return [
        ...(comma > 0 ? [cutting(each, comma, quote.length)] : []),
        ...(last > 0 ? [cutting(each, 0, last)] : []),
      ];
    },
  ],
  [
    'drop the rebuttal',
    (each) => {
      const end = each.evidence[0]?.quote.search(/(?<=anyway|jobs)\. /) ?? -1;
      return end > 0 ? [cutting(each, 0, end + 1)] : [];
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
    (each) =>
      each.edits.some(({ rule }) => rule === 'repair') ? [cutting(each, 0, each.evidence[0]?.quote.length ?? 0)] : [],
  ],
  [
    'swap the speaker',
    (each) =>
      webinar.identification.speakers
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
      /\bwe\b/i.test(each.content) ? [saying(each, (text) => text.replace(/\bwe\b/i, 'the Dockers’ Association'))] : [],
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
    (each) =>
      each.form === 'quote'
        ? [saying(each, (text) => text.replace(/(“\S+ )\S+ /, '$1')), ...dropping(/(?<=\S )\S+ /)(each)]
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

describe('the gate', () => {
  test('lets through what the engine says', () => {
    expect(statements.length).toBeGreaterThan(15);
    expect(statements.filter((each) => !passes(each) && each.form !== 'question')).toEqual([]);
  });

  test.each(MUTANTS)('catches: %s', (_name, make) => {
    const mutants = statements.flatMap((each) =>
      make(each).filter(
        ({ text, content, evidence, speakerId }) =>
          text !== each.text || content !== each.content || evidence !== each.evidence || speakerId !== each.speakerId,
      ),
    );
    expect(mutants.filter(passes).map(({ text }) => text)).toEqual([]);
  });

  test('a mutant of each kind can be made', () => {
    const none = MUTANTS.filter(([, make]) => statements.every((each) => make(each).length === 0)).map(
      ([name]) => name,
    );
    expect(none).toEqual([]);
  });

  test('a figure, a day or an owner that was not said is dropped', () => {
    const { transcript, identification, summary } = webinar;
    const [figure] = summary.figures;
    const [action] = summary.actionItems;
    if (!figure || !action) throw new Error('the case has lost its figure or its promise');
    const wrong: Summary = {
      ...EMPTY,
      figures: [{ ...figure, value: 'thirty' }],
      actionItems: [
        { ...action, owner: 'Ole Brandt' },
        { ...action, due: { said: 'by next Monday' } },
      ],
      chapters: summary.chapters.map((chapter) => ({ ...chapter, title: 'Submarines' })),
    };
    const { summary: left, problems } = ground(wrong, transcript, identification);
    expect([left.figures, left.actionItems, left.chapters]).toEqual([[], [], []]);
    expect(problems.map(({ code }) => code)).toContain('ungrounded');
  });
});
