import type { BuildFiles } from '../src/web/offline-files.ts';
import type { ServiceWorkerScope } from '../src/web/service-worker-scope.ts';
import { runServiceWorker } from '../src/web/service-worker.ts';

/** Put in by the build. */
declare const PARAKH_BUILD: BuildFiles;

runServiceWorker(globalThis as unknown as ServiceWorkerScope, PARAKH_BUILD);
