/** The texts of the leaflet; what is said in them by the surfaces' catalogues is tested with those. */
import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../../src/ui/texts/languages.ts';
import { filesUnder } from '../repository/files.ts';
import { catalogue, englishLeft, LEAFLETS, SCRIPTS } from './catalogues.ts';

const english = catalogue('en', LEAFLETS);
const numbersIn = (text: string): string[] => (text.match(/\d+/g) ?? []).toSorted();

it('the fourteen languages have a file each, and no other file is there', () => {
  expect(filesUnder(LEAFLETS).toSorted()).toEqual(UI_LANGUAGES.map((one) => `${LEAFLETS}/${one}.ftl`).toSorted());
});

it('English has a note for translators on every text', () => {
  expect([...english].filter(([, { note }]) => note.length < 5).map(([key]) => key)).toEqual([]);
});

describe.each(UI_LANGUAGES.filter((language) => language !== 'en'))('the leaflet in %s', (language) => {
  const texts = catalogue(language, LEAFLETS);

  it('says what the English says, in its own script, with numbers that everyone reads', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    for (const [key, { words }] of english) {
      const translated = texts.get(key)?.words ?? '';
      expect(translated, key).toMatch(SCRIPTS[language]);
      expect(englishLeft(translated, words), key).toEqual([]);
      expect({ key, numbers: numbersIn(translated) }).toEqual({ key, numbers: numbersIn(words) });
      expect(translated.match(/(?![0-9])\p{Nd}/gu), key).toBeNull();
    }
  });
});
