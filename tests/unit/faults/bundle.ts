/**
 * The extension's own modules as one function, so that a worker can be started hundreds of times a second: each call is a worker, or a page,
 * that knows nothing of those before it. What it asks of the browser and of the machine is handed to it.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { textsPlugin } from '../../../scripts/texts/vite-plugin.ts';
import type * as Entry from './worker-entry.ts';

/** What is given to it in the place of the globals of these names. */
export interface Surroundings {
  readonly browser: unknown;
  readonly fetch: unknown;
  readonly crypto: unknown;
  readonly setTimeout: unknown;
  readonly clearTimeout: unknown;
  readonly navigator: unknown;
  readonly console: unknown;
}

export type Modules = typeof Entry;
export type Begin = (surroundings: Surroundings) => Modules;

const NAMES = ['browser', 'fetch', 'crypto', 'setTimeout', 'clearTimeout', 'navigator', 'console'] as const;

/** @param channel address and keys that the build names @param packs ids of the pattern lists */
export async function bundle(
  channel: { readonly address: string; readonly keys: string },
  packs: readonly string[],
): Promise<Begin> {
  const files = JSON.stringify({
    language: '/language-data.json',
    packs: Object.fromEntries(packs.map((id) => [id, `/packs/${id}.json`])),
  });
  const modules: Readonly<Record<string, string>> = {
    'wxt/browser': 'export const browser = globalBrowser;',
    'virtual:pack-files': `export default ${files};`,
  };
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      textsPlugin(),
      {
        name: 'parakh-surroundings',
        enforce: 'pre',
        resolveId: (id) => (id in modules ? `\0${id}` : null),
        load: (id) => modules[id.slice(1)] ?? null,
      },
    ],
    define: {
      PARAKH_PACK_CHANNEL: JSON.stringify(channel.address),
      PARAKH_PACK_KEYS: JSON.stringify(channel.keys),
      PARAKH_PACK_LOOPBACK: 'false',
      PARAKH_FEEDBACK: '""',
    },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL('worker-entry.ts', import.meta.url)), formats: ['iife'], name: 'Parakh' },
    },
  });
  const [output] = [made].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  // oxlint-disable-next-line no-implied-eval, no-new-func -- the project's own source, given other surroundings
  const run = new Function(
    ...NAMES.map((name) => (name === 'browser' ? 'globalBrowser' : name)),
    `${chunk.code}\nreturn Parakh;`,
  );
  return (surroundings) => run(...NAMES.map((name) => surroundings[name])) as Modules;
}
