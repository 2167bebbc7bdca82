/** Says that something of what the user set or saved was lost on this device, until they have opened the settings. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { forgetLoss, isLossNoted } from '../losses.ts';
import { useWords } from './words.ts';

/** @param ends true where this is the last time that it is said: the user is where they can put it right */
export function LossNote({ ends = false }: { readonly ends?: boolean }): JSX.Element | null {
  const { t } = useWords();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const noted = await isLossNoted();
      setLost(noted);
      // Where it cannot be written down it is said once more.
      if (noted && ends) await forgetLoss().catch(() => undefined);
    };
    void look();
  }, [ends]);
  return isLost ? <p role="alert">{t('options-lost')}</p> : null;
}
