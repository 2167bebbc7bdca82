/** A report or a sample in place of the answer that it is made from, loaded when it is asked for; nothing of it leaves the page that holds it. */
import type { ComponentChild } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { feedbackChannel } from '../feedback-channel.ts';
import type { DraftPage } from '../messages.ts';
import { reasonOf } from '../reason.ts';
import type { ReportDraft } from '../report-draft.ts';
import { useWords } from './words.ts';

/** Opens a draft in place. @returns what went wrong, in words, or null */
export type OnDraft = (page: DraftPage, draft: ReportDraft) => Promise<string | null>;

/** The draft that is shown in place of everything else, or null; and what shows one. */
export function useDraftInPlace(): { readonly draft: ComponentChild; readonly onDraft: OnDraft } {
  const { t } = useWords();
  const [draft, show] = useState<ComponentChild>(null);
  const onBack = useCallback(() => show(null), []);
  const onDraft = useCallback<OnDraft>(
    async (page, made) => {
      try {
        if (page === 'report') {
          const { ReportPage } = await import('./report/ReportPage.tsx');
          show(<ReportPage draft={made} onBack={onBack} />);
        } else {
          const [{ FeedbackPage }, { sampleOf }] = await Promise.all([
            import('./feedback/FeedbackPage.tsx'),
            import('./feedback/sample-of.ts'),
          ]);
          const channel = feedbackChannel();
          const sample = sampleOf(made, t);
          show(<FeedbackPage sample={sample} mayKeep={!made.privately} channel={channel} onBack={onBack} />);
        }
        scrollTo(0, 0);
        return null;
      } catch (error) {
        return t('state-problem', { reason: reasonOf(error) });
      }
    },
    [t, onBack],
  );
  return { draft, onDraft };
}
