/** "This is wrong" as a page of the extension: begins with a draft of the background's, or with a sample that was kept before. */
import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { feedbackChannel } from '../../feedback-channel.ts';
import { loadSamples } from '../../samples-store.ts';
import type { Sample } from '../../samples.ts';
import { ask } from '../ask.ts';
import { WithDraft } from '../report/WithDraft.tsx';
import { useWords } from '../words.ts';
import { FeedbackPage } from './FeedbackPage.tsx';
import { sampleOf } from './sample-of.ts';

export interface FeedbackSurfaceProps {
  readonly draftId: string;
  /** Id of a kept sample; empty for a new one. */
  readonly sampleId: string;
}

export function FeedbackSurface({ draftId, sampleId }: FeedbackSurfaceProps): JSX.Element {
  const { t } = useWords();
  const load = useCallback(async (): Promise<{ sample: Sample; mayKeep: boolean } | null> => {
    const kept = sampleId === '' ? undefined : (await loadSamples()).find(({ id }) => id === sampleId);
    if (kept !== undefined) return { sample: kept, mayKeep: true };
    const { draft } = await ask({ type: 'draft/view', id: draftId });
    return draft === null ? null : { sample: sampleOf(draft, t), mayKeep: !draft.privately };
    // The words that stand in place of what was taken out are those of the moment: what the user wrote must not be lost.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [draftId, sampleId]);
  return (
    <WithDraft load={load}>
      {({ sample, mayKeep }) => <FeedbackPage sample={sample} mayKeep={mayKeep} channel={feedbackChannel()} />}
    </WithDraft>
  );
}
