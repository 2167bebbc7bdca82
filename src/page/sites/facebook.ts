import type { Site } from './site.ts';

/** Facebook: posts of groups and pages, comments under them. */
export const facebook: Site = {
  hosts: ['facebook.com'],
  items: [
    '[role="feed"] > div',
    '[role="article"]',
    '[data-ad-preview="message"]',
    '.userContentWrapper',
    'article[data-ft]',
  ],
  knownFrom: 'group scrapers; roles are what is left to hold on to, as classes there are made anew with each build',
  asOf: '2026-11',
  checkedLive: false,
};
