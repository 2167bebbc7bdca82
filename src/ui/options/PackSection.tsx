import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PackView } from '../../messages.ts';
import { ask } from '../ask.ts';
import { dateInWords, inLanguage } from '../texts/languages.ts';
import { useWords } from '../words.ts';

/** The pattern list in use, and its state. */
export function PackSection(): JSX.Element {
  const { t, language } = useWords();
  const [view, setView] = useState<PackView | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    ask({ type: 'pack/view' }).then(setView, () => setFailed(true));
  }, []);
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
          <p class="small">{t('options-packs-built-in')}</p>
          <p>
            <a href="workbench.html">{t('options-workbench')}</a>
          </p>
        </>
      )}
    </section>
  );
}
