import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysModule } from '../../../scripts/texts/keys.ts';
import { readPackTexts } from '../../../src/packs/folder.ts';
import { englishTexts } from '../../../src/packs/guidance-texts.ts';
import { LANGUAGES, UI_LANGUAGES } from '../../../src/ui/texts/languages.ts';
import { translator } from '../../../src/ui/texts/translator.ts';
import { packNames, PACKS } from '../packs/packs.ts';
import { filesUnder, read } from '../repository/files.ts';
import { catalogue, englishLeft, LOCALES, SCRIPTS } from './catalogues.ts';

const english = catalogue('en');
const others = UI_LANGUAGES.filter((language) => language !== 'en');
/** Of every pack, what it says to users. */
const packs = packNames().map((name) => {
  const texts = readPackTexts(join(PACKS, name));
  return { name, texts, english: englishTexts(texts) };
});

const numbersIn = (text: string): string[] => (text.match(/\d+/g) ?? []).toSorted();
const addressesIn = (text: string): string[] =>
  (text.match(/[\w.-]+@[\w.-]*\w|\b[\w-]+(?:\.[\w-]+)*\.(?:in|com)\b/g) ?? []).toSorted();

it('the fourteen languages have a file each, and no other file is there', () => {
  expect(UI_LANGUAGES).toHaveLength(14);
  expect(filesUnder(LOCALES).toSorted()).toEqual(UI_LANGUAGES.map((one) => `${LOCALES}/${one}.ftl`).toSorted());
});

describe('English', () => {
  it('has the keys that the code knows (else run "npm run texts")', () => {
    expect(read('src/ui/texts/keys.ts').replace(/'|"/g, '')).toBe(
      keysModule(read(`${LOCALES}/en.ftl`)).replace(/'|"/g, ''),
    );
  });

  it('has a note for translators on every text', () => {
    expect([...english].filter(([, { note }]) => note.length < 5).map(([key]) => key)).toEqual([]);
  });
});

describe('the workbench, which is in English alone', () => {
  const words = (text: string): string => text.replace(/['"]/g, '').replace(/;?\s+/g, ' ');

  it('has the keys that the code knows (else run "npm run texts")', () => {
    const ftl = read('src/ui/workbench/workbench.ftl');
    expect(words(read('src/ui/workbench/keys.ts'))).toBe(words(keysModule(ftl, 'workbench.ftl')));
  });
});

describe.each(others)('%s', (language) => {
  const texts = catalogue(language);

  it('has every text, and no more', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('has the values and the plural forms of the English', () => {
    for (const [key, { values, references, forms }] of english)
      expect({ key, ...texts.get(key) }).toMatchObject({ key, values, references, forms });
  });

  it('is written in its own script, with no English left over', () => {
    for (const [key, { words }] of english) {
      const translated = texts.get(key)?.words ?? '';
      if (/\p{L}/u.test(words)) expect(translated, key).toMatch(SCRIPTS[language]);
      expect(englishLeft(translated, words), key).toEqual([]);
    }
  });

  it('has the digits that everyone dials with', () => {
    for (const [key, { words }] of texts) expect(words.match(/(?![0-9])\p{Nd}/gu), key).toBeNull();
  });

  it('can be formatted, every text of it', () => {
    const t = translator(language, read(`${LOCALES}/${language}.ftl`)) as (key: string, values: object) => string;
    for (const [key, { values }] of english) {
      const given = Object.fromEntries(values.map((name) => [name, name === 'count' ? 3 : `‹${name}›`]));
      const text = t(key, given);
      expect(text, key).not.toMatch(/[{}]/);
      for (const name of values) expect(text, key).toContain(name === 'count' ? '3' : `‹${name}›`);
    }
  });

  describe.each(packs)('what the pack $name says', ({ texts: pack, english }) => {
    const translation = pack.translations.find((one) => one.language === language);
    const translated = new Map(Object.entries(translation?.texts ?? {}));
    // A sample that its patterns do not read would not be warned of.
    const advice = new Map([...english].filter(([key]) => key !== 'sample' || translated.has(key)));

    it('is complete, and no more', () => {
      expect([...translated.keys()].toSorted()).toEqual([...advice.keys()].toSorted());
    });

    it('names the numbers and addresses of the English', () => {
      for (const [key, text] of advice) {
        expect({ key, numbers: numbersIn(translated.get(key) ?? '') }).toEqual({ key, numbers: numbersIn(text) });
        expect({ key, at: addressesIn(translated.get(key) ?? '') }).toEqual({ key, at: addressesIn(text) });
      }
    });

    it('is written in its own script, with no English left over', () => {
      for (const [key, text] of advice) {
        expect(translated.get(key), key).toMatch(SCRIPTS[language]);
        expect(englishLeft(translated.get(key) ?? '', text), key).toEqual([]);
      }
    });

    it('says of its reviewing what the surfaces say', () => {
      expect(translation?.reviewed).toEqual(LANGUAGES[language].reviewed);
    });
  });
});
