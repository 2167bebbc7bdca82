import { describe, expect, test } from 'vitest';
import { dateInWords, directionOf, firstKnown, LANGUAGES, momentInWords } from '../../../src/ui/texts/languages.ts';
import { inEnglish, translator } from '../../../src/ui/texts/translator.ts';
import { withoutNotes } from '../../../scripts/texts/vite-plugin.ts';
import { languageOf } from '../../../src/ui/texts/user-language.ts';
import { FILES } from '../../pattern-list.ts';

test('dates are as exact as their source', () => {
  expect(dateInWords('2024-02-22', 'en')).toBe('22 Feb 2024');
  expect(dateInWords('2024-02', 'en')).toBe('Feb 2024');
  expect(dateInWords('2024', 'hi')).toBe('2024');
  expect(dateInWords('2024-02-22', 'hi')).toBe('22 फ़रवरी 2024');
});

test('a moment has no English word in it', () => {
  for (const language of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
    if (language !== 'en') expect(momentInWords(Date.UTC(2026, 10, 25, 12), language)).not.toMatch(/[A-Za-z]/);
  }
});

describe('the language', () => {
  test.each([
    ['a Punjabi browser', ['pa-IN', 'en'], 'pa'],
    ['a browser in a language that we lack, with Tamil next', ['fr-FR', 'ta'], 'ta'],
    ['a browser in French', ['fr'], 'en'],
    ['Urdu of Pakistan', ['ur-PK'], 'ur'],
  ])('of %s', (_, wished, language) => {
    expect(firstKnown(wished)).toBe(language);
    expect(languageOf({ language: 'auto' }, wished)).toBe(language);
  });

  test('that the user chose goes before the browser’s; one that is no longer there does not', () => {
    expect(languageOf({ language: 'ml' }, ['hi'])).toBe('ml');
    expect(languageOf({ language: 'xx' }, ['hi'])).toBe('hi');
  });

  test('Urdu runs from right to left, the others from left to right', () => {
    expect(Object.keys(LANGUAGES).filter((one) => directionOf(one as keyof typeof LANGUAGES) === 'rtl')).toEqual([
      'ur',
    ]);
  });
});

describe('a text', () => {
  test('has its plural', () => {
    expect(inEnglish('check-read', { count: 1 })).toBe('1 message was read.');
    expect(inEnglish('check-read', { count: 12 })).toBe('12 messages were read.');
  });

  test('is English where a language lacks it', () => {
    expect(translator('hi', 'name = परख')('action-listen')).toBe('Listen');
  });

  test('keeps a value of another direction to itself, where the language runs from right to left', () => {
    const t = translator('ur', 'state-paused-site = آپ نے { $site } کے لیے روکا ہے۔');
    expect(t('state-paused-site', { site: 'jobs.example' })).toContain('\u2068jobs.example\u2069');
  });

  test('takes a value as it is, whatever the page wrote in it', () => {
    expect(inEnglish('state-failed-detail', { reason: '{ name } <b>' })).toBe('What the browser said: { name } <b>');
  });
});

test('a bundle has the texts without the notes for translators', () => {
  const ftl =
    '### File\n\n# A note.\nname = Parakh\n# Another.\ncheck-read =\n    { $count ->\n       *[other] { $count } # 1\n    }\n';
  expect(withoutNotes(ftl)).toBe('name = Parakh\ncheck-read =\n    { $count ->\n       *[other] { $count } # 1\n    }');
});

test('the pack ships no number but those that may be shown', () => {
  const { guidance } = FILES;
  expect(guidance.channels.flatMap(({ tel }) => (tel === undefined ? [] : [tel])).toSorted()).toEqual([
    '+91-11-2688-5021',
    '1800-11-3090',
    '1930',
  ]);
});
