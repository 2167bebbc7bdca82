/** The gate's shelf of known words, on a few words that can be overseen: what stands in a page's word, and what it may misspell. */
import { describe, expect, it } from 'vitest';
import { Seeded } from '../../../src/cli/seeded.ts';
import { BitWriter, hasBit } from '../../../src/engine/bit-text.ts';
import { byUnits } from '../../../src/engine/in-order.ts';
import { compileShelf, inShelfOrder } from '../../../src/engine/shelf-table.ts';
import type { PhraseOfWord } from '../../../src/engine/shelf-table.ts';
import { Shelf } from '../../../src/engine/shelf.ts';
import type { Accepts, Reading } from '../../../src/engine/shelf.ts';
import { compileSlipSet, SlipSet } from '../../../src/engine/slip-set.ts';
import { SpellingIndex } from '../../../src/engine/spelling.ts';
import { unitAt, wideAt } from '../../../src/engine/units.ts';

const LATIN = [
  'arm',
  'army',
  'armys*',
  'armed',
  'armies*',
  'job',
  'job*',
  'jobs',
  'russia*',
  'russian',
  'helper*',
  'helpers',
  'passport*',
  'passports',
  'citizenship',
  'citizenships*',
  'contract',
  'contractor*',
  'security',
  'securities',
  'kitchen*',
  'kitchens',
  'residence',
  'residency*',
  'guard',
  'guards*',
];
const HINDI = [
  'सेना',
  'सेना*',
  'सैनिक*',
  'नौकरी',
  'पासपोर्ट*',
  'सुरक्षागार्ड',
  'सुरक्षागार्डों',
  'रूस*',
  'रूसी',
  'कामगार',
  'रक्षामंत्रालय*',
  'हेल्पर*',
];
const FIRST = 100;

function shelfOf(
  words: readonly string[],
  phrasesOf: (word: string) => readonly PhraseOfWord[] = () => [],
  withSlips = true,
) {
  const order = inShelfOrder(words);
  const shelf = new Shelf(compileShelf(order, FIRST, phrasesOf, (word) => !word.startsWith('job'), withSlips));
  return {
    shelf,
    order, // A word of few letters may be come upon twice.
    named: (found: readonly Reading[]) =>
      [...new Set(found.map(({ number }) => order[number - FIRST] as string))].sort(byUnits),
  };
}

const anything: Accepts = () => true;
const PLAIN = { sure: true, inside: false };

