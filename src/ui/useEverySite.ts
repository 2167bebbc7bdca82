/** Whether every site is checked, as a surface shows and asks for it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EVERY_SITE } from '../settings.ts';
import { useSurface } from './host.ts';

export interface EverySite {
  readonly on: boolean;
  /** Whether the settings say so; the browser may not have allowed it yet. */
  readonly wanted: boolean;
  /**
   * Must be called in a click: browsers ask only where the user just acted.
   *
   * @returns whether it is allowed now
   */
  readonly turnOn: () => Promise<boolean>;
  readonly turnOff: () => Promise<void>;
}

const origins = [...EVERY_SITE];

export function useEverySite(): EverySite {
  const { host, settings } = useSurface();
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => setAllowed(await browser.permissions.contains({ origins }));
    const follow = (): void => void look();
    follow();
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    return () => {
      browser.permissions.onAdded.removeListener(follow);
      browser.permissions.onRemoved.removeListener(follow);
    };
  }, []);
  const turnOn = useCallback(async () => {
    // A browser that cannot ask, like one that a policy binds, has said no.
    const granted = await browser.permissions.request({ origins }).catch(() => false);
    setAllowed(granted);
    if (granted) await host.changeSettings({ everySite: true });
    return granted;
  }, [host]);
  const turnOff = useCallback(async () => {
    await host.changeSettings({ everySite: false });
  }, [host]);
  return { on: allowed && settings.everySite, wanted: settings.everySite, turnOn, turnOff };
}
