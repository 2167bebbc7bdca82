import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generatedFiles } from '../../../src/cli/packs/schema.ts';
import { FILE_KINDS } from '../../../src/packs/format.ts';
import type { FileKind } from '../../../src/packs/format.ts';
import { jsonSchemaOf } from '../../../src/packs/json-schema.ts';
import { tinyPack } from './tiny-pack.ts';
import type { Change } from './tiny-pack.ts';
import { violations } from './json-schema.ts';

const PACK = 'assets/packs/russia-army';

describe('what is made from the types', () => {
  it.each([...generatedFiles()])('%s is as they are now (else run "npm run packs -- schema")', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('every file of a pack is of a kind, and VS Code is told where each kind lies', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(
        FILE_KINDS.map(({ name, path, alsoAt }) => {
          const globs = [`assets/packs/*/${path}`, ...(alsoAt === undefined ? [] : [alsoAt])];
          const [first, ...more] = globs.map((glob) => glob.replace(/<\w+>/u, '*'));
          return [`assets/packs/schema/${name}.json`, more.length === 0 ? first : [first, ...more]];
        }),
      ),
    );
    const known = FILE_KINDS.map(({ path }) => new RegExp(`^${path.replace(/<\w+>/u, '[\\w-]+')}$`, 'u'));
    const unknown = readdirSync(PACK, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.yaml') && !known.some((pattern) => pattern.test(file)),
    );
    expect(unknown).toEqual([]);
  });

  it('every key of the reference says what it means', () => {
    const rows = readFileSync('docs/pack-format.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter((line) => (line.split(' | ')[1] ?? '').trim() === '')).toEqual([]);
  });
});

describe('the schemas for editors', () => {
  it.each(FILE_KINDS.map((kind) => [kind.path, kind] as const))(
    '%s: nothing in the first pack is underlined',
    (_, kind) => {
      for (const file of filesOf(kind)) {
        const value: unknown = parse(readFileSync(join(PACK, file), 'utf8'));
        expect(violations(value, jsonSchemaOf(kind) as Record<string, unknown>), file).toEqual([]);
      }
    },
  );

  const SIGNAL = 'signals/moon-helper.yaml';
  it.each<[string, string, Change, string]>([
    ['an unknown key', SIGNAL, ['why:', 'wye:'], '.wye: unknown'],
    ['a missing key', SIGNAL, ['why: Helpers for the moon.\n', ''], '.why: missing'],
    ['a choice that is none', SIGNAL, ['facet: role', 'facet: rolle'], '.facet: none of the choices'],
    ['a language that is none', 'terms/moon.yaml', ['  hi:', '  hin:'], '.words.hin: unknown'],
    ['neither source nor reason', SIGNAL, ['source: moon-times-2026\n', ''], ': not one of oneOf'],
    ['a date that is none', 'sources.yaml', ['date: 2026', 'date: May'], '[0].date: pattern'],
    [
      'a link without https',
      'guidance.yaml',
      ['https://ministry', 'http://ministry'],
      '.advisory.official.url: pattern',
    ],
  ])('underline %s', (_, file, change, fault) => {
    const { folder, remove } = tinyPack({ [file]: change });
    const kind = FILE_KINDS.find(({ path }) => path.split('/')[0] === file.split('/')[0]) as FileKind;
    const value: unknown = parse(readFileSync(join(folder, file), 'utf8'));
    remove();
    expect(violations(value, jsonSchemaOf(kind) as Record<string, unknown>)).toContain(fault);
  });
});

function filesOf({ path }: FileKind): string[] {
  const [folder, file] = path.split('/') as [string, string?];
  if (file === undefined) return [path];
  return readdirSync(join(PACK, folder))
    .slice(0, 40)
    .map((name) => `${folder}/${name}`);
}
