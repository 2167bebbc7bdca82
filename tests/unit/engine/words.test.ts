import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/fold.ts';
import { MAX_WORD_LENGTH, words } from '../../../src/engine/words.ts';

const cut = (text: string): string[] => words(fold(text).text).map((word) => word.text);

describe('words', () => {
  it('cuts any script at its spaces and signs', () => {
    expect(cut('रूस में नौकरी, ₹2 लाख/माह')).toEqual([fold('रूस').text, fold('में').text, 'नौकरी', '2', 'लाख', 'माह']);
    expect(cut('റഷ്യയിൽ ജോലി')).toEqual([fold('റഷ്യയിൽ').text, fold('ജോലി').text]);
    expect(cut('روس میں نوکری۔')).toEqual([fold('روس').text, fold('میں').text, fold('نوکری').text]);
  });

  it('keeps an apostrophe’s word whole', () => {
    expect(cut("don't Russia’s")).toEqual(['dont', 'russias']);
  });

  it('keeps signs that stand for letters, and not those of an e-mail’s end', () => {
    expect(cut('p@ssport ru$$ia $2000 wow!')).toEqual(['p@ssport', 'ru$$ia', '2000', 'wow']);
  });

  it.each([
    ['dotted', 'A.R.M.Y job', 'army'],
    ['spaced', 'r u s s i a army', 'russia'],
    ['dashed', 'v-i-s-a', 'visa'],
    ['in Devanagari, by letters with their vowel signs', 'से-ना-की', 'सेनाकी'],
  ])('reads a word spelt out: %s', (_, text, word) => {
    expect(cut(text)).toContain(fold(word).text);
  });

  it('does not join two letters, nor letters with different gaps', () => {
    expect(cut('a b test')).toEqual(['a', 'b', 'test']);
    expect(cut('a.b c')).toEqual(['a', 'b', 'c']);
  });

  it('cuts a run without end into words of bounded length', () => {
    const found = cut('a'.repeat(1000));
    expect(found.every((word) => word.length <= MAX_WORD_LENGTH)).toBe(true);
    expect(found.join('').length).toBe(1000);
  });

  it('gives offsets that point back at the word', () => {
    const text = fold('Free visa, A.R.M.Y helper').text;
    for (const word of words(text)) {
      if (word.text.length === 1) continue;
      expect(text.slice(word.start, word.end).replaceAll('.', '')).toBe(word.text);
    }
  });
});
