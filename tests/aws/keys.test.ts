import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logRef, uploadPlace, webinarIdOf } from '../../aws/keys.ts';

const idOf = (key: string) => uploadPlace(key)?.webinarId;

describe('the id of a webinar', () => {
  test('is its plain name', () => {
    expect(idOf('uploads/grain-by-sea.vtt')).toBe('grain-by-sea.vtt');
    expect(idOf('uploads/2026-05-04_panel/talk.vtt')).toBe('2026-05-04_panel');
  });

  test('is otherwise readable, with a hash', () => {
    expect(idOf('uploads/Größe & Maß.vtt')).toMatch(/^gro-e-ma-vtt--[a-z2-9]{12}$|^grosse-ma-vtt--|^gro/);
    expect(idOf('uploads/🎤.vtt')).toMatch(/^vtt--[a-z2-9]{12}$/);
    expect(idOf('uploads/講演/talk.vtt')).toMatch(/^webinar--[a-z2-9]{12}$/);
  });

  test('is shared by the parts of a folder, and by nothing else that looks like it', () => {
    expect(idOf('uploads/panel/a.vtt')).toBe(idOf('uploads/panel/b.txt'));
    const alike = [
      'uploads/panel',
      'uploads/panel/a',
      'uploads/Panel/a',
      'uploads/panel /a',
      'uploads/panel.vtt',
      'uploads/panel.vtt/a',
    ];
    expect(new Set(alike.map(idOf)).size).toBe(alike.length);
  });

  test('never falls together for two names, and is safe in an address', () => {
    const name = fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[a-zA-Z0-9.-]{1,12}$/));
    const kind = fc.constantFrom('file' as const, 'folder' as const);
    fc.assert(
      fc.property(name, kind, name, kind, (a, kindA, b, kindB) => {
        const [idA, idB] = [webinarIdOf(a, kindA), webinarIdOf(b, kindB)];
        expect(idA).toMatch(/^[a-z0-9][a-z0-9._-]{0,79}$/);
        expect(idA === idB).toBe(a === b && kindA === kindB);
      }),
    );
  });
});

test('the log calls an upload by a hash', () => {
  expect(logRef('uploads/ana-ruiz.vtt')).toMatch(/^[a-z2-9]{10}$/);
});
