/** A record as a webinar of two speakers gives it, with one of every kind of thing that a note prints. */
import type { Statement, WebinarRecord } from '../../../core/record.ts';

export const said = (text: string, startMs?: number): Statement => ({
  text,
  content: text,
  mode: 'condensed',
  form: 'words',
  speakerId: 's1',
  evidence: [
    { span: { turn: 0, from: 0, to: text.length }, quote: text, ...(startMs === undefined ? {} : { startMs }) },
  ],
  edits: [],
});

const fact = <T>(value: T) => ({ value, evidence: [], confidence: 'stated' as const });

export function record(
  change: { readonly text?: string; readonly recordingUrl?: string; readonly name?: string } = {},
): WebinarRecord {
  const { text = 'The harbour opens in May.', recordingUrl, name = 'Ada Lund' } = change;
  return {
    webinar: {
      id: 'harbour.vtt',
      kind: 'captions',
      format: 'webvtt',
      title: fact('A harbour for grain'),
      date: fact('2026-07-22'),
      hosts: [],
      words: 900,
      parts: [],
      engine: 'extractive-1',
      problems: [{ code: 'no-end', line: 7, found: '', message: 'A cue has no end.' }],
      ...(recordingUrl ? { recordingUrl } : {}),
    },
    speakers: [
      {
        id: 's1',
        name,
        role: fact('harbour master'),
        affiliation: fact({ name: 'Port of Tolm' }),
        labels: ['AL'],
        turns: 3,
        words: 400,
        talkTimeMs: 125_000,
        statements: [],
      },
      { id: 's2', labels: ['SPEAKER_01'], turns: 1, words: 9, statements: [] },
    ],
    summary: {
      headline: said('Harbour opens in May'),
      lead: { text: `${name} spoke.`, facts: [] },
      overview: [said(text, 61_000)],
      speakerNotes: [{ speakerId: 's1', statements: [said(text, 61_000)] }],
      keyPoints: [],
      chapters: [
        { title: 'Opening', startMs: 0, startTurn: 0, evidence: [] },
        { title: 'Grain', startMs: 3_723_000, startTurn: 4, evidence: [] },
      ],
      questions: [
        {
          question: said('When does it open?'),
          asker: 'Omar Diaz',
          answererId: 's1',
          answers: [said(`${name}: “In May.”`)],
        },
      ],
      decisions: [],
      actionItems: [
        { ...said('Ada Lund will send the map.'), owner: name, due: { said: 'on Monday', date: '2026-07-27' } },
      ],
      figures: [{ ...said(text), value: 'two berths', number: 2 }],
      quotes: [],
      terms: [],
    },
  };
}
