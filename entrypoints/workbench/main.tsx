import files from 'virtual:pack-files';
import { extensionHost } from '../../src/ui/extension-host.ts';
import { mount } from '../../src/ui/mount.tsx';
import { builtInPacks } from '../../src/ui/workbench/built-in-packs.ts';
import { Tracing } from '../../src/ui/workbench/tracing.ts';
import { Workbench } from '../../src/ui/workbench/Workbench.tsx';

const worker = new Worker(new URL('./trace-worker.ts', import.meta.url), { type: 'module' });
await mount(
  <Workbench packs={builtInPacks(files)} tracing={new Tracing(worker)} />,
  extensionHost(),
  'workbench-title',
);
