/** Serves the built extension's files from an address of this machine, with what carries its background worker. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.ftl': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.jsonl': 'text/plain; charset=utf-8',
};

export const RELAY = 'relay.html';
const RELAY_SCRIPT = 'relay.js';
const WORKER = 'relay-worker.js';
const STAND_IN = 'stand-in.js';

/** The page passes calls and answers on between the worker and the test. The worker is a service worker, as in an extension. */
const RELAYS: Readonly<Record<string, string>> = {
  [RELAY]: `<!doctype html><title>Relay</title><main>Relay</main><script type="module" src="/${RELAY_SCRIPT}"></script>`,
  [RELAY_SCRIPT]: `
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('message', async ({ data, source }) => {
      source.postMessage({ answers: data.number, text: await standInCall(data.text) });
    });
    serviceWorker.startMessages();
    const { installing, waiting, active } = await serviceWorker.register('/${WORKER}', { type: 'module' });
    const worker = active ?? waiting ?? installing;
    globalThis.standInFire = (text) => new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      worker.postMessage({ fire: text }, [port2]);
    });
    document.body.dataset.ready = '';`,
  [WORKER]: `import '/${STAND_IN}'; import '/background.js';`,
};

/** Before its own first script. */
function standInScript(source: string): string {
  return `
    const waiting = new Map();
    let number = 0;
    async function call(text) {
      const clients = await self.clients.matchAll({ includeUncontrolled: true });
      const relay = clients.find(({ url }) => url.endsWith('/${RELAY}'));
      return new Promise((resolve) => {
        waiting.set(++number, resolve);
        relay.postMessage({ number, text });
      });
    }
    self.addEventListener('message', (event) => {
      const { answers, text, fire } = event.data;
      if (fire === undefined) waiting.get(answers)?.(text);
      else event.waitUntil(standInFire(fire).then((said) => event.ports[0].postMessage(said)));
    });
    const failed = (reason) => call(JSON.stringify({ name: 'worker.failed', args: [String(reason?.stack ?? reason)] }));
    self.addEventListener('error', ({ error }) => failed(error));
    self.addEventListener('unhandledrejection', ({ reason }) => failed(reason));
    ${source.replace('/* call */', 'call')}`;
}

/**
 * @param build folder of the unpacked extension
 * @param policy what its pages may load
 * @param standInSource expression that puts the stand-in in its place; `call` stands where the comment says so
 */
export function serveOwn(
  build: string,
  policy: string,
  standInSource: (base: string) => string,
): Promise<{ readonly server: Server; readonly base: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const made = path === STAND_IN ? standInScript(standInSource(base())) : RELAYS[path];
    const file = join(build, path);
    if (made === undefined && (path.includes('..') || !existsSync(file) || !statSync(file).isFile())) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      ...(made === undefined ? { 'content-security-policy': policy } : {}),
    });
    response.end(made ?? readFileSync(file));
  });
  const base = (): string => `http://localhost:${(server.address() as AddressInfo).port}/`;
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve({ server, base: base() })));
}
