/** Formats whose speech lies in lists of lists: autoEdit 2, court transcripts, YouTube's json3, triples. */
import { cuesOfWords, type Draft, type SpokenWord } from './drafts.ts';
import { clockOf, getter, isObject, type JsonObject, labelOf, list, objects, textOf, valueAt } from './fields.ts';
import { LANGUAGE, type Shape, someHas } from './shape.ts';
import { everyAt } from './words.ts';

/** autoEdit 2: `text[].paragraph[].line[]` of words; the speaker stands on the outermost. */
export const autoEdit: Shape = {
  format: 'autoedit-json',
  recognises: (json) => someHas(valueAt(json, 'text'), ['paragraph.0.line']),
  read: (json) => ({
    drafts: objects(valueAt(json, 'text')).flatMap((block) =>
      cuesOfWords(
        everyAt(block, 'paragraph.*.line.*')
          .filter(isObject)
          .map((word) => autoEditWord(word, block)),
      ),
    ),
  }),
};

const autoEditWord = (word: JsonObject, block: JsonObject): SpokenWord => ({
  text: textOf(word.text),
  startMs: clockOf(word.startTime, 'seconds'),
  endMs: clockOf(word.endTime, 'seconds'),
  speakerLabel: labelOf(block.speaker),
});

/** Oyez: sections of turns of text blocks; a turn without a speaker is the court's marshal or a silence. */
export const court: Shape = {
  format: 'court-json',
  recognises: (json) => someHas(valueAt(json, 'sections'), ['turns.0.text_blocks']),
  read: (json) => ({
    drafts: everyAt(json, 'sections.*.turns.*').flatMap((turn) => courtTurn(turn)),
    title: valueAt(json, 'title'),
  }),
};

function courtTurn(turn: unknown): Draft[] {
  const blocks = objects(valueAt(turn, 'text_blocks'));
  if (blocks.length === 0) return [];
  return [
    {
      text: blocks.map((block) => textOf(block.text)).join(' '),
      startMs: clockOf(valueAt(turn, 'start') ?? blocks[0]?.start, 'seconds'),
      endMs: clockOf(valueAt(turn, 'stop') ?? blocks.at(-1)?.stop, 'seconds'),
      speakerLabel: labelOf(valueAt(turn, 'speaker')),
      quoted: [String(blocks[0]?.text), String(blocks.at(-1)?.text)] as const,
    },
  ];
}

/** YouTube's `fmt=json3`: windows and newlines are events too, without text of their own. */
export const youtube: Shape = {
  format: 'youtube-json',
  recognises: (json) => someHas(valueAt(json, 'events'), ['tStartMs']) && valueAt(json, 'wireMagic') !== undefined,
  read: (json) => ({
    drafts: objects(valueAt(json, 'events')).flatMap((event) => {
      const segments = objects(event.segs);
      const text = textOf(segments.map((segment) => (typeof segment.utf8 === 'string' ? segment.utf8 : '')).join(''));
      if (text === '') return [];
      const startMs = clockOf(event.tStartMs, 'milliseconds');
      const length = clockOf(event.dDurationMs, 'milliseconds');
      const endMs = startMs === undefined || length === undefined ? undefined : startMs + length;
      return [{ text, startMs, endMs }];
    }),
  }),
};

/** Lists of `[text, start, end]` in seconds, alone or under a `words`-like key. */
export const triples: Shape = {
  format: 'triples-json',
  recognises: (json) => isTriple(list(json)[0]) && list(json).slice(0, 20).every(isTriple),
  read: (json) => ({
    drafts: list(json)
      .filter(isTriple)
      .map((triple) => ({
        text: textOf(triple[0]),
        startMs: clockOf(triple[1], 'seconds'),
        endMs: clockOf(triple[2], 'seconds'),
      })),
  }),
};

const CLOCK = getter(['1']);

const isTriple = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  value.length === 3 &&
  typeof value[0] === 'string' &&
  clockOf(CLOCK(value), 'seconds') !== undefined;

/** The plainest answer of recognizers: `{ "text": "..." }`, with nothing but facts of the job beside it. */
export const textOnly: Shape = {
  format: 'whisper-json',
  recognises: (json) =>
    isObject(json) && Object.keys(json).every((key) => JOB_KEYS.has(key)) && textOf(json.text).split(' ').length > 2,
  read: (json) => ({ drafts: [{ text: textOf(valueAt(json, 'text')) }], language: LANGUAGE(json) }),
};

const JOB_KEYS = new Set('text task language languages duration usage logprobs words segments x_groq'.split(' '));
