/** What the gate may say of the words that most pages are made of, without looking any further. */
import { describe, expect, it } from 'vitest';
import { compileGate } from '../../../src/engine/compile-gate.ts';
import { compileFrequentWords, FREQUENT, FrequentWords } from '../../../src/engine/frequent-words.ts';
import { Gate } from '../../../src/engine/gate.ts';
import { keyTerms, WordUse } from '../../../src/engine/gate-keys.ts';
import { Lexicon } from '../../../src/engine/lexicon.ts';
import { misspellingDistance } from '../../../src/engine/misspelling.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';

describe('a list of frequent words', () => {
  const many = new Map(Array.from({ length: 400 }, (_, i) => [`w${i}`, i % 8]));
  const words = new FrequentWords(compileFrequentWords(many));

  it('gives back what was noted of each, among hundreds', () => {
    for (const [word, known] of many) expect(words.look(word), word).toBe(known);
  });

  it('knows no word that it was not given, nor a part of one, nor one and more', () => {
    for (const word of ['w', 'w400', 'w1x', 'xw1', '1', 'w1+', 'the']) expect(words.look(word), word).toBe(-1);
  });

  it('is read in lines of about sixteen words', () => {
    expect(compileFrequentWords(many).split('\n')).toHaveLength(32);
    expect(compileFrequentWords(new Map([['a', 0]])).split('\n')).toHaveLength(1);
    expect(compileFrequentWords(new Map())).toBe(' ');
    expect(new FrequentWords(compileFrequentWords(new Map())).look('a')).toBe(-1);
  });

  it('tells words of one letter and words that begin alike apart', () => {
    const alike = new FrequentWords(
      compileFrequentWords(
        new Map([
          ['a', FREQUENT.ITSELF],
          ['aa', FREQUENT.KEY],
          ['aaa', FREQUENT.BEGINS | FREQUENT.ITSELF],
          ['aab', 0],
        ]),
      ),
    );
    expect(['a', 'aa', 'aaa', 'aab', 'ab'].map((word) => alike.look(word))).toEqual([1, 2, 5, 0, -1]);
  });
});

describe('what is noted of a frequent word', () => {
  const lexicon = new Lexicon(['army', 'russia*', 'helper*', 'pass'], () => false, misspellingDistance);
  const wanted = new Set(['army', 'russia*', 'helper*']);
  const noted = (lists: string[][], keys: string[], block = 0): Record<string, number> =>
    Object.fromEntries(new WordUse(lists, [lexicon], (known) => wanted.has(known)).frequentWords(block, new Set(keys)));

  it('is nothing where it stands for nothing that is looked for', () =>
    expect(noted([['the', 'pass']], ['army'])).toEqual({ the: 0, pass: 0 }));

  it('is that it stands for itself, and whether that is a key word', () =>
    expect(noted([['army', 'russian', 'helpers']], ['army', 'russia*'])).toEqual({
      army: FREQUENT.ITSELF | FREQUENT.KEY,
      russian: FREQUENT.ITSELF | FREQUENT.KEY,
      helpers: FREQUENT.ITSELF,
    }));

  it('is that a key word begins with it and goes on', () =>
    expect(noted([['r', 'russ', 'russia', 'arm', 'army', 'rus5']], ['army', 'russia*'])).toEqual({
      r: FREQUENT.BEGINS,
      russ: FREQUENT.BEGINS,
      russia: FREQUENT.ITSELF | FREQUENT.KEY,
      arm: FREQUENT.BEGINS,
      army: FREQUENT.ITSELF | FREQUENT.KEY,
      rus5: 0,
    }));

  it('is left open of a word that may be a misspelling, a disguise or several words', () => {
    expect(noted([['helpr', 'ru55ia', 'armyhelper', 'the']], ['army'])).toEqual({ the: 0 });
  });

  it('is asked script by script; letters that take a page twice the room are left out', () => {
    expect(noted([['the', 'सेना', 'naïve', 'œuvre', 'ﬁ']], ['army'])).toEqual({ the: 0, naïve: 0 });
    expect(noted([['the', 'सेना']], ['army'], 0x900 >> 7)).toEqual({ सेना: 0 });
  });

  it('is the more the more often texts have it, by the first list alone', () => {
    const use = new WordUse([['the', 'army', 'russian', 'russia'], ['helper']], [lexicon], (known) =>
      wanted.has(known),
    );
    const army = use.shareOf('army');
    expect(use.shareOf('russia*')).toBeGreaterThan(army);
    expect(army).toBeCloseTo(0.1 / 3.7, 9);
    expect(use.shareOf('russia*')).toBeCloseTo(0.1 / 4.7 + 0.1 / 5.7, 9);
    expect(use.shareOf('helper*')).toBe(use.shareOf('never-seen'));
    expect(use.shareOf('helper*')).toBeLessThan(0.001);
    expect(use.rarestIn(['russia*', 'army', 'helper*'])).toBe(2);
    expect(use.rarestIn(['helper*', 'army'])).toBe(0);
    expect(use.rarestIn(['army', 'russia*'])).toBe(0);
    expect(use.rarestIn(['helper*', 'also-rare'])).toBe(0);
  });
});

