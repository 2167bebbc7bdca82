/** The answer to "Check the selected text", on the check page. */
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextView } from '../messages.ts';
import { ask } from './ask.ts';
import { ExplanationView } from './ExplanationView.tsx';
import { LevelCard } from './LevelCard.tsx';
import { useWords } from './words.ts';

/** @param id which selection, as the page's address says */
export function CheckedText({ id }: { readonly id: string }): JSX.Element {
  const { t } = useWords();
  const [view, setView] = useState<TextView | null>(null);

  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    ask({ type: 'text/view', id }).then(setView, () => setView({ status: 'failed', reason: t('state-failed-worker') }));
  }, [id, t]);

  return (
    <div class="surface-part" aria-live="polite">
      <Result view={view} headingRef={heading} />
    </div>
  );
}

interface ResultProps {
  readonly view: TextView | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

function Result({ view, headingRef }: ResultProps): JSX.Element {
  const { t } = useWords();
  if (view === null)
    return <LevelCard level="none" label={t('name')} sentence={t('check-checking')} sentenceRef={headingRef} />;
  switch (view.status) {
    case 'empty':
      return (
        <LevelCard
          level="none"
          label={t('state-unchecked-label')}
          sentence={t('check-empty')}
          sentenceRef={headingRef}
        />
      );
    case 'failed':
      return (
        <LevelCard level="none" label={t('state-failed-label')} sentence={t('check-failed')} sentenceRef={headingRef}>
          <p class="small">{view.reason}</p>
        </LevelCard>
      );
    default:
      return (
        <>
          <ExplanationView explanation={view.explanation} of="message" sentenceRef={headingRef}>
            {view.shortened && <p class="small">{t('check-shortened')}</p>}
          </ExplanationView>
          <section>
            <h2>{t('check-text')}</h2>
            {/* Long texts scroll, so the keyboard must be able to reach them. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as axe asks of a scrollable region */}
            <div class="checked-text" tabIndex={0} role="region" aria-label={t('check-text')} dir="auto">
              {view.text}
            </div>
          </section>
        </>
      );
  }
}
