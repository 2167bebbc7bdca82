/** What the gate takes a word of a page for, one by one. */
import { describe, expect, it } from 'vitest';
import { compileGate } from '../../../src/engine/compile-gate.ts';
import { KnownWords, MOST_PARTS } from '../../../src/engine/known-words.ts';
import type { Signal } from '../../../src/engine/pack.ts';
import type { Reading } from '../../../src/engine/shelf.ts';
import { plainWords } from '../../../src/engine/words.ts';
import type { Word } from '../../../src/engine/words.ts';
import { compilePhrase } from '../../../src/packs/phrases.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';

const term = (id: string, ...phrases: string[]) => ({ id, phrases: phrases.map(compilePhrase) });
const PACK = {
  ...FIXTURE_PACK,
  // "army" and "war" are in one phrase of many words each; the key of the group is the rarer of the two.
  terms: [term('russia', 'russia*', 'रूस*'), term('army', 'army', 'सेना'), term('job', 'job', 'work*')],
  signals: [{ ...(FIXTURE_PACK.signals[0] as Signal), near: [['russia', 'army', 'job']] }],
  ordinary: [],
};
/** "army" is rare, the other two are not, so that it is the key. */
const FREQUENT = [['the', 'job', 'russia', 'russian', 'work', 'arm', 'works', 'jobless', 'army']];
const table = compileGate([PACK], FREQUENT);

function known(blocks = table.blocks): KnownWords {
  const words = new KnownWords(table.base);
  for (const block of blocks) words.add(block);
  return words;
}

/** Names of known words by their numbers. */
function namesOf(readings: readonly Reading[]): string[] {
  return readings.map(({ shelf, number, sure, inside }) => {
    const name = shelf.table.words.trim().split(' ')[number - shelf.table.first] as string;
    return `${name}${sure ? '' : '?'}${inside ? ' inside' : ''}`;
  });
}

const wordOf = (text: string): Word => plainWords(text)[0] as Word;
const spelt = (text: string): Word => ({ ...wordOf(text), spelt: true });
const all = known();
const readings = (word: Word): string[] => [...new Set(namesOf(all.readingsOf(word)))].sort();

describe('a word may stand for', () => {
  it.each([
    ['itself', 'army', ['army']],
    ['a stem', 'russians', ['russia*']],
    ['a frequent word that is one', 'russian', ['russia*']],
    ['a disguised one', '4rmy', ['army']],
    ['one in leetspeak with letters held down', '4rmyyy', ['army']],
    ['one with letters held down', 'armyyyy', ['army']],
    ['a misspelt one', 'rusian', ['russia*?']],
    ['several, run together', 'russiaarmy', ['army inside', 'russia*', 'russia* inside']],
    ['several in leetspeak', 'ru55iajob', ['job inside', 'russia*', 'russia* inside']],
    ['one in Hindi', 'सेना', ['सेना']],
    ['nothing', 'clinic', []],
    ['nothing where it is too short', 'ar', []],
    ['nothing where a letter is left over', 'xarmyjob', []],
    ['nothing that stands in another word', 'xxarmyxx', []],
    ['nothing where it is frequent and means nothing', 'the', []],
  ])('%s: %s', (_, text, expected) => expect(readings(wordOf(text))).toEqual(expected));

  it('any part of a sentence that is spelt out', () => {
    expect(readings(spelt('xarmyx'))).toEqual(['army inside']);
    expect(readings(spelt('armyjob'))).toEqual(expect.arrayContaining(['army inside', 'job inside']));
  });
});

