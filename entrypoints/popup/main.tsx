import { browser } from 'wxt/browser';
import { mount } from '../../src/ui/mount.tsx';
import { Popup } from '../../src/ui/Popup.tsx';

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
mount(<Popup tabId={tab?.id ?? -1} />);
