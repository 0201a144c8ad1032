/**
 * The gate against meaning: every way in which an engine could say what was not said, each tried on every statement that it
 * fits. A mutant counts as caught when the gate drops it.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Statement, Summary } from '../../../core/record.ts';
import { contextOf } from '../../../core/summarize/context.ts';
import { express } from '../../../core/summarize/forms.ts';
import { ground } from '../../../core/summarize/ground.ts';
import { unitsOf } from '../../../core/summarize/units.ts';
import { MUTANTS } from './mutants.ts';
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

describe('the gate', () => {
  test('lets through what the engine says', () => {
    expect(statements.length).toBeGreaterThan(15);
    expect(statements.filter((each) => !passes(each) && each.form !== 'question')).toEqual([]);
  });

  test.each(MUTANTS)('catches: %s', (_name, make) => {
    const mutants = statements.flatMap((each) =>
      make(each, webinar.identification.speakers).filter(
        ({ text, content, evidence, speakerId }) =>
          text !== each.text || content !== each.content || evidence !== each.evidence || speakerId !== each.speakerId,
      ),
    );
    expect(mutants.filter(passes).map(({ text }) => text)).toEqual([]);
  });

  test('a mutant of each kind can be made', () => {
    const none = MUTANTS.filter(([, make]) =>
      statements.every((each) => make(each, webinar.identification.speakers).length === 0),
    ).map(([name]) => name);
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
