/** Which tab's banner was asked "Why?" a moment ago: the popup that this opens shows the reasons at once. */

/** Milliseconds within which the popup has come. */
const MOMENT_MS = 2_000;

let latest: { readonly tabId: number; readonly at: number } | null = null;

export function noteWhy(tabId: number): void {
  latest = { tabId, at: Date.now() };
}

/** @returns whether the popup on this tab was opened by that question */
export function isWhyAsked(tabId: number): boolean {
  return latest !== null && latest.tabId === tabId && Date.now() - latest.at < MOMENT_MS;
}
