/** One site's items, as data: what is to be found, where that is known from, and since when nobody has looked. */

export interface Site {
  /** With their subdomains. */
  readonly hosts: readonly string[];
  /** Selectors, one for each form in which the site has shown one of its items. */
  readonly items: readonly string[];
  /** Whose knowledge this is: descriptions and tools of others, read but not copied. */
  readonly knownFrom: string;
  /** Month in which that was last so. */
  readonly asOf: string;
  /** Whether a person of ours has seen it on the site itself. */
  readonly checkedLive: boolean;
}
