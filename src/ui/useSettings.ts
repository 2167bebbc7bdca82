/** The settings of a surface, and how it changes them. */
import { useCallback, useState } from 'preact/hooks';
import { reasonOf } from '../reason.ts';
import type { Settings } from '../settings.ts';
import { useSurface } from './host.ts';

/** What became of the latest change. */
export type Saved = { readonly status: 'untouched' | 'saved' } | { readonly status: 'failed'; readonly reason: string };

export interface SettingsInUse {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  readonly saved: Saved;
}

export function useSettings(): SettingsInUse {
  const { host, settings } = useSurface();
  const [saved, setSaved] = useState<Saved>({ status: 'untouched' });
  const change = useCallback(
    (part: Partial<Settings>) => {
      host.changeSettings(part).then(
        () => setSaved({ status: 'saved' }),
        (error: unknown) => setSaved({ status: 'failed', reason: reasonOf(error) }),
      );
    },
    [host],
  );
  return { settings, change, saved };
}
