import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { packFilesPlugin } from './src/packs/vite-plugin.ts';
import { refuseNewlyAsked } from './scripts/permissions/released.ts';
import { shippedTexts } from './scripts/texts/shipped.ts';
import { textsPlugin } from './scripts/texts/vite-plugin.ts';
import { parse } from 'valibot';
import { readableSiteName } from './src/site-name.ts';
import { patternOf } from './src/site-pattern.ts';
import { checkedPatterns, excludedPatterns } from './src/sites.ts';
import { channelFrom, originOf } from './src/updates/channel.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Oldest browsers: Chrome 109 is the last for Windows 7 and 8, still met on shared PCs. */
const TARGETS = { chrome: 'chrome109', edge: 'chrome109', firefox: 'firefox140' } as const;

/** Sites that an organisation's own build may read, too: its policy names which of them it does. */
function ownHosts(): string[] {
  const names = (process.env.PARAKH_SITES ?? '').split(/[\s,]+/).filter(Boolean);
  return names.map((name) => patternOf(parse(readableSiteName, name)));
}

/** Where newer pattern lists come from and who signs them (docs/updates.md); none by default. */
const PACK_CHANNEL = process.env.PARAKH_PACK_CHANNEL ?? '';
const PACK_KEYS = process.env.PARAKH_PACK_KEYS ?? '';
/** Builds that tests make: the channel may be a server of this very machine, and needs no permission of the user. Never to be handed out. */
const LOOPBACK = process.env.PARAKH_PACK_LOOPBACK === 'for tests';

const named = channelFrom(PACK_CHANNEL, PACK_KEYS, LOOPBACK);
if ('wrong' in named) throw new Error(`PARAKH_PACK_CHANNEL, PARAKH_PACK_KEYS: ${named.wrong}`);
const { channel } = named;

/**
 * An organisation's policy names the host of its pattern lists long after the build, so the worker may reach any by https; the pages, which
 * hold what users read, may reach none (the `index.html` of each).
 */
const reachable = ["'self'", 'https:', ...(LOOPBACK && channel !== null ? [new URL(channel.address).origin] : [])].join(
  ' ',
);

/** Where `npm run dev` may open a browser; elsewhere it says which folder to load. */
const hasDisplay =
  process.platform !== 'linux' || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;

export default defineConfig({
  imports: false,
  webExt: { disabled: !hasDisplay, chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // Beside every surface and the worker, each of which fetches the one language that it needs.
    'build:publicAssets': (_, files) => {
      for (const { path, content } of shippedTexts(at('src/ui/texts/locales')))
        files.push({ contents: content, relativeDest: path });
      files.push({ absoluteSrc: at('assets/frequent-words.json'), relativeDest: 'frequent-words.json' });
      // What a newer pattern list is examined by, when one comes.
      for (const name of readdirSync(at('assets/self-check')))
        files.push({ absoluteSrc: at(`assets/self-check/${name}`), relativeDest: `self-check/${name}` });
      files.push({ absoluteSrc: at('assets/link-hosts.txt'), relativeDest: 'link-hosts.txt' });
    },
    'build:manifestGenerated': ({ config }, manifest) => {
      // A server for development asks for its own host, and so do builds that tests make.
      if (config.command === 'build' && !LOOPBACK) refuseNewlyAsked(config.browser, manifest, ownHosts());
    },
  },
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: ({ browser }) => ({
    plugins: [packFilesPlugin(process.env.PARAKH_PACKS ?? at('assets/packs'), 'plain'), textsPlugin()],
    define: {
      PARAKH_FEEDBACK: JSON.stringify(process.env.PARAKH_FEEDBACK ?? ''),
      PARAKH_PACK_CHANNEL: JSON.stringify(PACK_CHANNEL),
      PARAKH_PACK_KEYS: JSON.stringify(PACK_KEYS),
      PARAKH_PACK_LOOPBACK: JSON.stringify(LOOPBACK),
    },
    worker: { format: 'es' },
    build: { target: TARGETS[browser as keyof typeof TARGETS] ?? TARGETS.chrome },
    resolve: {
      alias: {
        // WXT's own announces every content script to the page, by an event and a message: a page could tell that Parakh is
        // there, and stop it. It would bring the polyfill into the reader, too.
        'wxt/utils/content-script-context': at('src/page/silent-context.ts'),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'alarms'],
    content_scripts: [
      {
        matches: checkedPatterns(),
        exclude_matches: excludedPatterns(),
        js: ['content-scripts/reader.js'],
        // Before the page has any element or script of its own: it reads later, but nobody can get in its way.
        run_at: 'document_start',
      },
    ],
    // Without these the banner could not be put into a page that a content script has read.
    host_permissions: [
      ...checkedPatterns(),
      ...ownHosts(),
      ...(LOOPBACK && channel !== null ? [originOf(channel)] : []),
    ],
    optional_host_permissions: ['*://*/*'],
    incognito: 'spanning',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' },
    },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+P' } } },
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${reachable}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types parakh`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // A placeholder until the project has an address of its own.
              id: 'parakh@parakh.example',
              // Where an organisation's own build finds newer versions; from Mozilla's store they come without.
              ...(process.env.PARAKH_FIREFOX_UPDATES === undefined
                ? {}
                : { update_url: process.env.PARAKH_FIREFOX_UPDATES }),
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          minimum_chrome_version: '109',
          // Firefox hands over whatever a policy says, and wants no schema.
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});
