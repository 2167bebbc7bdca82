/** What the background lays into the store for others is believed only as it was written. */
import { describe, expect, test } from 'vitest';
import { isSameJson } from '../../../src/same-json.ts';
import { sealed, unsealed } from '../../../src/seal.ts';

const ENTRY = { name: 'x', on: true, count: 3, list: ['ab', 'c'], inner: { none: null, deep: [{ text: 'abc' }] } };
const SEALED = JSON.parse(JSON.stringify(sealed(ENTRY))) as Record<string, unknown>;

test('what was sealed is what comes out, in whatever order browsers keep it', () => {
  expect(unsealed(SEALED)).toEqual(ENTRY);
  const sorted = Object.fromEntries(Object.entries(SEALED).sort(([a], [b]) => (a < b ? -1 : 1)));
  expect(unsealed(sorted)).toEqual(ENTRY);
});

test('what is not set is left out by stores, and nothing is missing', () => {
  expect(unsealed(JSON.parse(JSON.stringify(sealed({ ...ENTRY, absent: undefined }))))).toEqual(ENTRY);
});

describe('nothing is believed of', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'x'],
    ['a list', [SEALED]],
    ['an object with nothing in it', {}],
    ['an entry of an earlier version', ENTRY],
    ['a text that was cut', { ...SEALED, name: '' }],
    ['a list that was cut', { ...SEALED, list: ['ab'] }],
    ['a list that became a text', { ...SEALED, list: 'ab' }],
    ['a text that became a number', { ...SEALED, name: 5 }],
    ['a field that is gone', { ...SEALED, inner: undefined }],
    ['a field too many', { ...SEALED, more: null }],
    ['another size', { ...SEALED, size: 1 }],
    ['something deep inside', { ...SEALED, inner: { none: null, deep: [{ text: 'ab' }] } }],
  ])('%s', (_, stored) => expect(unsealed(stored)).toBeNull());
});

describe('two values say the same', () => {
  test.each([
    [1, 1],
    [null, null],
    [undefined, undefined],
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
  ])('%j and %j', (one, other) => expect(isSameJson(one, other)).toBe(true));
  test.each([
    [1, '1'],
    [null, {}],
    [[], {}],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      { a: 1, b: 2 },
      { a: 1, c: 2 },
    ],
    [{ a: [1] }, { a: [2] }],
  ])('and not %j and %j', (one, other) => expect(isSameJson(one, other)).toBe(false));
});
