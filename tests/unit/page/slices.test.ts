import { afterEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../../src/page/slices.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A clock that the steps put forward, and the moments of the pauses between slices. */
function clock(): { pass: (ms: number) => void } {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return { pass: (ms) => (now += ms) };
}

function idleCallbacks(didTimeout: boolean): { slices: number } {
  const seen = { slices: 1 };
  vi.stubGlobal('requestIdleCallback', (callback: (deadline: { didTimeout: boolean }) => void) => {
    seen.slices++;
    setTimeout(() => callback({ didTimeout }));
  });
  return seen;
}

function* steps(times: number, each: (i: number) => void): Generator<void, string> {
  for (let i = 0; i < times; i++) {
    each(i);
    yield;
  }
  return 'done';
}

test('a page gets its thread back every five milliseconds', async () => {
  const { pass } = clock();
  const seen = idleCallbacks(false);
  const spent = { ms: 0 };
  expect(
    await inSlices(
      steps(100, () => pass(1)),
      () => false,
      spent,
    ),
  ).toBe('done');
  expect(seen.slices).toBe(17);
  expect(spent.ms).toBe(100);
});

test('the first step pays for what a page has changed: the others of its slice are done all the same', async () => {
  const { pass } = clock();
  const seen = idleCallbacks(false);
  let laidOut = 0;
  const each = (): void => {
    // A layout of a second whenever the page had its thread back.
    if (seen.slices !== laidOut) pass(1_000);
    laidOut = seen.slices;
    pass(0.01);
  };
  await inSlices(steps(1_000, each), () => false, { ms: 0 });
  expect(seen.slices).toBeLessThanOrEqual(3);
});

test('a page that is never idle gives more at a time, since it is waited for longer', async () => {
  const { pass } = clock();
  const seen = idleCallbacks(true);
  await inSlices(
    steps(100, () => pass(1)),
    () => false,
    { ms: 0 },
  );
  expect(seen.slices).toBeLessThanOrEqual(5);
});

test('a page that is left is read no further', async () => {
  const { pass } = clock();
  idleCallbacks(false);
  let done = 0;
  const each = (): void => {
    done++;
    pass(1);
  };
  expect(await inSlices(steps(100, each), () => true, { ms: 0 })).toBeNull();
  expect(done).toBeLessThan(10);
});
