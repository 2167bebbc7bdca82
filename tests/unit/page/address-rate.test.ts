import { expect, test } from 'vitest';
import { AddressRate } from '../../../src/page/address-rate.ts';

test('a user who goes from page to page is never restless', () => {
  const rate = new AddressRate();
  for (let n = 0; n < 200; n++) expect(rate.isRestless(1_000 + n * 2_000)).toBe(false);
});

test('a user may go through a few pages at once', () => {
  const rate = new AddressRate();
  for (let n = 0; n < 6; n++) expect(rate.isRestless(60_000 + n * 100)).toBe(false);
});

test('a script that changes the address all the time is, until it rests', () => {
  const rate = new AddressRate();
  const said = Array.from({ length: 100 }, (_, n) => rate.isRestless(60_000 + n * 40));
  expect(said.filter((restless) => !restless).length).toBeLessThan(12);
  expect(rate.isRestless(80_000)).toBe(false);
});
