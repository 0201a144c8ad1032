/** A press report keeps its own sentences: those that it attributes, then those of its own, chosen by the same salience. */
import { evidenceAt } from '../evidence.ts';
import type { Speaker, Statement } from '../record.ts';
import { isWhole } from './clauses.ts';
import type { Context, Sentence } from './context.ts';
import { designation, UNNAMED } from './designation.ts';
import { reworded } from './forms.ts';
import { isHousekeeping } from './housekeeping.ts';
import { asks, leans } from './pointing.ts';
import { faultOf } from './proof.ts';
import { scored } from './salience.ts';
import type { Candidate } from './select.ts';

/** Each attributed sentence is its speaker's; the others are told by nobody. */
export function reportCandidates(context: Context): Candidate[] {
  const owners = new Map<string, Speaker>();
  for (const speaker of context.identification.speakers) {
    for (const { evidence } of speaker.statements) {
      const span = evidence[0]?.span;
      if (span && !owners.has(`${span.turn} ${span.from}`)) owners.set(`${span.turn} ${span.from}`, speaker);
    }
  }
  const units = context.sentences.flatMap((sentence) => {
    const owner = owners.get(`${sentence.turn} ${sentence.from}`);
    if (!owner && (leans(sentence.text) || isHousekeeping(sentence.text))) return [];
    if (asks(sentence.text) || !isWhole(sentence.text) || sentence.words < 6) return [];
    return [{ sentences: [ownedBy(sentence, owner)], text: sentence.text, words: sentence.words }];
  });
  return scored(units, context, new Set()).flatMap((unit) => {
    const sentence = unit.sentences[0] as Sentence;
    const owner = sentence.speakerId === undefined ? undefined : context.speakerById.get(sentence.speakerId);
    const clear = leans(sentence.text) ? -1 : owner ? 0.5 : 0;
    const statement = statementOf(sentence, owner, context);
    if (faultOf(statement, context.court) !== undefined) return [];
    const early = EARLY * (1 - sentence.index / context.sentences.length);
    const why = { ...printed(unit.why), attributed: clear, early };
    const score = Object.values(why).reduce((sum, each) => sum + each, 0);
    return [{ ...unit, score, statement: { ...statement, why } }];
  });
}

/** A report puts first what weighs most. */
const EARLY = 0.3;

/** What tells in speech tells nothing in print: there every sentence is long, full of names and amid others. */
const printed = ({ late, amid, length, names, ...why }: Readonly<Record<string, number>>) => why;

const ownedBy = (sentence: Sentence, owner: Speaker | undefined): Sentence => {
  const { speakerId: _ofTurn, ...bare } = sentence;
  return owner ? { ...bare, speakerId: owner.id } : bare;
};

function statementOf({ turn, from, to }: Sentence, owner: Speaker | undefined, { transcript }: Context): Statement {
  const evidence = evidenceAt(transcript, { turn, from, to });
  const known = owner?.statements.find((each) =>
    each.evidence.some(({ span }) => span.turn === turn && span.from === from),
  );
  const statement: Statement = {
    text: evidence.quote,
    content: evidence.quote,
    mode: 'reported',
    form: 'report',
    evidence: [evidence],
    edits: [],
    ...(owner ? { speakerId: owner.id } : {}),
    ...(known?.attributedBy ? { attributedBy: known.attributedBy } : {}),
  };
  return reworded(statement, owner ? designation(owner) : UNNAMED);
}

/** A report says in its first sentence what it has to say: that opens the overview, whatever else was chosen. */
export function ledByFirst(chosen: readonly Candidate[], all: readonly Candidate[]): Candidate[] {
  const first = all.find(({ sentences: [own] }) => own !== undefined && own.index <= HEADED);
  return first
    ? [first, ...chosen.filter((each) => each.sentences[0]?.index !== first.sentences[0]?.index)]
    : [...chosen];
}
/** A dateline may stand before it. */
const HEADED = 1;
