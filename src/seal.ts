/**
 * What the background lays into the browser's store for others carries its size. Disks and browsers lose things, and what was cut off or became
 * something else is then not believed: it is as if it had never been written. No library: the reader in a page uses this, too.
 */

/** Whoever writes it could write any size: this is no guard against that. */
export function sealed<T extends object>(entry: T): T & { readonly size: number } {
  return { ...entry, size: sizeOf(entry) };
}

/** @returns what was sealed; null where it was damaged, or is nothing of the kind */
export function unsealed(stored: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const { size, ...entry } = stored as Readonly<Record<string, unknown>>;
  return size === sizeOf(entry) ? entry : null;
}

/** Of each kind of value another sum, in any order: browsers sort the names. Texts are not read, only measured: a table has long ones. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 3 + 2 * value.length;
  if (typeof value === 'number') return 1 + value;
  if (typeof value !== 'object' || value === null) return value === true ? 5 : 4;
  const parts: readonly unknown[] = Array.isArray(value)
    ? value
    : Object.entries(value).filter(([, one]) => one !== undefined);
  return parts.reduce<number>((sum, part) => sum + 11 + sizeOf(part), Array.isArray(value) ? 7 : 6);
}
