import type { JSX, TargetedEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useSurface } from '../host.ts';
import { saveAs } from '../save-as.ts';
import type { SettingsInUse } from '../useSettings.ts';
import { useWords } from '../words.ts';
import { readSettingsFile, settingsFile } from './settings-file.ts';

/** Settings as a file, out and in. */
export function BackupSection({ settings, change }: SettingsInUse): JSX.Element {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { locked } = useSurface().reading.policy;
  const [result, setResult] = useState<'done' | 'done-locked' | 'failed' | null>(null);
  const load = async (event: TargetedEvent<HTMLInputElement>): Promise<void> => {
    const { currentTarget } = event;
    const [file] = currentTarget.files ?? [];
    if (file === undefined) return;
    const loaded = await readSettingsFile(file);
    // The same file may be chosen again after it was changed.
    currentTarget.value = '';
    setResult(loaded === null ? 'failed' : locked.length > 0 ? 'done-locked' : 'done');
    if (loaded !== null) change(loaded);
  };
  return (
    <section>
      <h2>{t('options-backup')}</h2>
      <div class="actions">
        <button
          type="button"
          onClick={() => saveAs('parakh-settings.json', 'application/json', settingsFile(settings))}
        >
          {t('options-export')}
        </button>
        <input ref={input} type="file" accept=".json,application/json" hidden onChange={(event) => void load(event)} />
        <button type="button" onClick={() => input.current?.click()}>
          {t('options-import')}
        </button>
      </div>
      <p role="status" class="small">
        {result !== null && t(`options-import-${result}`)}
      </p>
    </section>
  );
}
