import files from 'virtual:pack-files';
// oxlint-disable-next-line import/default -- Vite makes it
import code from './trace-worker.ts?worker&url';
import { extensionHost } from '../../src/ui/extension-host.ts';
import { mount } from '../../src/ui/mount.tsx';
import { builtInPacks } from '../../src/ui/workbench/built-in-packs.ts';
import { Tracing } from '../../src/ui/workbench/tracing.ts';
import { ownCode } from '../../src/ui/trusted-types.ts';
import { Workbench } from '../../src/ui/workbench/Workbench.tsx';

const worker = new Worker(ownCode(code), { type: 'module' });
await mount(
  <Workbench packs={builtInPacks(files)} tracing={new Tracing(worker)} />,
  extensionHost(),
  'workbench-title',
);
