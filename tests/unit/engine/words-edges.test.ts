/** Where a word begins and ends, and when single letters are one. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/fold.ts';
import { isSingleLetter, plainWords, speltWords, words } from '../../../src/engine/words.ts';

const cut = (text: string): string[] => plainWords(text).map((word) => word.text);
const spelt = (text: string): string[] => speltWords(text, plainWords(text)).map((word) => word.text);

describe('a sign between letters', () => {
  it('parts words, whichever it is', () => {
    for (const sign of ' "#%&()*+,-./:;<=>?[\\]^_`{|}~\u0000\n\t\u00a0–—•…·।॥،۔　')
      expect(cut(`army${sign}job`), JSON.stringify(sign)).toEqual(['army', 'job']);
  });

  it('belongs to the word where it is an apostrophe between letters, and is left out', () => {
    for (const sign of ["'", '’', 'ʼ']) {
      expect(cut(`don${sign}t go`)).toEqual(['dont', 'go']);
      expect(cut(`dogs${sign} x`)).toEqual(['dogs', 'x']);
      expect(cut(`${sign}tis`)).toEqual(['tis']);
    }
    expect(cut("rock 'n' roll")).toEqual(['rock', 'n', 'roll']);
  });

  it('belongs to the word where it stands for a letter', () => {
    expect(cut('p@ssport')).toEqual(['p@ssport']);
    expect(cut('ru$$ia')).toEqual(['ru$$ia']);
    expect(cut('sk!ll')).toEqual(['sk!ll']);
    expect(cut('@rmy now')).toEqual(['@rmy', 'now']);
    expect(cut('$a')).toEqual(['a']);
    expect(cut('@1a')).toEqual(['1a']);
    expect(cut('a@')).toEqual(['a']);
    expect(cut('a$5')).toEqual(['a', '5']);
    expect(cut('ru$$5')).toEqual(['ru', '5']);
    expect(cut('wow! stop')).toEqual(['wow', 'stop']);
    expect(cut('hey!!')).toEqual(['hey']);
  });
});

describe('a word', () => {
  it.each([
    ['Latin', 'army2x'],
    ['Devanagari with its signs', 'नौकरी'],
    ['Urdu', 'فوج'],
    ['Chinese', '军队'],
    ['accented', 'ñandú'],
    ['of digits of another script', '٣٤'],
  ])('of %s letters is one', (_, word) => expect(cut(` ${word}, ${word}`)).toEqual([word, word]));

  it('stands where it is said to stand, with its number', () => {
    expect(plainWords('go, सेना’ x')).toEqual([
      { text: 'go', start: 0, end: 2, at: 0 },
      { text: 'सेना', start: 4, end: 8, at: 1 },
      { text: 'x', start: 10, end: 11, at: 2 },
    ]);
    expect(plainWords('')).toEqual([]);
    expect(plainWords('  ')).toEqual([]);
    expect(plainWords('😀a😀')).toEqual([{ text: 'a', start: 2, end: 3, at: 0 }]);
  });

  it('of more than 64 letters is cut, and goes on', () => {
    expect(cut('a'.repeat(64))).toEqual(['a'.repeat(64)]);
    expect(cut('a'.repeat(65))).toEqual(['a'.repeat(64), 'a']);
    expect(cut(`${'ñ'.repeat(130)} x`).map((word) => word.length)).toEqual([64, 64, 2, 1]);
    expect(cut(`x ${'a'.repeat(70)}`)).toEqual(['x', 'a'.repeat(64), 'a'.repeat(6)]);
  });
});

describe('letters one by one', () => {
  it.each([
    ['with dots', 'a.r.m.y', ['army']],
    ['with dots and spaces', 'a . r . m . y', ['army']],
    ['with spaces', 'a r m y', ['army']],
    ['with wide spaces', 'a  r  m  y', ['army']],
    ['in cells', 'a | r | m | y', ['army']],
    ['six apart', 'a      b      c', ['abc']],
    ['three at least', 'a b c', ['abc']],
    ['with a word before and behind', 'go a b c now', ['abc']],
    ['two words by wider spaces', 'a b c   d e f', ['abc', 'def']],
    ['two words by other signs', 'a.b.c-d-e-f', ['abc', 'def']],
    ['in Hindi, each with its vowel sign', 'से ना की', ['सेनाकी']],
    ['in Hindi, joined consonants', 'क्षा से ना', ['क्षासेना']],
  ])('%s', (_, text, expected) => expect(spelt(text)).toEqual(expected));

  it.each([
    ['two are none', 'a b'],
    ['two and a word', 'a b go'],
    ['with other signs between', 'a.b-c'],
    ['with other spaces between', 'a b  c'],
    ['seven apart', 'a       b       c'],
    ['words of two letters', 'ab cd ef'],
    ['Hindi words of two letters', 'राम सेना नौकरी'],
    ['a word between', 'a b go c d'],
  ])('%s', (_, text) => expect(spelt(text)).toEqual([]));

  it('are at most forty in one word', () => {
    const [word = '', ...rest] = spelt('a '.repeat(100).trim());
    expect(word).toHaveLength(40);
    expect(rest.map((one) => one.length)).toEqual([40, 20]);
  });

  it('come after their letters, with the number of the first, and where they stand', () => {
    const text = 'go a b c now';
    expect(words(text).map((word) => word.text)).toEqual(['go', 'a', 'b', 'c', 'abc', 'now']);
    expect(words(text)[4]).toEqual({ text: 'abc', start: 3, end: 8, at: 1, spelt: true });
    expect(words('go now').some((word) => word.spelt)).toBe(false);
    expect(speltWords(text, plainWords(text))).toHaveLength(1);
  });
});

describe('one letter as a reader counts', () => {
  it.each(['a', '7', 'क', 'कि', 'क्ष', 'स्त्री', 'ക്ഷ'])('%s is one', (letter) =>
    expect(isSingleLetter(fold(letter).text)).toBe(true),
  );
  it.each(['ab', 'कख', 'किख', 'सेना', 'яб', 'фф'])('%s is more', (word) =>
    expect(isSingleLetter(fold(word).text)).toBe(false),
  );
});
