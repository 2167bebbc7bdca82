import { describe, expect, it } from 'vitest';
import { Glossary } from '../../../src/engine/glosses.ts';
import { parseGlosses } from '../../../src/packs/gloss-source.ts';

const glossary = new Glossary({
  army: 'army फौज ആര്മി ആര്മിയില് ആര്മിക്ക്',
  'go/past': 'गया went',
  '-': 'തന്നെ',
  salary: 'ശമ്പളം',
  promise: 'ശമ്പതം',
});

describe('the meaning of a word', () => {
  it('is the same in every language', () => {
    for (const word of ['army', 'फौज', 'ആര്മി']) expect(glossary.of(word)?.lemma, word).toBe('army');
  });
  it('says what its form adds', () => expect(glossary.of('गया')).toEqual({ lemma: 'go', form: 'past' }));
  it('of a case form nobody listed is that of the forms it begins like', () =>
    expect(glossary.of('ആര്മിയിലേക്ക്')?.lemma).toBe('army'));
  it('is unknown where the words it begins like mean different things', () => expect(glossary.of('ശമ്പക')).toBeNull());
  it('of an English word is never guessed from its beginning', () => expect(glossary.of('armyworm')).toBeNull());
  it('of a short or unheard word is unknown', () => {
    expect(glossary.of('ആ')).toBeNull();
    expect(glossary.of('ഞായറാഴ്ച')).toBeNull();
  });
  it('may be hidden, so that the fit does not trust it', () =>
    expect(new Glossary({ army: 'army' }, new Set(['army'])).of('army')).toBeNull());
});

describe('a file of glosses', () => {
  it('is read line by line; remarks are skipped', () =>
    expect(parseGlosses('# Hindi\nगया\tgo/past\n\nफौज\tarmy\n', 'x.tsv')).toEqual([
      { word: 'गया', gloss: 'go/past' },
      { word: 'फौज', gloss: 'army' },
    ]));
  it.each([
    ['a gloss is missing', 'फौज\n'],
    ['a gloss in capitals', 'फौज\tArmy\n'],
    ['an unknown form', 'गया\tgo/gone\n'],
    ['two glosses in one line', 'गया\tgo\tpast\n'],
  ])('%s: the line is named', (_, text) => {
    expect(() => parseGlosses(`ठीक\tok\n${text}`, 'hi.tsv')).toThrow(/hi\.tsv:2/);
  });
});
