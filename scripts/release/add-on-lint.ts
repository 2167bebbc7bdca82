/** What Mozilla's checker says of what was built for Firefox. */
import { complaintsOf, lintAddOn } from '../package/add-on-lint.ts';
import { builtFolder, builtManifest } from './built.ts';
import { fault, fine, note } from './step.ts';
import type { Step } from './step.ts';

export const addOnLint: Step = {
  title: 'Mozilla’s checker',
  find: ({ fast }) => {
    if (fast || builtManifest('firefox') === null) return [note('Not asked.')];
    const complaints = complaintsOf(lintAddOn(builtFolder('firefox')));
    return complaints.length === 0
      ? [fine('Nothing but the warnings of tests/packages/allowed-warnings.json.')]
      : complaints.map(({ code, message, file }) => fault(`${code} in ${file ?? 'the package'}: ${message}`));
  },
};
