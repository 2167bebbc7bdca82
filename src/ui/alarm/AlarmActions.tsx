/** What a user can do with a warning at once: hear it, send it on, keep it, or say that it is wrong. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { FIRST_STEPS } from '../../explanation.ts';
import type { Explanation } from '../../explanation.ts';
import type { DraftPage } from '../../messages.ts';
import { useSurface } from '../host.ts';
import { levelSentence } from '../level-sentence.ts';
import { chosenSituation } from '../Situations.tsx';
import { inLanguage } from '../texts/languages.ts';
import { useWords } from '../words.ts';
import { ListenButton } from './ListenButton.tsx';
import { ShareWarning } from './ShareWarning.tsx';

export interface AlarmActionsProps {
  /** Null where nothing was found: then there is nothing to hear, to send on or to report. */
  readonly explanation: Explanation | null;
  /** What was checked. */
  readonly of?: 'page' | 'message';
  /** Opens a report or a sample. @returns what went wrong, in words, or null */
  readonly onOpen: (page: DraftPage) => Promise<string | null>;
}

export function AlarmActions({ explanation, of = 'page', onOpen }: AlarmActionsProps): JSX.Element {
  const { t } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const sentences = useSpoken(explanation, of);
  const open = async (page: DraftPage): Promise<void> => {
    setBusy(true);
    setProblem(await onOpen(page));
    setBusy(false);
  };
  return (
    <section class="alarm-actions">
      {explanation !== null && explanation.level !== 'clear' && (
        <>
          <ListenButton sentences={sentences} />
          <ShareWarning link={explanation.advisory.official.url} />
          <button type="button" disabled={isBusy} onClick={() => void open('report')}>
            {t('action-report')}
          </button>
        </>
      )}
      <button type="button" disabled={isBusy} onClick={() => void open('feedback')}>
        {t('action-wrong')}
      </button>
      <p class="small wide" role="alert">
        {problem}
      </p>
    </section>
  );
}

/** The warning and the first steps as they are read aloud. Never the page's words: a voice would lend them ours. */
function useSpoken(explanation: Explanation | null, of: 'page' | 'message'): readonly string[] {
  const { t, language } = useWords();
  const { situation } = useSurface();
  return useMemo(() => {
    if (explanation === null) return [];
    const { level, situations } = explanation;
    const steps = level === 'warn' || level === 'caution' ? (chosenSituation(situations, situation)?.steps ?? []) : [];
    return [
      t(levelSentence(level, of)),
      ...(steps.length > 0 ? [t('steps-title')] : []),
      ...steps.slice(0, FIRST_STEPS).map(({ text }) => inLanguage(text, language)),
    ];
  }, [explanation, situation, of, t, language]);
}
