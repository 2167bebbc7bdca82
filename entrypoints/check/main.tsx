import type { LocalisedText } from '../../src/packs/pack.ts';
import { ask } from '../../src/ui/ask.ts';
import { CheckedText } from '../../src/ui/CheckedText.tsx';
import { CheckPage } from '../../src/ui/CheckPage.tsx';
import { extensionHost } from '../../src/ui/extension-host.ts';
import { mount } from '../../src/ui/mount.tsx';

const asked = new URLSearchParams(location.search);
const sample = asked.has('sample') ? await sampleInUse() : null;
const selection = asked.get('id')?.slice(0, 60) ?? null;
await mount(
  <CheckPage
    judge={(items) => ask({ type: 'items/check', items })}
    sample={sample}
    opening={(onDraft) => selection !== null && <CheckedText id={selection} onDraft={onDraft} />}
  />,
  extensionHost(),
  'check-title',
);

/** The invented offer of a pattern list that is asked, to try it on. */
async function sampleInUse(): Promise<LocalisedText | null> {
  const { packs } = await ask({ type: 'packs/view' });
  return packs.find(({ isOn }) => isOn)?.sample ?? null;
}
