/** The buttons of a warning in the popup: report and sample are gathered from the tab by the background, and open beside it. */
import type { JSX } from 'preact';
import type { Explanation } from '../../explanation.ts';
import type { DraftPage } from '../../messages.ts';
import { ask } from '../ask.ts';
import { useWords } from '../words.ts';
import { AlarmActions } from './AlarmActions.tsx';

export interface TabAlarmActionsProps {
  readonly tabId: number;
  readonly explanation: Explanation;
}

export function TabAlarmActions({ tabId, explanation }: TabAlarmActionsProps): JSX.Element {
  const { t } = useWords();
  const open = async (page: DraftPage): Promise<string | null> => {
    const reply = await ask({ type: 'draft/open', tabId, page }).catch(() => null);
    if (reply === null) return t('state-failed-worker');
    if (reply.status === 'gone') return t('report-gone');
    if (reply.status === 'failed') return t('state-problem', { reason: reply.reason });
    // Firefox for Android shows the popup as a page, which would stay in front.
    window.close();
    return null;
  };
  return <AlarmActions explanation={explanation} onOpen={open} />;
}
