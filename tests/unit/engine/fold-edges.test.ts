/** The first and the last character of each kind that is folded, and their neighbours, which are left alone. */
import { describe, expect, it } from 'vitest';
import { fold, foldedText } from '../../../src/engine/fold.ts';

const folded = (text: string): string => fold(text).text;
const quoted = (page: string, part: string): string => {
  const { text, starts, ends } = fold(page);
  const at = text.indexOf(part);
  return page.slice(starts[at], ends[at + part.length - 1]);
};

describe('letters that writers of one language use for each other', () => {
  it.each([
    ['Arabic yeh', 'ي', 'ی'],
    ['alef maksura', 'ى', 'ی'],
    ['Arabic kaf', 'ك', 'ک'],
    ['Arabic heh', 'ه', 'ہ'],
    ['teh marbuta', 'ة', 'ہ'],
    ['teh marbuta goal', 'ۃ', 'ہ'],
    ['heh goal with hamza', 'ۂ', 'ہ'],
    ['Assamese ra', 'ৰ', 'র'],
    ['Assamese wa', 'ৱ', 'ব'],
    ['khanda ta', 'ৎ', 'ত্'],
    ['Odia yya', 'ୟ', 'ଯ'],
    ['Odia wa', 'ୱ', 'ଵ'],
    ['chillu nn', 'ൺ', 'ണ്'],
    ['chillu n', 'ൻ', 'ന്'],
    ['chillu rr', 'ർ', 'ര്'],
    ['chillu l', 'ൽ', 'ല്'],
    ['chillu ll', 'ൾ', 'ള്'],
    ['chillu k', 'ൿ', 'ക്'],
    ['tippi', 'ਕੰ', 'ਕਂ'],
    ['addak', 'ਕੱਮ', 'ਕਮ'],
    ['sharp s', 'straße', 'strasse'],
    ['a capital sharp s', 'STRAẞE', 'strasse'],
  ])('%s', (_, one, other) => expect(folded(one)).toBe(other));
});

