import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackTexts } from '../../../src/packs/folder.ts';
import { englishTexts } from '../../../src/packs/guidance-texts.ts';
import { UI_LANGUAGES } from '../../../src/ui/texts/languages.ts';
import type { UiLanguage } from '../../../src/ui/texts/languages.ts';
import { packNames, PACKS } from '../packs/packs.ts';
import { read } from '../repository/files.ts';
import { catalogue, LEAFLETS } from './catalogues.ts';

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

const packs = packNames().map((name) => ({ name, texts: readPackTexts(join(PACKS, name)) }));
const english = new Map([
  ...[...catalogue('en'), ...catalogue('en', LEAFLETS)].map(([key, { words }]) => [key, words] as const),
  ...packs.flatMap(({ name, texts }) =>
    [...englishTexts(texts)].map(([key, words]) => [`${name} ${key}`, words] as const),
  ),
]);

function textsOf(language: UiLanguage): Map<string, string> {
  return new Map([
    ...[...catalogue(language), ...catalogue(language, LEAFLETS)].map(([key, { words }]) => [key, words] as const),
    ...packs.flatMap(({ name, texts: { translations } }) =>
      Object.entries(translations.find((one) => one.language === language)?.texts ?? {}).map(
        ([key, words]) => [`${name} ${key}`, words] as const,
      ),
    ),
  ]);
}

/** They speak as agents do. */
const isOurs = (key: string): boolean => !key.endsWith(' sample') && key !== 'leaflet-watch-2';

describe.each(UI_LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  const glossary = glossaryOf(language);
  const texts = textsOf(language);

  it('has every term', () => {
    expect(glossary.map(({ term }) => term)).toEqual(glossaryOf('hi').map(({ term }) => term));
    expect(glossary.filter(({ checked }) => checked).length).toBeGreaterThanOrEqual(14);
  });

  it.each(glossary.filter(({ checked }) => checked))('“$term” is the same word everywhere', ({ term, stems }) => {
    const saying = new RegExp(`\\b${term}s?\\b`, 'i');
    const said = [...english].filter(([key, words]) => saying.test(words) && isOurs(key));
    const others = said.filter(([key]) => !stems.some((stem) => texts.get(key)?.includes(stem) === true));
    expect(others.map(([key]) => `${key}: ${texts.get(key)}`)).toEqual([]);
  });
});
