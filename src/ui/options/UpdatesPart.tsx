import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { UpdatesView } from '../../messages.ts';
import { ask } from '../ask.ts';
import { useSurface } from '../host.ts';
import { Switch } from '../Switch.tsx';
import { dateInWords, momentInWords } from '../texts/languages.ts';
import { useAllowed } from '../useAllowed.ts';
import type { SettingsInUse } from '../useSettings.ts';
import { useWords } from '../words.ts';
import { outcomeText } from './outcome-text.ts';

export interface UpdatesPartProps extends Pick<SettingsInUse, 'settings' | 'change'> {
  /** Another pattern list may be in use now. */
  readonly onLooked: () => void;
}

/** Whether newer pattern lists are looked for, what came of it, and a button that looks at once. */
export function UpdatesPart({ onLooked, ...use }: UpdatesPartProps): JSX.Element | null {
  const { t } = useWords();
  const [view, setView] = useState<UpdatesView | null>(null);
  // An organisation may name another channel at any time.
  const { packChannel } = useSurface().reading.policy;
  useEffect(() => {
    // The section above says that the worker is silent.
    ask({ type: 'updates/view' }).then(setView, () => {});
  }, [packChannel]);
  const look = useCallback(async () => {
    setView(await ask({ type: 'updates/look' }));
    onLooked();
  }, [onLooked]);
  if (view === null) return null;
  if (view.status === 'none') return <p class="small">{t('options-updates-none')}</p>;
  return <Updates {...use} view={view} look={look} />;
}

type Known = Extract<UpdatesView, { status: 'known' }>;

interface UpdatesProps extends Pick<SettingsInUse, 'settings' | 'change'> {
  readonly view: Known;
  readonly look: () => Promise<void>;
}

function Updates({ view, look, settings, change }: UpdatesProps): JSX.Element {
  const { t } = useWords();
  const { allowed, ask: askBrowser } = useAllowed(useMemo(() => [view.origin], [view.origin]));
  const [refused, setRefused] = useState(false);
  const turnOn = async (): Promise<void> => {
    // Also where it is refused once more, so that the switch goes back.
    setRefused(false);
    const granted = await askBrowser();
    setRefused(!granted);
    if (granted) change({ updates: true });
  };
  const on = allowed && settings.updates;
  return (
    <div class="updates">
      <Switch
        label={t('options-updates')}
        setting="updates"
        waits={settings.updates && !allowed}
        on={on}
        onChange={(wanted) => void (wanted ? turnOn() : change({ updates: false }))}
      >
        {t('options-updates-note', { host: view.host })}
      </Switch>
      {refused && !on && <p role="status">{t('options-updates-refused')}</p>}
      <Latest {...view} />
      {on && <LookNow look={look} />}
    </div>
  );
}

/** What came of looking, and what may be wrong where nothing comes for long. */
function Latest(view: Known): JSX.Element | null {
  const { t, language } = useWords();
  const { tried, silentSince, frozenSince } = view;
  const day = (moment: number): string => dateInWords(new Date(moment).toISOString().slice(0, 10), language);
  if (tried === null) return null;
  return (
    <>
      <p>
        {[t('options-updates-looked', { time: momentInWords(tried, language) }), ...outcomeText(view, t)].join(' ')}
      </p>
      {silentSince !== null && <p>{t('options-updates-silent', { date: day(silentSince) })}</p>}
      {silentSince === null && frozenSince !== null && <p>{t('options-updates-frozen', { date: day(frozenSince) })}</p>}
    </>
  );
}

function LookNow({ look }: { readonly look: () => Promise<void> }): JSX.Element {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const press = (): void => {
    setSaid(t('options-updates-looking'));
    look().then(
      () => setSaid(''),
      () => setSaid(t('state-failed-worker')),
    );
  };
  return (
    <>
      <button type="button" onClick={press}>
        {t('options-updates-now')}
      </button>
      <p role="status">{said}</p>
    </>
  );
}
