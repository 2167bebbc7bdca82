/**
 * `node scripts/run.mjs tests/profiles/keep.ts`, after `npm run build`: has a real Chromium and a real Firefox use this Parakh as a person does, and keeps in
 * `tests/profiles/<version>/` what they stored. Once for each release, before it is published (CONTRIBUTING.md).
 *
 * With `--as NAME --chromium FOLDER` it keeps the profile of an unpacked build that is there already, as one from the repository's past.
 */
import { parseArgs } from 'node:util';
import { compilePack } from '../../src/packs/compile.ts';
import { readPackFolder } from '../../src/packs/folder.ts';
import { Rig } from '../browser/rig.ts';
import { UpdatedFirefox } from '../browser/upgrade/firefox.ts';
import { Versions } from '../browser/upgrade/versions.ts';
import { buildWithChannel } from '../browser/updates/channel-build.ts';
import { ChannelServer } from '../unit/updates/channel-server.ts';
import { makeKey } from '../unit/updates/test-key.ts';
import { profileIn, usesParakh } from './person.ts';
import { keepProfile } from './profile.ts';
import type { Profile } from './profile.ts';

const { values } = parseArgs({ options: { as: { type: 'string' }, chromium: { type: 'string' } } });
/** The smaller one: a profile is kept for good. */
const PACK = 'scam-compounds';

if (values.chromium !== undefined && values.as !== undefined) tell(values.as, await inChromium(values.chromium, null));
else await ofThisParakh();

async function ofThisParakh(): Promise<void> {
  const key = makeKey();
  const channel = await ChannelServer.start();
  const built = compilePack(readPackFolder(`assets/packs/${PACK}`));
  const pack = { ...built, version: built.version.replace(/\d+$/, (last) => String(Number(last) + 1)) };
  const bytes = new TextEncoder().encode(JSON.stringify(pack));
  channel.offer({ id: PACK, version: pack.version, bytes, signature: key.sign(bytes) });
  const build = buildWithChannel('chrome', channel.address, [key.publicKey]);
  const chromium = await inChromium(build, key.publicKey);
  await channel.stop();
  tell(`${chromium.parakh}/chromium`, chromium);
  // The same pattern list once more would only make it large.
  const firefox = await inFirefox('.output/firefox-mv3');
  tell(`${firefox.parakh}/firefox`, firefox);
}

/** @param channelKey null for a build that is taken as it is */
async function inChromium(build: string, channelKey: string | null): Promise<Profile> {
  const versions = Versions.of(build, { everySite: channelKey !== null });
  const rig = await Rig.start({ build: versions.folder });
  try {
    const callNoOffer: Parameters<typeof usesParakh>[0]['callNoOffer'] = async (page) => {
      await page.bringToFront();
      await rig.bannerComes(page);
      await rig.clickInBanner(page, 'Not a job offer');
      await rig.bannerGoes(page);
    };
    const hands = { open: rig.open.bind(rig), surface: rig.surface.bind(rig), callNoOffer };
    await usesParakh(hands, channelKey !== null);
    const browser = (await rig.browser.version()).replace('/', ' ');
    return await profileIn(await rig.surface('options.html'), { browser, channelKey });
  } finally {
    await rig.stop();
    versions.remove();
  }
}

async function inFirefox(build: string): Promise<Profile> {
  const versions = Versions.of(build, { everySite: true });
  const firefox = await UpdatedFirefox.start(versions.folder);
  try {
    await usesParakh(
      {
        open: firefox.open.bind(firefox),
        surface: firefox.surface.bind(firefox),
        callNoOffer: (page) => firefox.callNoOffer(page),
      },
      true,
    );
    const browser = await firefox.version();
    return await profileIn(await firefox.surface('options.html'), { browser, channelKey: null });
  } finally {
    await firefox.stop();
    versions.remove();
  }
}

function tell(name: string, profile: Profile): void {
  const keys = Object.entries(profile.local).map(([key, value]) => `${key} (${JSON.stringify(value).length})`);
  process.stdout.write(`${keepProfile(name, profile)}: ${profile.browser}; ${keys.join(', ')}\n`);
}
