import type { Site } from './site.ts';

/** Reddit: posts and comments, in the present site and in the old one. */
export const reddit: Site = {
  hosts: ['reddit.com'],
  items: [
    'shreddit-post',
    'shreddit-comment',
    '[data-testid="post-container"]',
    '.thing.comment',
    '.thing.link',
    '.Comment',
  ],
  knownFrom: "moderation tools and readers; comments lie in each other, and each is somebody else's",
  asOf: '2026-11',
  checkedLive: false,
};
