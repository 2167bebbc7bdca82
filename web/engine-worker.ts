import { runEngine } from '../src/web/engine-worker.ts';
import type { WorkerScope } from '../src/web/engine-worker.ts';

runEngine(globalThis as unknown as WorkerScope);
