/** What may not be in the files that ship, whoever wrote it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentsOfPackage } from './packages.ts';

const PACKAGES = ['chrome.zip', 'firefox.zip', 'web.zip'] as const;
const text = (content: Uint8Array): string => Buffer.from(content).toString();

/** Ways to run what is not in the package, or is not code. */
const RUNS: readonly (readonly [string, RegExp])[] = [
  ['eval', /\beval\s*\(/g],
  ['a function made of text', /\bnew\s+Function\b|(?<![\w.$])Function\s*\(\s*["'`]/g],
  ['a timer with text', /\bset(?:Timeout|Interval)\s*\(\s*["'`]/g],
  ['code from elsewhere', /\bimport\s*\(\s*["'`]https?:|\bimportScripts\s*\(|\bfrom\s*["'`]https?:/g],
  [
    'a page written by text',
    /\bdocument\.write(?:ln)?\s*\(|\binsertAdjacentHTML\b|\bouterHTML\s*=|\bcreateContextualFragment\b/g,
  ],
];
/** What tells where something was built, or opens something. */
const TELLS: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY|\bRWRTY0Iy[\w+/]{20}/g],
  ['a token', /\b(?:ghp|gho|github_pat|xox[abp]|AKIA)[_-]?[\dA-Za-z]{16,}/g],
  ['a path of a machine', /(?<![\w.:/~-])\/(?:work|root|home|Users|tmp)\/\w[^\s'"`]*/g],
  [
    'a source of tests',
    /\b(?:describe|it|test)\s*\(\s*["'`][^"'`]+["'`]\s*,\s*(?:async\s*)?(?:\(|function)|vitest|fast-check/g,
  ],
  ['a source map', /\/\/# sourceMappingURL=/g],
];

const found = (rules: typeof RUNS, name: string, content: string): string[] =>
  rules.flatMap(([what, rule]) =>
    Array.from(content.matchAll(rule), ([hit]) => `${name}: ${what}: ${hit.slice(0, 60)}`),
  );

describe.each(PACKAGES)('%s', (kind) => {
  test('runs no text and nothing from elsewhere', async () => {
    const scripts = [...(await contentsOfPackage(kind))].filter(([name]) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.flatMap(([name, content]) => found(RUNS, name, text(content)))).toEqual([]);
  });

  test('tells nothing of where it was built, and holds nothing of tests', async () => {
    const all = [...(await contentsOfPackage(kind))].filter(([name]) => !/\.(?:png|jsonl)$/.test(name));
    expect(all.flatMap(([name, content]) => found(TELLS, name, text(content)))).toEqual([]);
  });

  test('has pages without handlers, styles or scripts in them, that load nothing of others', async () => {
    const pages = [...(await contentsOfPackage(kind))].filter(([name]) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    const wrong = pages.flatMap(([name, content]) =>
      Array.from(
        text(content).matchAll(
          /<[^>]*\son\w+\s*=|<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|(?:src|href)="(?:[a-z]+:)?\/\/|javascript:/gi,
        ),
        ([hit]) => `${name}: ${hit}`,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test('no two browsers get other code than the other has, but for how each is built', async () => {
  const names = async (kind: string): Promise<string[]> =>
    [...(await contentsOfPackage(kind)).keys()].map((name) => name.replace(/-[\w-]{8}\.(js|css)$/, '.$1')).sort();
  const [chrome, firefox] = await Promise.all([names('chrome.zip'), names('firefox.zip')]);
  // Only Chromium wants a schema of what organisations may set.
  expect(chrome.filter((name) => name !== 'managed_schema.json')).toEqual(
    firefox.filter((name) => name !== 'managed_schema.json'),
  );
});

test('the sources of tests name themselves as the rules look for them', () => {
  const sample = readdirSync('tests/packages').find((name) => name.startsWith('built-files')) as string;
  expect(found(TELLS, sample, readFileSync(`tests/packages/${sample}`, 'utf8'))).not.toEqual([]);
});
