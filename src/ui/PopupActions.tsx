/** What the user can do in the popup beside reading: check, check something else, let every site be checked, pause. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TabReply } from '../messages.ts';
import type { Pause } from '../pauses.ts';
import { PauseMenu, PauseNote } from './Pausing.tsx';
import { useEverySite } from './useEverySite.ts';
import { useWords } from './words.ts';

export interface PopupActionsProps {
  readonly tab: TabReply;
  readonly onCheck: () => void;
  readonly onPause: (by: Pause['by']) => void;
  readonly onResume: () => void;
}

export function PopupActions({ tab, onCheck, onPause, onResume }: PopupActionsProps): JSX.Element {
  const { t } = useWords();
  const { view, pause, site } = tab;
  const unreadable =
    (view.status === 'unchecked' && (view.why === 'browser-page' || view.why === 'store')) ||
    (view.status === 'textless' && view.pdf);
  const label =
    view.status === 'checked'
      ? 'action-check-again'
      : view.status === 'unchecked' && view.why === 'private'
        ? 'action-check-private'
        : 'action-check';
  return (
    <section class="actions">
      {pause !== null && (
        <>
          {view.status !== 'paused' && <PauseNote pause={pause} />}
          <button type="button" class={view.status === 'paused' ? 'primary' : ''} onClick={onResume}>
            {t('state-paused-resume')}
          </button>
        </>
      )}
      {!unreadable && (
        <button
          type="button"
          class={view.status === 'checked' || view.status === 'paused' ? '' : 'primary'}
          disabled={view.status === 'checking'}
          onClick={onCheck}
        >
          {t(label)}
        </button>
      )}
      <button type="button" onClick={() => void openCheckPage()}>
        {t('action-check-message')}
      </button>
      <EverySite />
      {/* Where nothing is checked unasked there is nothing to pause. */}
      {pause === null && <PauseMenu site={view.status === 'unchecked' ? null : site} onPause={onPause} />}
    </section>
  );
}

function EverySite(): JSX.Element {
  const { t } = useWords();
  const { on, turnOn } = useEverySite();
  const [refused, setRefused] = useState(false);
  if (on) return <p class="small">{t('action-every-site-on')}</p>;
  const allow = (): void => void turnOn().then((granted) => setRefused(!granted));
  return (
    <>
      <button type="button" aria-describedby="every-site-note" onClick={allow}>
        {t('action-every-site')}
      </button>
      <p class="small" id="every-site-note">
        {refused ? t('action-every-site-refused') : t('action-every-site-note')}
      </p>
    </>
  );
}

async function openCheckPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/check.html') });
  // Firefox for Android shows the popup as a page, which would stay in front.
  window.close();
}
