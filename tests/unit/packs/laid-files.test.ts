/** How a build lays the pattern lists, and how their folders are read. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packFolders, readGlosses, readPackFolder } from '../../../src/packs/folder.ts';
import { packFilesPlugin } from '../../../src/packs/vite-plugin.ts';
import type { FileNames } from '../../../src/packs/vite-plugin.ts';
import { tinyPack } from './tiny-pack.ts';
import type { Change, TinyPack } from './tiny-pack.ts';

let tiny: TinyPack;
beforeEach(() => {
  tiny = tinyPack();
});
afterEach(() => tiny.remove());

interface Laid {
  readonly code: string | null;
  readonly files: readonly { fileName?: string; name?: string; source: string }[];
  readonly watched: readonly string[];
}

/** What a build with the plugin lays. */
function laid(names: FileNames, command: 'build' | 'serve'): Laid {
  const plugin = packFilesPlugin(join(tiny.root, 'assets/packs'), names) as unknown as {
    configResolved(config: { command: string }): void;
    resolveId(id: string): string | null;
    load(this: object, id: string): string | null;
  };
  plugin.configResolved({ command });
  const files: { fileName?: string; name?: string; source: string }[] = [];
  const watched: string[] = [];
  const context = {
    addWatchFile: (file: string) => void watched.push(file),
    emitFile: (file: { source: string }) => `ref${files.push(file)}`,
  };
  const id = plugin.resolveId('virtual:pack-files') as string;
  expect(plugin.resolveId('virtual:other')).toBeNull();
  expect(plugin.load.call(context, 'virtual:pack-files')).toBeNull();
  return { code: plugin.load.call(context, id), files, watched };
}

describe('a build', () => {
  it('of the extension lays each list and the languages below its own address', () => {
    const { code, files } = laid('plain', 'build');
    expect(code).toBe('export default { language: "/language-data.json", packs: { "tiny": "/packs/tiny.json" } };');
    expect(files.map(({ fileName }) => fileName)).toEqual(['packs/tiny.json', 'language-data.json']);
    expect(JSON.parse(files[0]?.source ?? '')).toMatchObject({ id: 'tiny', version: '0.1.0' });
  });

  it('of the web app lays them under names that change with them', () => {
    const { code, files } = laid('hashed', 'build');
    expect(code).toBe(
      'export default { language: import.meta.ROLLUP_FILE_URL_ref2, packs: { "tiny": import.meta.ROLLUP_FILE_URL_ref1 } };',
    );
    expect(files.map(({ name }) => name)).toEqual(['packs-tiny.json', 'language-data.json']);
  });

  it('is made anew when any of their files changes', () => {
    const { watched } = laid('plain', 'build');
    for (const file of [
      'assets/packs/tiny/pack.yaml',
      'assets/packs/tiny/signals/moon-helper.yaml',
      'assets/glosses/latin.tsv',
      'assets/terms/wage.yaml',
    ])
      expect(watched).toContain(join(tiny.root, file));
  });

  it('has addresses and no files in tests', () => {
    const { code, files } = laid('plain', 'serve');
    expect(code).toContain('"/packs/tiny.json"');
    expect(files).toEqual([]);
  });
});

describe('a folder', () => {
  const broken = (changes: Record<string, Change>): (() => unknown) => {
    tiny.remove();
    tiny = tinyPack(changes);
    return () => readPackFolder(tiny.folder);
  };

  it('is read file by file, in order; other files are left alone', () => {
    writeFileSync(join(tiny.folder, 'terms/notes.txt'), 'no term');
    writeFileSync(join(tiny.folder, 'signals/.yaml.swp'), 'no signal');
    writeFileSync(join(tiny.root, 'assets/glosses/readme.md'), 'no glosses');
    const files = readPackFolder(tiny.folder);
    expect(files.terms.map(({ id }) => id)).toEqual(['helper', 'moon']);
    expect(files.signals.map(({ id }) => id)).toEqual(['moon-helper']);
    expect(files.translations.map(({ language }) => language)).toEqual(['hi']);
    expect(files.ordinary).toEqual(['moan', 'noon']);
    expect(readGlosses(join(tiny.root, 'assets/glosses')).map(({ word }) => word)).toEqual(['aide', 'went']);
  });

  it('takes weights that are yet to be fitted for its own', () => {
    const { weights } = readPackFolder(tiny.folder);
    const other = { ...weights, verdict: { ...weights.verdict, warnAt: 0.9 } };
    expect(readPackFolder(tiny.folder, other).weights.verdict.warnAt).toBe(0.9);
  });

  it('with a fault is named, with the place', () => {
    expect(broken({ 'pack.yaml': ['version: 0.1.0', 'version: 1'] })).toThrow(/pack\.yaml: version: /);
    expect(broken({ 'ordinary.yaml': 'just words\n' })).toThrow(/ordinary\.yaml: \(top\): /);
    expect(broken({ 'texts/hi.yaml': ['language: hi', 'language: ta'] })).toThrow(
      'language: says ta, unlike the name of the file',
    );
    expect(broken({ 'guidance.yaml': ['source: moon-times-2026, confirmed', 'source: nobody, confirmed'] })).toThrow(
      'sources.yaml has no source with the id nobody',
    );
  });

  it('is a list where it has a pack.yaml, whatever else lies beside it', () => {
    mkdirSync(join(tiny.root, 'assets/packs/empty'));
    expect([...packFolders(join(tiny.root, 'assets/packs'))]).toEqual([['tiny', tiny.folder]]);
    expect(existsSync(tiny.folder)).toBe(true);
  });
});
