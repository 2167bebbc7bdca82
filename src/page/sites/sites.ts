/** Every site whose items are described: one file each. They only add borders to what is found on any page. */
import type { SiteItems } from '../site-items.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { olx } from './olx.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import { telegram } from './telegram.ts';
import { vk } from './vk.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';
import type { Site } from './site.ts';

export const SITES_WITH_ITEMS: Readonly<Record<string, Site>> = {
  facebook,
  instagram,
  linkedin,
  olx,
  quora,
  reddit,
  telegram,
  vk,
  x,
  youtube,
};

/** As readers get them: without what is only for people. */
export function siteItems(): SiteItems[] {
  return Object.values(SITES_WITH_ITEMS).map(({ hosts, items }) => ({ hosts, items: items.join() }));
}
