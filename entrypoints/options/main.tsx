import { extensionHost } from '../../src/ui/extension-host.ts';
import { mount } from '../../src/ui/mount.tsx';
import { OptionsPage } from '../../src/ui/options/OptionsPage.tsx';

await mount(<OptionsPage />, extensionHost(), 'options-title');
