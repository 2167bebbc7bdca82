import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../ask.ts';
import { useWords } from '../words.ts';

/** One tap leaves nothing of this user behind, as on a shared computer. */
export function WipeSection(): JSX.Element {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const wipe = (): void => {
    ask({ type: 'all/wipe' }).then(
      ({ error }) => setSaid(error === null ? t('options-wipe-done') : t('state-problem', { reason: error })),
      () => setSaid(t('state-failed-worker')),
    );
  };
  return (
    <section>
      <h2>{t('options-wipe')}</h2>
      <button type="button" class="danger" aria-describedby="wipe-note" onClick={wipe}>
        {t('options-wipe-button')}
      </button>
      <p class="small" id="wipe-note">
        {t('options-wipe-note')}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
