/** What tries the tests by changing the source: a change that a test notices, one that none does, one that does not end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Worker } from '../../../scripts/mutate/crew.ts';
import { mutate } from '../../../scripts/mutate/mutants.ts';
import { roundsFor } from '../../../scripts/mutate/plan.ts';
import { percentOf, scoresOf, sumOf, survivorsOf, tableOf, withScores } from '../../../scripts/mutate/report.ts';
import { drawnMutants } from '../../../scripts/mutate/sample.ts';
import { Switchboard } from '../../../scripts/mutate/switchboard.ts';
import { failureOf, TestFile } from '../../../scripts/mutate/test-run.ts';
import type { Reach } from '../../../scripts/mutate/worker.ts';

/** A bundled test file: mutant 1 gives a wrong sum, mutant 2 changes nothing, mutant 3 never comes to an end. */
const FILE = new TestFile(
  'sum.test.ts',
  `const { describe, it, expect, beforeEach, afterEach } = require('vitest');
   const add = (a, b) => {
     __mutation.at(0);
     if (__mutation.active === 3 && __mutation.reached()) for (;;) __mutation.at(1);
     return __mutation.active === 1 && __mutation.reached() ? a - b : a + b;
   };
   let log = [];
   describe('a sum', () => {
     beforeEach(() => { log = ['before']; });
     afterEach(() => { log.push('after'); });
     it.each([[2, 3, 5], [2, 0, 2]])('of %d and %d', (a, b, sum) => {
       expect(log).toEqual(['before']);
       expect(add(a, b)).toBe(sum);
     });
     it('later', async () => { await null; expect([add(1, 1)]).toEqual([2]); });
   });
   it('throws', () => expect(() => { throw new Error('no') }).toThrow('no'));`,
  expect,
);

async function failures(active: number): Promise<(string | null)[]> {
  const mutation = new Switchboard(2);
  mutation.active = active;
  const found: (string | null)[] = [];
  for (const test of FILE.tests(mutation)) found.push(await failureOf(test, mutation, 1_000));
  return found;
}

describe('a test file that is run under a mutant', () => {
  it('leaves vitest’s own checks as they are, for the files that share its process', async () => {
    await expect(Promise.reject(new Error('no'))).rejects.toThrow('no');
  });

  it('has its tests, in their order', () => {
    expect(FILE.tests(new Switchboard(2)).map(({ name }) => name)).toEqual([
      'a sum > of %d and %d [0]',
      'a sum > of %d and %d [1]',
      'a sum > later',
      'throws',
    ]);
  });

  it('passes where nothing is changed, and where the change changes nothing', async () => {
    expect(await failures(-1)).toEqual([null, null, null, null]);
    expect(await failures(2)).toEqual([null, null, null, null]);
  });

  it('notices a wrong answer, in the tests that could', async () => {
    const [first, second, third, last] = await failures(1);
    expect(first).toContain('expected -1 to be 5');
    expect(second).toBeNull();
    expect(third).not.toBeNull();
    expect(last).toBeNull();
  });

  it('notices what does not end', async () => {
    expect((await failures(3)).slice(0, 3)).toEqual(['it does not end', 'it does not end', 'it does not end']);
  });

  it('says which places it reached', async () => {
    const mutation = new Switchboard(2);
    const [first] = FILE.tests(mutation);
    await failureOf(first as never, mutation, Infinity);
    expect([...mutation.hits]).toEqual([1, 0]);
  });
});

describe('a worker', () => {
  const FOLDER = mkdtempSync(join(tmpdir(), 'parakh-'));
  afterAll(() => rmSync(FOLDER, { recursive: true }));

  async function measure(code: string, path = join(FOLDER, 'one.cjs')): Promise<unknown> {
    writeFileSync(join(FOLDER, 'one.cjs'), code);
    const worker = new Worker({ do: 'open', places: 1, bundles: { 'one.test.ts': path } });
    try {
      return await worker.perform({ do: 'measure', file: 'one.test.ts' });
    } finally {
      worker.close();
    }
  }

  it('measures a test file', async () => {
    const passing = "const { it } = require('vitest'); it('passes', () => __mutation.at(0));";
    expect(await measure(passing)).toMatchObject({ reach: { tests: [{ name: 'passes', places: [0] }], failures: [] } });
  });

  it('says at once, and why, that a test file throws while it is loaded', async () => {
    await expect(measure("throw new Error('no such pack')")).rejects.toThrow('one.test.ts cannot start: no such pack');
  });

  it('that cannot be opened tries nothing', async () => {
    await expect(measure('', join(FOLDER, 'gone.cjs'))).rejects.toThrow('a worker cannot be opened: ENOENT');
  });
});

