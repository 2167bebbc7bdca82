import { extensionHost } from '../../src/ui/extension-host.ts';
import { mount } from '../../src/ui/mount.tsx';
import { WelcomePage } from '../../src/ui/welcome/WelcomePage.tsx';

const browserKind = /\bAndroid\b|\bMobile\b/.test(navigator.userAgent)
  ? 'phone'
  : import.meta.env.FIREFOX
    ? 'firefox'
    : 'chrome';
await mount(<WelcomePage browserKind={browserKind} />, extensionHost(), 'welcome-title');
