/** The engine in a worker of its own, which tells all that it does. */
import { Language } from '../../engine/language.ts';
import { Tracer } from '../../engine/trace.ts';
import { activate } from '../../packs/activate.ts';
import { reasonOf } from '../../reason.ts';
import type { TraceReply, TraceRequest } from './trace-messages.ts';

/** A dedicated worker's global object, as far as it is needed here. */
export interface TraceScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<TraceRequest>) => void): void;
  postMessage(reply: TraceReply): void;
}

/** Answers until its page is closed. */
export function runTracer(scope: TraceScope): void {
  let tracer: Tracer | null = null;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the worker's own page, not to a window
  const say = (reply: TraceReply): void => scope.postMessage(reply);
  const answer = (request: TraceRequest): TraceReply => {
    const { id } = request;
    if (request.type === 'load') {
      const { pack, language } = request.pack;
      tracer = new Tracer(activate(pack, new Language(language)));
      return { type: 'loaded', id };
    }
    if (tracer === null) return { type: 'failed', id, reason: 'asked before the pattern list was there' };
    const started = performance.now();
    const trace = tracer.trace(request.passages);
    return { type: 'traced', id, trace, took: performance.now() - started };
  };
  scope.addEventListener('message', ({ data }) => {
    try {
      say(answer(data));
    } catch (error) {
      say({ type: 'failed', id: data.id, reason: reasonOf(error) });
    }
  });
}
