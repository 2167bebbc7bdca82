/**
 * What of a policy the reader must know before it reads anything. The background lays it beside the settings; no library here, since the
 * reader runs on every checked page.
 */
import { isWithin, webAddress } from './private-pages.ts';
import { unsealed } from './seal.ts';

/** Key in the browser's local storage. */
export const READER_POLICY_KEY = 'unread';

export interface ReaderPolicy {
  /** Sites that are never read. */
  readonly exemptSites: readonly string[];
  /** True where nobody may pause. */
  readonly noPauses: boolean;
}

/** @param stored sealed by the background; missing where there is nothing to know */
export function readerPolicyIn(stored: unknown): ReaderPolicy {
  return (unsealed(stored) as ReaderPolicy | null) ?? { exemptSites: [], noPauses: false };
}

/** Whether a page must never be read, also where the user asks for it. */
export function isExempt(url: string, { exemptSites }: Pick<ReaderPolicy, 'exemptSites'>): boolean {
  return isOfSites(url, exemptSites);
}

export function isOfSites(url: string, sites: readonly string[]): boolean {
  const host = webAddress(url)?.hostname;
  return host !== undefined && sites.some((site) => isOfSite(host, site));
}

/** A name without a dot, as inside an office's own net, stands for itself alone: "com" is not every site that ends so. */
function isOfSite(hostname: string, site: string): boolean {
  return site.includes('.') ? isWithin(hostname, site) : hostname === site;
}
