/**
 * The browser's own extension interface, for content scripts: they need little of it, and the polyfill would double their size.
 * Replies come through promises in all browsers that we support (Chrome since 99).
 */
import type { Browser } from 'wxt/browser';

type Extension = Pick<typeof Browser, 'runtime' | 'storage'> & {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

const { browser, chrome } = globalThis as { readonly browser?: Extension; readonly chrome?: Extension };

/** A page may have elements with these ids: only what can send is the browser's. */
export const extension = [browser, chrome].find((one) => typeof one?.runtime?.sendMessage === 'function') as Extension;

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
