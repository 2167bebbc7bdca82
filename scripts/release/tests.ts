/** Everything that continuous integration runs. */
import { spawnSync } from 'node:child_process';
import { fault, fine, note } from './step.ts';
import type { Step } from './step.ts';

export const tests: Step = {
  title: 'Tests',
  find: ({ rehearsal }) => {
    if (rehearsal) return [note('Not run here: npm test.')];
    const { status } = spawnSync('npm', ['test'], { stdio: 'inherit', shell: process.platform === 'win32' });
    return [status === 0 ? fine('npm test passes.') : fault('npm test fails; its message stands above.')];
  },
};
