/** The popup behind the toolbar button: what is known of the page in front of the user, and what they can do. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ExplainedQuote } from '../explanation.ts';
import { isAlarm } from '../engine/verdict.ts';
import type { TabReply, TabView } from '../messages.ts';
import type { Pause } from '../pauses.ts';
import { IS_PDF, NO_ANSWER } from '../reason.ts';
import { TabAlarmActions } from './alarm/TabAlarmActions.tsx';
import { ask } from './ask.ts';
import { CoverageNotes } from './CoverageNotes.tsx';
import { ExplanationView } from './ExplanationView.tsx';
import { Foot } from './Foot.tsx';
import { LevelCard } from './LevelCard.tsx';
import { LossNote } from './LossNote.tsx';
import { OrganisationHelp } from './OrganisationHelp.tsx';
import { PauseNote } from './Pausing.tsx';
import { PopupActions } from './PopupActions.tsx';
import { RestNote } from './RestNote.tsx';
import { useWords } from './words.ts';

/** Milliseconds between two looks while a page is being checked. */
const LOOK_AGAIN_MS = 250;

/** What is known before the background has answered. */
const UNKNOWN: TabReply = { view: { status: 'checking' }, pause: null, site: null, why: false, problem: null };

/** What went wrong when the user acted: a check that the browser refused, or a setting that could not be kept. */
interface Failed {
  readonly at: 'check' | 'settings';
  readonly reason: string;
}

export function Popup({ tabId }: { readonly tabId: number }): JSX.Element {
  const { t } = useWords();
  const { tab, look, checking } = useTab(tabId);
  const [failed, setFailed] = useState<Failed | null>(null);
  const { view, problem } = tab;

  const act = async (at: Failed['at'], message: Parameters<typeof ask>[0]): Promise<void> => {
    setFailed(null);
    const reply = await ask(message).catch(() => ({ error: t('state-failed-worker') }));
    if (reply !== null && 'error' in reply && reply.error !== null) setFailed({ at, reason: reply.error });
    await look();
  };
  const check = (): void => {
    checking();
    void act('check', { type: 'tab/check', tabId });
  };
  const pause = (by: Pause['by']): void => void act('settings', { type: 'tab/pause', tabId, by });
  // Where the reader is gone, the next look says so.
  const checkRest = (): void =>
    void ask({ type: 'tab/rest', tabId })
      .catch(() => null)
      .then(look);
  const resume = (): void => void act('settings', { type: 'tab/resume', tabId });

  return (
    <main class="surface">
      {failed?.at === 'check' ? (
        <Failure reason={failed.reason} />
      ) : (
        <State tab={tab} tabId={tabId} onRest={checkRest} />
      )}
      {failed?.at === 'settings' && (
        <p class="small" role="alert">
          {t('options-failed', { reason: failed.reason })}
        </p>
      )}
      {!isWarning(view) && <LossNote />}
      <PopupActions tab={tab} onCheck={check} onPause={pause} onResume={resume} />
      {!isWarning(view) && <OrganisationHelp />}
      {/* What to do about an offer goes before. */}
      {isWarning(view) && <LossNote />}
      {problem !== null && <p class="small">{t('state-problem', { reason: problem })}</p>}
      <Foot pack={view.status === 'checked' ? view.explanation : null} onOptions={optionsPage()} />
    </main>
  );
}

/** Then an organisation's help stands above, right below the warning. */
function isWarning(view: TabView): boolean {
  return view.status === 'checked' && isAlarm(view.explanation.level);
}