describe('the mutants of a file', () => {
  it('are small changes, each behind a switch, and known by their places', async () => {
    const { mutants, sources, places } = await mutate(['src/packs/expiry.ts']);
    const shown = mutants.map(({ original, replacement }) => `${original} → ${replacement}`);
    expect(shown).toContain('now >= Date.parse(expires) + DAY_MS → now > Date.parse(expires) + DAY_MS');
    expect(sources.get('src/packs/expiry.ts')).toContain('__mutation.active === ');
    expect(places.flat().sort((a, b) => a - b)).toEqual(mutants.map(({ id }) => id));
  });

  it('that change advice to writers of lists, or the text of an error, are left aside', async () => {
    const { mutants } = await mutate(['src/packs/gloss-source.ts', 'src/packs/check/short.ts']);
    const ignored = mutants.filter((one) => one.ignored !== null).map(({ original }) => original);
    expect(ignored).toContain("'write the whole word'");
    expect(ignored.some((text) => text.startsWith('`${file}:'))).toBe(true);
    expect(ignored).not.toContain("'*'");
  });

  it('are drawn the same way for the same seed, whatever else is changed', async () => {
    const { mutants } = await mutate(['src/packs/expiry.ts', 'src/packs/base64.ts']);
    const names = (list: typeof mutants): string[] =>
      list.map(({ file, kind, replacement }) => `${file} ${kind} ${replacement}`);
    const drawn = names(drawnMutants(mutants, '1', 5));
    expect(drawn).toHaveLength(5);
    expect(names(drawnMutants([...mutants].reverse(), '1', 5)).sort()).toEqual([...drawn].sort());
    expect(names(drawnMutants(mutants, '2', 5))).not.toEqual(drawn);
  });
});

describe('the tests that a mutant is given', () => {
  const test = (name: string, ms: number, ...places: number[]) => ({ name, ms, steps: 10, places });
  const reach = (file: string, ms: number, places: number[], ...tests: ReturnType<typeof test>[]): Reach => ({
    file,
    ms,
    steps: 5,
    places,
    tests,
    failures: [],
  });
  const given = (place: number, ...reaches: Reach[]): string[] =>
    roundsFor(place, 'engine', reaches).map(
      ({ file, tests }) => `${file}: ${tests.map(([number]) => number).join(' ')}`,
    );

  it('are those that reach it, the cheapest first, its own folder’s before others', () => {
    expect(
      given(
        1,
        reach('tests/unit/packs/a.test.ts', 1, [], test('x', 1, 1)),
        reach('tests/unit/engine/b.test.ts', 1, [], test('dear', 9, 1), test('other', 1, 2), test('cheap', 2, 1)),
      ),
    ).toEqual(['tests/unit/engine/b.test.ts: 2 0', 'tests/unit/packs/a.test.ts: 0']);
  });

  it('are all of a file that reaches it before its first test', () => {
    expect(given(1, reach('tests/unit/engine/a.test.ts', 1, [1], test('x', 2, 7), test('y', 1)))).toEqual([
      'tests/unit/engine/a.test.ts: 1 0',
    ]);
  });

  it('are as many as a second has room for, and one at least', () => {
    const dear = reach('tests/unit/engine/a.test.ts', 3_000, [], test('x', 5_000, 1), test('y', 6_000, 1));
    expect(given(1, dear)).toEqual(['tests/unit/engine/a.test.ts: 0']);
    expect(given(1, reach('tests/unit/engine/b.test.ts', 1, [], test('z', 990, 1), test('y', 20, 1)), dear)).toEqual([
      'tests/unit/engine/b.test.ts: 1',
    ]);
  });

  it('are none where no test reaches it', () =>
    expect(given(3, reach('tests/unit/engine/a.test.ts', 1, [], test('x', 1, 1)))).toEqual([]));
});

it('the report counts what was noticed, what lives on, and what no test reaches', () => {
  const mutant = {
    id: 1,
    file: 'a.ts',
    line: 2,
    column: 3,
    kind: 'Regex',
    original: '/a/',
    replacement: '/b/',
    ignored: null,
  };
  const tried = [
    { ...mutant, by: 'a test', isReached: true },
    { ...mutant, by: null, isReached: true },
    { ...mutant, by: null, isReached: false },
    { ...mutant, file: 'b.ts', by: 'a test', isReached: true },
  ];
  const scores = scoresOf(tried);
  expect(percentOf(sumOf(scores))).toBe(50);
  expect(tableOf(scores)).toContain('| a.ts | 3 | 1 | 1 | 1 | 33.3 % |');
  expect(tableOf(scores)).toContain('| b.ts | 1 | 1 | 0 | 0 | 100.0 % |');
  expect(tableOf(new Map())).toContain('| **all** | 0 | 0 | 0 | 0 | 100.0 % |');
  expect(survivorsOf(tried)).toBe('a.ts:2:3 Regex: /a/ → /b/\na.ts:2:3 Regex (never reached): /a/ → /b/\n');
});

it('the document keeps the scores of files that were not tried, as long as they are there', () => {
  const [fold, gone] = ['src/engine/fold.ts', 'src/engine/gone.ts'];
  const first = withScores(
    '# Scores\n\n<!-- scores -->\n',
    new Map([
      [fold, { mutants: 10, noticed: 9, apart: 1 }],
      [gone, { mutants: 1, noticed: 1, apart: 0 }],
    ]),
    '2026-11-26',
  );
  expect(first).toMatch(/^# Scores\n\n<!-- scores -->\n\nMeasured last on 2026-11-26\.\n\n\| file /);
  const second = withScores(
    first,
    new Map([['src/engine/words.ts', { mutants: 10, noticed: 7, apart: 0 }]]),
    '2026-11-27',
    3,
  );
  expect(second.split('\n').slice(-4)).toEqual([
    '| src/engine/fold.ts | 10 | 9 | 0 | 1 | 90.0 % |',
    '| src/engine/words.ts | 10 | 7 | 3 | 0 | 70.0 % |',
    '| **all** | 20 | 16 | 3 | 1 | 80.0 % |',
    '',
  ]);
  expect(second).toContain('on 2026-11-27, of every 3 mutants one, drawn by lot.');
});
