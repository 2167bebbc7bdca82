/** The answer to "Check the selected text", on the check page. */
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextView } from '../messages.ts';
import { draftOfMessages, draftPack } from '../report-draft.ts';
import type { ReportDraft } from '../report-draft.ts';
import { AlarmActions } from './alarm/AlarmActions.tsx';
import { ask } from './ask.ts';
import type { OnDraft } from './DraftInPlace.tsx';
import { ExplanationView } from './ExplanationView.tsx';
import { LevelCard } from './LevelCard.tsx';
import { OldPackNote } from './OldPackNote.tsx';
import { useWords } from './words.ts';

export interface CheckedTextProps {
  /** Which selection, as the page's address says. */
  readonly id: string;
  readonly onDraft: OnDraft;
}

export function CheckedText({ id, onDraft }: CheckedTextProps): JSX.Element {
  const { t } = useWords();
  const [view, setView] = useState<TextView | null>(null);

  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    ask({ type: 'text/view', id }).then(setView, () => setView({ status: 'failed', reason: t('state-failed-worker') }));
  }, [id, t]);

  return (
    <div class="surface-part" aria-live="polite">
      <Result view={view} headingRef={heading} onDraft={onDraft} />
    </div>
  );
}

function draftOfSelection(view: TextView & { readonly status: 'checked' }): ReportDraft {
  const { explanation, text, shortened, privately } = view;
  const { level, warning, quotes, channels } = explanation;
  return draftOfMessages({
    level,
    warning,
    quotes,
    channels,
    licence: explanation.licence,
    text,
    privately,
    cut: shortened,
    from: [],
    pack: draftPack(explanation),
  });
}

interface ResultProps {
  readonly view: TextView | null;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onDraft: OnDraft;
}

function Result({ view, headingRef, onDraft }: ResultProps): JSX.Element {
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
          <ExplanationView
            explanation={view.explanation}
            of="message"
            sentenceRef={headingRef}
            actions={
              <AlarmActions explanation={view.explanation} onOpen={(page) => onDraft(page, draftOfSelection(view))} />
            }
          >
            {view.shortened && <p class="small">{t('check-shortened')}</p>}
            <OldPackNote pack={{ issued: view.explanation.packIssued, expires: view.explanation.packExpires }} />
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
