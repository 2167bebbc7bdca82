/**
 * What was shared to Parakh, between the phone's "Share" and the page that shows the verdict: a second or two. It lies in the service
 * worker's memory only and is never written down.
 */
import type { Shared } from './share-contract.ts';

/** Milliseconds after which a page that has not asked will not ask any more. */
const LONGEST_MS = 60_000;
/** Things that are kept at the same time; the oldest goes when one more comes. */
const MOST = 3;

interface Kept {
  readonly shared: Shared;
  readonly release: () => void;
}

export class KeptShares {
  private readonly kept = new Map<string, Kept>();

  /** @returns the id to ask for it with, and what settles when it is gone: until then the browser must not end the worker */
  keep(shared: Shared): { readonly id: string; readonly gone: Promise<void> } {
    const id = crypto.randomUUID();
    const gone = new Promise<void>((resolve) => {
      this.kept.set(id, { shared, release: resolve });
    });
    for (const oldest of [...this.kept.keys()].slice(0, -MOST)) this.take(oldest);
    setTimeout(() => this.take(id), LONGEST_MS);
    return { id, gone };
  }

  /** Gives it out once. @returns null where there is none (any more) */
  take(id: string): Shared | null {
    const found = this.kept.get(id);
    if (found === undefined) return null;
    this.kept.delete(id);
    found.release();
    return found.shared;
  }
}
