/** Pausing Parakh on the page in front of the user, and what is said while it is paused. */
import type { JSX } from 'preact';
import type { Pause } from '../pauses.ts';
import { timeInWords } from './texts/languages.ts';
import { useWords } from './words.ts';

export interface PauseMenuProps {
  /** Host name of the page; null where only everything can be paused. */
  readonly site: string | null;
  readonly onPause: (by: Pause['by']) => void;
}

export function PauseMenu({ site, onPause }: PauseMenuProps): JSX.Element {
  const { t } = useWords();
  return (
    <details class="later">
      <summary>{t('action-pause')}</summary>
      <div class="actions">
        {site !== null && (
          <>
            <button type="button" onClick={() => onPause('page')}>
              {t('action-pause-page')}
            </button>
            <button type="button" onClick={() => onPause('site')}>
              {t('action-pause-site', { site })}
            </button>
          </>
        )}
        <button type="button" onClick={() => onPause('hour')}>
          {t('action-pause-hour')}
        </button>
      </div>
    </details>
  );
}

/** Which pause it is, in a sentence. */
export function PauseNote({ pause }: { readonly pause: Pause }): JSX.Element {
  const { t, language } = useWords();
  switch (pause.by) {
    case 'page':
      return <p class="small">{t('state-paused-page')}</p>;
    case 'site':
      return <p class="small">{t('state-paused-site', { site: pause.site })}</p>;
    default:
      return <p class="small">{t('state-paused-hour', { time: timeInWords(pause.until, language) })}</p>;
  }
}
