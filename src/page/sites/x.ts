import type { Site } from './site.ts';

/** X: posts of a timeline and of a conversation. */
export const x: Site = {
  hosts: ['x.com', 'twitter.com'],
  items: ['[data-testid="tweet"]', '[data-testid="cellInnerDiv"]'],
  knownFrom: 'timeline tools, which hold on to the test ids',
  asOf: '2026-11',
  checkedLive: false,
};
