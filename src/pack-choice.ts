/** Which pattern lists are asked: all that came with Parakh, but for those that the user, or an organisation's policy, switched off. */
import type { Settings } from './settings.ts';

/**
 * @param all ids, in their order
 * @param settings as they hold under the policy (`settings-by-policy.ts`)
 * @returns those in use; all where none would be left, since a Parakh that asks nothing would look as if it found nothing
 */
export function chosenPacks(all: readonly string[], { packsOff }: Pick<Settings, 'packsOff'>): string[] {
  const chosen = all.filter((id) => !packsOff.includes(id));
  return chosen.length > 0 ? chosen : [...all];
}
