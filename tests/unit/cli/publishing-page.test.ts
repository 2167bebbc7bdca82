/** CONTRIBUTING.md, “Publishing a pack”: each command that it shows is run, in its order. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { read, ROOT } from '../repository/files.ts';

const section = /^## Publishing a pack\n[\s\S]*?(?=^## )/m.exec(read('CONTRIBUTING.md'))?.[0] ?? '';
const commands = [...section.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

const home = mkdtempSync(join(tmpdir(), 'parakh-'));
afterAll(() => rmSync(home, { recursive: true }));

test('goes from keys to a signed pack that is verified', { timeout: 300_000 }, () => {
  const verbs = commands.map((command) => /packs -- (\w+)/.exec(command)?.[1]);
  expect(verbs).toEqual(['keygen', 'keygen', 'build', 'sign', 'verify']);
  const said = commands.map((command) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, HOME: home },
    });
    expect(status, `${command}\n${stderr}`).toBe(0);
    return stdout;
  });
  expect(said.at(-1)).toMatch(/^russia-army [\d.]+: signed by [0-9A-F]{16}/m);
});
