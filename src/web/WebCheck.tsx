/** "Check a message" as a web page of its own. */
import type { JSX } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { Judge } from '../ui/check-items.ts';
import { CheckPage } from '../ui/CheckPage.tsx';
import { LookChoices } from '../ui/LookChoices.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { useSettings } from '../ui/useSettings.ts';
import { useWords } from '../ui/words.ts';
import type { Engine, EngineState } from './engine.ts';
import type { Installation } from './installation.ts';
import { InstallNote } from './InstallNote.tsx';
import type { TakenShare } from './taken-share.ts';
import { useWatched } from './watched.ts';

export interface WebCheckProps {
  readonly engine: Engine;
  readonly installation: Installation;
  /** What the page was opened with. */
  readonly share: TakenShare;
}

export function WebCheck({ engine, installation, share }: WebCheckProps): JSX.Element {
  const { t } = useWords();
  const state = useWatched(engine);
  const judge = useJudge(engine);
  const isLost = share.status === 'lost';
  const opening = useCallback(() => <Opening state={state} isLost={isLost} />, [state, isLost]);
  return (
    <CheckPage
      judge={judge}
      given={share.status === 'taken' ? share.shared : null}
      pack={state.status === 'ready' ? state : null}
      opening={opening}
    >
      {/* Below the box, which must not move away from a thumb when this goes. */}
      <p class="small said" role="status">
        {state.status === 'loading' && t('web-loading')}
      </p>
      <InstallNote installation={installation} />
      <Look />
    </CheckPage>
  );
}

function Opening({ state, isLost }: { readonly state: EngineState; readonly isLost: boolean }): JSX.Element {
  const { t } = useWords();
  return (
    <>
      {isLost ? (
        <p class="level level-none" role="alert">
          {t('web-share-lost')}
        </p>
      ) : (
        <p>{t('web-lead')}</p>
      )}
      {state.status === 'failed' && (
        <p class="level level-none" role="alert">
          {t('web-failed')}
        </p>
      )}
    </>
  );
}

function Look(): JSX.Element {
  const { t } = useWords();
  const { settings, change, saved } = useSettings();
  return (
    <details class="later">
      <summary>{t('options-look')}</summary>
      <LookChoices settings={settings} change={change} />
      <SavedNote saved={saved} />
    </details>
  );
}

/** Says in the reader's words what to do where the engine cannot be had, and tries again when the phone is on the net. */
function useJudge(engine: Engine): Judge {
  const { t } = useWords();
  useEffect(() => {
    const retry = (): void => engine.retry();
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [engine]);
  return useCallback(
    (items) => engine.judge(items).catch(() => ({ status: 'failed', reason: t('web-failed') })),
    [engine, t],
  );
}
