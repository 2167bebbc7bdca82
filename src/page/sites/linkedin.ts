import type { Site } from './site.ts';

/** LinkedIn: posts, comments, and the cards and details of its job search. */
export const linkedin: Site = {
  hosts: ['linkedin.com'],
  items: [
    '.feed-shared-update-v2',
    '[data-urn^="urn:li:activity:"]',
    '.comments-comment-entity',
    '.comments-comment-item',
    '.main-feed-activity-card',
    '.job-card-container',
    '.base-search-card',
    '.jobs-search__job-details',
    '.jobs-details',
  ],
  knownFrom:
    'feed scrapers and job search tools; class names change often there, so several generations stand side by side',
  asOf: '2026-11',
  checkedLive: false,
};
