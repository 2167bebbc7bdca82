/**
 * What our scripts keep for each other in the extension's own world of a page. A page's scripts cannot reach it, but its markup can: an
 * element with the id `parakhReader` is found there by that name, too. So only what our scripts have put there counts.
 */

/** @returns what was kept under a name; undefined where nothing was, whatever the page calls its elements */
export function kept<World extends object, Name extends keyof World & string>(name: Name): World[Name] | undefined {
  return Object.hasOwn(globalThis, name) ? (globalThis as unknown as World)[name] : undefined;
}
