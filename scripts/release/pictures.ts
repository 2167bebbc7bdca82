/** The screenshots of the stores' pages, from what was just built. */
import { spawnSync } from 'node:child_process';
import { MADE } from '../store/pictures/names.ts';
import { fault, fine, note } from './step.ts';
import type { Step } from './step.ts';

export const pictures: Step = {
  title: 'Pictures',
  find: ({ fast }) => {
    if (fast) return [note('Not taken anew: those that are kept were compared with what the stores ask for.')];
    const { status, stdout, stderr } = spawnSync('node', ['scripts/store/pictures/main.ts'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status === 0) return [fine(`Taken in every language that a store has a slot for, in ${MADE}/. Look at them.`)];
    console.error(`${stdout}${stderr}`);
    return [fault('They could not be taken; the reason stands above (npm run store:pictures).')];
  },
};
