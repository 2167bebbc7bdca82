import type { JSX } from 'preact';
import { TEXT_SIZES, THEMES } from '../settings.ts';
import { Choice } from './Choice.tsx';
import type { SettingsInUse } from './useSettings.ts';
import { useWords } from './words.ts';

/** Colours and size of text. */
export function LookChoices({ settings, change }: Pick<SettingsInUse, 'settings' | 'change'>): JSX.Element {
  const { t } = useWords();
  return (
    <>
      <Choice
        legend={t('options-theme')}
        setting="theme"
        chosen={settings.theme}
        options={THEMES.map((theme) => ({ value: theme, label: t(`options-theme-${theme}`) }))}
        onChoose={(theme) => change({ theme })}
      />
      <Choice
        legend={t('options-size')}
        setting="textSize"
        chosen={String(settings.textSize)}
        options={TEXT_SIZES.map((size) => ({ value: String(size), label: t(`options-size-${size}`) }))}
        onChoose={(chosen) => {
          const textSize = TEXT_SIZES.find((size) => String(size) === chosen);
          if (textSize !== undefined) change({ textSize });
        }}
      />
    </>
  );
}