describe('of a word it is known', () => {
  const info = (word: Word) => {
    const { isPlain, isKey, mayBegin, mayHold, isItself } = all.infoOf(word);
    return { isPlain, isKey, mayBegin, mayHold, isItself };
  };

  it('that it tells nothing, of most', () => {
    expect(info(wordOf('the'))).toEqual({
      isPlain: true,
      isKey: false,
      mayBegin: false,
      mayHold: false,
      isItself: true,
    });
    expect(all.infoOf(wordOf('the'))).toMatchObject({ readings: [], holdsSeveral: false });
  });

  it('that it is a key word, or one may begin with it', () => {
    expect(info(wordOf('army'))).toMatchObject({ isPlain: false, isKey: true });
    expect(info(wordOf('arm'))).toMatchObject({ isPlain: false, isKey: false, mayBegin: true, isItself: true });
    expect(info(wordOf('ar'))).toMatchObject({ isKey: false, mayBegin: true, mayHold: false, isItself: false });
    expect(info(wordOf('4rmy'))).toMatchObject({ isKey: true, isItself: false });
    expect(info(wordOf('सेना'))).toMatchObject({ isKey: true });
  });

  it('that it is another word of the list, which is looked at when a key word is near', () => {
    expect(info(wordOf('russian'))).toEqual({
      isPlain: true,
      isKey: false,
      mayBegin: false,
      mayHold: false,
      isItself: true,
    });
    expect(info(wordOf('russians'))).toMatchObject({ isKey: false, isItself: false });
  });

  it('that it may hold several, where it is long enough or spelt out', () => {
    expect(info(wordOf('clinics'))).toMatchObject({ mayHold: true, isKey: false });
    expect(info(wordOf('clinic'))).toMatchObject({ mayHold: false });
    expect(info(spelt('abc'))).toMatchObject({ mayHold: true });
    expect(all.holdsSeveral(wordOf('russiajob'))).toBe(true);
    expect(all.holdsSeveral(wordOf('ru55iajob'))).toBe(true);
    expect(all.holdsSeveral(wordOf('clinical'))).toBe(false);
    expect(all.holdsSeveral(spelt('abc'))).toBe(true);
  });

  it('the same when it comes again, and apart from the same letters spelt out', () => {
    expect(all.infoOf(wordOf('russiajob'))).toBe(all.infoOf(wordOf('russiajob')));
    expect(all.infoOf(spelt('army'))).not.toBe(all.infoOf(wordOf('army')));
    const own = known();
    const first = own.infoOf(wordOf('armies'));
    own.forget();
    expect(own.infoOf(wordOf('armies'))).not.toBe(first);
    for (let i = 0; i < 4_100; i++) own.infoOf(wordOf(`q${i.toString(36)}z`));
    expect(own.infoOf(wordOf('late'))).not.toBe(own.infoOf(wordOf('late')));
  });

  it('how many words one may hold at most', () => expect(MOST_PARTS).toBe(22));
});

describe('two words that stand together', () => {
  const joined = (first: string, second: string, keysOnly: boolean): string[] => {
    const found: Reading[] = [];
    all.addJoined(first, second, keysOnly, found);
    return namesOf(found);
  };

  it('may be one that was cut', () => {
    expect(joined('ar', 'my', true)).toEqual(['army']);
    expect(joined('ru', 'ssians', false)).toEqual(['russia*']);
    expect(joined('ru', 'ssians', true)).toEqual([]);
    expect(joined('russia', 'ns', false)).toEqual([]);
    expect(joined('ar', 'myx', true)).toEqual([]);
    expect(all.mayJoin('ar', 'my', true)).toBe(true);
    expect(all.mayJoin('ru', 'ssia', false)).toBe(true);
    expect(all.mayJoin('zz', 'yyq', false)).toBe(false);
    expect(all.mayJoin('привет', 'мир', false)).toBe(false);
  });
});

describe('scripts whose words are not at hand', () => {
  const latin = known(table.blocks.filter(({ block }) => block === 0));

  it('are told by their letters', () => {
    expect(latin.isWantingFor('the army')).toBe(false);
    expect(latin.isWantingFor('the सेना')).toBe(true);
    expect(latin.isWantingFor('армия')).toBe(false);
    expect([...latin.wantedFor('सेना army армия')]).toEqual([0x900 >> 7]);
    expect([...latin.wantedFor('')]).toEqual([]);
    expect(latin.readingsOf(wordOf('सेना'))).toEqual([]);
    expect(latin.mayJoin('से', 'ना', false)).toBe(false);
    expect(latin.infoOf(wordOf('रूसी'))).toMatchObject({ isKey: false });
  });

  it('are no longer once they came', () => {
    for (const block of table.blocks) latin.add(block);
    expect(latin.isWantingFor('the सेना')).toBe(false);
  });
});
