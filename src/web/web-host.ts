/** A surface that is a web page: settings lie in the page's own storage on this device. */
import type { Organisation } from '../organisation.ts';
import { NO_POLICY, NOTHING_SET } from '../policy.ts';
import { parseSettings, SETTINGS_KEY } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { SETTINGS_STEPS } from '../settings-steps.ts';
import type { SurfaceHost } from '../ui/host.ts';
import { dataIn, versioned } from '../versioned.ts';

/** Other pages of the same host may keep settings, too. */
const KEY = `parakh-${SETTINGS_KEY}`;

/**
 * @param version of Parakh
 * @param organisation that hosts the page; comes late, and never keeps the page waiting
 */
export function webHost(
  version: string,
  organisation: Promise<Organisation | null> = Promise.resolve(null),
): SurfaceHost {
  const watchers = new Set<(settings: Settings) => void>();
  // Of changes in other tabs.
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) for (const watcher of watchers) watcher(load());
  });
  return {
    version,
    // Whoever hosts the page gets nothing back, and a phone is shared more often than not.
    keepSample: null,
    languages: navigator.languages,
    loadSettings: () => Promise.resolve(load()),
    changeSettings: (change) => {
      const settings = { ...load(), ...change };
      // Where nothing can be kept, as with cookies turned off, it still holds for this visit.
      for (const watcher of watchers) watcher(settings);
      return keep(settings);
    },
    watchSettings: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    loadPolicy: () => Promise.resolve(NOTHING_SET),
    watchPolicy: (onChange) => {
      let isOver = false;
      const follow = async (): Promise<void> => {
        const come = await organisation;
        if (come !== null && !isOver) onChange({ ...NOTHING_SET, policy: { ...NO_POLICY, organisation: come } });
      };
      void follow();
      return () => {
        isOver = true;
      };
    },
  };
}

/** As on the first day where there is no storage, something in it that is not ours, or what a later version of the app wrote. */
function load(): Settings {
  try {
    return parseSettings(dataIn(JSON.parse(localStorage.getItem(KEY) ?? '{}'), SETTINGS_STEPS));
  } catch {
    return parseSettings({});
  }
}

/** @throws Error in the browser's words where it keeps nothing */
async function keep(settings: Settings): Promise<Settings> {
  localStorage.setItem(KEY, JSON.stringify(versioned(settings, SETTINGS_STEPS)));
  return settings;
}
