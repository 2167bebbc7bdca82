/** Has all labelled texts judged by a pattern list before and after a change, on as many threads as help. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { Comparing } from './comparison.ts';
import type { Comparison } from './comparison.ts';
import type { Asked, Share } from './share.ts';

/** More threads would each read all texts for a smaller share. */
const MOST_THREADS = 4;

export function threads(): number {
  return Math.max(1, Math.min(MOST_THREADS, availableParallelism()));
}

export async function compare(asked: Pick<Asked, 'before' | 'after' | 'signals'>): Promise<Comparison> {
  const comparing = new Comparing(asked.signals);
  const of = threads();
  await Promise.all(
    Array.from({ length: of }, (_, share) =>
      runShare({ ...asked, share, of }, ({ judged }) => {
        for (const one of judged) comparing.add(one);
      }),
    ),
  );
  return comparing.result();
}

/** @throws Error of the thread */
function runShare(asked: Asked, onShare: (share: Share) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('share-worker.ts', import.meta.url), { workerData: asked });
    worker.on('message', onShare);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with status ${code}`))));
  });
}
