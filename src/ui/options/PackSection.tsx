import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PackView } from '../../messages.ts';
import { isExpired } from '../../packs/expiry.ts';
import { ask } from '../ask.ts';
import { dateInWords, inLanguage, momentInWords } from '../texts/languages.ts';
import type { SettingsInUse } from '../useSettings.ts';
import { useWords } from '../words.ts';
import { UpdatesPart } from './UpdatesPart.tsx';

/** The pattern list in use, its state, and how newer ones come. */
export function PackSection(use: SettingsInUse): JSX.Element {
  const { t, language } = useWords();
  const [view, setView] = useState<PackView | null>(null);
  const [failed, setFailed] = useState(false);
  const [now] = useState(Date.now);
  const load = useCallback(() => {
    ask({ type: 'pack/view' }).then(setView, () => setFailed(true));
  }, []);
  useEffect(load, [load]);
  return (
    <section>
      <h2>{t('options-packs')}</h2>
      {failed && <p>{t('state-failed-worker')}</p>}
      {view !== null && (
        <>
          <p>
            <b>{inLanguage(view.title, language)}</b>
          </p>
          <p>{t('options-packs-version', { version: view.version, date: dateInWords(view.issued, language) })}</p>
          <p>{t('options-packs-size', { signals: view.signals, sources: view.sources })}</p>
          <p>
            {view.updatedAt === null
              ? t('options-packs-built-in')
              : t('options-packs-updated', { date: momentInWords(view.updatedAt, language) })}
          </p>
          {isExpired(view, now) && <p>{t('options-packs-expired', { date: dateInWords(view.expires, language) })}</p>}
          <UpdatesPart {...use} onLooked={load} />
          <p class="way-on">
            <a href="workbench.html">{t('options-workbench')}</a>
          </p>
        </>
      )}
    </section>
  );
}
