import type { JSX } from 'preact';
import { LookChoices } from '../LookChoices.tsx';
import type { SettingsInUse } from '../useSettings.ts';
import { useWords } from '../words.ts';

/** Colours and size of text, as a part of the settings. */
export function LookSection({ settings, change }: SettingsInUse): JSX.Element {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('options-look')}</h2>
      <LookChoices settings={settings} change={change} />
    </section>
  );
}
