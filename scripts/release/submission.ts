/** How each store is handed its package: the command, printed for a person who signs in. Nothing here calls a store. */
import { PACKAGES } from '../package/packages.ts';
import type { StoreName } from '../store/stores.ts';

/** One store's command. */
export interface Submission {
  readonly flags: readonly (readonly [flag: string, value: string])[];
  /** Environment variables that identify and let in; they belong into no command and no file of the repository. */
  readonly secrets: readonly string[];
}

/** @param nameOf the file name of a package, from for instance `chrome.zip` */
export function submissions(nameOf: (kind: string) => string): Readonly<Record<StoreName, Submission>> {
  const at = (kind: string): string => `${PACKAGES.replaceAll('\\', '/')}/${nameOf(kind)}`;
  return {
    chrome: {
      flags: [
        // The older interface was to stop working on 15 October 2026 (publish-browser-extension 5.1.0).
        ['--chrome-api-version', 'v2'],
        ['--chrome-zip', at('chrome.zip')],
      ],
      secrets: [
        'CHROME_EXTENSION_ID',
        'CHROME_PUBLISHER_ID',
        'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
        'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
      ],
    },
    edge: {
      flags: [['--edge-zip', at('edge.zip')]],
      secrets: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
    },
    firefox: {
      flags: [
        ['--firefox-zip', at('firefox.zip')],
        ['--firefox-sources-zip', at('sources.zip')],
        ['--firefox-channel', 'listed'],
        ['--firefox-compatibility', 'firefox,android'],
      ],
      secrets: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    },
  };
}

export const commandOf = ({ flags }: Submission): string =>
  ['npx wxt submit', ...flags.map(([flag, value]) => `${flag} ${value}`)].join(' ');
