/**
 * Pages that mean harm, as data: what each does, and what the user sees all the same. The same tables are run in Chromium and in Firefox
 * (`tests/browser/hostile.test.ts`).
 */
import type { Page } from 'puppeteer-core';
import type { Rig } from '../rig.ts';

/** Whether the run is one of everything, at full size: `npm run hostile`. */
export const FULL = process.env.PARAKH_HOSTILE === 'full';

/**
 * What is promised of a page.
 *
 * `seen`: badge `!`; the banner is in sight, whole, and its buttons can be pressed. `only-seen`: the same, but the page lets nothing be
 * pressed, and the banner offers nothing to press. `sighted`: one of these. `badge`: badge `!`, whatever becomes of the banner. `clear`: no badge, no banner.
 */
export type Promised = 'seen' | 'only-seen' | 'sighted' | 'badge' | 'clear';

export interface HostilePage {
  /** Of its file, without ending. */
  readonly name: string;
  /** What the page does, and what is seen all the same. */
  readonly does: string;
  readonly promised: Promised;
  readonly body: string;
  readonly head?: string;
  /** Attributes of the root element. */
  readonly root?: string;
  /** Which the user has chosen; else what a test browser speaks. */
  readonly language?: 'ur';
  /** What else must hold, once that does. */
  readonly after?: (at: Visit) => Promise<void>;
  /** What somebody does on it before. */
  readonly first?: (at: Visit) => Promise<void>;
  /** True where the page breaks itself: nothing can be asked of it. */
  readonly broken?: true;
  /** Milliseconds that the page may keep to itself, where that is its own doing. */
  readonly busy?: number;
}

export interface Visit {
  readonly rig: Rig;
  readonly page: Page;
}

export function page(
  name: string,
  does: string,
  promised: Promised,
  body: string,
  more: Partial<HostilePage> = {},
): HostilePage {
  return { name, does, promised, body, ...more };
}

export function script(text: string): string {
  return `<script>${text}</script>`;
}

export function style(text: string): string {
  return `<style>${text}</style>`;
}

/** Runs once our banner stands in the page; its element is `host`. */
export function onBanner(text: string): string {
  return script(`new MutationObserver((_, watcher) => {
  const host = document.querySelector('html > [data-parakh-warning]');
  if (host === null) return;
  watcher.disconnect();
  ${text}
}).observe(document, { childList: true, subtree: true });`);
}
