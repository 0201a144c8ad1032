/** What one voice says without a break: a turn, or a part of it where several people share a label. */
import type { Turn } from '../../model.ts';

export interface Piece {
  readonly turn: number;
  /** Offset of `text` in the turn's text. */
  readonly offset: number;
  readonly text: string;
  readonly label: string;
  /** The label; where it is shared, with the name of whoever speaks. */
  readonly voice: string;
}

/** Turns without a label belong to nobody, but they part what others say. */
export const NO_VOICE = '';

export const wholeTurns = (turns: readonly Turn[]): Piece[] =>
  turns.map(({ index, text, speakerLabel = NO_VOICE }) => ({
    turn: index,
    offset: 0,
    text,
    label: speakerLabel,
    voice: speakerLabel,
  }));
