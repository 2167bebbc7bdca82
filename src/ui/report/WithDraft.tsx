/** A page that shows a draft: fetches it, and says so where it is gone. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../../reason.ts';
import type { ReportDraft } from '../../report-draft.ts';
import { Foot } from '../Foot.tsx';
import { LevelCard } from '../LevelCard.tsx';
import { useWords } from '../words.ts';

export interface WithDraftProps<D> {
  /** @returns null where there is none any more */
  readonly load: () => Promise<D | null>;
  readonly children: (draft: D) => JSX.Element;
}

/** @param load must be the same function in each rendering */
export function WithDraft<D = ReportDraft>({ load, children }: WithDraftProps<D>): JSX.Element {
  const { t } = useWords();
  const [state, setState] = useState<
    | { readonly status: 'loading' }
    | { readonly status: 'gone' }
    | { readonly status: 'failed'; readonly reason: string }
    | { readonly status: 'there'; readonly draft: D }
  >({ status: 'loading' });
  useEffect(() => {
    load().then(
      (draft) => setState(draft === null ? { status: 'gone' } : { status: 'there', draft }),
      (error: unknown) => setState({ status: 'failed', reason: reasonOf(error) }),
    );
  }, [load]);
  if (state.status === 'there') return children(state.draft);
  if (state.status === 'loading') return <main class="surface" />;
  return (
    <main class="surface">
      {state.status === 'gone' ? (
        <LevelCard level="none" label={t('name')} sentence={t('report-gone')} />
      ) : (
        <LevelCard
          level="none"
          label={t('state-failed-label')}
          sentence={t('state-problem', { reason: state.reason })}
        />
      )}
      <Foot pack={null} />
    </main>
  );
}
