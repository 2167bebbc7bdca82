import { describe, expect, it } from 'vitest';
import { englishTexts } from '../../../src/packs/guidance-texts.ts';
import { UI_LANGUAGES } from '../../../src/ui/texts/languages.ts';
import type { UiLanguage } from '../../../src/ui/texts/languages.ts';
import { FILES } from '../../pattern-list.ts';
import { read } from '../repository/files.ts';
import { catalogue } from './catalogues.ts';

interface Entry {
  readonly term: string;
  readonly checked: boolean;
  readonly stems: readonly string[];
}

/** The table of one language in docs/glossary.md. */
function glossaryOf(language: UiLanguage): Entry[] {
  const section = read('docs/glossary.md').split(`(${language})\n`)[1]?.split('\n### ')[0] ?? '';
  return [...section.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
    .map(([, term = '', , stems = '']) => ({
      term: term.replace('•', '').trim(),
      checked: term.includes('•'),
      stems: stems.split('/').map((stem) => stem.trim()),
    }))
    .filter(({ term }) => term !== 'English' && !term.startsWith('---'));
}

const pack = FILES;
const english = new Map([
  ...[...catalogue('en')].map(([key, { words }]) => [key, words] as const),
  ...englishTexts(pack),
]);

function textsOf(language: UiLanguage): Map<string, string> {
  const advice = pack.translations.find((one) => one.language === language)?.texts ?? {};
  return new Map([
    ...[...catalogue(language)].map(([key, { words }]) => [key, words] as const),
    ...Object.entries(advice),
  ]);
}

/** It speaks as agents do. */
const NOT_OURS = new Set(['sample-offer']);

describe.each(UI_LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  const glossary = glossaryOf(language);
  const texts = textsOf(language);

  it('has every term', () => {
    expect(glossary.map(({ term }) => term)).toEqual(glossaryOf('hi').map(({ term }) => term));
    expect(glossary.filter(({ checked }) => checked).length).toBeGreaterThanOrEqual(14);
  });

  it.each(glossary.filter(({ checked }) => checked))('“$term” is the same word everywhere', ({ term, stems }) => {
    const saying = new RegExp(`\\b${term}s?\\b`, 'i');
    const said = [...english].filter(([key, words]) => saying.test(words) && !NOT_OURS.has(key));
    const others = said.filter(([key]) => !stems.some((stem) => texts.get(key)?.includes(stem) === true));
    expect(others.map(([key]) => `${key}: ${texts.get(key)}`)).toEqual([]);
  });
});
