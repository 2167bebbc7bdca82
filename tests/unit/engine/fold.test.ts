import { describe, expect, it } from 'vitest';
import { fold, foldEach, originalRange } from '../../../src/engine/fold.ts';

const same = (a: string, b: string): void => expect(fold(a).text.trim()).toBe(fold(b).text.trim());

describe('a disguised word folds to the plain one', () => {
  it.each([
    ['capitals', 'ARMY', 'army'],
    ['full-width letters', 'Ａｒｍｙ', 'army'],
    ['bold mathematical letters', '𝐀𝐫𝐦𝐲', 'army'],
    ['letters in black squares', '🅰🆁🅼🆈', 'army'],
    ['small capitals', 'ᴀʀᴍʏ', 'army'],
    ['accents', 'Ármÿ', 'army'],
    ['a zero-width space inside', 'ar\u200bmy', 'army'],
    ['a soft hyphen inside', 'Rus\u00adsia', 'russia'],
    ['bidi controls around', '\u202eRussia\u202c', 'russia'],
    ['Cyrillic look-alikes in a Latin word', 'Ruѕѕiа аrmу', 'russia army'],
    ['Latin look-alikes in a Cyrillic word', 'aрмия', 'армия'],
    ['Greek look-alikes in a Latin word', 'pαsspοrt', 'passport'],
    ['the flag of Russia', '🇷🇺', 'russia'],
    ['a helmet with a variation selector', '🪖\ufe0f', 'army'],
  ])('%s', (_, disguised, plain) => same(disguised, plain));
});

describe('spellings of one Indian word fold together', () => {
  it.each([
    ['nukta or none', 'फ़ौज', 'फौज'],
    ['nukta as one code point or two', 'क़तर', 'क़तर'],
    ['chandrabindu or anusvara', 'पाँच', 'पांच'],
    ['half nasal or anusvara', 'मन्त्रालय', 'मंत्रालय'],
    ['joiner inside a conjunct', 'रक्‍षा', 'रक्षा'],
    ['Malayalam chillu as one code point or three', 'റഷ്യൻ', 'റഷ്യന്‍'],
    ['Tamil two-part vowel sign, composed or not', 'கொ', 'கொ'],
    ['Bengali and Assamese ra', 'ৰাছিয়া', 'রাছিয়া'],
    ['Arabic and Urdu yeh and kaf', 'روسي فوجي كام', 'روسی فوجی کام'],
    ['Urdu vowel marks', 'نَوکَری', 'نوکری'],
    ['Devanagari digits', '२ लाख', '2 लाख'],
    ['Bengali, Tamil and Malayalam digits', '২ ௨ ൨', '2 2 2'],
  ])('%s', (_, one, other) => same(one, other));

  it('keeps words apart that differ in a vowel sign', () => {
    expect(fold('सेना').text).not.toBe(fold('सोना').text);
  });

  it('leaves a Russian word of letters that all have Latin twins alone', () => {
    expect(fold('сор').text).toBe('сор');
  });
});

describe('the map back to the page', () => {
  it('quotes the very words of the page, with what hid inside them', () => {
    const page = 'Join 🇷🇺 𝐀𝐫\u200b𝐦𝐲 now';
    const folded = fold(page);
    const at = folded.text.indexOf('army');
    const range = originalRange(folded, at, at + 4);
    expect(page.slice(range.start, range.end)).toBe('𝐀𝐫\u200b𝐦𝐲');
  });

  it('quotes an anusvara that was spelt as a half nasal', () => {
    const page = 'रक्षा मन्त्रालय से';
    const folded = fold(page);
    const word = fold('मंत्रालय').text;
    const at = folded.text.indexOf(word);
    const range = originalRange(folded, at, at + word.length);
    expect(page.slice(range.start, range.end)).toBe('मन्त्रालय');
  });

  it('survives lone surrogates and an empty text', () => {
    expect(fold('a\ud800b').text).toBe('a b');
    expect(fold('').text).toBe('');
  });

  it('folds a text twice to the same as once', () => {
    for (const text of ['न्न्त मन्त्र', 'Ａｒмy 🇷🇺🪖', 'ൻറ്റ ൽ', 'İstanbul ẞ ﬁ ㎏', '🇦🇧🇨']) {
      const once = fold(text).text;
      expect(fold(once).text).toBe(once);
    }
  });
});

describe('many words at a time', () => {
  it('fold as one by one', () => {
    const words = ['Армия', 'aрмия', 'फ़ोन्', 'कंपनी', 'ｗｉｄｅ', '', 'x\u200by', '👮', 'सम्', 'pασс'];
    expect(foldEach(words)).toEqual(words.map((word) => fold(word).text));
    expect(foldEach([])).toEqual([]);
  });
});
