import type { ReportDraft } from '../../src/report-draft.ts';
import { ask } from '../../src/ui/ask.ts';
import { extensionHost } from '../../src/ui/extension-host.ts';
import { mount } from '../../src/ui/mount.tsx';
import { ReportPage } from '../../src/ui/report/ReportPage.tsx';
import { WithDraft } from '../../src/ui/report/WithDraft.tsx';

const id = new URLSearchParams(location.search).get('id')?.slice(0, 60) ?? '';
const load = async (): Promise<ReportDraft | null> => (await ask({ type: 'draft/view', id })).draft;

await mount(
  <WithDraft load={load}>{(draft) => <ReportPage draft={draft} />}</WithDraft>,
  extensionHost(),
  'action-report',
);
