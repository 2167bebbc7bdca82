/** The match pattern of a site with its subdomains; a name without a dot, or an address of numbers, has none. */
export function patternOf(site: string): string {
  return site.includes('.') && !/^[\d.]+$/.test(site) ? `*://*.${site}/*` : `*://${site}/*`;
}
