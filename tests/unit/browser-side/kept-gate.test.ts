/** The gate's table in the browser's storage: in parts that belong together, also while another one is being written. */
import { describe, expect, test } from 'vitest';
import { compileGate } from '../../../src/engine/compile-gate.ts';
import type { GateTable } from '../../../src/engine/gate-table.ts';
import type { Signal } from '../../../src/engine/pack.ts';
import { blockKey, entriesOf, GATE_KEY, oldKeys, stampIn, tableIn } from '../../../src/kept-gate.ts';
import type { StampedTable } from '../../../src/kept-gate.ts';
import { GateSource } from '../../../src/page/gate-source.ts';

const LATIN = 0;
const DEVANAGARI = 0x900 >> 7;

/** A table that looks for these words. */
function tableOf(...words: string[]): GateTable {
  const signal: Signal = {
    id: 'army',
    facet: 'employer',
    anchor: false,
    grave: true,
    phrases: [],
    near: [['army']],
    sums: [],
    source: null,
  };
  return compileGate([{ terms: [{ id: 'army', phrases: words.map((word) => [word]) }], signals: [signal] }]);
}

const OLD = tableOf('army', 'सेना');
const NEW = tableOf('navy', 'नौसेना');

type Stored = Record<string, unknown>;

/** A storage that answers each reading with what it is given next, the last answer again and again. */
function source(
  answers: readonly Stored[],
  background: StampedTable | null = null,
): { gates: GateSource; asked: number[][] } {
  const asked: number[][] = [];
  let reading = 0;
  const gates = new GateSource({
    get: (keys) => {
      const stored = answers[Math.min(reading++, answers.length - 1)] as Stored;
      return Promise.resolve(Object.fromEntries(keys.flatMap((key) => (key in stored ? [[key, stored[key]]] : []))));
    },
    ask: (blocks) => {
      asked.push([...blocks]);
      return Promise.resolve(
        background && { ...background, blocks: background.blocks.filter(({ block }) => blocks.includes(block)) },
      );
    },
  });
  return { gates, asked };
}

async function passes(gates: GateSource, text: string, stored: Stored): Promise<boolean> {
  const look = (await gates.current(stored)).look([text]);
  for (;;) {
    const step = look.next();
    if (step.done === true) return step.value;
    await step.value;
  }
}

describe('in storage', () => {
  test('each script has an entry of its own, and all have the stamp', () => {
    expect(Object.keys(entriesOf('1', OLD))).toEqual([GATE_KEY, blockKey(LATIN), blockKey(DEVANAGARI)]);
    expect(stampIn(entriesOf('1', OLD))).toBe('1');
    expect(tableIn(entriesOf('1', OLD), [LATIN])).toEqual({ stamp: '1', base: OLD.base, blocks: [OLD.blocks[0]] });
  });

  test('parts of two tables are no table', () => {
    const torn = { ...entriesOf('2', NEW), [blockKey(LATIN)]: entriesOf('1', OLD)[blockKey(LATIN)] };
    expect(tableIn(torn, [LATIN])).toBeNull();
    expect(tableIn(torn, [DEVANAGARI])).not.toBeNull();
  });

  test.each([
    ['nothing', {}],
    ['the table of an older version', { [GATE_KEY]: { packVersion: '0.1.0', table: { format: 2 } } }],
    ['something else', { [GATE_KEY]: 'x', [blockKey(LATIN)]: 3 }],
  ])('%s is no table', (_name, stored) => {
    expect(tableIn(stored, [LATIN])).toBeNull();
    expect(stampIn(stored)).toBeNull();
    expect(oldKeys(stored, NEW)).toEqual([]);
  });

  test('a table without a script leaves nothing of it behind', () => {
    expect(oldKeys(entriesOf('1', OLD), tableOf('army'))).toEqual([blockKey(DEVANAGARI)]);
    expect(oldKeys(entriesOf('1', OLD), NEW)).toEqual([]);
  });
});

describe('in a page', () => {
  const stored = entriesOf('1', OLD);

  test('other scripts are fetched where the page has letters of them', async () => {
    const { gates, asked } = source([stored]);
    expect(await passes(gates, 'Army', stored)).toBe(true);
    expect(await passes(gates, 'सेना में', stored)).toBe(true);
    expect(await passes(gates, 'बैंक में', stored)).toBe(false);
    expect(asked).toEqual([]);
  });

  test('where its parts do not belong together it is read once more', async () => {
    const torn = { ...entriesOf('2', NEW), [blockKey(LATIN)]: stored[blockKey(LATIN)] };
    const { gates, asked } = source([entriesOf('2', NEW)]);
    expect(await passes(gates, 'navy', torn)).toBe(true);
    expect(asked).toEqual([]);
  });

  test('and where they still do not, the background is asked', async () => {
    const torn = { ...entriesOf('2', NEW), [blockKey(LATIN)]: stored[blockKey(LATIN)] };
    const { gates, asked } = source([torn], { stamp: '2', ...NEW });
    expect(await passes(gates, 'navy', torn)).toBe(true);
    expect(asked).toEqual([[LATIN]]);
  });

  test('before the background has written any, it is asked', async () => {
    const { gates, asked } = source([{}], { stamp: '1', ...OLD });
    expect(await passes(gates, 'नौकरी बैंक, सेना', {})).toBe(true);
    expect(asked).toEqual([[LATIN], [DEVANAGARI]]);
  });

  test('without any, it is said', async () => {
    const { gates } = source([{}]);
    await expect(gates.current({})).rejects.toThrow('could not be loaded');
  });

  test('words that cannot be had any more are not held back', async () => {
    const { gates, asked } = source([entriesOf('2', NEW)], { stamp: '2', ...NEW });
    expect(await passes(gates, 'bank, बैंक', stored)).toBe(true);
    expect(await passes(gates, 'bank', stored)).toBe(false);
    expect(asked).toEqual([[DEVANAGARI]]);
  });

  test('another table is taken up as soon as it is there', async () => {
    const { gates } = source([entriesOf('2', NEW)]);
    const gate = await gates.current(stored);
    expect(gates.keys).toEqual([]);
    expect(gates.changed({ [GATE_KEY]: stored[GATE_KEY] })).toBe(false);
    expect(gates.changed({})).toBe(false);
    expect(await gates.current({})).toBe(gate);
    expect(gates.changed({ [GATE_KEY]: entriesOf('2', NEW)[GATE_KEY] })).toBe(true);
    expect(gates.keys).toEqual([GATE_KEY, blockKey(LATIN)]);
    expect(await passes(gates, 'navy', entriesOf('2', NEW))).toBe(true);
  });
});
