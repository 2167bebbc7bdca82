/** How settings of earlier versions become those of this one, in the storage and in files that users took with them. */
import { FIRST_VERSION } from './versioned.ts';
import type { Steps } from './versioned.ts';

/** One step is added where a field changes its meaning; one that is new, or gone, needs none. */
export const SETTINGS_STEPS: Steps = FIRST_VERSION;
