/** The popup behind the toolbar button: what is known of the page in front of the user, and what they can do. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Coverage, TabView } from '../messages.ts';
import { EVERY_SITE } from '../settings.ts';
import { TabAlarmActions } from './alarm/TabAlarmActions.tsx';
import { ask } from './ask.ts';
import { ExplanationView } from './ExplanationView.tsx';
import { Foot } from './Foot.tsx';
import { LevelCard } from './LevelCard.tsx';
import { useWords } from './words.ts';

/** Milliseconds between two looks while a page is being checked. */
const LOOK_AGAIN_MS = 250;

export function Popup({ tabId }: { readonly tabId: number }): JSX.Element {
  const { t } = useWords();
  const [view, setView] = useState<TabView>({ status: 'checking' });
  const [everySite, setEverySite] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const look = useCallback(async () => {
    try {
      const reply = await ask({ type: 'tab/view', tabId });
      setView(reply.view);
      setEverySite(reply.everySite);
      setProblem(reply.problem);
    } catch {
      setView({ status: 'failed', reason: t('state-failed-worker') });
    }
  }, [tabId, t]);

  useEffect(() => {
    void look();
    const onChanged = (changes: Readonly<Record<string, unknown>>, area: string): void => {
      if (area === 'session' && `tab:${tabId}` in changes) void look();
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [look, tabId]);

  useEffect(() => {
    if (view.status !== 'checking') return undefined;
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [look, view.status]);

  const check = async (): Promise<void> => {
    setError(null);
    setView({ status: 'checking' });
    const reply = await ask({ type: 'tab/check', tabId }).catch(() => ({ error: t('state-failed-worker') }));
    if (reply.error !== null) setError(reply.error);
    await look();
  };

  return (
    <main class="surface">
      {error === null ? <State view={view} tabId={tabId} /> : <Failure reason={error} />}
      <Actions view={view} everySite={everySite} onCheck={() => void check()} onAllowed={look} />
      {problem !== null && <p class="small">{t('state-problem', { reason: problem })}</p>}
      <Foot pack={view.status === 'checked' ? view.explanation : null} />
    </main>
  );
}

function State({ view, tabId }: { readonly view: TabView; readonly tabId: number }): JSX.Element {
  const { t } = useWords();
  switch (view.status) {
    case 'checking':
      return <LevelCard level="none" label={t('name')} sentence={t('state-checking')} />;
    case 'unchecked':
      return (
        <LevelCard level="none" label={t('state-unchecked-label')} sentence={t('state-unchecked')}>
          <p class="small">{t(`state-unchecked-${view.why}`)}</p>
        </LevelCard>
      );
    case 'textless':
      return (
        <LevelCard level="none" label={t('state-failed-label')} sentence={t('state-textless')}>
          <p class="small">{t('state-textless-note')}</p>
        </LevelCard>
      );
    case 'failed':
      return (
        <LevelCard level="none" label={t('state-failed-label')} sentence={t('state-failed')}>
          {view.reason !== '' && <p class="small">{t('state-failed-detail', { reason: view.reason })}</p>}
        </LevelCard>
      );
    default:
      return (
        <ExplanationView
          explanation={view.explanation}
          actions={<TabAlarmActions tabId={tabId} explanation={view.explanation} />}
        >
          <CoverageNotes coverage={view.coverage} />
        </ExplanationView>
      );
  }
}

function CoverageNotes({ coverage }: { readonly coverage: Coverage }): JSX.Element {
  const { t } = useWords();
  const { partial, framesNotRead, chatsNotRead } = coverage;
  return (
    <>
      {partial && <p class="small">{t('coverage-partial')}</p>}
      {framesNotRead > 0 && <p class="small">{t('coverage-frames-unnamed', { count: framesNotRead })}</p>}
      {chatsNotRead && <p class="small">{t('coverage-chats')}</p>}
    </>
  );
}

/** What browsers say of pages that are closed to every extension. */
const BLOCKED = /cannot access|cannot be scripted|missing host permission|extensions gallery|error page/i;

/** A check that the user asked for and the browser refused. */
function Failure({ reason }: { readonly reason: string }): JSX.Element {
  const { t } = useWords();
  const why = reason.includes('file:') ? 'state-unchecked-file' : BLOCKED.test(reason) ? 'state-failed-blocked' : null;
  return (
    <LevelCard level="none" label={t('state-failed-label')} sentence={t('state-failed')}>
      {why !== null && <p class="small">{t(why)}</p>}
      <p class="small">{t('state-failed-detail', { reason })}</p>
    </LevelCard>
  );
}

interface ActionsProps {
  readonly view: TabView;
  readonly everySite: boolean;
  readonly onCheck: () => void;
  readonly onAllowed: () => Promise<void>;
}

function Actions({ view, everySite, onCheck, onAllowed }: ActionsProps): JSX.Element {
  const { t } = useWords();
  const [refused, setRefused] = useState(false);
  const allow = async (): Promise<void> => {
    // Must be the first thing that the click does: browsers ask only where the user just acted.
    const granted = await browser.permissions.request({ origins: [...EVERY_SITE] }).catch(() => false);
    setRefused(!granted);
    await onAllowed();
  };
  const unreadable = view.status === 'unchecked' && (view.why === 'browser-page' || view.why === 'store');
  const label =
    view.status === 'checked'
      ? 'action-check-again'
      : view.status === 'unchecked' && view.why === 'private'
        ? 'action-check-private'
        : 'action-check';
  return (
    <section class="actions">
      {!unreadable && (
        <button
          type="button"
          class={view.status === 'checked' ? '' : 'primary'}
          disabled={view.status === 'checking'}
          onClick={onCheck}
        >
          {t(label)}
        </button>
      )}
      <button type="button" onClick={() => void openCheckPage()}>
        {t('action-check-message')}
      </button>
      {everySite ? (
        <p class="small">{t('action-every-site-on')}</p>
      ) : (
        <>
          <button type="button" aria-describedby="every-site-note" onClick={() => void allow()}>
            {t('action-every-site')}
          </button>
          <p class="small" id="every-site-note">
            {refused ? t('action-every-site-refused') : t('action-every-site-note')}
          </p>
        </>
      )}
    </section>
  );
}

async function openCheckPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/check.html') });
  // Firefox for Android shows the popup as a page, which would stay in front.
  window.close();
}
