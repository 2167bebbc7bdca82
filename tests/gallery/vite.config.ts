/** Builds the gallery's page: our real surfaces, with a browser that says what the gallery wants it to. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { textsPlugin } from '../../scripts/texts/vite-plugin.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('page'),
  base: './',
  logLevel: 'warn',
  plugins: [textsPlugin()],
  resolve: { alias: { 'wxt/browser': at('page/fake-browser.ts') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: at('../../.output/gallery-page'), emptyOutDir: true, target: 'esnext' },
});
