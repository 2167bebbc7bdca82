import { describe, expect, test } from 'vitest';
import pack from 'virtual:pack/russia-army';
import { en } from '../../../src/ui/texts/en.ts';
import { hi } from '../../../src/ui/texts/hi.ts';
import { dateInWords } from '../../../src/ui/texts/language.ts';

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('Hindi', () => {
  test('has every text, with the same placeholders, in its own script', () => {
    expect(Object.keys(hi).toSorted()).toEqual(Object.keys(en).toSorted());
    for (const [key, text] of Object.entries(hi)) {
      expect(placeholders(text), key).toEqual(placeholders(en[key as keyof typeof en]));
      expect(text, key).toMatch(/[ऀ-ॿ]/);
    }
  });
});

test('no surface says that anything is safe', () => {
  for (const text of [...Object.values(en), ...Object.values(hi)])
    expect(text).not.toMatch(/\bsafe(?:ly|ty)?\b|सुरक्षित/i);
});

test('dates are as exact as their source', () => {
  expect(dateInWords('2024-02-22', 'en')).toBe('22 Feb 2024');
  expect(dateInWords('2024-02', 'en')).toBe('Feb 2024');
  expect(dateInWords('2024', 'hi')).toBe('2024');
  expect(dateInWords('2024-02-22', 'hi')).toBe('22 फ़रवरी 2024');
});

describe('the guidance of the pack', () => {
  const { guidance } = pack;

  test('ships no number but those that may be shown', () => {
    expect(guidance.channels.flatMap(({ tel }) => (tel === undefined ? [] : [tel])).toSorted()).toEqual([
      '+91-11-2688-5021',
      '1800-11-3090',
      '1930',
    ]);
  });

  test('has Hindi for all of it', () => {
    const all = [
      guidance.advisory.quote,
      guidance.advisory.issuer,
      guidance.advisory.official.title,
      ...guidance.channels.flatMap(({ short, name, note }) => [short, name, ...(note === undefined ? [] : [note])]),
      ...guidance.situations.map(({ label }) => label),
      ...guidance.situations.flatMap(({ steps }) => steps).flatMap(({ text, keep = [] }) => [text, ...keep]),
    ];
    expect(all.filter((text) => !/[ऀ-ॿ]/.test(text.hi ?? ''))).toEqual([]);
  });
});
