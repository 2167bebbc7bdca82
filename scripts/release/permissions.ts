/** Whether the update would ask users for anything new. */
import { readReleased, refuseNewlyAsked } from '../permissions/released.ts';
import { reasonOf } from '../../src/reason.ts';
import { builtManifest } from './built.ts';
import type { Built } from './built.ts';
import { fault, fine, note, would } from './step.ts';
import type { Finding, Step } from './step.ts';

function findingOf(browser: Built, last: string): Finding {
  const manifest = builtManifest(browser);
  if (manifest === null) return note(`${browser}: not built, not compared.`);
  try {
    refuseNewlyAsked(browser, manifest);
    return fine(`${browser}: nothing is asked for that ${last} does not have.`);
  } catch (error) {
    return fault(reasonOf(error));
  }
}

export const permissions: Step = {
  title: 'Permissions',
  find: ({ fast }) => {
    const { version, browsers } = readReleased();
    const compared = fast
      ? [note('Not compared.')]
      : (Object.keys(browsers) as Built[]).map((one) => findingOf(one, version));
    return [...compared, would('Once it is released: npm run package -- --keep-permissions, and commit the file.')];
  },
};
