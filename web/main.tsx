import files from 'virtual:pack-files';
// oxlint-disable-next-line import/default -- Vite makes it
import code from './engine-worker.ts?worker&url';
import { ownCode } from '../src/ui/trusted-types.ts';
import { mount } from '../src/ui/mount.tsx';
import { Engine } from '../src/web/engine.ts';
import { hostOrganisation } from '../src/web/host-organisation.ts';
import { Installation } from '../src/web/installation.ts';
import { takeShare } from '../src/web/taken-share.ts';
import { webHost } from '../src/web/web-host.ts';
import { WebCheck } from '../src/web/WebCheck.tsx';

/** Set by the build from package.json. */
declare const PARAKH_VERSION: string;

const engine = new Engine(() => new Worker(ownCode(code), { type: 'module' }), {
  packs: Object.values(files.packs),
  language: files.language,
});
const installation = new Installation();
const share = await takeShare();
await mount(
  <WebCheck engine={engine} installation={installation} share={share} />,
  webHost(PARAKH_VERSION, hostOrganisation()),
  'check-title',
);
document.getElementById('starting')?.remove();
// Not before: on a slow net the two would share it, and some hosts let nobody keep the pattern list from the first to the second.
await engine.settled();
await installation.begin('service-worker.js', 'manifest.webmanifest');
