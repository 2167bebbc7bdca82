/** What the browser allows Parakh, as a surface shows and asks for it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface Allowed {
  /** Whether it allows all of them. */
  readonly allowed: boolean;
  /**
   * Must be called in a click: browsers ask only where the user just acted.
   *
   * @returns whether it is allowed now
   */
  readonly ask: () => Promise<boolean>;
}

/**
 * @param origins of the optional permissions, such as `https://lists.example.org/*`: the same list in each rendering, until it changes
 * @param meanwhile what is taken for the answer until the browser has given it
 */
export function useAllowed(origins: readonly string[], meanwhile = false): Allowed {
  const [allowed, setAllowed] = useState(meanwhile);
  useEffect(() => {
    const look = async (): Promise<void> => setAllowed(await browser.permissions.contains({ origins: [...origins] }));
    const follow = (): void => void look();
    follow();
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    return () => {
      browser.permissions.onAdded.removeListener(follow);
      browser.permissions.onRemoved.removeListener(follow);
    };
  }, [origins]);
  const ask = useCallback(async () => {
    // A browser that cannot ask, like one that a policy binds, has said no.
    const granted = await browser.permissions.request({ origins: [...origins] }).catch(() => false);
    setAllowed(granted);
    return granted;
  }, [origins]);
  return { allowed, ask };
}
