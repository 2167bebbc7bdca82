/** What a user can do with a warning: send it on, keep it, or say that it is wrong. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Explanation } from '../../explanation.ts';
import type { DraftPage } from '../../messages.ts';
import { useWords } from '../words.ts';
import { ShareWarning } from './ShareWarning.tsx';

export interface AlarmActionsProps {
  /** Null where nothing was found: then there is nothing to send on or to report. */
  readonly explanation: Explanation | null;
  /** Opens a report or a sample. @returns what went wrong, in words, or null */
  readonly onOpen: (page: DraftPage) => Promise<string | null>;
}

export function AlarmActions({ explanation, onOpen }: AlarmActionsProps): JSX.Element {
  const { t } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const open = async (page: DraftPage): Promise<void> => {
    setBusy(true);
    setProblem(await onOpen(page));
    setBusy(false);
  };
  return (
    <section class="alarm-actions">
      {explanation !== null && explanation.level !== 'clear' && (
        <>
          <ShareWarning warning={explanation.warning.share} link={explanation.advisory.official.url} />
          <button type="button" disabled={isBusy} onClick={() => void open('report')}>
            {t('action-report')}
          </button>
        </>
      )}
      <button type="button" class="plain" disabled={isBusy} onClick={() => void open('feedback')}>
        {t('action-wrong')}
      </button>
      <p class="small wide" role="alert">
        {problem}
      </p>
    </section>
  );
}
