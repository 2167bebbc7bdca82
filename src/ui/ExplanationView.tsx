/** Everything that is said of a text that was checked. */
import type { ComponentChildren, JSX, RefObject } from 'preact';
import type { Explanation } from '../explanation.ts';
import { Advisory, Channels } from './Guidance.tsx';
import { levelSentence } from './level-sentence.ts';
import { LevelCard } from './LevelCard.tsx';
import { Quotes } from './Quotes.tsx';
import { Situations } from './Situations.tsx';
import { useWords } from './words.ts';

export interface ExplanationViewProps {
  readonly explanation: Explanation;
  readonly children?: ComponentChildren;
  /** What the user can do at once: stands between the headline and everything else. */
  readonly actions?: ComponentChildren;
  /** What was checked. */
  readonly of?: 'page' | 'message';
  readonly sentenceRef?: RefObject<HTMLHeadingElement | null>;
}

export function ExplanationView({
  explanation,
  children,
  actions,
  of = 'page',
  sentenceRef,
}: ExplanationViewProps): JSX.Element {
  const { t } = useWords();
  const { level } = explanation;
  const alarm = level === 'warn' || level === 'caution';
  return (
    <>
      <LevelCard
        level={level}
        label={t(`level-label-${level}`)}
        sentence={t(levelSentence(level, of))}
        {...(sentenceRef === undefined ? {} : { sentenceRef })}
      >
        {level === 'clear' && <p class="small">{t('level-clear-note')}</p>}
        {children}
      </LevelCard>
      {actions}
      {alarm && <Situations situations={explanation.situations} />}
      <Quotes explanation={explanation} of={of} />
      {level !== 'clear' && <Advisory advisory={explanation.advisory} />}
      {alarm && <Channels channels={explanation.channels} />}
    </>
  );
}
