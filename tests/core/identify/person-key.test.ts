import { describe, expect, test } from 'vitest';
import { type Identity, likenessOf, personKey } from '../../../core/identify/person-key.ts';

const person = (name: string, affiliation?: string, aliases?: readonly string[]): Identity => ({
  name,
  ...(affiliation
    ? { affiliation: { value: { name: affiliation }, evidence: [], confidence: 'stated' as const } }
    : {}),
  ...(aliases ? { aliases } : {}),
});

describe('the same person in two webinars', () => {
  test('full name and affiliation join', () => {
    expect(likenessOf(person('Ana Ruiz', 'Port Authority'), person('Ruiz, Ana', 'Port authority'))?.verdict).toBe(
      'joined',
    );
  });

  test('a given alias joins', () => {
    expect(likenessOf(person('Ana Ruiz', 'Port', ['Ana Lopez']), person('Ana Lopez'))?.verdict).toBe('joined');
  });

  test('a full name alone is a suggestion with its reasons', () => {
    expect(likenessOf(person('Ana Ruiz', 'Port'), person('Ana Ruiz', 'Museum'))).toEqual({
      verdict: 'suggested',
      reasons: ['The full name is the same.', 'The affiliations differ.'],
    });
  });

  test.each([
    ['Ana', 'Ana'],
    ['Ana', 'Ana Ruiz'],
    ['Ana Ruiz', 'Ana Lopez'],
    ['Ana R.', 'Ana R.'],
  ])('%s and %s are not joined', (a, b) => {
    expect(likenessOf(person(a, 'Port'), person(b, 'Port'))?.verdict).not.toBe('joined');
  });

  test('the key is readable, and a first name has none', () => {
    expect(personKey(person('Łukasz Nowak', 'Port Authority'))).toBe('lukasz-nowak.port-authority');
    expect(personKey(person('Ana'))).toBeUndefined();
  });
});
