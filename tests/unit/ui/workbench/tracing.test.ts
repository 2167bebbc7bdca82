import { expect, it } from 'vitest';
import { passagesOfText } from '../../../../src/engine/passage.ts';
import { runTracer } from '../../../../src/ui/workbench/run-tracer.ts';
import type { TraceReply, TraceRequest } from '../../../../src/ui/workbench/trace-messages.ts';
import { Tracing } from '../../../../src/ui/workbench/tracing.ts';
import type { TraceWorker } from '../../../../src/ui/workbench/tracing.ts';
import { FILES, PACK } from '../../../pattern-list.ts';

/** A worker without a thread: what goes over the border is copied, as between threads. */
function fakeWorker(): TraceWorker {
  let toWorker: (event: MessageEvent<TraceRequest>) => void = () => {};
  let toPage: (event: MessageEvent<TraceReply>) => void = () => {};
  runTracer({
    addEventListener: (_, listener) => (toWorker = listener),
    postMessage: (reply) => queueMicrotask(() => toPage({ data: structuredClone(reply) } as MessageEvent<TraceReply>)),
  });
  return {
    addEventListener: (type: 'message' | 'error', listener: unknown) => {
      if (type === 'message') toPage = listener as typeof toPage;
    },
    postMessage: (request) =>
      queueMicrotask(() => toWorker({ data: structuredClone(request) } as MessageEvent<TraceRequest>)),
  };
}

const passages = passagesOfText('Army security helper, Moscow. Russian passport, no front line. WhatsApp only.');

const bench = { pack: PACK, language: FILES.language };

it('a text is traced by the pattern list that was handed over', { timeout: 30_000 }, async () => {
  const tracing = new Tracing(fakeWorker());
  await tracing.load(bench);
  const { trace } = await tracing.trace(passages);
  expect(trace.verdict.level).toBe('warn');
  expect(trace.items[0]?.hits.length).toBeGreaterThan(3);
});

it('without one, that is said', async () => {
  await expect(new Tracing(fakeWorker()).trace(passages)).rejects.toThrow('asked before the pattern list was there');
});
