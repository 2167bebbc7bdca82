import { CheckPage } from '../../src/ui/CheckPage.tsx';
import { extensionHost } from '../../src/ui/extension-host.ts';
import { mount } from '../../src/ui/mount.tsx';

const asked = new URLSearchParams(location.search);
await mount(
  <CheckPage selection={asked.get('id')?.slice(0, 60) ?? null} sample={asked.has('sample')} />,
  extensionHost(),
  'check-title',
);
