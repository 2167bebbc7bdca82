/** The user switched pattern lists on or off: what is asked from now on, in every tab that is open. */
import type { Settings } from '../settings.ts';
import { forgetAsked, publishGate } from './active-packs.ts';

/** Readers see that another table lies in the store, and read their pages again. */
export async function followPackSwitches(now: Settings, before: Settings): Promise<void> {
  if (now.packsOff.join(' ') === before.packsOff.join(' ')) return;
  forgetAsked();
  await publishGate();
}
