/** The pattern lists that there are, as the background knows them; followed while the settings change. */
import { useEffect, useState } from 'preact/hooks';
import type { PackView } from '../messages.ts';
import { ask } from './ask.ts';
import { useSurface } from './host.ts';

export interface PacksKnown {
  /** Empty until they are known. */
  readonly packs: readonly PackView[];
  readonly failed: boolean;
}

export function usePacks(): PacksKnown {
  const { settings } = useSurface();
  const [known, setKnown] = useState<PacksKnown>({ packs: [], failed: false });
  const off = settings.packsOff.join(' ');
  useEffect(() => {
    ask({ type: 'packs/view' }).then(
      ({ packs }) => setKnown({ packs, failed: false }),
      () => setKnown((before) => ({ ...before, failed: true })),
    );
  }, [off]);
  return known;
}
