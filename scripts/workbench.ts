/**
 * `npm run workbench`: the workbench on 127.0.0.1, with the pattern lists of the working copy. They are read anew whenever one of their
 * files is saved; the text in the box stays. Nothing of it leaves the machine.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { compilePack } from '../src/packs/compile.ts';
import { languageBeside, readPackFolder } from '../src/packs/folder.ts';
import { reasonOf } from '../src/reason.ts';
import { textsPlugin } from './texts/vite-plugin.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PACKS = process.env.PARAKH_PACKS ?? at('../assets/packs');
const EDITED = [PACKS, ...Object.values(languageBeside(PACKS))];
const LOCALES = at('../src/ui/texts/locales');
/** Told to the page when a file of a pattern list was saved. */
const CHANGED = 'parakh:packs';
/** An editor that saves all files writes them one after the other. */
const PAUSE_MS = 200;
const UNPROCESSABLE = 422;

const { values } = parseArgs({ options: { port: { type: 'string', default: '5176' } } });
const { version } = JSON.parse(readFileSync(at('../package.json'), 'utf8')) as { readonly version: string };

function packNames(): string[] {
  return readdirSync(PACKS)
    .filter((name) => existsSync(join(PACKS, name, 'pack.yaml')))
    .sort();
}

/** A pattern list as the page asks for it; what is wrong with its files is said in words. */
function packAnswer(name: string): { readonly status: number; readonly body: string } {
  try {
    const files = readPackFolder(join(PACKS, name));
    return { status: 200, body: JSON.stringify({ pack: compilePack(files), language: files.language }) };
  } catch (error) {
    return { status: UNPROCESSABLE, body: reasonOf(error) };
  }
}

const answer: Connect.NextHandleFunction = ({ url = '' }, response, next) => {
  const { pathname } = new URL(url, 'http://localhost');
  const name = basename(decodeURIComponent(pathname));
  const send = (type: string, body: string, status = 200): void => {
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
  };
  if (pathname === '/packs.json') send('application/json', JSON.stringify(packNames()));
  else if (pathname.startsWith('/packs/') && packNames().includes(name)) {
    const { status, body } = packAnswer(name);
    send(status === 200 ? 'application/json' : 'text/plain', body, status);
  } else if (pathname.startsWith('/locales/') && readdirSync(LOCALES).includes(name))
    send('text/plain', readFileSync(join(LOCALES, name), 'utf8'));
  else next();
};

function packsPlugin(): Plugin {
  return {
    name: 'parakh-workbench',
    configureServer(server) {
      server.middlewares.use(answer);
      watchPacks(server);
    },
  };
}

function watchPacks({ watcher, ws }: ViteDevServer): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(EDITED);
  watcher.on('all', (_, file) => {
    if (!EDITED.some((folder) => file.startsWith(`${folder}${sep}`))) return;
    clearTimeout(timer);
    timer = setTimeout(() => ws.send({ type: 'custom', event: CHANGED }), PAUSE_MS);
  });
}

const server = await createServer({
  configFile: false,
  root: at('../web/workbench'),
  cacheDir: at('../.cache/workbench'),
  publicDir: false,
  logLevel: 'warn',
  plugins: [textsPlugin(), packsPlugin()],
  define: { PARAKH_VERSION: JSON.stringify(version), PARAKH_FEEDBACK: JSON.stringify('') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  // All named: where one is met later, the page would be loaded anew, without what was typed.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      '@fluent/bundle',
      'fuse.js',
      'valibot',
    ],
  },
  server: { host: '127.0.0.1', port: Number(values.port), fs: { allow: [at('..')] } },
});
await server.listen();
console.log(`The workbench is at ${server.resolvedUrls?.local[0] ?? ''} (end it with Ctrl+C)`);
