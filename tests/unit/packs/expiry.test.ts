import { describe, expect, test } from 'vitest';
import { growsOld, isExpired } from '../../../src/packs/expiry.ts';

const DAY_MS = 86_400_000;

describe('a pack that is meant to be used until a day', () => {
  const expires = '2026-11-25';
  const end = Date.parse(expires) + DAY_MS;

  test('is in time to the end of it', () => {
    expect(isExpired({ expires }, end - 1)).toBe(false);
  });

  test('and old from the next one on', () => {
    expect(isExpired({ expires }, end)).toBe(true);
  });
});

test.each([
  ['2026-01-01', '2028-03-11', true],
  ['2026-01-01', '2028-03-12', false],
])('a pack of %s until %s grows old in good time: %s', (issued, expires, inTime) => {
  expect(growsOld({ issued, expires })).toBe(inTime);
});
