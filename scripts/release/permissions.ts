/** Whether the update would ask users for anything new. */
import { askedBy } from '../permissions/asked.ts';
import { guardMessage } from '../permissions/guard.ts';
import { BROWSERS, readReleased } from '../permissions/released.ts';
import { builtManifest } from './built.ts';
import type { Built } from './built.ts';
import { fault, fine, note, would } from './step.ts';
import type { Step } from './step.ts';

export const permissions: Step = {
  title: 'Permissions',
  find: ({ fast }) => {
    const { version, browsers } = readReleased();
    const findings = (Object.keys(browsers) as Built[]).map((browser) => {
      const manifest = fast ? null : builtManifest(browser);
      if (manifest === null) return note(`${browser}: not built, not compared.`);
      const message = guardMessage(BROWSERS[browser], version, browsers[browser], askedBy(manifest));
      return message === null
        ? fine(`${browser}: nothing is asked for that ${version} does not have.`)
        : fault(message);
    });
    return [...findings, would('Once it is released: npm run package -- --keep-permissions, and commit the file.')];
  },
};
