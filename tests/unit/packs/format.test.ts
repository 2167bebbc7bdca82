/** A pack as its file has it: what stands in it, and that it and the language data make up the pack that the engine uses. */
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { Language } from '../../../src/engine/language.ts';
import { ENGINE_VERSION } from '../../../src/engine/version.ts';
import { activate } from '../../../src/packs/activate.ts';
import { compilePack, compilePhrase } from '../../../src/packs/compile.ts';
import { readPackFolder } from '../../../src/packs/folder.ts';
import { compileLanguageData } from '../../../src/packs/language-data.ts';
import { fits } from '../../../src/packs/pack.ts';
import { PackSource } from '../../../src/packs/source.ts';

const files = readPackFolder('assets/packs/russia-army');
const pack = compilePack(files);

describe('the file of a pack', () => {
  it('says first what it is, for whom and until when', () => {
    expect(Object.keys(pack).slice(0, 9)).toEqual([
      'format',
      'engine',
      'languageData',
      'id',
      'version',
      'issued',
      'expires',
      'licence',
      'languages',
    ]);
    expect(pack).toMatchObject({ format: 2, engine: ENGINE_VERSION, languageData: files.language.id });
    expect(pack.languages).toEqual(expect.arrayContaining(['en', 'hi', 'hi-Latn', 'as', 'ur']));
  });

  it('holds no language data, and no word of a term that language data has for it', () => {
    expect(pack).not.toHaveProperty('glosses');
    const language = new Language(files.language);
    const army = pack.terms.find(({ id }) => id === 'army');
    expect(army?.meanings).toContain('army');
    expect(language.wordsMeaning('army')).toContain('सेना');
    expect(army?.phrases.map((phrase) => phrase.join(' '))).not.toContain('सेना');
  });

  it('names languages only that it has words or texts in', () => {
    const small = compilePack({ ...files, terms: [], signals: [], translations: [] });
    expect(small.languages).toEqual(['en']);
  });
});

describe('pack.yaml', () => {
  const written = { ...files.pack };

  it.each([
    ['expires on the day it is issued', { expires: written.issued }],
    ['expires at no day', { expires: 'never' }],
    ['asks for an engine that is yet to come', { engine: ENGINE_VERSION + 1 }],
    ['asks for half an engine', { engine: 0.5 }],
    ['has a key that means nothing', { expiry: '2027-01-01' }],
  ])('that %s is refused', (_, change) => {
    expect(v.safeParse(PackSource, written).success).toBe(true);
    expect(v.safeParse(PackSource, { ...written, ...change }).success).toBe(false);
  });
});

describe('a pack in use', () => {
  const language = new Language(
    compileLanguageData([
      { word: 'fauj', gloss: 'army' },
      { word: 'फौज', gloss: 'army' },
      { word: 'lashkar', gloss: 'army' },
      { word: 'लड़े', gloss: 'fight/past' },
      { word: 'लड़ेंगे', gloss: 'fight/fut' },
      { word: 'shanti', gloss: 'peace' },
    ]),
  );
  const term = (words: Record<string, string[]>, meanings?: string[]) =>
    ({ id: 'army', note: 'a test', words, ...(meanings === undefined ? {} : { meanings }) }) as const;
  const phrasesWith = (...of: Parameters<typeof term>): { file: string[]; use: string[] } => {
    const compiled = compilePack({ ...files, language: language.data, terms: [term(...of)] });
    const [used] = activate(compiled, language).terms;
    const joined = (phrases: readonly (readonly string[])[] = []): string[] =>
      phrases.map((phrase) => phrase.join(' ')).toSorted();
    return { file: joined(compiled.terms[0]?.phrases), use: joined(used?.phrases) };
  };
  const folded = (...words: string[]): string[] => words.map((word) => compilePhrase(word).join(' ')).toSorted();

  it('has the words of its meanings, in whatever form, beside its own', () => {
    const { file, use } = phrasesWith({ en: ['armed forces'], hi: ['सेना'] }, ['army', 'fight']);
    expect(file).toEqual(folded('armed forces', 'सेना'));
    expect(use).toEqual(folded('armed forces', 'सेना', 'fauj', 'फौज', 'lashkar', 'लड़े', 'लड़ेंगे'));
  });

  it('leaves out what a stem of its own finds anyway', () => {
    expect(phrasesWith({ en: ['lash*'] }, ['army'])).toEqual({
      file: ['lash*'],
      use: folded('lash*', 'fauj', 'फौज'),
    });
  });

  it('is the same whether a word was written in it or is given by language data', () => {
    const without = phrasesWith({ en: ['armed forces'] }, ['army']);
    expect(phrasesWith({ en: ['armed forces', 'lashkar'], hi: ['फौज'] }, ['army'])).toEqual(without);
  });

  it('takes no word of a meaning that it does not name', () => {
    expect(phrasesWith({ en: ['armed forces'] }).use).toEqual(['armed forces']);
  });
});

describe('language data', () => {
  const glosses = [
    { word: 'fauj', gloss: 'army' },
    { word: 'shanti', gloss: 'peace' },
    { word: 'सेना', gloss: 'army' },
  ];

  it('has an id by what is in it, whatever the order of the files', () => {
    const data = compileLanguageData(glosses);
    expect(data.id).toMatch(/^[0-9a-f]{16}$/);
    expect(compileLanguageData(glosses.toReversed())).toEqual(data);
    expect(compileLanguageData([...glosses, { word: 'sena', gloss: 'army' }]).id).not.toBe(data.id);
  });

  it('fits no pack whose weights were learnt with other data', () => {
    expect(fits(pack, files.language)).toBe(true);
    expect(fits(pack, compileLanguageData(glosses))).toBe(false);
  });
});