/** What the background knows of the tab, followed while the popup is open. */
function useTab(tabId: number): {
  readonly tab: TabReply;
  readonly look: () => Promise<void>;
  readonly checking: () => void;
} {
  const { t } = useWords();
  const [tab, setTab] = useState(UNKNOWN);

  const look = useCallback(async () => {
    try {
      setTab(await ask({ type: 'tab/view', tabId }));
    } catch {
      setTab({ ...UNKNOWN, view: { status: 'failed', reason: t('state-failed-worker') } });
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

  const busy = isBusy(tab);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [look, busy]);

  const end = tab.pause?.by === 'hour' ? tab.pause.until : null;
  useEffect(() => {
    if (end === null) return undefined;
    const timer = setTimeout(() => void look(), Math.max(0, end - Date.now()) + LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [look, end]);

  const checking = useCallback(() => setTab((now) => ({ ...now, view: { status: 'checking' } })), []);
  return { tab, look, checking };
}

/** True while the page, or the rest of it, is being read. */
function isBusy({ view }: TabReply): boolean {
  return view.status === 'checking' || (view.status === 'checked' && view.rest === 'reading');
}

interface StateProps {
  readonly tab: TabReply;
  readonly tabId: number;
  readonly onRest: () => void;
}

function State({ tab, tabId, onRest }: StateProps): JSX.Element {
  const { t } = useWords();
  const { view, pause } = tab;
  switch (view.status) {
    case 'checking':
      return <LevelCard level="none" label={t('name')} sentence={t('state-checking')} />;
    case 'paused':
      return (
        <LevelCard level="none" label={t('state-paused-label')} sentence={t('state-paused')}>
          {pause !== null && <PauseNote pause={pause} />}
        </LevelCard>
      );
    case 'unchecked':
      return (
        <LevelCard level="none" label={t('state-unchecked-label')} sentence={t('state-unchecked')}>
          <p class="small">{t(`state-unchecked-${view.why}`)}</p>
        </LevelCard>
      );
    case 'textless':
      return <Textless pdf={view.pdf} />;
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
          why={tab.why}
          onShow={(quotes) => showOnPage(tabId, view.visit, quotes)}
        >
          <RestNote view={view} onRest={onRest} />
          <CoverageNotes view={view} />
        </ExplanationView>
      );
  }
}

/** @returns whether the words are still there */
async function showOnPage(tabId: number, visit: string, quotes: readonly ExplainedQuote[]): Promise<boolean> {
  const wanted = quotes.map(({ quote, where }) => ({ words: quote.words, where }));
  const { shown } = await ask({ type: 'tab/show', tabId, visit, quotes: wanted }).catch(() => ({ shown: false }));
  // Firefox for Android shows the popup as a page in front of the other.
  if (shown && /Android/.test(navigator.userAgent)) window.close();
  return shown;
}

/** @returns what opens the settings; undefined in a build that has none */
function optionsPage(): (() => void) | undefined {
  const { options_ui: page } = browser.runtime.getManifest();
  if (page === undefined) return undefined;
  return () => void browser.runtime.openOptionsPage().then(() => window.close());
}

/** What browsers say of pages that are closed to every extension. */
const BLOCKED = /cannot access|cannot be scripted|missing host permission|extensions gallery|error page/i;

function Textless({ pdf }: { readonly pdf: boolean }): JSX.Element {
  const { t } = useWords();
  return (
    <LevelCard level="none" label={t('state-failed-label')} sentence={t('state-textless')}>
      <p class="small">{t(pdf ? 'state-textless-pdf' : 'state-textless-note')}</p>
    </LevelCard>
  );
}

/** A check that the user asked for and the browser refused. */
function Failure({ reason }: { readonly reason: string }): JSX.Element {
  const { t } = useWords();
  if (reason === IS_PDF) return <Textless pdf={true} />;
  if (reason === NO_ANSWER)
    return (
      <LevelCard level="none" label={t('state-failed-label')} sentence={t('state-failed')}>
        <p class="small">{t('state-failed-silent')}</p>
      </LevelCard>
    );
  const why = reason.includes('file:') ? 'state-unchecked-file' : BLOCKED.test(reason) ? 'state-failed-blocked' : null;
  return (
    <LevelCard level="none" label={t('state-failed-label')} sentence={t('state-failed')}>
      {why !== null && <p class="small">{t(why)}</p>}
      <p class="small">{t('state-failed-detail', { reason })}</p>
    </LevelCard>
  );
}
