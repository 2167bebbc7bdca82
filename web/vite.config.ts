/** The page and its worker. The service worker is built after it, from the list of what came out: scripts/build-web.ts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { textsPlugin } from '../scripts/texts/vite-plugin.ts';
import { shippedTexts } from '../scripts/texts/shipped.ts';
import { packFilesPlugin } from '../src/packs/vite-plugin.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { version } = JSON.parse(readFileSync(at('../package.json'), 'utf8')) as { readonly version: string };

/** The oldest browser, as of the extension. */
export const TARGET = 'chrome109';

/**
 * What the first page shares with those that come on demand is one file: in six it is longer, packed, and asked for six times. What only those
 * on demand share stays out of it.
 */
const SHARED = {
  name: 'shared',
  minShareCount: 2,
  test: (id: string) => !/\/src\/(?:engine|redaction|samples)/.test(id),
};

/** Lays the texts of all languages beside the page, which fetches the one that it needs. */
function localesPlugin(folder: string): Plugin {
  return {
    name: 'parakh-locales',
    generateBundle() {
      for (const { path, content } of shippedTexts(folder))
        this.emitFile({ type: 'asset', fileName: path, source: content });
    },
  };
}

export default defineConfig({
  root: at('.'),
  // Whoever hosts it may put it into any folder.
  base: './',
  plugins: [
    packFilesPlugin(process.env.PARAKH_PACKS ?? at('../assets/packs'), 'hashed'),
    localesPlugin(at('../src/ui/texts/locales')),
    textsPlugin(),
  ],
  define: {
    PARAKH_VERSION: JSON.stringify(version),
    PARAKH_FEEDBACK: JSON.stringify(process.env.PARAKH_FEEDBACK ?? ''),
  },
  worker: { format: 'es' },
  build: {
    target: TARGET,
    outDir: at('../.output/web'),
    emptyOutDir: true,
    sourcemap: false,
    // Every browser since the oldest preloads modules by itself.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Taking the pattern list to pieces is most of the time, and is known.
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups: [SHARED] } } },
  },
});
