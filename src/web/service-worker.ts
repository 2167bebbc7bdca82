/** What stands between the app and the net: files from the device, and what is shared to Parakh, which never reaches the host. */
import { KeptShares } from './kept-shares.ts';
import { OfflineFiles } from './offline-files.ts';
import type { BuildFiles } from './offline-files.ts';
import type { RequestEvent, ServiceWorkerScope } from './service-worker-scope.ts';
import { parseTakeShared, SHARE_PATH, SHARED_PARAMETER, sharedFrom } from './share-contract.ts';

export function runServiceWorker(worker: ServiceWorkerScope, build: BuildFiles): void {
  const { scope } = worker.registration;
  const files = new OfflineFiles(scope, build, worker.caches);
  const shares = new KeptShares();

  worker.addEventListener('install', (event) => {
    // A page that is open goes on with the files of its own version, so the new one need not wait for it to be closed.
    event.waitUntil(files.fetchAll().then(() => worker.skipWaiting()));
  });
  worker.addEventListener('activate', (event) => {
    // The page that is open works offline from now on, and not only from its next load.
    event.waitUntil(begin(worker, files));
  });
  worker.addEventListener('fetch', (event) => {
    // Whoever opens a page has the new version from now on.
    if (event.request.mode === 'navigate') event.waitUntil(files.dropOld());
    const answer = answerTo(event, scope, files, shares);
    if (answer !== null) event.respondWith(answer);
  });
  worker.addEventListener('message', (event) => {
    const asked = parseTakeShared(event.data);
    if (asked !== null) event.ports[0]?.postMessage(shares.take(asked.id));
  });
}

async function begin({ clients }: ServiceWorkerScope, files: OfflineFiles): Promise<void> {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length === 0) await files.dropOld();
  await clients.claim();
}

function answerTo(
  event: RequestEvent,
  scope: string,
  files: OfflineFiles,
  shares: KeptShares,
): Promise<Response> | null {
  const { method, url } = event.request;
  const address = url.split(/[?#]/, 1)[0] as string;
  if (!address.startsWith(scope)) return null;
  const path = address.slice(scope.length);
  if (path === SHARE_PATH) {
    return method === 'POST' ? receive(event, scope, shares) : Promise.resolve(Response.redirect(scope, 303));
  }
  return method === 'GET' ? files.answer(path) : null;
}

/** Whatever is wrong with what was shared, it is not sent on: the page opens and says that it did not arrive. */
async function receive(event: RequestEvent, scope: string, shares: KeptShares): Promise<Response> {
  const at = (id: string): Response => Response.redirect(`${scope}?${SHARED_PARAMETER}=${id}`, 303);
  try {
    const { id, gone } = shares.keep(sharedFrom(await event.request.formData()));
    event.waitUntil(gone);
    return at(id);
  } catch {
    return at('none');
  }
}
