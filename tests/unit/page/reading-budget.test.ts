import { describe, expect, test } from 'vitest';
import { QUIET_MS, ReadingBudget } from '../../../src/page/reading-budget.ts';

/** Readings of a page that changes every `every` ms for `during` ms, each of which takes `cost` ms: when they begin. */
function readingsOf(every: number, during: number, cost: number): number[] {
  const budget = new ReadingBudget();
  const begun = [0];
  budget.spent(cost, cost);
  let due: number | null = null;
  for (let now = cost; now < during; now++) {
    if (now % every === 0) {
      budget.changed(now);
      due ??= now + QUIET_MS;
    }
    if (due !== now) continue;
    const wait = budget.wait(now);
    if (wait > 0) {
      due = Math.ceil(now + wait);
    } else {
      begun.push(now);
      budget.spent(cost, now + cost);
      due = null;
    }
  }
  return begun;
}

describe('a page that changes once', () => {
  test('is read as soon as it is at rest, though its first reading took long', () => {
    const budget = new ReadingBudget();
    budget.spent(120, 120);
    budget.changed(400);
    expect(budget.wait(400)).toBe(QUIET_MS);
    expect(budget.wait(400 + QUIET_MS)).toBe(0);
  });

  test('is read after a storm has ended, not when the storm would have been read', () => {
    const budget = new ReadingBudget();
    budget.spent(100, 100);
    for (let now = 100; now < 2_000; now += 20) {
      budget.changed(now);
      expect(budget.wait(now)).toBeGreaterThan(0);
    }
    expect(budget.wait(1_980 + QUIET_MS)).toBe(0);
  });
});

describe('a page that never rests', () => {
  test('gets a fiftieth of the time', () => {
    expect(readingsOf(20, 60_000, 40).length * 40).toBeLessThanOrEqual(60_000 / 50 + 40);
  });

  test('gets no more for resting just long enough each time, once its store is used up', () => {
    expect(readingsOf(QUIET_MS + 20, 120_000, 40).length * 40).toBeLessThanOrEqual(120_000 / 50 + 500 + 2 * 40);
  });

  test('is read once in half a minute after hundreds of readings', () => {
    const late = readingsOf(20, 600_000, 1).filter((at) => at > 300_000);
    for (const [i, at] of late.entries())
      if (i > 0) expect(at - (late[i - 1] as number)).toBeGreaterThanOrEqual(30_000);
    expect(late.length).toBeGreaterThan(5);
  });
});

test('a page that shows more now and then is always read at once', () => {
  const begun = readingsOf(5_000, 60_000, 60);
  expect(begun).toHaveLength(12);
  for (const at of begun.slice(1)) expect(at % 5_000).toBe(QUIET_MS);
});
