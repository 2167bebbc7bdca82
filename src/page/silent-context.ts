/**
 * Stands in for WXT's content script context (see `wxt.config.ts`), which our content scripts do not use: it announces itself
 * to the page.
 */
export class ContentScriptContext {}
