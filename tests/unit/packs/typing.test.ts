/** What a writer of a pattern list typed, and nobody would see. */
import { describe, expect, it } from 'vitest';
import { byPlace, faultLine, quoted } from '../../../src/packs/check/fault.ts';
import { normalForm } from '../../../src/packs/check/normal-form.ts';
import { scriptOfPhrase, scriptOfText } from '../../../src/packs/check/script.ts';
import { shortFinding, shortWordFinding } from '../../../src/packs/check/short.ts';
import type { Language } from '../../../src/packs/languages.ts';

describe('a text that is typed as everybody types it', () => {
  it.each([
    ['plain', 'Army helper, 2 lakh!'],
    ['empty', ''],
    ['of two lines', 'one\ntwo'],
    ['Hindi', 'फ़ौज में नौकरी'.normalize('NFC')],
    ['Russian', 'армия'],
    ['Greek', 'στρατός'],
    ['two scripts, each in its words', 'армия army'],
    ['Malayalam with a joiner', 'സൈന്യത്തില്‍'],
    ['Hindi with a joiner inside a conjunct', 'रक्‍षा'],
    ['Hindi with a non-joiner inside', 'क्‌ष'],
    ['Urdu with a non-joiner between letters', 'می‌روم'],
    ['an emoji of several parts', '👨‍🍳 cook'],
    ['an emoji with its selector', '❤️'],
    ['a ligature of old typewriters that is a letter of its own', 'œuvre'],
    ['the long s', 'ſ'],
  ])('%s', (_, text) => expect(normalForm(text)).toBeNull());
});

describe('what nobody sees is named, with where it stands', () => {
  it.each([
    ['a space that does not break (U+00A0) stands after “army”', 'army\u00a0job'],
    ['a soft hyphen (U+00AD) stands after “ar”', 'ar\u00admy'],
    ['a space of no width (U+200B) stands after “ar”', 'ar\u200bmy'],
    ['a zero-width non-joiner (U+200C) stands after “ar”', 'ar\u200cmy'],
    ['a zero-width joiner (U+200D) stands after “ar”', 'ar\u200dmy'],
    ['a mark of direction (U+200E) stands after “ar”', 'ar\u200emy'],
    ['a mark of direction (U+200F) stands after “ar”', 'ar\u200fmy'],
    ['a byte order mark (U+FEFF) stands at the beginning', '\ufeffarmy'],
    ['an invisible character (U+0009) stands after “army”', 'army\tjob'],
    ['an invisible character (U+2009) stands after “army”', 'army\u2009job'],
    ['an invisible character (U+3000) stands after “army”', 'army\u3000job'],
    ['an invisible character (U+E0020) stands after “army”', 'army\u{e0020}'],
    ['a zero-width joiner (U+200D) stands after “भर”', 'भर\u200d काम'],
    ['a zero-width non-joiner (U+200C) stands after “می”', 'می\u200c '],
    ['a zero-width joiner (U+200D) stands after “5”', '5\u200d'],
    ['a space of no width (U+200B) stands after “ghijklmnopqr”', 'abcdefghijklmnopqr\u200b'],
    ['a space of no width (U+200B) stands after “army”', 'the army \u200bjob'],
  ])('%s', (what, text) => expect(normalForm(text)).toEqual({ what, mend: 'delete it, or type the words anew' }));
});

describe('letters that only look like others are named', () => {
  it.each([
    ['the word “аrmy” mixes letters of Latin and Cyrillic that look alike', 'the аrmy'],
    ['the word “pαss” mixes letters of Latin and Greek that look alike', 'pαss'],
    ['the word “жω” mixes letters of Cyrillic and Greek that look alike', 'army жω'],
  ])('%s', (what, text) => expect(normalForm(text)?.what).toBe(what));

  it.each([
    ['“𝐚” is a styled letter, not “a”', 'the 𝐚rmy'],
    ['“ｗ” is a styled letter, not “w”', 'ｗide'],
    ['“ⓡ” is a styled letter, not “r”', 'ⓡound'],
    ['“ʳ” is a styled letter, not “r”', 'ʳaised'],
    ['“ª” is a styled letter, not “a”', '5ª'],
  ])('%s', (what, text) => expect(normalForm(text)?.what).toBe(what));

  it('a letter in parts that belong together is shown whole', () => {
    expect(normalForm('the cafe\u0301 here')).toEqual({
      what: '“cafe\u0301” is typed in parts that belong together (it is not in NFC)',
      mend: 'write “café”, copied from here',
    });
    expect(normalForm('K\u212a')).toMatchObject({ mend: 'write “KK”, copied from here' });
  });
});

