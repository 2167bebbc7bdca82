import type { Site } from './site.ts';

/** VK: posts of a wall, comments under them. */
export const vk: Site = {
  hosts: ['vk.com', 'vk.ru'],
  items: ['.wall_item', '._post', '.post', '.reply', '[data-testid="post"]'],
  knownFrom: 'wall scrapers for the desktop and the mobile site',
  asOf: '2026-11',
  checkedLive: false,
};
