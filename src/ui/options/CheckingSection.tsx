import type { JSX } from 'preact';
import { Switch } from '../Switch.tsx';
import { useEverySite } from '../useEverySite.ts';
import type { SettingsInUse } from '../useSettings.ts';
import { useWords } from '../words.ts';

/** Where Parakh looks by itself, and when it puts a banner into a page. */
export function CheckingSection({ settings, change }: SettingsInUse): JSX.Element {
  const { t } = useWords();
  const { on, wanted: isWanted, turnOn, turnOff } = useEverySite();
  return (
    <section>
      <h2>{t('options-checking')}</h2>
      <Switch
        label={t('options-every-site')}
        setting="everySite"
        waits={isWanted && !on}
        on={on}
        onChange={(wanted) => void (wanted ? turnOn() : turnOff())}
      >
        {t(on ? 'action-every-site-on' : 'action-every-site-note')}
      </Switch>
      <Switch
        label={t('options-caution-banner')}
        setting="cautionBanner"
        on={settings.cautionBanner}
        onChange={(cautionBanner) => change({ cautionBanner })}
      >
        {t('options-caution-banner-note')}
      </Switch>
    </section>
  );
}
