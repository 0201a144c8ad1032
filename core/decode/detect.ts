/** The ordered table of readers: the first that accepts wins. */
import type { Cue } from '../model.ts';
import { nameText } from './name-text.ts';
import { prose } from './prose.ts';
import { subrip, webvtt } from './timed.ts';
import { transcribe } from './transcribe.ts';

export interface Reader {
  readonly format: string;
  readonly kind: 'captions' | 'dialogue' | 'report';
  accepts(text: string): boolean;
  read(text: string): readonly Cue[];
}

export const READERS: readonly Reader[] = [webvtt, subrip, transcribe, nameText, prose];
