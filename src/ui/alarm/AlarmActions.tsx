/** What a user can do with a warning at once: hear it, send it on, keep it, or say that it is wrong. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { FIRST_STEPS } from '../../explanation.ts';
import type { Explanation } from '../../explanation.ts';
import { useSurface } from '../host.ts';
import { levelSentence } from '../level-sentence.ts';
import { chosenSituation } from '../Situations.tsx';
import { inLanguage } from '../texts/languages.ts';
import { useWords } from '../words.ts';
import { ListenButton } from './ListenButton.tsx';
import { ShareWarning } from './ShareWarning.tsx';

export interface AlarmActionsProps {
  readonly explanation: Pick<Explanation, 'level' | 'situations' | 'advisory'>;
  /** What was checked. */
  readonly of?: 'page' | 'message';
  /** Opens the report. @returns what went wrong, in words, or null */
  readonly onReport: () => Promise<string | null>;
  /** Opens "This is wrong". @returns what went wrong, in words, or null */
  readonly onWrong: () => Promise<string | null>;
}

export function AlarmActions({ explanation, of = 'page', onReport, onWrong }: AlarmActionsProps): JSX.Element {
  const { t } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const sentences = useSpoken(explanation, of);
  const open = async (opening: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    setProblem(await opening());
    setBusy(false);
  };
  const isAlarm = explanation.level !== 'clear';
  return (
    <section class="alarm-actions">
      {isAlarm && <ListenButton sentences={sentences} />}
      {isAlarm && <ShareWarning link={explanation.advisory.official.url} />}
      {isAlarm && (
        <button type="button" disabled={isBusy} onClick={() => void open(onReport)}>
          {t('action-report')}
        </button>
      )}
      <button type="button" disabled={isBusy} onClick={() => void open(onWrong)}>
        {t('action-wrong')}
      </button>
      <p class="small wide" role="alert">
        {problem}
      </p>
    </section>
  );
}

/** The warning and the first steps as they are read aloud. Never the page's words: a voice would lend them ours. */
function useSpoken({ level, situations }: AlarmActionsProps['explanation'], of: 'page' | 'message'): readonly string[] {
  const { t, language } = useWords();
  const { situation } = useSurface();
  return useMemo(() => {
    const steps = level === 'warn' || level === 'caution' ? (chosenSituation(situations, situation)?.steps ?? []) : [];
    return [
      t(levelSentence(level, of)),
      ...(steps.length > 0 ? [t('steps-title')] : []),
      ...steps.slice(0, FIRST_STEPS).map(({ text }) => inLanguage(text, language)),
    ];
  }, [level, situations, situation, of, t, language]);
}
