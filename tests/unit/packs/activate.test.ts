/** A pack's file and the language data make up the pack that the engine uses. */
import { describe, expect, it } from 'vitest';
import { Language } from '../../../src/engine/language.ts';
import { unpackTerms } from '../../../src/engine/packed-terms.ts';
import { activate } from '../../../src/packs/activate.ts';
import { compilePack } from '../../../src/packs/compile.ts';
import { compileLanguageData } from '../../../src/packs/language-data.ts';
import { compilePhrase } from '../../../src/packs/phrases.ts';
import type { TermSource } from '../../../src/packs/source.ts';
import { tinyPackFiles } from './tiny-pack.ts';

const files = tinyPackFiles();

function term(id: string, words: TermSource['words'], meanings?: string[]): TermSource {
  return { id, note: 'a test', words, ...(meanings === undefined ? {} : { meanings }) };
}

const GLOSSES = [
  { word: 'fauj', gloss: 'army' },
  { word: 'फौज', gloss: 'army' },
  { word: 'lashkar', gloss: 'army' },
  { word: 'लड़े', gloss: 'fight/past' },
  { word: 'लड़ेंगे', gloss: 'fight/fut' },
  { word: 'tankhwah', gloss: 'wage' },
];
const WAGE = term('wage', { en: ['salary', 'pay packet'], hi: ['वेतन*'] }, ['wage']);
const language = new Language(
  compileLanguageData({ glosses: GLOSSES, terms: [WAGE, term('month', { en: ['month'] })] }),
);

/** The phrases of each term, in its file and in use. */
function made(own: readonly TermSource[], shared: string[] = []): Record<'file' | 'use', Record<string, string[]>> {
  const pack = { ...files.pack, shared };
  const compiled = compilePack({ ...files, pack, language: language.data, terms: own });
  const byId = (terms: readonly { id: string; phrases: readonly (readonly string[])[] }[]): Record<string, string[]> =>
    Object.fromEntries(terms.map(({ id, phrases }) => [id, phrases.map((phrase) => phrase.join(' ')).toSorted()]));
  return { file: byId(unpackTerms(compiled.terms)), use: byId(activate(compiled, language).terms) };
}

const folded = (...words: string[]): string[] => words.map((word) => compilePhrase(word).join(' ')).toSorted();

describe('a term', () => {
  it('has the words of its meanings, in whatever form, beside its own', () => {
    const { file, use } = made([term('army', { en: ['armed forces'], hi: ['सेना'] }, ['army', 'fight'])]);
    expect(file.army).toEqual(folded('armed forces', 'सेना'));
    expect(use.army).toEqual(folded('armed forces', 'सेना', 'fauj', 'फौज', 'lashkar', 'लड़े', 'लड़ेंगे'));
  });

  it('leaves out what a stem of its own finds anyway', () => {
    const { file, use } = made([term('army', { en: ['lash*'] }, ['army'])]);
    expect(file.army).toEqual(['lash*']);
    expect(use.army).toEqual(folded('lash*', 'fauj', 'फौज'));
  });

  it('is the same whether a word was written in it or is given by language data', () => {
    const without = made([term('army', { en: ['armed forces'] }, ['army'])]);
    expect(made([term('army', { en: ['armed forces', 'lashkar'], hi: ['फौज'] }, ['army'])])).toEqual(without);
  });

  it('takes no word of a meaning that it does not name', () => {
    expect(made([term('army', { en: ['armed forces'] })]).use.army).toEqual(['armed forces']);
  });
});

describe('a term that packs share', () => {
  it('is in use where the pack names it, with the words of its meanings, and not in the pack’s file', () => {
    const { file, use } = made([], ['wage']);
    expect(file).toEqual({});
    expect(use).toEqual({ wage: folded('salary', 'pay packet', 'वेतन*', 'tankhwah') });
  });

  it('may have further words in a pack, which alone stand in its file', () => {
    const { file, use } = made([term('wage', { en: ['salary', 'earnings'], hi: ['वेतनमान'] })], ['wage']);
    expect(file.wage).toEqual(['earnings']);
    expect(use.wage).toEqual(folded('salary', 'pay packet', 'earnings', 'वेतन*', 'tankhwah'));
  });

  it('that is not there stops the pack', () => {
    expect(() => made([], ['wage', 'wages'])).toThrow('the language data has no term wages');
  });
});

it('terms stand by their ids, wherever they come from', () => {
  expect(
    Object.keys(made([term('zone', { en: ['zone'] }), term('army', { en: ['army'] })], ['wage', 'month']).use),
  ).toEqual(['army', 'month', 'wage', 'zone']);
});

it('language data has an id by what is in it, whatever the order of the files', () => {
  expect(language.data.id).toMatch(/^[0-9a-f]{16}$/);
  const same = { glosses: GLOSSES.toReversed(), terms: [term('month', { en: ['month'] }), WAGE] };
  expect(compileLanguageData(same)).toEqual(language.data);
  const idOf = (data: Parameters<typeof compileLanguageData>[0]): string => compileLanguageData(data).id;
  expect(idOf({ ...same, glosses: [...GLOSSES, { word: 'sena', gloss: 'army' }] })).not.toBe(language.data.id);
  expect(idOf({ ...same, terms: [WAGE] })).not.toBe(language.data.id);
});
