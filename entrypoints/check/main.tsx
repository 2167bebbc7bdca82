import { CheckPage } from '../../src/ui/CheckPage.tsx';
import { extensionHost } from '../../src/ui/extension-host.ts';
import { mount } from '../../src/ui/mount.tsx';

await mount(
  <CheckPage selection={new URLSearchParams(location.search).get('id')?.slice(0, 60) ?? null} />,
  extensionHost(),
  'check-title',
);
