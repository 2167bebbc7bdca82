/** `npm run build:web`: "Check a message" as a web app, in .output/web/. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import type { BuildFiles } from '../src/web/offline-files.ts';
import { TARGET } from '../web/vite.config.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OUT = at('../.output/web');
const SERVICE_WORKER = 'service-worker.js';
/** Its host changes it without a new build. */
const HELPLINE = 'helpline.json';

/** @returns paths of all files of the build, with `/` on every system */
function filesOfBuild(): string[] {
  return readdirSync(OUT, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(OUT, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name !== SERVICE_WORKER)
    .sort();
}

function buildFiles(): BuildFiles {
  const files = filesOfBuild().filter((name) => name !== HELPLINE);
  const hash = createHash('sha256');
  for (const name of files) hash.update(name).update(readFileSync(join(OUT, name)));
  return {
    version: hash.digest('hex').slice(0, 16),
    files: files.map((name) => (name === 'index.html' ? '' : name)),
  };
}

async function buildServiceWorker(files: BuildFiles): Promise<void> {
  await build({
    configFile: false,
    root: at('../web'),
    publicDir: false,
    logLevel: 'warn',
    define: { PARAKH_BUILD: JSON.stringify(files) },
    build: {
      target: TARGET,
      outDir: OUT,
      emptyOutDir: false,
      sourcemap: false,
      // One file without imports: not every browser takes a module here.
      lib: { entry: at('../web/service-worker.ts'), formats: ['iife'], name: 'parakh', fileName: () => SERVICE_WORKER },
    },
  });
}

/** What the user's phone loads, as a host sends it that packs with Brotli. */
function sizes(): string {
  const groups: readonly (readonly [string, RegExp])[] = [
    ['page: code', /^assets\/index.*\.js$/],
    ['page: styles and frame', /\.(?:css|html)$/],
    ['engine (worker)', /^assets\/engine-worker.*\.js$/],
    ['pattern list', /^assets\/packs-.*\.json$/],
    ['language data', /^assets\/language-data-.*\.json$/],
    ['texts of all languages', /^locales\//],
    ['service worker', /^service-worker\.js$/],
    ['icons, manifest', /^icon\/|\.webmanifest$/],
  ];
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
  const names = [...filesOfBuild(), SERVICE_WORKER];
  const lines = groups.map(([title, pattern]) => {
    const contents = names.filter((name) => pattern.test(name)).map((name) => readFileSync(join(OUT, name)));
    const plain = contents.reduce((sum, content) => sum + content.length, 0);
    const packed = contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
    return `${title.padEnd(24)}${kilobytes(packed)} with Brotli, ${kilobytes(plain)} plain`;
  });
  return lines.join('\n');
}

await build({ configFile: at('../web/vite.config.ts'), logLevel: 'warn' });
await buildServiceWorker(buildFiles());
console.log(`.output/web is ready for any host with https (docs/web-app.md).\n${sizes()}`);
