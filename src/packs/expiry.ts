/** Until when a pack is meant to be used. After that it goes on warning, and surfaces say that it is old. */
import type { CompiledPack } from './pack.ts';

const DAY_MS = 86_400_000;
/** Half a year is usual; a pack that is never called old would be worth holding back newer ones for. */
export const LONGEST_LIFE_DAYS = 800;

/** @param now milliseconds since 1970 */
export function isExpired({ expires }: Pick<CompiledPack, 'expires'>, now: number): boolean {
  return now >= Date.parse(expires) + DAY_MS;
}

/** Whether a pack is called old in good time. */
export function growsOld({ issued, expires }: Pick<CompiledPack, 'issued' | 'expires'>): boolean {
  return Date.parse(expires) - Date.parse(issued) <= LONGEST_LIFE_DAYS * DAY_MS;
}
