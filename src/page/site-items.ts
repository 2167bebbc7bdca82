/** Items of a site that has no telling markup, as `src/page/sites` describes them. The reader gets them with the gate's table. */
import { unsealed } from '../seal.ts';
import { matches } from './natives.ts';

/** Where they lie in the browser's storage. */
export const SITES_KEY = 'sites';

/** What the reader needs of a site's description. */
export interface SiteItems {
  /** With their subdomains. */
  readonly hosts: readonly string[];
  /** Selector of the elements that each stand for one thing: a post, a comment, a listing. */
  readonly items: string;
}

/**
 * @param stored written by the background alone
 * @returns null before it has, or where it was damaged: sites are then read as any page
 */
export function sitesIn(stored: unknown): readonly SiteItems[] | null {
  return (unsealed(stored)?.sites as SiteItems[] | undefined) ?? null;
}

/** @returns what tells an item of this site, or undefined where nothing is known of it */
export function siteItemsOf(sites: readonly SiteItems[], host: string): ((element: Element) => boolean) | undefined {
  const site = sites.find(({ hosts }) => hosts.some((one) => host === one || host.endsWith(`.${one}`)));
  if (site === undefined) return undefined;
  let broken = false;
  return (element) => {
    if (broken) return false;
    try {
      return matches(element, site.items);
    } catch {
      // An older browser does not know the selector: the page is read as any other.
      broken = true;
      return false;
    }
  };
}
