import '../../src/ui/surface.css';
import '../../src/ui/workbench/workbench.css';
import { mount } from '../../src/ui/mount.tsx';
import type { BenchPack, BenchPacks } from '../../src/ui/workbench/bench-packs.ts';
import { fetchJson } from '../../src/ui/workbench/fetch-json.ts';
import { Tracing } from '../../src/ui/workbench/tracing.ts';
import { Workbench } from '../../src/ui/workbench/Workbench.tsx';
import { webHost } from '../../src/web/web-host.ts';

/** Set by the server from package.json. */
declare const PARAKH_VERSION: string;

/** Sent when a file of a pattern list was saved: scripts/workbench.ts. */
const CHANGED = 'parakh:packs';

const packs: BenchPacks = {
  names: await fetchJson<string[]>('/packs.json'),
  origin: 'working-copy',
  load: (name) => fetchJson<BenchPack>(`/packs/${encodeURIComponent(name)}`),
  watch: (onChange) => {
    import.meta.hot?.on(CHANGED, onChange);
    return () => import.meta.hot?.off(CHANGED, onChange);
  },
};
const worker = new Worker(new URL('./trace-worker.ts', import.meta.url), { type: 'module' });
await mount(<Workbench packs={packs} tracing={new Tracing(worker)} />, webHost(PARAKH_VERSION), 'workbench-title');
