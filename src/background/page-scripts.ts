/** Scripts that are put into a page. */

/** What `executeScript` is told of where and when: into the page itself and none of its frames; and at once, since a page may never be complete. */
export function intoPage(tabId: number): {
  readonly target: { tabId: number; frameIds: number[] };
  readonly injectImmediately: true;
} {
  return { target: { tabId, frameIds: [0] }, injectImmediately: true };
}
