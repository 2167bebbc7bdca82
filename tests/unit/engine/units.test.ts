import { describe, expect, it } from 'vitest';
import { byUnits, lowerBound } from '../../../src/engine/in-order.ts';
import { FIRST_UNIT, unitAt, unitsOf, wide, wideAt } from '../../../src/engine/units.ts';

describe('numbers kept as the letters of a string', () => {
  it('come out as they went in', () => {
    const numbers = [0, 1, 31, 32, 0x7ffe, 0x7fff];
    const units = unitsOf(numbers);
    expect(numbers.map((_, at) => unitAt(units, at))).toEqual(numbers);
    expect(units.charCodeAt(0)).toBe(FIRST_UNIT);
  });

  it('that are large take two', () => {
    for (const number of [0, 0x7fff, 0x8000, 1_000_000, 0x3fffffff]) {
      const units = unitsOf([7, ...wide(number), 9]);
      expect(wideAt(units, 1)).toBe(number);
      expect(units.length).toBe(4);
    }
  });

  it.each([1.5, -1, 0x8000, Number.NaN, Infinity])('are never written wrong: %d is refused', (number) => {
    expect(() => unitsOf([1, number])).toThrow(`${number} does not fit into a unit`);
  });
});

describe('looking up in a list in order', () => {
  it('finds the first that is not before, at either end too', () => {
    const list = [1, 3, 3, 5, 9];
    const found = (sought: number): number => lowerBound(list.length, (i) => (list[i] as number) < sought);
    expect([0, 1, 2, 3, 4, 9, 10].map(found)).toEqual([0, 0, 1, 1, 3, 4, 5]);
    expect(lowerBound(0, () => true)).toBe(0);
  });

  it('words stand by their letters’ numbers, in every locale alike', () => {
    expect(['é', 'z', 'a', 'Z', 'a'].sort(byUnits)).toEqual(['Z', 'a', 'a', 'z', 'é']);
    expect(byUnits('a', 'a')).toBe(0);
    expect(byUnits('a', 'b')).toBe(-1);
    expect(byUnits('b', 'a')).toBe(1);
  });
});
