import { browser } from 'wxt/browser';
import { extensionHost } from '../../src/ui/extension-host.ts';
import { mount } from '../../src/ui/mount.tsx';
import { Popup } from '../../src/ui/Popup.tsx';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
await mount(<Popup tabId={tab?.id ?? -1} />, extensionHost());
