/** Newer pattern lists in Firefox: the same as in `updates.test.ts`, as far as browsers differ. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { PackView, UpdatesView } from '../../src/messages.ts';
import { ChannelServer } from '../unit/updates/channel-server.ts';
import { BUILT_IN, bytesOf, later } from '../unit/updates/packs.ts';
import { makeKey } from '../unit/updates/test-key.ts';
import { FirefoxRig } from './firefox-rig.ts';
import { buildWithChannel } from './updates/channel-build.ts';

declare const browser: { runtime: { sendMessage(message: { type: string }): Promise<unknown> } };

vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

const { id } = BUILT_IN;
const key = makeKey();
let channel: ChannelServer;
let rig: FirefoxRig;

beforeAll(async () => {
  channel = await ChannelServer.start();
  const build = buildWithChannel('firefox', channel.address, [key.publicKey]);
  const pages = fileURLToPath(new URL('pages/', import.meta.url));
  rig = await FirefoxRig.start(pages, () => ({}), { build, direct: '127.0.0.1' });
});
afterAll(async () => {
  await rig?.stop();
  await channel?.stop();
});
beforeEach(() => channel.clear());

/** Looks as the button in the settings does. */
async function look(): Promise<Extract<UpdatesView, { status: 'known' }>> {
  const view = await rig.inside.evaluate(() => browser.runtime.sendMessage({ type: 'updates/look' }));
  return view as Extract<UpdatesView, { status: 'known' }>;
}

async function packInUse(): Promise<PackView | undefined> {
  const { packs } = (await rig.inside.evaluate(() => browser.runtime.sendMessage({ type: 'packs/view' }))) as {
    packs: PackView[];
  };
  return packs.find((pack) => pack.id === id);
}

async function warned(): Promise<void> {
  const page = await rig.open('offer.html');
  await rig.badgeBecomes('!');
  await page.close();
}

test('a tampered pack is refused, and pages are warned of as before', async () => {
  const bytes = bytesOf(later({ version: '2.0.0' }));
  const tampered = bytesOf(later({ version: '2.0.0', verdict: { ...BUILT_IN.verdict, warnAt: 1 } }));
  channel.offer({ id, version: '2.0.0', bytes: tampered, signature: key.sign(bytes) });
  expect(await look()).toMatchObject({ failure: null, outcomes: ['signature', 'nothing-newer'] });
  expect(await packInUse()).toMatchObject({ version: BUILT_IN.version, updatedAt: null });
  await warned();
});

test('a redirect is not followed', async () => {
  const elsewhere = await ChannelServer.start();
  elsewhere.serveLatest([]);
  channel.answer('latest.json', (response) =>
    response.writeHead(302, { location: `${elsewhere.address}latest.json` }).end(),
  );
  expect(await look()).toMatchObject({ failure: 'unreachable' });
  expect(elsewhere.asked).toEqual([]);
  await elsewhere.stop();
});

test('a good pack comes into use, and no request carries anything that tells one user from another', async () => {
  const bytes = bytesOf(later());
  channel.offer({ id, version: '1.0.0', bytes, signature: key.sign(bytes) });
  expect(await look()).toMatchObject({ failure: null, outcomes: ['updated', 'nothing-newer'] });
  expect(await packInUse()).toMatchObject({ version: '1.0.0' });
  await warned();
  expect(await look()).toMatchObject({ failure: null, outcomes: ['nothing-newer', 'nothing-newer'] });
  expect(channel.asked).toHaveLength(4);
  expect(channel.asked[3]?.headers).toEqual(channel.asked[0]?.headers);
  for (const { headers } of channel.asked) {
    for (const name of ['origin', 'referer', 'cookie', 'if-none-match', 'if-modified-since', 'authorization'])
      expect(headers, name).not.toHaveProperty(name);
    expect(headers).toMatchObject({ 'accept-language': 'en', accept: '*/*' });
    expect(JSON.stringify(headers)).not.toContain('6f0d3f9e-5d3c');
  }
});
