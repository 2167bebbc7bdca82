import type { Site } from './site.ts';

/** Instagram: posts of a feed, comments under a post. */
export const instagram: Site = {
  hosts: ['instagram.com', 'threads.net', 'threads.com'],
  items: ['article', '[data-pressable-container="true"]', '[role="dialog"] ul > li'],
  knownFrom: 'scrapers of posts and of Threads (`data-pressable-container` is one post there)',
  asOf: '2026-11',
  checkedLive: false,
};
