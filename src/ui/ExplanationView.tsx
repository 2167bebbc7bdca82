/** Everything that is said of a text that was checked. */
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { isAlarm } from '../engine/verdict.ts';
import type { Explanation } from '../explanation.ts';
import { ListenToWarning } from './alarm/ListenToWarning.tsx';
import { Advisory, Channels } from './Guidance.tsx';
import { levelSentence } from './level-sentence.ts';
import { LevelCard } from './LevelCard.tsx';
import { LicencePart } from './LicencePart.tsx';
import { OrganisationHelp } from './OrganisationHelp.tsx';
import { Quotes } from './Quotes.tsx';
import type { ShowQuotes } from './Quotes.tsx';
import { Situations } from './Situations.tsx';
import { titlesIn } from './texts/languages.ts';
import { useWords } from './words.ts';

export interface ExplanationViewProps {
  readonly explanation: Explanation;
  /** Notes on what was read. */
  readonly children?: ComponentChildren;
  /** What the user can do with it. */
  readonly actions?: ComponentChildren;
  /** Shows words where they stand; given where a page is at hand. @returns whether they are still there */
  readonly onShow?: ShowQuotes | undefined;
  /** True where the user asked why: then each of the words is shown with who reported it. */
  readonly why?: boolean;
  /** What was checked. */
  readonly of?: 'page' | 'message';
  readonly sentenceRef?: RefObject<HTMLHeadingElement | null>;
}

export function ExplanationView({
  explanation,
  children,
  actions,
  onShow,
  why = false,
  of = 'page',
  sentenceRef,
}: ExplanationViewProps): JSX.Element {
  const words = useWords();
  const { t, language } = words;
  const { level, also } = explanation;
  const alarm = isAlarm(level);
  return (
    <>
      <LevelCard
        level={level}
        label={t(`level-label-${level}`)}
        sentence={levelSentence(explanation, of, words)}
        beside={<ListenToWarning explanation={explanation} of={of} />}
        {...(sentenceRef === undefined ? {} : { sentenceRef })}
      >
        {level === 'clear' && <p class="small">{t('level-clear-note')}</p>}
        {also.length > 0 && <p>{t('also-found', { titles: titlesIn(also, language) })}</p>}
        {!alarm && children}
      </LevelCard>
      {alarm && <OrganisationHelp warning />}
      {/* The first screen: what this is, the words that show it, what to do. */}
      <Quotes explanation={explanation} of={of} onShow={onShow} brief={alarm} why={why} />
      {alarm && <Situations situations={explanation.situations} />}
      {actions}
      {/* What was not read matters most where nothing was found; a warning's own words and advice come before it. */}
      {alarm && <div class="notes">{children}</div>}
      {alarm && <LicencePart explanation={explanation} />}
      {level !== 'clear' && <Advisory advisory={explanation.advisory} />}
      {alarm && <Channels channels={explanation.channels} />}
    </>
  );
}
