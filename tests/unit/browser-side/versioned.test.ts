/** The border at which kept data is read, whatever Parakh wrote it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asideKey, dataIn, entryOf, isNewer, isPresent, versioned } from '../../../src/versioned.ts';
import type { Steps } from '../../../src/versioned.ts';

/** A setting that was a number at first, then a text, then a list of texts. */
const STEPS: Steps = [
  (data) => data,
  (data) => ({ size: String((data as { size: number }).size) }),
  (data) => ({ size: [(data as { size: string }).size] }),
];

describe('data of an earlier version', () => {
  test.each([
    ['before there were versions', { size: 5 }],
    ['version 1', { version: 1, data: { size: 5 } }],
    ['version 2', { version: 2, data: { size: '5' } }],
    ['the present version', { version: 3, data: { size: ['5'] } }],
  ])('is read: %s', (_, stored) => {
    expect(dataIn(stored, STEPS)).toEqual({ size: ['5'] });
    expect(isNewer(stored, STEPS)).toBe(false);
  });

  test('that is damaged is as good as none, whatever a step makes of it', () => {
    expect(dataIn({ version: 1, data: null }, STEPS)).toBeUndefined();
    expect(dataIn(null, STEPS)).toBeUndefined();
    expect(dataIn(undefined, STEPS)).toBeUndefined();
  });
});

describe('data of a later version', () => {
  const later = { version: 4, data: { size: new Map() } };

  test('is not read', () => {
    expect(dataIn(later, STEPS)).toBeUndefined();
    expect(isNewer(later, STEPS)).toBe(true);
  });

  test('lies aside once there is something to keep in its place', () => {
    expect(entryOf('settings', { size: ['6'] }, STEPS, later)).toEqual({
      settings: { version: 3, data: { size: ['6'] } },
      [asideKey('settings')]: later,
    });
    expect(entryOf('settings', { size: ['6'] }, STEPS, { size: 5 })).toEqual({
      settings: { version: 3, data: { size: ['6'] } },
    });
  });
});

test('whatever was written is read again, and nothing that lies in a store makes reading fail', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(dataIn(versioned(data, [(same) => same]), [(same) => same])).toEqual(data);
      expect(isPresent(versioned(data, STEPS), STEPS)).toBe(true);
    }),
  );
  fc.assert(fc.property(fc.anything(), (stored) => void dataIn(stored, STEPS)));
  fc.assert(fc.property(fc.anything(), fc.anything(), (version, data) => void dataIn({ version, data }, STEPS)));
});
