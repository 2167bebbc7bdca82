import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromLanguageFile, toLanguageFile } from '../../../src/engine/language-file.ts';
import type { LanguageData } from '../../../src/engine/language.ts';
import { languageBeside, readLanguageData } from '../../../src/packs/folder.ts';

const real = readLanguageData(languageBeside('assets/packs'));
const wayThrough = (data: LanguageData): LanguageData => fromLanguageFile(toLanguageFile(data));

describe('the file of the language data', () => {
  it('gives back what was put into it, in the same order', () => {
    const read = wayThrough(real);
    expect(JSON.stringify(read.glosses) === JSON.stringify(real.glosses)).toBe(true);
    expect(JSON.stringify(read.terms) === JSON.stringify(real.terms)).toBe(true);
    expect(read.id).toBe(real.id);
  });

  it('gives back a gloss that has no word', () => {
    const glosses = { none: '', 'sleep/past': 'slept सोया சென்றான்' };
    expect(wayThrough({ ...real, glosses }).glosses).toEqual(glosses);
  });

  it('gives back words with letters of two scripts, digits and signs', () => {
    const glosses = { army: 'army сoldат ہارے सेna सेনা सेना-2 ரூ12' };
    expect(wayThrough({ ...real, glosses }).glosses).toEqual(glosses);
  });

  it('is packed by a fifth smaller than the data as they are', () => {
    const packed = (value: unknown): number => deflateRawSync(JSON.stringify(value)).length;
    expect(packed(toLanguageFile(real))).toBeLessThan(0.8 * packed(real));
  });
});
