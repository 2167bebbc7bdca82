/** What the documents tell people to type does what they say, in a fresh copy of the project. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { read } from '../unit/repository/files.ts';
import { CASES } from './cases.ts';
import type { Case } from './cases.ts';
import { copyOfProject } from './copy.ts';
import { IS_WHOLE_RUN } from '../whole-run.ts';

const STOP_AFTER_MS = 200_000;

let copy: ReturnType<typeof copyOfProject>;
beforeAll(() => {
  copy = copyOfProject();
});
afterAll(() => copy?.remove());
/** Whichever command somebody types first has to bring what it needs. */
beforeEach(() => rmSync(join(copy.folder, '.wxt'), { recursive: true, force: true }));

/** As a person's terminal would start it, on a machine that can show no browser. @returns what it said, and its exit status: null where it was stopped */
function run({ command, says, runsOn }: Case): Promise<{ said: string; status: number | null }> {
  const { NODE_ENV: _, VITEST: __, TEST: ___, DISPLAY: ____, WAYLAND_DISPLAY: _____, ...env } = process.env;
  return new Promise((resolve) => {
    // A group of its own: npm starts others, and all are to be stopped.
    const child = spawn('npm', ['run', ...command.split(' ')], { cwd: copy.folder, env, detached: true });
    let said = '';
    const stop = (): void => {
      try {
        process.kill(-(child.pid as number), 'SIGTERM');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    };
    const late = setTimeout(stop, STOP_AFTER_MS);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said += String(part);
        if (runsOn === true && says.test(said)) stop();
      });
    child.on('close', (status) => {
      clearTimeout(late);
      resolve({ said, status });
    });
  });
}

const chosen = CASES.filter(({ long }) => !(IS_WHOLE_RUN && long === true));

describe('npm run', () => {
  test.each(chosen.map((one) => [one.command, one] as const))('%s', async (_, one) => {
    const { said, status } = await run(one);
    if (one.runsOn !== true && one.times !== true) expect(status, said.slice(-2_000)).toBe(0);
    expect(said).toMatch(one.says);
    for (const file of one.makes ?? []) expect(existsSync(join(copy.folder, file)), file).toBe(true);
    for (const file of one.keeps ?? [])
      expect(readFileSync(join(copy.folder, file), 'utf8') === read(file), `${file} is as before`).toBe(true);
  });
});
