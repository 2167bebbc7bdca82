/** What the browser allows Parakh, as a surface shows and asks for it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface Allowed {
  readonly allowed: boolean;
  /**
   * Must be called in a click: browsers ask only where the user just acted.
   *
   * @returns whether it is allowed now
   */
  readonly ask: () => Promise<boolean>;
}

/** @param origin of the optional permissions, such as `https://lists.example.org/*` */
export function useAllowed(origin: string): Allowed {
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => setAllowed(await browser.permissions.contains({ origins: [origin] }));
    const follow = (): void => void look();
    follow();
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    return () => {
      browser.permissions.onAdded.removeListener(follow);
      browser.permissions.onRemoved.removeListener(follow);
    };
  }, [origin]);
  const ask = useCallback(async () => {
    // A browser that cannot ask, like one that a policy binds, has said no.
    const granted = await browser.permissions.request({ origins: [origin] }).catch(() => false);
    setAllowed(granted);
    return granted;
  }, [origin]);
  return { allowed, ask };
}