describe('the terms that are looked for first', () => {
  const costs: Record<string, number> = { work: 10, army: 2, russia: 3, passport: 2, rare: 0.5, odd: 0.5 };
  const keys = (...groups: string[][]): string[] => [...keyTerms(groups, (term) => costs[term] ?? 0)].sort();

  it('are one of each group, the one that texts seldom have', () => {
    expect(keys(['work', 'army'])).toEqual(['army']);
    expect(keys(['work', 'army'], ['work', 'passport'])).toEqual(['army', 'passport']);
    expect(keys(['work'])).toEqual(['work']);
    expect(keys()).toEqual([]);
  });

  it('are one for several groups where that costs less', () => {
    expect(keys(['russia', 'army'], ['russia', 'passport'])).toEqual(['russia']);
    expect(keys(['russia', 'rare'], ['russia', 'odd'])).toEqual(['odd', 'rare']);
    expect(keys(['russia', 'army'], ['russia', 'passport'], ['russia', 'rare'])).toEqual(['russia']);
  });

  it('hold none that is not needed', () => {
    expect(keys(['russia', 'army'], ['army'])).toEqual(['army']);
    expect(keys(['russia', 'army'], ['army'], ['russia', 'passport'], ['passport'])).toEqual(['army', 'passport']);
  });

  it('leave no group without one, whatever the groups', () => {
    const names = Object.keys(costs);
    for (let i = 0; i < 300; i++) {
      const groups = Array.from({ length: 1 + (i % 5) }, (_, g) =>
        names.filter((_name, n) => (i * 31 + g * 17 + n * n * 7) % 3 === 0 || n === (i + g) % names.length),
      );
      const chosen = keyTerms(groups, (term) => costs[term] ?? 0);
      for (const group of groups)
        expect(
          group.some((term) => chosen.has(term)),
          JSON.stringify(groups),
        ).toBe(true);
      for (const term of chosen) {
        const others = [...chosen].filter((one) => one !== term);
        expect(
          groups.every((group) => group.some((one) => others.includes(one))),
          JSON.stringify(groups),
        ).toBe(false);
      }
    }
  });
});

describe('with frequent words the gate holds back and lets through what it does without', () => {
  const frequent = [
    ['the', 'and', 'work', 'russia', 'russian', 'army', 'pass', 'passport', 'rus', 'helper', 'armyrussia'],
  ];
  const plain = new Gate(compileGate([FIXTURE_PACK]));
  const quick = new Gate(compileGate([FIXTURE_PACK], frequent));

  it.each([
    ['army of Russia', true],
    ['Russian army', true],
    ['the work and the passport of Russia', true],
    ['pass port of Russia', true],
    ['rus sia: army', true],
    ['armyrussia', true],
    ['Armyy of the russia', true],
    ['the russian work', false],
    ['the army and the helper', false],
    ['work work work', false],
  ])('%s', (text, passes) => {
    expect(plain.passes(text)).toBe(passes);
    expect(quick.passes(text)).toBe(passes);
  });
});
