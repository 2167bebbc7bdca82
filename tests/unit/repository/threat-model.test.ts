import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, read, ROOT } from './files.ts';

const DOCUMENT = 'docs/threat-model.md';
const TEXT = read(DOCUMENT);
/** A link to a file of tests, and after a colon the names that are meant in it. */
const CITED = /\]\(\.\.\/(tests\/[^)]+)\)(?:: ((?:“[^”]+”(?:, )?)+))?/g;
const CITATIONS = [...TEXT.matchAll(CITED)].map(([, file = '', names = '']) => ({
  file,
  names: [...names.matchAll(/“([^”]+)”/g)].map((match) => match[1] as string),
}));
/** Pages that stand in a table of their own, which tests run one by one. */
const TABLES: readonly string[] = [
  'tests/browser/awkward/awkward.ts',
  ...['banner-attacks', 'blinding', 'framing', 'overlooked', 'sizes', 'spying'].map(
    (name) => `tests/browser/hostile/${name}.ts`,
  ),
];

/** A name stands at the beginning of a string, also behind the file or browser that it is for. Comments say nothing. */
function isNamedIn(code: string, name: string): boolean {
  return ["'", '"', '`'].some((quote) => ['', '%s ', '%s: '].some((before) => code.includes(quote + before + name)));
}

function withoutComments(file: string): string {
  return read(file).replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
}

describe('each test that the threat model names', () => {
  it.each([...new Set(CITATIONS.map(({ file }) => file))])('is in %s', (file) => {
    expect(existsSync(path.join(ROOT, file)), `${DOCUMENT} names ${file}, which does not exist`).toBe(true);
    expect(/\.test\.tsx?$/.test(file) || TABLES.includes(file)).toBe(true);
    const code = withoutComments(file);
    const names = CITATIONS.filter((one) => one.file === file).flatMap((one) => one.names);
    expect(names, `say which test of ${file} is meant`).not.toEqual([]);
    expect(
      names.filter((name) => !isNamedIn(code, name)),
      `mend ${DOCUMENT}, or write the test`,
    ).toEqual([]);
  });

  it('is named with its file, every time', () => {
    expect(CITATIONS.filter(({ names }) => names.length === 0)).toEqual([]);
    expect(CITATIONS.length).toBeGreaterThan(40);
  });
});

describe('the promises', () => {
  const section = TEXT.slice(TEXT.indexOf('\n## Promises'), TEXT.indexOf('\n## Not shown yet'));
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:promise|---) /.test(line));

  it('are there', () => {
    expect(rows.length).toBeGreaterThan(30);
  });

  it('are each shown by a test; else they belong under “Not shown yet”', () => {
    expect(rows.filter((row) => !/\]\(\.\.\/tests\/[^)]+\): “/.test(row))).toEqual([]);
  });
});

it('the threat model knows whether an organisation’s policy is read', () => {
  const isRead = filesUnder('src').some((file) => /\.tsx?$/.test(file) && /\bstorage\.managed\b/.test(read(file)));
  expect(TEXT.includes('this version reads no policy'), 'say in its borders what of a policy is believed').toBe(
    !isRead,
  );
});
