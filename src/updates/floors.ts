/**
 * The highest version ever accepted, for each key apart. A pack below it is refused, so that nobody brings back an old one that was signed
 * once. For each key apart, since whoever got hold of a key could sign a version that no honest one will ever reach: the next key
 * begins anew, and from its first pack on the ones before it are retired.
 */
import * as v from 'valibot';
import { id, version } from '../packs/ids.ts';
import type { PublicKey } from '../packs/minisign.ts';
import { compareVersions } from './versions.ts';

/** As minisign shows it. */
export const keyId = v.pipe(v.string(), v.regex(/^[0-9A-F]{16}$/));

const Floors = v.record(keyId, v.record(id, version));
/** By the number of the key, then by the pack. */
export type Floors = Readonly<v.InferOutput<typeof Floors>>;

/** @param stored whatever lies in the storage */
export function parseFloors(stored: unknown): Floors {
  const parsed = v.safeParse(Floors, stored);
  return parsed.success ? parsed.output : {};
}

/** The higher of both, each time. */
export function joinedFloors(some: Floors, others: Floors): Floors {
  const all = Object.entries(others).flatMap(([keyId, versions]) =>
    Object.entries(versions).map(([id, version]) => ({ keyId, id, version })),
  );
  return all.reduce(withFloor, some);
}

/** @param keys in the order of their use */
export function isRetired(signer: string, keys: readonly PublicKey[], floors: Floors): boolean {
  const place = keys.findIndex(({ id }) => id === signer);
  return keys.slice(place + 1).some(({ id }) => Object.hasOwn(floors, id));
}

/** @returns null where nothing of this pack was ever accepted by this key */
export function floorOf(signer: string, pack: string, floors: Floors): string | null {
  return floors[signer]?.[pack] ?? null;
}

export function withFloor(
  floors: Floors,
  { keyId, id, version }: { readonly keyId: string; readonly id: string; readonly version: string },
): Floors {
  const before = floorOf(keyId, id, floors);
  if (before !== null && compareVersions(before, version) >= 0) return floors;
  return { ...floors, [keyId]: { ...floors[keyId], [id]: version } };
}
