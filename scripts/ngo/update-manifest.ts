/** The files by which browsers find the newest version on an organisation's own server. */
import type { NgoConfig } from './config.ts';
import { STORES } from './config.ts';
import type { MadeFile } from './made-file.ts';

export interface Offered {
  /** The extension's id in Chromium browsers. */
  readonly id: string;
  readonly version: string;
  /** Of the packed extension. */
  readonly address: string;
}

export function updateManifest({ id, version, address }: Offered): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${address}" version="${version}" />
  </app>
</gupdate>
`;
}

/** Nothing where all browsers are sent to their stores. */
export function updateManifests({ kit }: NgoConfig, version: string): MadeFile[] {
  const { chrome, firefox } = kit;
  return [
    ...(chrome === null || chrome.from === STORES.chrome
      ? []
      : [
          {
            name: 'server/update.xml',
            content: updateManifest({ id: chrome.id, version, address: new URL('parakh.crx', chrome.from).href }),
          },
        ]),
    ...(firefox === null || firefox.from === STORES.firefox(firefox.id)
      ? []
      : [
          {
            name: 'server/updates.json',
            content: `${JSON.stringify(
              { addons: { [firefox.id]: { updates: [{ version, update_link: firefox.from }] } } },
              null,
              2,
            )}\n`,
          },
        ]),
  ];
}
