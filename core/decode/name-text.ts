import type { Cue } from '../model.ts';
import type { Reader } from './reader.ts';

const LINE = /^([\p{Lu}][^:.!?\n]{0,60}): (\S.*)$/u;

export const nameText: Reader = {
  format: 'name-text',
  kind: 'dialogue',
  extensions: ['txt', 'md'],
  score: ({ lines }) => lines.filter((line) => LINE.test(line)).length / lines.length,
  read({ text }) {
    const cues: Cue[] = [];
    let offset = 0;
    for (const line of text.split('\n')) {
      const match = LINE.exec(line);
      if (match?.[1] && match[2])
        cues.push({ text: match[2], speakerLabel: match[1], at: { from: offset, to: offset + line.length } });
      else if (line.trim())
        cues.push({ text: line.trim(), ...label(cues.at(-1)), at: { from: offset, to: offset + line.length } });
      offset += line.length + 1;
    }
    return { cues };
  },
};

const label = (cue: Cue | undefined) => (cue?.speakerLabel ? { speakerLabel: cue.speakerLabel } : {});
