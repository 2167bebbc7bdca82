/** The page's side of the engine: starts the worker, says how far it is, and has messages judged there. */
import type { DocumentItem } from '../documents/document.ts';
import type { ItemsView } from '../messages.ts';
import type { EngineFiles, EngineReply, EngineRequest } from './engine-messages.ts';

export type EngineState =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly packVersion: string; readonly packIssued: string };

/** A worker, as far as it is needed here. */
export interface EngineWorker {
  addEventListener(type: 'message', listener: (event: MessageEvent<EngineReply>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  postMessage(request: EngineRequest): void;
  terminate(): void;
}

interface Waiting {
  readonly resolve: (view: ItemsView) => void;
  readonly reject: (error: Error) => void;
}

export class Engine {
  private readonly makeWorker: () => EngineWorker;
  private readonly files: EngineFiles;
  private readonly watchers = new Set<(state: EngineState) => void>();
  private readonly waiting = new Map<number, Waiting>();
  private worker: EngineWorker | null = null;
  /** Asked while the pattern list was still on its way: sent when it is there. */
  private held: EngineRequest[] = [];
  private lastId = 0;
  private now: EngineState = { status: 'loading' };

  constructor(makeWorker: () => EngineWorker, files: EngineFiles) {
    this.makeWorker = makeWorker;
    this.files = files;
    this.start();
  }

  get state(): EngineState {
    return this.now;
  }

  /** Calls back on every change. @returns what ends the watch */
  watch(onChange: (state: EngineState) => void): () => void {
    this.watchers.add(onChange);
    return () => this.watchers.delete(onChange);
  }

  /** Settles once loading has come to an end, good or bad. */
  async settled(): Promise<void> {
    if (this.now.status !== 'loading') return;
    await new Promise<void>((resolve) => {
      const end = this.watch(() => {
        end();
        resolve();
      });
    });
  }

  /** Tries again where loading failed, as when the phone is on the net again. */
  retry(): void {
    if (this.now.status === 'failed') this.start();
  }

  /** Waits for the pattern list where it is still on its way. @throws Error where it cannot be had */
  judge(items: readonly DocumentItem['passages'][]): Promise<ItemsView> {
    this.retry();
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const request: EngineRequest = { type: 'judge', id, items };
      if (this.now.status === 'ready') this.worker?.postMessage(request);
      else this.held.push(request);
    });
  }

  private start(): void {
    this.become({ status: 'loading' });
    const worker = this.makeWorker();
    this.worker = worker;
    worker.addEventListener('message', ({ data }) => this.onReply(data));
    worker.addEventListener('error', ({ message }) => this.fail(message));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage({ type: 'load', files: this.files });
  }

  private onReply(reply: EngineReply): void {
    switch (reply.type) {
      case 'ready': {
        const { packVersion, packIssued } = reply;
        this.become({ status: 'ready', packVersion, packIssued });
        for (const request of this.held.splice(0)) this.worker?.postMessage(request);
        return;
      }
      case 'failed':
        this.fail(reply.reason);
        return;
      default:
        this.waiting.get(reply.id)?.resolve(reply.view);
        this.waiting.delete(reply.id);
    }
  }

  private fail(reason: string): void {
    // The page says what to do about it; a maintainer wants to know what it was.
    // oxlint-disable-next-line no-console
    console.warn('Parakh:', reason);
    this.worker?.terminate();
    this.worker = null;
    this.held = [];
    for (const { reject } of this.waiting.values()) reject(new Error(reason));
    this.waiting.clear();
    this.become({ status: 'failed' });
  }

  private become(state: EngineState): void {
    this.now = state;
    for (const watcher of this.watchers) watcher(state);
  }
}
