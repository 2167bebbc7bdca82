import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/fold.ts';
import { Lexicon } from '../../../src/engine/lexicon.ts';
import { misspellingDistance } from '../../../src/engine/misspelling.ts';

const KNOWN = [
  'army',
  'helper*',
  'security',
  'russia*',
  'passport*',
  'citizenship',
  'visa',
  fold('റഷ്യ').text + '*',
  fold('ராணுவ').text + '*',
];
const lexicon = new Lexicon(KNOWN, (word) => /^prussian?$/.test(word), misspellingDistance);
const known = (word: string): string[] =>
  lexicon.resolve(fold(word).text).flatMap((part) => part.map((match) => match.known));

describe('a word of the page is known', () => {
  it.each([
    ['as it stands', 'army', ['army']],
    ['with an ending', 'helpers', ['helper*']],
    ['with a Malayalam case ending', 'റഷ്യയിലെ', [fold('റഷ്യ').text + '*']],
    ['with a Tamil case ending', 'ராணுவத்தில்', [fold('ராணுவ').text + '*']],
    ['in leetspeak', 'ru55ia', ['russia*']],
    ['with a sign for a letter', 'p@ssport', ['passport*']],
    ['with letters held down', 'armyyyy', ['army']],
    ['run together', 'armyhelper', ['army', 'helper*']],
    ['run together in a hashtag’s order', 'russiavisa', ['russia*', 'visa']],
    ['with a letter missed', 'passprt', ['passport*']],
    ['with two letters swapped', 'secruity', ['security']],
    ['with two slips in a long word', 'citisenshp', ['citizenship']],
  ])('%s', (_, word, expected) => expect(known(word)).toEqual(expected));
});

describe('a word of the page is not known', () => {
  it.each([
    ['a short word with a slip', 'armi'],
    ['another first letter', 'bassport'],
    ['an ordinary word that is near', 'prussia'],
    ['half of it unknown', 'armyxyzzyq'],
    ['a number', '195000'],
    ['nothing alike', 'restaurant'],
  ])('%s', (_, word) => expect(known(word)).toEqual([]));
});

it('a misspelling is further than the word itself, and never certain', () => {
  expect(lexicon.resolve('passport')[0]?.[0]?.distance).toBe(0);
  expect(lexicon.resolve('pasport')[0]?.[0]?.distance).toBeGreaterThan(0);
});

it('answers a hostile run of one letter at once', () => {
  expect(lexicon.resolve('a'.repeat(64))).toEqual([]);
});
