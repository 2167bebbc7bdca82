import type { Site } from './site.ts';

/** Telegram's public previews: a channel's posts (`t.me/s/NAME`) and the page of a single post. */
export const telegram: Site = {
  hosts: ['t.me', 'telegram.me'],
  items: ['.tgme_widget_message'],
  knownFrom:
    'scrapers of public channels, all of which take each `.tgme_widget_message` (with `data-post`) as one message',
  asOf: '2026-11',
  checkedLive: false,
};
