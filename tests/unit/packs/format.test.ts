/** A pack as its file has it. */
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { Language } from '../../../src/engine/language.ts';
import { unpackTerms } from '../../../src/engine/packed-terms.ts';
import { ENGINE_VERSION } from '../../../src/engine/version.ts';
import { compilePack } from '../../../src/packs/compile.ts';
import { PackSource } from '../../../src/packs/source.ts';
import { FILES as files, PACK as pack } from '../../pattern-list.ts';

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

  it('holds no language data, and no word that language data gives it', () => {
    expect(pack).not.toHaveProperty('glosses');
    expect(pack.shared).toContain('salary');
    expect(pack.terms.ids).not.toContain('salary');
    const language = new Language(files.language);
    const town = unpackTerms(pack.terms).find(({ id }) => id === 'russian-city');
    expect(town?.meanings).toContain('russian-city');
    expect(language.wordsMeaning('russian-city')).toContain('कझान');
    expect(town?.phrases.map((phrase) => phrase.join(' '))).not.toContain('कझान');
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
    ['expires on a day that no calendar has', { issued: '2026-11-25', expires: '2027-02-29' }],
    ['expires later than devices take', { issued: '2026-11-25', expires: '2029-02-03' }],
    ['has a version that devices cannot reckon with', { version: '0.0.1234567' }],
    ['asks for an engine that is yet to come', { engine: ENGINE_VERSION + 1 }],
    ['asks for half an engine', { engine: 0.5 }],
    ['has a key that means nothing', { expiry: '2027-01-01' }],
  ])('that %s is refused', (_, change) => {
    expect(v.safeParse(PackSource, written).success).toBe(true);
    expect(v.safeParse(PackSource, { ...written, ...change }).success).toBe(false);
  });

  it('may be for 800 days, and have numbers of six digits', () => {
    const longest = { ...written, issued: '2026-11-25', expires: '2029-02-02', version: '0.0.123456' };
    expect(v.safeParse(PackSource, longest).success).toBe(true);
  });
});
