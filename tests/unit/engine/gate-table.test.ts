/** What the gate's table holds of the lists in use: each group once, each phrase with the word that texts seldom have. */
import { describe, expect, it } from 'vitest';
import { compileGate } from '../../../src/engine/compile-gate.ts';
import type { GatePack } from '../../../src/engine/compile-gate.ts';
import { FREQUENT, FrequentWords } from '../../../src/engine/frequent-words.ts';
import type { GateTable } from '../../../src/engine/gate-table.ts';
import { Gate } from '../../../src/engine/gate.ts';
import type { Signal } from '../../../src/engine/pack.ts';
import { Shelf } from '../../../src/engine/shelf.ts';
import { unitAt, wideAt } from '../../../src/engine/units.ts';
import { compilePhrase } from '../../../src/packs/phrases.ts';

const term = (id: string, ...phrases: string[]) => ({ id, phrases: phrases.map(compilePhrase) });
const tie = (id: string, near: string[][], phrases: string[] = []): Signal => ({
  id,
  facet: 'employer',
  anchor: true,
  grave: false,
  near,
  phrases: phrases.map(compilePhrase),
  sums: [],
  source: null,
});
const TERMS = [
  term('army', 'army', 'सेना'),
  term('job', 'job'),
  term('russia', 'russia*', 'land of the bear'),
  term('unused', 'nothing'),
];
const pack = (signals: Signal[], terms = TERMS): GatePack => ({ terms, signals });

/** Groups by tie, each as the numbers of its terms. */
function groupsOf({ base }: GateTable): { tie: number; terms: number[] }[] {
  const found: { tie: number; terms: number[] }[] = [];
  for (let key = 0; key < base.keyTerms; key++) {
    for (
      let at = wideAt(base.groupStarts, 2 * key);
      at < wideAt(base.groupStarts, 2 * key + 2);
      at += 1 + unitAt(base.groups, at)
    ) {
      const terms = Array.from({ length: unitAt(base.groups, at) - 1 }, (_, i) => unitAt(base.groups, at + 2 + i));
      expect(terms[0]).toBe(key);
      found.push({ tie: unitAt(base.groups, at + 1), terms });
    }
  }
  return found;
}

const wordsOf = (table: GateTable, of: 'keys' | 'rest'): string[] =>
  table.blocks.flatMap((block) => block[of].words.trim().split(' ').filter(Boolean)).sort();

describe('groups', () => {
  it('are kept without money and telephone numbers, without repeats, and without those that others imply', () => {
    const groups = groupsOf(
      compileGate([
        pack([
          tie('t', [
            ['russia', 'army', 'job'],
            ['russia', 'sum', 'army', 'army'],
            ['army', 'phone', 'russia'],
            ['job', 'russia'],
          ]),
        ]),
      ]),
    );
    expect(groups.map(({ terms }) => terms.length)).toEqual([2, 2]);
    expect(
      groupsOf(
        compileGate([
          pack([
            tie('t', [
              ['russia', 'army', 'job'],
              ['russia', 'army'],
            ]),
          ]),
        ]),
      ),
    ).toHaveLength(1);
  });

  it('of each tie are its own', () => {
    const groups = groupsOf(
      compileGate([
        pack([
          tie('a', [['russia', 'army']]),
          tie('b', [['russia', 'job']]),
          { ...tie('c', [['job']]), anchor: false },
        ]),
      ]),
    );
    expect(groups.map((group) => group.tie)).toEqual([0, 1]);
    expect(new Set(groups.flatMap(({ terms }) => terms)).size).toBe(3);
  });

  it('of phrases that show a tie by themselves are of one term, behind the others', () => {
    const table = compileGate([
      pack([
        tie('a', [['russia', 'army']]),
        tie('b', [], ['war zone']),
        tie('c', [['russia', 'job']], ['front line', 'no front']),
      ]),
    ]);
    const alone = groupsOf(table).filter(({ terms }) => terms.length === 1);
    expect(alone.map((group) => group.tie)).toEqual([1, 2]);
    expect(new Set(alone.map(({ terms }) => terms[0])).size).toBe(2);
    expect(table.base.keyTerms).toBe(1 + 2);
    for (const text of ['war zone', 'front line', 'no front', 'army of russia', 'job in russia'])
      expect(new Gate(table).passes(text), text).toBe(true);
    for (const text of ['war', 'front', 'army', 'russia', 'zone war'])
      expect(new Gate(table).passes(text), text).toBe(false);
  });
});

