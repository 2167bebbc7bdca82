import { expect, test } from 'vitest';
import { Attempts } from '../../../src/page/attempts.ts';

test('each attempt comes at its time, counted from the first failure, and then none', () => {
  const attempts = new Attempts([1_000, 4_000]);
  expect(attempts.wait(50_000)).toBe(1_000);
  expect(attempts.wait(51_000)).toBe(3_000);
  expect(attempts.wait(54_000)).toBeNull();
});

test('a page that stirs, and fails to be heard ten times a second, uses up none of them', () => {
  const attempts = new Attempts([1_000, 4_000]);
  for (let at = 0; at < 900; at += 100) attempts.wait(at);
  expect(attempts.wait(900)).toBe(100);
});

test('after a success it begins anew', () => {
  const attempts = new Attempts([1_000]);
  attempts.wait(0);
  expect(attempts.wait(5_000)).toBeNull();
  attempts.reset();
  expect(attempts.wait(9_000)).toBe(1_000);
});
