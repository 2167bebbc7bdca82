/** Until when a pack is meant to be used. After that it goes on warning, and surfaces say that it is old. */
import type { CompiledPack } from './pack.ts';

const DAY_MS = 86_400_000;

/** @param now milliseconds since 1970 */
export function isExpired({ expires }: Pick<CompiledPack, 'expires'>, now: number): boolean {
  return now >= Date.parse(expires) + DAY_MS;
}