describe.each([
  ['Latin', LATIN, 0],
  ['Hindi', HINDI, 0x900 >> 7],
] as const)('known words in %s', (_, words, block) => {
  const { shelf, named, order } = shelfOf(words);
  const find = (word: string, at = 0, accepts = anything): string[] => {
    const found: Reading[] = [];
    shelf.find(word, at, accepts, PLAIN, found);
    return named(found);
  };
  const letters = (word: string): string => word.replace('*', '');
  const startingAt = (word: string, at: number): string[] =>
    words
      .filter((known) => word.startsWith(letters(known), at) && (!known.endsWith('*') || letters(known).length >= 3))
      .sort(byUnits);

  it('are found wherever they stand in a word, and no others', () => {
    for (const known of words)
      for (const text of [
        letters(known),
        `${letters(known)}x`,
        `ab${letters(known)}`,
        `${letters(known)}${letters(words[0] ?? '')}`,
        letters(known).slice(0, -1),
        letters(known).slice(1),
      ])
        for (let at = 0; at < text.length; at++) expect(find(text, at), `${text} ${at}`).toEqual(startingAt(text, at));
  });

  it('are asked for by their length, and whether they are stems', () => {
    for (const known of words) {
      const asked: [number, boolean, string, number][] = [];
      find(`x${letters(known)}yz`, 1, (length, isStem, word, at) => {
        asked.push([length, isStem, word, at]);
        return false;
      });
      for (const [length, , word, at] of asked)
        expect([length > 0, word, at]).toEqual([true, `x${letters(known)}yz`, 1]);
      expect(
        [
          ...new Set(
            asked.map(([length, isStem]) => `${`x${letters(known)}yz`.slice(1, 1 + length)}${isStem ? '*' : ''}`),
          ),
        ].sort(byUnits),
      ).toEqual(startingAt(`x${letters(known)}yz`, 1));
      expect(find(letters(known), 0, () => false)).toEqual([]);
    }
  });

  it('may begin with the letters of two words, and mostly say so rightly', () => {
    for (const known of words)
      for (let cut = 1; cut < letters(known).length; cut++)
        expect(shelf.mayBegin(letters(known).slice(0, cut), letters(known).slice(cut)), `${known} ${cut}`).toBe(true);
    const strange = Array.from({ length: 200 }, (_x, i) =>
      String.fromCharCode(...[1, 3, 5, 7].map((n) => (block << 7) + 0x15 + ((i * n * 7) % 26))),
    );
    expect(strange.filter((word) => shelf.mayBegin(word, '')).length).toBeLessThan(60);
  });

  it('are never passed over when the next beginning is looked for', () => {
    for (const known of words.map(letters).filter((word) => word.length >= 3))
      for (const before of ['', 'q', 'zz', 'zzq'])
        expect(shelf.nextBeginning(`${block === 0 ? before : ''}${known}`, 0, block)).toBeLessThanOrEqual(
          block === 0 ? before.length : 0,
        );
    expect(shelf.nextBeginning(block === 0 ? 'zqकxy' : 'ळaxy', 0, block)).toBeLessThanOrEqual(block === 0 ? 2 : 1);
    expect(shelf.nextBeginning('', 0, block)).toBe(0);
  });

  it('that a page’s word misspells are those that the engine finds', () => {
    const engine = new SpellingIndex();
    for (const known of order) engine.add({ word: letters(known), isStem: known.endsWith('*') });
    const plain = shelfOf(words, () => [], false);
    const random = new Seeded(block + 1);
    const all = [...new Set(words.map(letters).join(''))];
    for (let i = 0; i < 300; i++) {
      const out = Array.from(letters(words[random.below(words.length)] as string));
      for (let n = random.below(4); n > 0; n--) {
        const at = random.below(out.length + 1);
        const letter = all[random.below(all.length)] as string;
        const kind = random.below(4);
        if (kind === 0) out.splice(at, 1);
        else if (kind === 1) out.splice(at, 0, letter);
        else if (kind === 2) out.splice(at, 1, letter);
        else out.splice(at, 2, ...out.slice(at, at + 2).reverse());
      }
      const word = out.join('');
      const expected = engine
        .near(word)
        .map(({ known }) => (known.isStem ? `${known.word}*` : known.word))
        .sort(byUnits);
      for (const one of [shelf, plain.shelf]) {
        const found: Reading[] = [];
        one.misspelt(word, found);
        expect(named(found), word).toEqual(expected);
        expect(found.every(({ sure, inside }) => !sure && !inside)).toBe(true);
      }
    }
  });
});

