/** Which pattern lists are asked: all that came with Parakh, but for those that are switched off. */
import type { Settings } from './settings.ts';

/** What whoever hands Parakh out decides about pattern lists, by their ids; it goes before what the user decides. */
export interface PackPolicy {
  readonly on: readonly string[];
  readonly off: readonly string[];
}

/** Where nobody decides for the user. A policy of an organisation would be read in its place. */
export const NO_PACK_POLICY: PackPolicy = { on: [], off: [] };

/**
 * @param all ids, in their order
 * @returns those in use; all where none would be left, since a Parakh that asks nothing would look as if it found nothing
 */
export function chosenPacks(
  all: readonly string[],
  { packsOff }: Pick<Settings, 'packsOff'>,
  policy: PackPolicy = NO_PACK_POLICY,
): string[] {
  const chosen = all.filter((id) => {
    if (policy.on.includes(id)) return true;
    return !policy.off.includes(id) && !packsOff.includes(id);
  });
  return chosen.length > 0 ? chosen : [...all];
}
