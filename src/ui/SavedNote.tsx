/** Says that a change was kept, or why not; read out by screen readers. */
import type { JSX } from 'preact';
import type { Saved } from './useSettings.ts';
import { useWords } from './words.ts';

export function SavedNote({ saved }: { readonly saved: Saved }): JSX.Element {
  const { t } = useWords();
  return (
    <p class="saved-note" role="status">
      {saved.status === 'saved' && t('options-saved')}
      {saved.status === 'failed' && t('options-failed', { reason: saved.reason })}
    </p>
  );
}
