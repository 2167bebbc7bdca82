/** Where the user wants no checks, and whether that holds for an address. No library: the reader asks it before it reads anything. */
import { webAddress } from './private-pages.ts';
import type { Pauses } from './settings.ts';

/** Key of the settings in the browser's local storage. */
export const SETTINGS_KEY = 'settings';

/** Milliseconds of the pause that ends by itself. */
export const HOUR_MS = 3_600_000;
/** As the settings keep it. */
const LONGEST_ADDRESS = 4_000;

/** Why a page is not checked. */
export type Pause =
  | { readonly by: 'page' }
  | { readonly by: 'site'; readonly site: string }
  /** @param until milliseconds since 1970 */
  | { readonly by: 'hour'; readonly until: number };

/** What can be paused. */
export const PAUSES = ['page', 'site', 'hour'] as const satisfies readonly Pause['by'][];

/**
 * @param url any address
 * @param now milliseconds since 1970
 * @returns the widest pause that covers it, or null
 */
export function pauseOf({ sites, pages, until }: Pauses, url: string, now: number): Pause | null {
  // An end that lies further off was not set by the button: the clock was changed, or a file was imported. Rather a warning too many.
  if (until > now && until - now <= HOUR_MS) return { by: 'hour', until };
  const site = siteOf(url);
  if (site !== null && sites.includes(site)) return { by: 'site', site };
  return pages.includes(pageOf(url)) ? { by: 'page' } : null;
}

/** @returns the host name; null for what is no web page */
export function siteOf(url: string): string | null {
  return webAddress(url)?.hostname ?? null;
}

/** @returns the address as a pause of this page keeps it: one page, whatever part of it is in sight */
export function pageOf(url: string): string {
  return (url.split('#', 1)[0] as string).slice(0, LONGEST_ADDRESS);
}

/**
 * @param settings in the form of this version, or what lies under the key of the passing pauses
 * @returns its pauses, as far as they make sense
 */
export function pausesIn(settings: unknown): Pauses {
  const pauses = fieldOf(settings, 'pauses');
  const until = fieldOf(pauses, 'until');
  return {
    sites: textsIn(fieldOf(pauses, 'sites')),
    pages: textsIn(fieldOf(pauses, 'pages')),
    until: typeof until === 'number' ? until : 0,
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}
