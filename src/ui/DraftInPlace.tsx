/** A report or a sample in place of the answer that it is made from; nothing of it leaves the page that holds it. */
import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { feedbackChannel } from '../feedback-channel.ts';
import type { DraftPage } from '../messages.ts';
import type { ReportDraft } from '../report-draft.ts';
import type { Sample } from '../samples.ts';
import { FeedbackPage, sampleOf } from './feedback/FeedbackPage.tsx';
import { ReportPage } from './report/ReportPage.tsx';
import { useWords } from './words.ts';

/** Opens a draft in place. @returns what went wrong: nothing */
export type OnDraft = (page: DraftPage, draft: ReportDraft) => Promise<null>;

type Shown = { readonly draft: ReportDraft } & (
  { readonly page: 'report' } | { readonly page: 'feedback'; readonly sample: Sample }
);

/** The draft that is shown, if any, and what shows and closes one. */
export function useDraftInPlace(): {
  readonly draft: Shown | null;
  readonly onDraft: OnDraft;
  readonly onBack: () => void;
} {
  const { t } = useWords();
  const [draft, show] = useState<Shown | null>(null);
  const onDraft = useCallback<OnDraft>(
    (page, made) => {
      show(page === 'report' ? { page, draft: made } : { page, draft: made, sample: sampleOf(made, t) });
      scrollTo(0, 0);
      return Promise.resolve(null);
    },
    [t],
  );
  const onBack = useCallback(() => show(null), []);
  return { draft, onDraft, onBack };
}

export function DraftInPlace({ onBack, ...shown }: Shown & { readonly onBack: () => void }): JSX.Element {
  if (shown.page === 'report') return <ReportPage draft={shown.draft} onBack={onBack} />;
  return (
    <FeedbackPage sample={shown.sample} mayKeep={!shown.draft.privately} channel={feedbackChannel()} onBack={onBack} />
  );
}
