/** Whether every site is checked, as a surface shows and asks for it. */
import { useCallback } from 'preact/hooks';
import { EVERY_SITE } from '../settings.ts';
import { useSurface } from './host.ts';
import { useAllowed } from './useAllowed.ts';

export interface EverySite {
  readonly on: boolean;
  /** Whether the settings say so; the browser may not have allowed it yet. */
  readonly wanted: boolean;
  /** @see Allowed.ask */
  readonly turnOn: () => Promise<boolean>;
  readonly turnOff: () => Promise<void>;
}

export function useEverySite(): EverySite {
  const { host, settings } = useSurface();
  const { allowed, ask } = useAllowed(EVERY_SITE);
  const turnOn = useCallback(async () => {
    const granted = await ask();
    if (granted) await host.changeSettings({ everySite: true });
    return granted;
  }, [host, ask]);
  const turnOff = useCallback(async () => {
    await host.changeSettings({ everySite: false });
  }, [host]);
  return { on: allowed && settings.everySite, wanted: settings.everySite, turnOn, turnOff };
}
