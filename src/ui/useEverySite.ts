/** The browser's permission for every site, as a surface shows and asks for it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EVERY_SITE } from '../settings.ts';

export interface EverySite {
  /** Null until the browser has said. */
  readonly allowed: boolean | null;
  /** Must be called in a click: browsers ask only where the user just acted. @returns whether it is allowed now */
  readonly ask: () => Promise<boolean>;
  /** Takes it back. @returns whether it is allowed still */
  readonly drop: () => Promise<boolean>;
}

const origins = [...EVERY_SITE];

export function useEverySite(): EverySite {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const look = useCallback(async (): Promise<boolean> => {
    const now = await browser.permissions.contains({ origins });
    setAllowed(now);
    return now;
  }, []);
  useEffect(() => {
    const follow = (): void => void look();
    follow();
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    return () => {
      browser.permissions.onAdded.removeListener(follow);
      browser.permissions.onRemoved.removeListener(follow);
    };
  }, [look]);
  const ask = useCallback(async () => {
    // A browser that cannot ask, like one that a policy binds, has said no.
    await browser.permissions.request({ origins }).catch(() => false);
    return look();
  }, [look]);
  const drop = useCallback(async () => {
    await browser.permissions.remove({ origins }).catch(() => false);
    return look();
  }, [look]);
  return { allowed, ask, drop };
}
