/** A short use of what `npm run soak` does for an hour: nothing grows, no badge is wrong, no record stays. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { MEASURES } from '../soak/soak.ts';

const run = promisify(execFile);

test('over forty pages nothing grows that is kept', { timeout: 180_000 }, async () => {
  // It fails where something grows, and says there what.
  const { stdout } = await run(process.execPath, ['scripts/run.mjs', 'tests/soak/main.ts', '--pages', '40']).catch(
    (error: unknown) => error as { readonly stdout: string },
  );
  expect(stdout).toMatch(/^40 pages, 5 measurements/);
  expect(stdout).not.toContain('GROWS');
  expect(stdout.match(/ flat$/gm)).toHaveLength(MEASURES.length);
  expect(stdout).toContain('wrong badges and records that stayed: 0\n');
});
