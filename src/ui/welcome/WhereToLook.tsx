import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useEverySite } from '../useEverySite.ts';
import { useWords } from '../words.ts';

/** Every page, or only job and social sites. The first needs a permission, which the browser asks for in its own words. */
export function WhereToLook(): JSX.Element {
  const { t } = useWords();
  const { allowed, ask, drop } = useEverySite();
  const [chosen, setChosen] = useState(false);
  const choose = async (act: () => Promise<boolean>): Promise<void> => {
    await act();
    setChosen(true);
  };
  return (
    <section>
      <h2>{t('welcome-where')}</h2>
      <div class="actions">
        <button
          type="button"
          aria-pressed={allowed === true}
          aria-describedby="where-note"
          onClick={() => void choose(ask)}
        >
          {t('welcome-where-every')}
        </button>
        <button type="button" aria-pressed={allowed === false} onClick={() => void choose(drop)}>
          {t('welcome-where-listed')}
        </button>
      </div>
      <p class="small" id="where-note">
        {t('welcome-where-note')}
      </p>
      <p role="status">{chosen && t(allowed === true ? 'welcome-where-every-on' : 'welcome-where-listed-on')}</p>
    </section>
  );
}