describe('the letters of a language', () => {
  const OWN: readonly [Language, string, string][] = [
    ['hi', 'फौज', 'Devanagari'],
    ['ne', 'फौज', 'Devanagari'],
    ['mr', 'फौज', 'Devanagari'],
    ['pa', 'ਫੌਜ', 'Gurmukhi'],
    ['ml', 'സേന', 'Malayalam'],
    ['ta', 'சேனை', 'Tamil'],
    ['te', 'సేన', 'Telugu'],
    ['gu', 'સેના', 'Gujarati'],
    ['bn', 'সেনা', 'Bengali'],
    ['as', 'সেনা', 'Bengali'],
    ['ur', 'فوج', 'Arabic'],
    ['kn', 'ಸೇನೆ', 'Kannada'],
    ['or', 'ସେନା', 'Odia'],
  ];

  it.each(OWN)('%s: its own, foreign names beside them, and no third script', (language, word, script) => {
    expect(scriptOfPhrase(word, language)).toBeNull();
    expect(scriptOfPhrase(`${word} SMO 24`, language)).toBeNull();
    expect(scriptOfPhrase('24', language)).toBeNull();
    expect(scriptOfText(`${word} SMO 24`, language)).toBeNull();
    expect(scriptOfText('24 !', language)).toBeNull();
    expect(scriptOfPhrase('fauj', language)).toEqual({
      what: `it is in Latin letters, and “${language}” is written in ${script}`,
      mend: `move it to ${language}-Latn, or write it in ${script} letters`,
    });
    expect(scriptOfText('fauj', language)).toEqual({
      what: `no letter of it is ${script}, in which “${language}” is written`,
      mend: `write it in ${script} letters, or name the language ${language}-Latn`,
    });
    const foreign = { what: `the letter “а” is Cyrillic, and “${language}” is written in ${script}` };
    expect(scriptOfPhrase(`${word} армия`, language)).toMatchObject(foreign);
    expect(scriptOfText(`${word} армия`, language)).toMatchObject(foreign);
  });

  it.each<[Language, string]>([
    ['en', 'army'],
    ['es', 'ejército'],
    ['fr', 'armée'],
    ['hi-Latn', 'fauj'],
    ['ru', 'армия'],
    ['ru', 'SMO'],
    ['ar', 'جيش'],
    ['ar', 'SMO'],
    ['si', 'හමුදාව'],
    ['si', 'SMO'],
  ])('%s may have %s', (language, word) => expect(scriptOfPhrase(word, language)).toBeNull());

  it('of a language in Latin letters are no others', () => {
    expect(scriptOfPhrase('फौज', 'en')?.what).toBe('the letter “फ” is Devanagari, and “en” is written in Latin');
    expect(scriptOfPhrase('फौज', 'hi-Latn')?.what).toBe(
      'the letter “फ” is Devanagari, and “hi-Latn” is written in Latin',
    );
    expect(scriptOfPhrase('军队', 'en')?.what).toBe('the letter “军” is another script, and “en” is written in Latin');
    expect(scriptOfText('армия', 'en')?.mend).toBe('move the words to their own language, or type the letter anew');
  });

  it('are asked of known languages only', () => expect(scriptOfText('anything', 'xx')).toBeNull());
});

describe('a phrase that says too little', () => {
  it.each(['army', 'war zone', 'a b', '24', 'सेना', 'army*'])('%s by itself is long enough', (phrase) =>
    expect([phrase, shortFinding(phrase)]).toEqual([phrase, null]),
  );
  it.each([
    ['job', '“job” is too short to mean one thing'],
    ['job*', '“job*” is too short to mean one thing'],
    ['ab*', '“ab*” is never found: a star needs 3 letters before it'],
    ['go ab*', '“ab*” is never found: a star needs 3 letters before it'],
    ['!', '“!” holds no word'],
  ])('%s', (phrase, what) => expect(shortFinding(phrase)?.what).toBe(what));

  it('may be shorter as a word of a term, but for a single letter', () => {
    expect(shortWordFinding('go')).toBeNull();
    expect(shortWordFinding('न')).toBeNull();
    expect(shortWordFinding('5')).toBeNull();
    expect(shortWordFinding('a')).toEqual({ what: '“a” is too short to mean one thing', mend: 'write the whole word' });
    expect(shortWordFinding('я')?.what).toBe('“я” is too short to mean one thing');
    expect(shortFinding('job')?.mend).toBe('add the word that stands beside it, or use it in a term and “near”');
    expect(shortWordFinding('?')?.mend).toBe('write a word, or take it out');
  });
});

describe('a fault as its writer reads it', () => {
  it('is one line', () =>
    expect(faultLine({ file: 'a.yaml', line: 3, what: 'it  is\nwrong', mend: 'mend  it' })).toBe(
      'a.yaml:3: it is wrong → mend it',
    ));

  it('stands in the order of files and lines', () => {
    const places = [
      ['b.yaml', 1],
      ['a.yaml', 10],
      ['a.yaml', 9],
      ['c.yaml', 1],
    ].map(([file, line]) => ({ file: file as string, line: line as number }));
    expect(places.sort(byPlace).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'a.yaml:9',
      'a.yaml:10',
      'b.yaml:1',
      'c.yaml:1',
    ]);
    expect(byPlace({ file: 'a', line: 1 }, { file: 'a', line: 1 })).toBe(0);
  });

  it('quotes sixty letters, on one line', () => {
    expect(quoted('  two\n  lines ')).toBe('“two lines”');
    expect(quoted('x'.repeat(60))).toBe(`“${'x'.repeat(60)}”`);
    expect(quoted('x'.repeat(61))).toBe(`“${'x'.repeat(60)}…”`);
  });
});
