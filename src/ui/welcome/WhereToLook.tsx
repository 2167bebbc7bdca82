import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useEverySite } from '../useEverySite.ts';
import { useWords } from '../words.ts';

/** Every page, or only job and social sites. The first needs a permission, which the browser asks for in its own words. */
export function WhereToLook(): JSX.Element {
  const { t } = useWords();
  const { on, turnOn, turnOff } = useEverySite();
  const [said, setSaid] = useState('');
  const everywhere = async (): Promise<void> => {
    const allowed = await turnOn();
    setSaid(t(allowed ? 'welcome-where-every-on' : 'action-every-site-refused'));
  };
  const listed = async (): Promise<void> => {
    await turnOff();
    setSaid(t('welcome-where-listed-on'));
  };
  return (
    <section>
      <h2>{t('welcome-where')}</h2>
      <div class="actions">
        <button type="button" aria-pressed={on} aria-describedby="where-note" onClick={() => void everywhere()}>
          {t('welcome-where-every')}
        </button>
        <button type="button" aria-pressed={!on} onClick={() => void listed()}>
          {t('welcome-where-listed')}
        </button>
      </div>
      <p class="small" id="where-note">
        {t('welcome-where-note')}
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
