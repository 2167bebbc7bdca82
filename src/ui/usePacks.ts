/** The pattern lists that there are, as the background knows them; followed while the settings change. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PackView } from '../messages.ts';
import { ask } from './ask.ts';
import { useSurface } from './host.ts';

export interface PacksKnown {
  /** Empty until they are known. */
  readonly packs: readonly PackView[];
  readonly failed: boolean;
  /** Asks once more, where others may be in use now. */
  readonly reload: () => void;
}

export function usePacks(): PacksKnown {
  const { settings, reading } = useSurface();
  const [known, setKnown] = useState<Omit<PacksKnown, 'reload'>>({ packs: [], failed: false });
  const off = settings.packsOff.join(' ');
  const { packChannel } = reading.policy;
  const reload = useCallback(() => {
    ask({ type: 'packs/view' }).then(
      ({ packs }) => setKnown({ packs, failed: false }),
      () => setKnown((before) => ({ ...before, failed: true })),
    );
  }, []);
  useEffect(reload, [reload, off, packChannel]);
  return { ...known, reload };
}