describe('digits of any script are read as 0 to 9', () => {
  it.each([
    ['Devanagari', '०१२३४५६७८९'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['Gurmukhi', '੦੧੨੩੪੫੬੭੮੯'],
    ['Gujarati', '૦૧૨૩૪૫૬૭૮૯'],
    ['Odia', '୦୧୨୩୪୫୬୭୮୯'],
    ['Tamil', '௦௧௨௩௪௫௬௭௮௯'],
    ['Telugu', '౦౧౨౩౪౫౬౭౮౯'],
    ['Kannada', '೦೧೨೩೪೫೬೭೮೯'],
    ['Malayalam', '൦൧൨൩൪൫൬൭൮൯'],
    ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
    ['Urdu', '۰۱۲۳۴۵۶۷۸۹'],
    ['Myanmar', '၀၁၂၃၄၅၆၇၈၉'],
    ['Khmer', '០១២៣៤៥៦៧៨៩'],
    ['full-width', '０１２３４５６７８９'],
    ['bold', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'],
    ['typewriter', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿'],
  ])('%s', (_, digits) => expect(folded(digits)).toBe('0123456789'));

  it('and the signs around them are left alone', () => {
    expect(folded('॥')).toBe('॥');
    expect(folded('॰')).toBe('॰');
  });
});

describe('letters on discs and squares', () => {
  it.each([
    ['white on a disc', '🅐🅩'],
    ['white on a square', '🅰🆉'],
    ['regional letters that are no flag', '🇦 🇿'],
  ])('%s: the first and the last', (_, text) => expect(folded(text).replace(' ', '')).toBe('az'));

  it.each(['\u{1f16a}', '\u{1f18a}', '\u{1f14f}', '\u{1f200}'])('%s is none', (sign) =>
    expect(folded(sign)).not.toBe(String.fromCharCode(0x7b)),
  );
});

describe('what nobody sees, and what parts words', () => {
  it('control characters part words, like a space', () => {
    for (const control of ['\u0000', '\u001f', '\u007f', '\u0085', '\u009f'])
      expect(folded(`a${control}b`)).toMatch(/^a[\0-\x7f ]b$/);
    expect(folded('a\u0080b')).toBe('a b');
    expect(folded('a\u009fb')).toBe('a b');
    expect(folded('a\u00a0b')).toBe('a b');
  });

  it('half a character parts words, whichever half', () => {
    for (const half of ['\ud800', '\udbff', '\udc00', '\udfff']) expect(folded(`a${half}b`)).toBe('a b');
    expect(folded('\ud7ff')).toBe('\ud7ff');
    expect(folded('\ue000')).toBe('\ue000');
  });

  it('accents are dropped, the first and the last of them, and not the Greek letter after them', () => {
    expect(folded('a\u0300b')).toBe('ab');
    expect(folded('a\u036fb')).toBe('ab');
    expect(folded('ͱa')).not.toBe('a');
    expect(folded('\u0371')).toBe('\u0371');
  });

  it.each([
    ['a zero-width space', '\u200b'],
    ['a left-to-right mark', '\u200e'],
    ['a word joiner', '\u2060'],
    ['a byte-order mark', '\ufeff'],
    ['a variation selector', '\ufe0f'],
    ['a skin tone', '\u{1f3fb}'],
    ['another skin tone', '\u{1f3ff}'],
    ['an Arabic vowel', '\u064b'],
    ['the last Arabic vowel', '\u065f'],
    ['a stretched stroke', '\u0640'],
    ['a Koranic sign', '\u06d6'],
    ['an enclosing circle', '\u20dd'],
  ])('%s is dropped', (_, sign) => expect(folded(`ar${sign}my`)).toBe('army'));

  it.each(['–', '—', '‘', '’', '“', '”', '•', '…', '‐', '‰', '‹', '⁁'])('%s stays itself, or its plain form', (sign) =>
    expect(folded(`a${sign}b`)).toBe(`a${sign.normalize('NFKD')}b`),
  );
});

describe('न् and the other nasals before a consonant are one sound', () => {
  it.each([
    ['n', 'अन्त', 'अंत'],
    ['m', 'कम्पनी', 'कंपनी'],
    ['ng', 'अङ्क', 'अंक'],
    ['ny', 'पञ्च', 'पंच'],
    ['nn', 'अण्डा', 'अंडा'],
    ['before the first consonant', 'न्क', 'ंक'],
    ['before the last consonant', 'न्ह', 'ंह'],
    ['Bengali', 'কম্প', 'কংপ'],
  ])('%s', (_, half, dot) => expect(folded(half)).toBe(folded(dot)));

  it.each([
    ['in Tamil, where the vowel killer is written in full', 'பந்த'],
    ['in Malayalam', 'പന്ത'],
    ['before a vowel sign, which is none', 'न्ा'],
    ['before a letter of another script', 'न्ক'],
    ['of another script than its vowel killer', 'ন्क'],
    ['of a sound that is no nasal', 'क्त'],
    ['at the very end', 'अन्'],
  ])('and not %s', (_, text) => expect(folded(text)).toBe(text));

  it('are quoted from the nasal to the end of its vowel killer', () => {
    expect(quoted('अन्त', folded('अंत'))).toBe('अन्त');
    expect(quoted('xन्त', 'ं')).toBe('न्');
  });
});

describe('long and mixed texts', () => {
  it('grow beyond what was expected of them and keep every letter and its place', () => {
    const page = `${'ﬃ'.repeat(40)}x${'ß'.repeat(100)}Y`;
    const { text, starts, ends } = fold(page);
    expect(text.endsWith(`x${'ss'.repeat(100)}y`)).toBe(true);
    expect(text.startsWith('ffi'.repeat(40))).toBe(true);
    const last = text.length - 1;
    expect([starts[last], ends[last]]).toEqual([page.length - 1, page.length]);
    expect(page.slice(starts[text.indexOf('x')], ends[text.indexOf('x')])).toBe('x');
    expect(starts.length).toBe(text.length);
  });

  it('are read whole past eight thousand letters', () => {
    const page = `${'a'.repeat(8_191)}bc${'d'.repeat(8_191)}`;
    expect(folded(page)).toBe(page);
    expect(folded('ABCXYZ@[`{')).toBe('abcxyz@[`{');
  });

  it('fold alike with and without the map', () => {
    for (const page of [
      'plain',
      'PLAIN and रूस',
      'Ruѕѕiа',
      'αβγ',
      'пример',
      'रूस में रूस में',
      'é\u0300',
      'न्त a न्त',
      'कम्पनी कम्पनी',
      '🇷🇺🪖',
      `${'अन्त '.repeat(5)}x`,
    ]) {
      expect(foldedText(page), page).toBe(folded(page));
      expect(foldedText(page), page).toBe(folded(page));
    }
  });

  it('do so however many words a page has', () => {
    for (let i = 0; i < 1_100; i++) {
      const word = `${String.fromCharCode(0x915 + (i % 36), 0x93e + (i % 8))}${String.fromCharCode(0x915 + ((i / 36) | 0))}`;
      expect(foldedText(word)).toBe(folded(word));
    }
  });
});
