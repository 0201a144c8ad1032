/** The ordered table of recognizer JSON: the first shape that recognises a value reads it. The most particular come first. */
import { AWS_SEGMENTS, transcribe } from './aws.ts';
import { UTTERANCE_WORDS, UTTERANCES } from './deepgram.ts';
import { elevenlabs } from './elevenlabs.ts';
import { generic } from './generic.ts';
import { google } from './google.ts';
import { autoEdit, court, textOnly, triples, youtube } from './nested.ts';
import { rev } from './rev.ts';
import { SEGMENT_VENDORS } from './segment-vendors.ts';
import { segmentShape } from './segments.ts';
import type { Shape } from './shape.ts';
import { watson } from './watson.ts';
import { WHISPER } from './whisper.ts';
import { WORD_VENDORS } from './word-vendors.ts';
import { wordShape } from './words.ts';

export const SHAPES: readonly Shape[] = [
  ...AWS_SEGMENTS.map(segmentShape),
  transcribe,
  ...SEGMENT_VENDORS.map(segmentShape),
  ...UTTERANCES.map(segmentShape),
  ...UTTERANCE_WORDS.map(wordShape),
  rev,
  watson,
  elevenlabs,
  autoEdit,
  court,
  youtube,
  ...WHISPER.map(segmentShape),
  ...WORD_VENDORS.map(wordShape),
  google,
  triples,
  textOnly,
];

/** Tried on every value inside the JSON when nothing above recognises any. */
export const LAST_SHAPE: Shape = generic;
