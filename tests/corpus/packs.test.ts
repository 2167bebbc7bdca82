import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tinyPack } from '../unit/packs/tiny-pack.ts';

const CLI = resolve('src/cli/packs.ts');

function packs(...args: string[]): { status: number | null; out: string; errors: string } {
  return packsIn('.', ...args);
}

function packsIn(cwd: string, ...args: string[]): ReturnType<typeof packs> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8' });
  return { status, out: stdout, errors: stderr };
}

describe('npm run packs', () => {
  it('without a verb, or with one that is none, lists the verbs', () => {
    for (const args of [[], ['chekc']]) {
      const { status, errors } = packs(...args);
      expect(status).toBe(2);
      expect(errors).toMatch(/^usage: npm run packs -- VERB …$[^]*^ {2}check +\S/m);
    }
  });
});

describe('npm run packs -- check', () => {
  it('finds no fault in the packs of the repository', () => {
    expect(packs('check')).toMatchObject({ status: 0, out: '' });
  });

  it('prints each fault of a pack as one line, and ends with status 1', () => {
    const { root, remove } = tinyPack({ 'pack.yaml': ['version: 0.1.0', 'version: 1'], 'terms/moon.yaml': 'id: [' });
    const { status, out, errors } = packsIn(root, 'check', 'tiny');
    remove();
    expect({ status, lines: out.split('\n') }).toEqual({
      status: 1,
      lines: [
        `assets/packs/tiny/pack.yaml:2: “version” is 1 → write a text; figures, and a text with : # [ ] { } in it, stand in quotes`,
        `assets/packs/tiny/terms/moon.yaml:1: a bracket is opened here and not closed → put the missing ] at its end`,
        '',
      ],
    });
    expect(errors).toMatch(/^tiny: 2 faults, [\d.]+ s\n$/);
  });

  it('knows no pack of that name, says which there are, and ends with status 2', () => {
    const { status, out, errors } = packs('check', 'rusia-army');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(errors).toContain('there is no pack “rusia-army”: the packs are ');
    expect(errors).toContain('did you mean “russia-army”?');
  });

  it('says how it is called', () => {
    expect(packs('check', '--help')).toMatchObject({ status: 0, out: expect.stringContaining('FILE:LINE: what is wrong') });
    expect(packs('check', '--fast')).toMatchObject({ status: 2, errors: expect.stringContaining('usage: ') });
  });
});
