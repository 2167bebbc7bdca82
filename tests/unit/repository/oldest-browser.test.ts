import { describe, expect, it } from 'vitest';
import { filesUnder, read } from './files.ts';
import { bundleOf } from './imports.ts';

/**
 * What Chrome 109 lacks and the build does not add: it lowers syntax to its target, methods it leaves as they are. With the
 * version that brought each.
 */
const NEWER: readonly (readonly [string, RegExp])[] = [
  ['arrays copied by method (110)', /\.(?:toSorted|toReversed|toSpliced)\(/],
  ['strings checked for lone surrogates (111)', /\.(?:is|to)WellFormed\(/],
  [
    'regular expressions with the flag v (112)',
    /(?<=[^\s<*/.:])\/[dgimsuy]*v[dgimsuy]*(?=[;,)\]]|\.(?!tsx?))|RegExp\([^)]*,\s*['"][a-z]*v/,
  ],
  ['grouping (117)', /\b(?:Object|Map)\.groupBy\(/],
  ['Promise.withResolvers (119)', /\bPromise\.withResolvers\(/],
  ['Array.fromAsync (121)', /\bArray\.fromAsync\(/],
  [
    'iterator helpers (122)',
    /\.(?:keys|values|entries|matchAll)\([^()]*\)\.(?:map|filter|take|drop|flatMap|reduce|toArray|some|every|find)\(|\bIterator\.from\(/,
  ],
  ['sets compared by method (122)', /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/],
  ['Promise.try (128)', /\bPromise\.try\(/],
  ['RegExp.escape (136)', /\bRegExp\.escape\(/],
];

/** Object.keys(x).map(…) and its like are arrays. */
const ARRAYS = /\b(?:Object|Array|Reflect)\.(?:keys|values|entries)\([^()]*\)/g;

const SHIPPED = new Set(
  [...filesUnder('entrypoints'), ...filesUnder('web')]
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.config.ts'))
    .flatMap((entry) => [...bundleOf(entry)])
    .filter((file) => /^(?:src|entrypoints|web)\/.*\.tsx?$/.test(file)),
);

describe('what ships runs in Chrome 109', () => {
  it.each(NEWER)('without %s', (_, pattern) => {
    const found = [...SHIPPED].filter((file) => pattern.test(read(file).replace(ARRAYS, '[]')));
    expect(found, 'write it another way, or look for the method and fall back').toEqual([]);
  });
});
