/** Addresses as others wrote them. */

/** @returns null where browsers take it for no address */
export function urlOf(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
