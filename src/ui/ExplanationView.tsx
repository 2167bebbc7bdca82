/** Everything that is said of a text that was checked. */
import type { ComponentChildren, JSX } from 'preact';
import type { Explanation } from '../explanation.ts';
import { Advisory, Channels } from './Guidance.tsx';
import { LevelCard } from './LevelCard.tsx';
import { Quotes } from './Quotes.tsx';
import { Situations } from './Situations.tsx';
import { useWords } from './words.ts';

export function ExplanationView({
  explanation,
  children,
}: {
  readonly explanation: Explanation;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { t } = useWords();
  const { level } = explanation;
  const alarm = level === 'warn' || level === 'caution';
  return (
    <>
      <LevelCard level={level} label={t(`level.label.${level}`)} sentence={t(`level.${level}`)}>
        {level === 'clear' && <p class="small">{t('level.clear.note')}</p>}
        {children}
      </LevelCard>
      {alarm && <Situations situations={explanation.situations} />}
      <Quotes explanation={explanation} />
      {level !== 'clear' && <Advisory advisory={explanation.advisory} />}
      {alarm && <Channels channels={explanation.channels} />}
    </>
  );
}