describe('the words that are looked for first', () => {
  it('are those of terms that texts seldom have', () => {
    const frequent = [['russia', 'russian', 'the', 'of', 'land', 'job']];
    const table = compileGate(
      [pack([tie('t', [['russia', 'army']]), tie('u', [['russia', 'army', 'job']])])],
      frequent,
    );
    expect(wordsOf(table, 'keys')).toEqual(['army', 'सेना']);
    expect(wordsOf(table, 'rest')).toEqual(['bear', 'job', 'land', 'of', 'russia*', 'the']);
    const rare = compileGate([pack([tie('t', [['russia', 'army']])])], [['army', 'the', 'of', 'land']]);
    expect(wordsOf(rare, 'keys')).toEqual(['bear', 'russia*']);
  });

  it('of a term whose phrases need others beside them weigh less', () => {
    const terms = [term('a', 'alpha'), term('b', 'beta gamma')];
    const frequent = [['alpha', 'beta', 'gamma']];
    expect(wordsOf(compileGate([pack([tie('t', [['a', 'b']])], terms)], frequent), 'keys')).toEqual(['gamma']);
    const dear = [['beta', 'gamma', ...Array.from({ length: 30 }, (_, i) => `w${i}`), 'alpha']];
    expect(wordsOf(compileGate([pack([tie('t', [['a', 'b']])], terms)], dear), 'keys')).toEqual(['alpha']);
  });

  it('are kept script by script, and misspellings of them are looked for quickly', () => {
    const table = compileGate([pack([tie('t', [['army']])])]);
    expect(table.base.blocks).toEqual([0, 0x900 >> 7]);
    expect(table.blocks.map(({ keys, rest }) => [keys.slips !== null, rest.slips])).toEqual([
      [true, null],
      [true, null],
    ]);
    const numbers = table.blocks.flatMap(({ keys, rest }) => [keys.first, rest.first]);
    expect(Math.min(...numbers)).toBe(0);
  });

  it('are marked among frequent words, and those that begin like one', () => {
    const table = compileGate([pack([tie('t', [['army', 'job']])])], [['arm', 'army', 'job', 'the', 'jo']]);
    const words = new FrequentWords(table.blocks[0]?.frequent ?? '');
    expect(['the', 'arm', 'jo'].map((word) => words.look(word))).toEqual([0, words.look('arm'), words.look('jo')]);
    expect(
      [words.look('army') & FREQUENT.KEY, words.look('job') & FREQUENT.KEY].filter((bit) => bit !== 0),
    ).toHaveLength(1);
    expect(words.look('never')).toBe(-1);
  });
});

describe('of several lists', () => {
  const OTHER = [term('army', 'army', 'सेना'), term('camp', 'camp')];

  it('terms that are alike are one; those of the same name that are not are two', () => {
    const same = compileGate([pack([tie('a', [['army', 'job']])]), pack([tie('b', [['army', 'camp']])], OTHER)]);
    expect(new Set(groupsOf(same).flatMap(({ terms }) => terms)).size).toBe(3);
    const different = [term('army', 'troops'), term('camp', 'camp')];
    const two = compileGate([pack([tie('a', [['army', 'job']])]), pack([tie('b', [['army', 'camp']])], different)]);
    expect(new Set(groupsOf(two).flatMap(({ terms }) => terms)).size).toBe(4);
    expect(new Gate(two).passes('troops in a camp')).toBe(true);
    expect(new Gate(two).passes('army in a camp')).toBe(false);
    const shuffled = [term('army', 'ar my'), term('camp', 'camp')];
    expect(
      new Set(
        groupsOf(
          compileGate([
            pack([tie('a', [['army', 'job']])], [term('army', 'ar', 'my'), term('job', 'job')]),
            pack([tie('b', [['army', 'camp']])], shuffled),
          ]),
        ).flatMap(({ terms }) => terms),
      ).size,
    ).toBe(4);
  });

  it('a word is common where each that has words of its script has it', () => {
    const table = compileGate([
      pack([tie('a', [['army', 'job']])]),
      pack([tie('b', [['army', 'camp']])], [term('army', 'army'), term('camp', 'camp')]),
    ]);
    const common = table.blocks.flatMap(({ keys, rest }) =>
      [keys, rest].flatMap((shelf) => {
        const words = shelf.words.trim().split(' ').filter(Boolean);
        return words.filter((_, i) => new Shelf(shelf).isCommon(shelf.first + i));
      }),
    );
    expect(common.sort()).toEqual(['army', 'सेना']);
  });

  it('a compound may be made of the words of any', () => {
    const table = compileGate([pack([tie('a', [['army']])]), pack([tie('b', [['camp', 'army']])], OTHER)]);
    expect(new Gate(table).passes('armycamp')).toBe(true);
    expect(new Gate(table).passes('armyclinic')).toBe(false);
  });
});

it('a phrase may be of twelve words, and no more', () => {
  const long = (words: number): string =>
    Array.from({ length: words }, (_, i) => `word${String.fromCharCode(97 + i)}`).join(' ');
  expect(new Gate(compileGate([pack([tie('t', [], [long(12)])])])).passes(long(12))).toBe(true);
  expect(() => compileGate([pack([tie('t', [], [long(13)])])])).toThrow('too long');
});
