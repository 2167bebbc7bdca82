/** Takes what was shared to Parakh from the service worker, which forgets it with that. */
import { parseShared, SHARED_PARAMETER } from './share-contract.ts';
import type { Shared, TakeShared } from './share-contract.ts';

/** Milliseconds after which the service worker will not answer any more. */
const PATIENCE_MS = 5_000;

export type TakenShare =
  | { readonly status: 'none' | 'lost' }
  /** Something was shared, and here it is. */
  | { readonly status: 'taken'; readonly shared: Shared };

/** Looks in the page's address for something that was shared, and takes the hint out of it: it is good for one time. */
export async function takeShare(): Promise<TakenShare> {
  const address = new URL(location.href);
  const id = address.searchParams.get(SHARED_PARAMETER);
  if (id === null) return { status: 'none' };
  address.searchParams.delete(SHARED_PARAMETER);
  history.replaceState(null, '', address);
  const shared = await ask(id);
  return shared === null ? { status: 'lost' } : { status: 'taken', shared };
}

function ask(id: string): Promise<Shared | null> {
  const worker = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker?.controller;
  if (worker === null || worker === undefined) return Promise.resolve(null);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(parseShared(data)));
    port1.start();
    setTimeout(() => resolve(null), PATIENCE_MS);
    worker.postMessage({ type: 'shared/take', id } satisfies TakeShared, [port2]);
  });
}
