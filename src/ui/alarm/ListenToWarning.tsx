/** The warning and the first steps as they are read aloud. Never the page's words: a voice would lend them ours. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { isAlarm } from '../../engine/verdict.ts';
import { FIRST_STEPS } from '../../explanation.ts';
import type { Explanation } from '../../explanation.ts';
import { useSurface } from '../host.ts';
import { levelSentence } from '../level-sentence.ts';
import { chosenSituation } from '../Situations.tsx';
import { inLanguage } from '../texts/languages.ts';
import { useWords } from '../words.ts';
import { ListenButton } from './ListenButton.tsx';

export interface ListenToWarningProps {
  readonly explanation: Explanation;
  /** What was checked. */
  readonly of: 'page' | 'message';
}

export function ListenToWarning({ explanation, of }: ListenToWarningProps): JSX.Element | null {
  const words = useWords();
  const { situation } = useSurface();
  const { level, situations } = explanation;
  const sentences = useMemo(() => {
    const { t, language } = words;
    const steps = isAlarm(level) ? (chosenSituation(situations, situation)?.steps ?? []) : [];
    return [
      levelSentence(explanation, of, words),
      ...(steps.length > 0 ? [t('steps-title')] : []),
      ...steps.slice(0, FIRST_STEPS).map(({ text }) => inLanguage(text, language)),
    ];
  }, [explanation, level, situations, situation, of, words]);
  return level === 'clear' ? null : <ListenButton sentences={sentences} />;
}
