/** The page's side of the worker: hands it pattern lists and texts, one after the other. */
import type { Passage } from '../../engine/passage.ts';
import type { Trace } from '../../engine/trace.ts';
import type { BenchPack } from './bench-packs.ts';
import type { TraceReply, TraceRequest } from './trace-messages.ts';

/** A worker, as far as it is needed here. */
export interface TraceWorker {
  addEventListener(type: 'message', listener: (event: MessageEvent<TraceReply>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  postMessage(request: TraceRequest): void;
}

export interface Traced {
  readonly trace: Trace;
  readonly took: number;
}

interface Waiting {
  readonly resolve: (reply: TraceReply) => void;
  readonly reject: (error: Error) => void;
}

export class Tracing {
  private readonly worker: TraceWorker;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  constructor(worker: TraceWorker) {
    this.worker = worker;
    worker.addEventListener('message', ({ data }) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if (data.type === 'failed') waiting?.reject(new Error(data.reason));
      else waiting?.resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.waiting.values()) reject(new Error(message));
      this.waiting.clear();
    });
  }

  /** Everything after it is judged by this pattern list. @throws Error in the engine's words */
  async load(pack: BenchPack): Promise<void> {
    await this.ask((id) => ({ type: 'load', id, pack }));
  }

  /** @throws Error in the engine's words */
  async trace(passages: readonly Passage[]): Promise<Traced> {
    const reply = await this.ask((id) => ({ type: 'trace', id, passages }));
    if (reply.type !== 'traced') throw new Error('another answer was given than was asked for');
    return { trace: reply.trace, took: reply.took };
  }

  private ask(request: (id: number) => TraceRequest): Promise<TraceReply> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
      this.worker.postMessage(request(id));
    });
  }
}
