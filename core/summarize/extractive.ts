/** 3. The default engine: the transcript's own sentences, chosen and condensed; no language model. */
import { evidenceAt, spoken } from '../evidence.ts';
import type { Engine } from '../ports.ts';
import type { Statement } from '../record.ts';
import { sentences } from '../sentences.ts';
import { contextOf } from './context.ts';
import { structureOf } from './structure/structure.ts';

export const extractive: Engine = {
  name: 'extractive-1',
  async summarize(transcript, identification, { words = 200 }) {
    const all = spoken(transcript).flatMap((turn) => {
      const speakerId = identification.speakerOf[turn.index];
      return sentences(turn.text).map((range): Statement => {
        const evidence = evidenceAt(transcript, { turn: turn.index, ...range });
        return {
          text: evidence.quote,
          content: evidence.quote,
          mode: 'verbatim',
          form: 'quote',
          evidence: [evidence],
          edits: [],
          ...(speakerId ? { speakerId } : {}),
        };
      });
    });
    let left = words;
    const chosen: Statement[] = [];
    for (const statement of all) {
      const size = statement.content.split(/\s+/).length;
      if (size < 8 || left <= 0) continue;
      left -= size;
      chosen.push(statement);
    }
    return {
      lead: { text: '', facts: [] },
      overview: chosen.slice(0, 3),
      keyPoints: chosen.slice(3),
      speakerNotes: [],
      quotes: [],
      ...structureOf(contextOf(transcript, identification)),
    };
  },
};
