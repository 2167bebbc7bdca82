/** Whether the browser lets Parakh read some sites, as the settings show and ask for it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { patternOf } from '../../site-pattern.ts';

export interface AllowedSites {
  /** Whether it lets it read all of them. */
  readonly allowed: boolean;
  /** Must be called in a click: browsers ask only where the user just acted. */
  readonly allow: () => void;
}

/** @param sites the same list in each rendering, until it changes */
export function useAllowedSites(sites: readonly string[]): AllowedSites {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const look = async (): Promise<void> =>
      setAllowed(await browser.permissions.contains({ origins: sites.map(patternOf) }));
    const follow = (): void => void look();
    follow();
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    return () => {
      browser.permissions.onAdded.removeListener(follow);
      browser.permissions.onRemoved.removeListener(follow);
    };
  }, [sites]);
  const allow = useCallback(() => {
    // A browser that cannot ask, like one that a policy binds, has said no.
    browser.permissions.request({ origins: sites.map(patternOf) }).catch(() => false);
  }, [sites]);
  return { allowed, allow };
}
