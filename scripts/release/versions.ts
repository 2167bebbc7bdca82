/** Version numbers, as stores compare them. */

const FORM = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/;

export const tagOf = (version: string): string => `v${version}`;

/** Chrome takes up to four numbers; ours are three, without what the stores would not sort. */
export const isVersion = (version: string): boolean => FORM.test(version);

/** @returns less than 0 where `a` is older, more than 0 where it is newer */
export function compareVersions(a: string, b: string): number {
  const numbers = (version: string): number[] => version.split('.').map(Number);
  const [first, second] = [numbers(a), numbers(b)];
  const at = first.findIndex((number, i) => number !== second[i]);
  return at === -1 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
}

/** @returns the newest of them; null where none is a version’s */
export function newestTag(tags: readonly string[]): string | null {
  const versions = tags.map((tag) => tag.replace(/^v/, '')).filter(isVersion);
  return versions.toSorted(compareVersions).at(-1) ?? null;
}
