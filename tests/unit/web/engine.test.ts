import { expect, test } from 'vitest';
import { Engine } from '../../../src/web/engine.ts';
import type { EngineWorker } from '../../../src/web/engine.ts';
import type { EngineReply, EngineRequest } from '../../../src/web/engine-messages.ts';

const FILES = { packs: ['pack.json'], language: 'language.json' };
const READY_PACK = { id: 'russia-army', version: '1.0.0', issued: '2026-11-25', expires: '2027-11-25' };
const READY: EngineReply = { type: 'ready', packVersion: '1.0.0', packIssued: '2026-11-25' };

class FakeWorker implements EngineWorker {
  private readonly listeners = new Map<string, (event: never) => void>();
  readonly heard: EngineRequest[] = [];
  ended = false;
  addEventListener(type: string, listener: (event: never) => void): void {
    this.listeners.set(type, listener);
  }
  postMessage(request: EngineRequest): void {
    this.heard.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  says(data: EngineReply): void {
    this.listeners.get('message')?.({ data } as never);
  }
  breaks(message: string): void {
    this.listeners.get('error')?.({ message } as never);
  }
}

function started(): { engine: Engine; workers: FakeWorker[]; worker: () => FakeWorker } {
  const workers: FakeWorker[] = [];
  const engine = new Engine(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  }, FILES);
  return { engine, workers, worker: () => workers.at(-1) as FakeWorker };
}

test('a message that is given while the pattern list is on its way waits for it', async () => {
  const { engine, worker } = started();
  const answer = engine.judge([[]]);
  expect(worker().heard).toEqual([{ type: 'load', files: FILES }]);
  worker().says(READY);
  expect(worker().heard[1]).toEqual({ type: 'judge', id: 1, items: [[]] });
  worker().says({ type: 'judged', id: 1, view: { status: 'checked', packs: [READY_PACK], items: [] } });
  expect(await answer).toEqual({ status: 'checked', packs: [READY_PACK], items: [] });
});

test('what cannot be loaded is said, and tried again with the next message', async () => {
  const { engine, workers, worker } = started();
  const states: string[] = [];
  engine.watch(({ status }) => states.push(status));
  const answer = engine.judge([[]]);
  worker().says({ type: 'failed', reason: 'no net' });
  await expect(answer).rejects.toThrow('no net');
  expect(worker().ended).toBe(true);
  const again = engine.judge([[]]);
  expect(workers).toHaveLength(2);
  worker().says(READY);
  worker().says({ type: 'judged', id: 2, view: { status: 'checked', packs: [READY_PACK], items: [] } });
  expect((await again).status).toBe('checked');
  expect(states).toEqual(['failed', 'loading', 'ready']);
});

test('the phone’s return to the net tries again only where something failed', () => {
  const { engine, workers, worker } = started();
  engine.retry();
  expect(workers).toHaveLength(1);
  worker().breaks('no worker');
  engine.retry();
  expect(workers).toHaveLength(2);
});
