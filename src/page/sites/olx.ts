import type { Site } from './site.ts';

/** OLX and dubizzle: cards of listings. */
export const olx: Site = {
  hosts: ['olx.in', 'olx.com.pk', 'dubizzle.com'],
  items: ['[data-aut-id="itemBox"]', '[data-aut-id="itemBox2"]', '[data-cy="l-card"]', 'li[aria-label="Listing"]'],
  knownFrom: "listing scrapers; the details of a listing are the page's own item",
  asOf: '2026-11',
  checkedLive: false,
};
