import { extensionHost } from '../../src/ui/extension-host.ts';
import { FeedbackSurface } from '../../src/ui/feedback/FeedbackSurface.tsx';
import { mount } from '../../src/ui/mount.tsx';

const asked = new URLSearchParams(location.search);
await mount(
  <FeedbackSurface draftId={asked.get('id')?.slice(0, 60) ?? ''} sampleId={asked.get('sample')?.slice(0, 60) ?? ''} />,
  extensionHost(),
  'wrong-title',
);
