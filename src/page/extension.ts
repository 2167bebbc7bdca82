/**
 * The browser's own extension interface, for content scripts: they need little of it, and the polyfill would double their size.
 * Replies come through promises in all browsers that we support (Chrome since 99).
 */
import type { Browser } from 'wxt/browser';

type Extension = Pick<typeof Browser, 'runtime' | 'storage'> & {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

const global = globalThis as unknown as { readonly browser?: Extension; readonly chrome?: Extension };

export const extension = (global.browser?.runtime === undefined ? global.chrome : global.browser) as Extension;

/** False once the extension was updated or removed: this script is then an orphan and should rest. */
export function isAlive(): boolean {
  try {
    return extension.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** True for an element of a page's own making whose script has not come yet. */
export function isUndefined(element: Element): boolean {
  return !Element.prototype.matches.call(element, ':defined');
}

/** Closed shadow roots, by Chrome's function or Firefox's property; open ones too. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  try {
    const firefox = element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
    if (firefox.openOrClosedShadowRoot !== undefined) return firefox.openOrClosedShadowRoot;
    return extension.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null; // Chrome refuses elements that are no HTML.
  }
}
