/** That the page works offline, how it gets onto the phone, and how a message is shared to it then. */
import type { JSX } from 'preact';
import { useWords } from '../ui/words.ts';
import type { Installation } from './installation.ts';
import { useWatched } from './watched.ts';

export function InstallNote({ installation }: { readonly installation: Installation }): JSX.Element | null {
  const { t } = useWords();
  const { offline, installed, canAsk } = useWatched(installation);
  if (!offline) return null;
  return (
    <section class="install">
      {!installed && canAsk && (
        <button type="button" onClick={() => void installation.ask()}>
          {t('web-install-button')}
        </button>
      )}
      {!installed && !canAsk && <p>{t('web-install')}</p>}
      {takesShares(navigator.userAgent) && <p>{t('web-share-how')}</p>}
      <p class="small">{t('web-offline')}</p>
    </section>
  );
}

/** Of all phones only Android gives what is shared to a web page, and of its browsers only the relatives of Chrome. */
function takesShares(userAgent: string): boolean {
  return /Android/.test(userAgent) && /Chrome\//.test(userAgent);
}