describe('what is kept with a word', () => {
  const phrases: Record<string, PhraseOfWord[]> = {
    army: [{ term: 3, before: [], after: [] }],
    'russia*': [
      { term: 1, before: [40_000, 2], after: [] },
      { term: 5, before: [], after: [7] },
    ],
    guard: [{ term: 9, before: [1], after: [70_000] }],
  };
  const { shelf, named } = shelfOf(LATIN, (word) => phrases[word] ?? []);

  it('are its phrases, each with the words before and behind it', () => {
    for (const known of LATIN) {
      const found: Reading[] = [];
      shelf.find(known.replace('*', ''), 0, anything, PLAIN, found);
      const reading = found.find((one) => named([one])[0] === known);
      if (reading === undefined) throw new Error(`${known} is not found`);
      const table = shelf.table.phrases;
      const kept: PhraseOfWord[] = [];
      const end = reading.phrases + 1 + unitAt(table, reading.phrases);
      for (let at = reading.phrases + 1; at < end;) {
        const [term, before, after] = [0, 1, 2].map((i) => unitAt(table, at + i)) as [number, number, number];
        const numbers = Array.from({ length: before + after }, (_, i) => wideAt(table, at + 3 + 2 * i));
        kept.push({ term, before: numbers.slice(0, before), after: numbers.slice(before) });
        at += 3 + 2 * (before + after);
      }
      expect(kept, known).toEqual(phrases[known] ?? []);
    }
  });

  it('is in which way it was found, and whether every list knows it', () => {
    const found: Reading[] = [];
    shelf.find('jobs', 0, anything, { sure: true, inside: true }, found);
    expect(found.map(({ sure, inside }) => [sure, inside])).toEqual(found.map(() => [true, true]));
    expect(found.map(({ number }) => shelf.isCommon(number))).toEqual(found.map(() => false));
    const other: Reading[] = [];
    shelf.find('army', 0, anything, PLAIN, other);
    expect(other.map(({ number }) => shelf.isCommon(number))).toEqual(other.map(() => true));
    const all = compileShelf(
      inShelfOrder(LATIN),
      0,
      () => [],
      () => true,
      false,
    );
    expect(all.uncommon).toBe('');
    expect(new Shelf(all).isCommon(0)).toBe(true);
  });

  it('is nothing on an empty shelf', () => {
    const empty = new Shelf(
      compileShelf(
        [],
        0,
        () => [],
        () => true,
        true,
      ),
    );
    const found: Reading[] = [];
    empty.find('army', 0, anything, PLAIN, found);
    empty.misspelt('armies', found);
    expect(found).toEqual([]);
    expect(empty.mayBegin('army', '')).toBe(false);
  });
});

it('words that begin alike stand together, each stem behind the word of its letters', () => {
  const order = inShelfOrder(LATIN);
  for (const word of ['job']) expect(order.indexOf(`${word}*`)).toBe(order.indexOf(word) + 1);
  expect([...order].sort()).toEqual([...LATIN].sort());
  expect(inShelfOrder([...LATIN].reverse())).toEqual(order);
});

describe('the filter of misspellings', () => {
  const set = new SlipSet(compileSlipSet(LATIN));

  it('holds back most words that misspell nothing', () => {
    const random = new Seeded(9);
    const strange = Array.from({ length: 500 }, () =>
      Array.from({ length: 5 + random.below(8) }, () => String.fromCharCode(0x61 + random.below(26))).join(''),
    );
    expect(strange.filter((word) => set.may(word)).length).toBeLessThan(40);
  });

  it.each([
    'helprs',
    'hlpers',
    'passprt',
    'secruity',
    'citisenshp',
    'contratc',
    'gaurd',
    'kitchn',
    'kitchenxyz',
    'armies',
    'jobs',
  ])('lets %s through or it is too short', (word) => expect(set.may(word) || word.length < 5).toBe(true));

  it('is small, and of nothing but short words asks nothing', () => {
    expect(compileSlipSet(['ab', 'job*']).asked).toEqual([]);
    expect(new SlipSet(compileSlipSet(['ab'])).may('helper')).toBe(false);
    expect(compileSlipSet(HINDI).asked.map(({ skeleton }) => skeleton)).toEqual(
      compileSlipSet(HINDI)
        .asked.map(({ skeleton }) => skeleton)
        .sort((a, b) => Number(a) - Number(b)),
    );
  });
});

describe('bits in a string', () => {
  it('are those that were set', () => {
    const writer = new BitWriter(70);
    const bits = [0, 1, 7, 8, 15, 16, 33, 69];
    for (const bit of bits) writer.set(bit);
    const text = writer.text();
    expect(Array.from({ length: 70 }, (_, bit) => bit).filter((bit) => hasBit(text, bit))).toEqual(bits);
    expect(text).toHaveLength(9);
    expect(new BitWriter(8).text()).toHaveLength(1);
  });
});
