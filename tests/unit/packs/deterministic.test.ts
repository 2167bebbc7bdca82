/** The same pattern lists give the same bytes, in whatever order a disk names its files. */
import type * as FileSystem from 'node:fs';
import { afterAll, expect, it, vi } from 'vitest';
import { makeAssets } from '../cli/small-assets.ts';

const disk = vi.hoisted(() => ({ isReversed: false }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>();
  const readdirSync = (folder: string): string[] => {
    const names = fs.readdirSync(folder).toSorted();
    return disk.isReversed ? names.toReversed() : names;
  };
  return { ...fs, readdirSync };
});

const { compilePackFolder, languageBeside, readLanguageData } = await import('../../../src/packs/folder.ts');

const assets = makeAssets();
afterAll(() => assets.remove());

it.each([
  ['the pack', () => compilePackFolder(assets.pack)],
  ['the language data', () => readLanguageData(languageBeside(`${assets.pack}/..`))],
])('%s', (_, compile) => {
  const first = JSON.stringify(compile());
  disk.isReversed = true;
  expect(JSON.stringify(compile())).toBe(first);
  disk.isReversed = false;
  expect(first.length).toBeGreaterThan(100);
});
