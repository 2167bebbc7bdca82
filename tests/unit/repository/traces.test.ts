import { describe, expect, it } from 'vitest';
import { filesUnder, read } from './files.ts';

const TEXT = filesUnder('').filter((file) => !/\.(?:png|woff2?|zip|gz|br|bin)$/.test(file));

/** What one machine leaves behind and others cannot use. A path counts where it begins, not inside an address. */
const TRACES: readonly (readonly [string, RegExp])[] = [
  ['a path of one machine', /(?<![\w.:/~-])\/(?:work|root|home|Users)\/\w[^\s'"`]*/g],
  [
    'the address of a package registry',
    /\bregistry\.(?!test\b)[a-z\d-]+\.[a-z]+\b|https?:\/\/[^\s'"]+\/-\/[^\s'"]+\.tgz/g,
  ],
];

describe('no file of the repository holds', () => {
  it.each(TRACES)('%s', (_, pattern) => {
    const found = TEXT.flatMap((file) => [...read(file).matchAll(pattern)].map((match) => `${file}: ${match[0]}`));
    expect(found).toEqual([]);
  });
});
