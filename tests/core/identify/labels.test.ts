import { describe, expect, test } from 'vitest';
import { readLabel } from '../../../core/identify/transcript/labels.ts';

describe('a label is taken apart', () => {
  test.each([
    ['Ana Ruiz', { kind: 'person', name: 'Ana Ruiz' }],
    ['Ruiz, Ana (UNDP)', { kind: 'person', name: 'Ana Ruiz', organisation: 'UNDP' }],
    ['Ana Ruiz | Erigon', { kind: 'person', name: 'Ana Ruiz', organisation: 'Erigon' }],
    ['UNDP - Ana Ruiz', { kind: 'person', name: 'Ana Ruiz', organisation: 'UNDP' }],
    ['Ana Ruiz @ Base', { kind: 'person', name: 'Ana Ruiz', organisation: 'Base' }],
    ['Ana Ruiz, Port Authority', { kind: 'person', name: 'Ana Ruiz', organisation: 'Port Authority' }],
    ['Ana Ruiz, PhD', { kind: 'person', name: 'Ana Ruiz' }],
    ['Ana Ruiz MP', { kind: 'person', name: 'Ana Ruiz' }],
    ['Ana Ruiz AM (Guest)', { kind: 'person', name: 'Ana Ruiz' }],
    ['Ana Ruiz (She/Her)', { kind: 'person', name: 'Ana Ruiz', gender: 'f' }],
    ['Ana Ruiz (Guest)', { kind: 'person', name: 'Ana Ruiz' }],
    ['Ana Ruiz (Unverified)', { kind: 'person', name: 'Ana Ruiz' }],
    ['Ana Ruiz [External]', { kind: 'person', name: 'Ana Ruiz' }],
    ['Ana Ruiz (matkt)', { kind: 'person', name: 'Ana Ruiz' }],
    ['Ana (volunteer)', { kind: 'person', name: 'Ana', role: 'volunteer' }],
    ['Ana Ruiz (interpreter)', { kind: 'person', name: 'Ana Ruiz', part: 'interpreter' }],
    ['ANA RUIZ', { kind: 'person', name: 'Ana Ruiz' }],
    ['RUIZ Ana', { kind: 'person', name: 'Ana Ruiz' }],
    ['DR. ANA VAN DYK', { kind: 'person', name: 'Ana van Dyk', honorific: 'Dr.' }],
    ['ana.ruiz@port.example', { kind: 'person', name: 'Ana Ruiz' }],
    ['danceratopz', { kind: 'person', name: 'danceratopz' }],
    [
      'THE CHAIR (HON. ANA RUIZ)',
      { kind: 'office', role: 'chair', part: 'moderator', name: 'Ana Ruiz', honorific: 'Hon.' },
    ],
    ['Speaker 1', { kind: 'anonymous' }],
    ['spk_0', { kind: 'anonymous' }],
    ['SPEAKER_00', { kind: 'anonymous' }],
    ['Unknown Speaker', { kind: 'anonymous' }],
    ['Guest 2', { kind: 'anonymous' }],
    ['HF', { kind: 'anonymous', initials: 'hf' }],
    ['A MEMBER', { kind: 'audience', part: 'audience' }],
    ['iPhone (2)', { kind: 'device' }],
    ["Ana's Galaxy A52", { kind: 'device', name: 'Ana' }],
    ['+44 7700 900123', { kind: 'device' }],
    ['Civic Lab - Studio 2', { kind: 'room', organisation: 'Civic Lab' }],
    ['MPI Host', { kind: 'account', organisation: 'MPI' }],
    ['Otter Notetaker', { kind: 'bot' }],
  ] as const)('%s', (label, expected) => {
    const { label: _label, ...reading } = readLabel(label);
    expect(reading).toEqual(expected);
  });
});
