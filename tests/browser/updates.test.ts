/**
 * Newer pattern lists in the built extension: a real browser, a real server, a build that knows the server as its channel. What can go
 * wrong otherwise is in tests/unit/updates, over the same server.
 */
import { gzipSync } from 'node:zlib';
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ChannelServer } from '../unit/updates/channel-server.ts';
import { BUILT_IN, bytesOf, later } from '../unit/updates/packs.ts';
import { makeKey } from '../unit/updates/test-key.ts';
import { violations } from './accessibility.ts';
import { BROWSER, pause, press, Rig, textOf, until } from './rig.ts';
import { buildWithChannel } from './updates/channel-build.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; remove(key: string): Promise<void> } };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
};

// The build takes its time, and so does each look on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

const { id } = BUILT_IN;
const key = makeKey();
const stranger = makeKey();
let channel: ChannelServer;
let rig: Rig;

beforeAll(async () => {
  channel = await ChannelServer.start();
  rig = await Rig.start({
    build: buildWithChannel(BROWSER === 'firefox' ? 'firefox' : 'chrome', channel.address, [
      key.publicKey,
      makeKey().publicKey,
    ]),
  });
});
afterAll(async () => {
  await rig?.stop();
  await channel?.stop();
});
beforeEach(() => channel.clear());

function publish(change: Parameters<typeof later>[0], by = key): void {
  const pack = later(change);
  const bytes = bytesOf(pack);
  channel.offer({ id, version: String(pack.version), bytes, signature: by.sign(bytes) });
}

/** Presses the button in the settings. @returns what they say then */
async function look(): Promise<string> {
  const options = await rig.surface('options.html');
  await press(options, 'Look for a newer list now');
  await looked(options);
  // The lists follow a moment after what came of looking.
  await pause(500);
  const text = await textOf(options);
  expect(await violations(options)).toEqual([]);
  mkdirSync('.output/shots', { recursive: true });
  await options.screenshot({ path: '.output/shots/updates.png', fullPage: true });
  await options.close();
  return text;
}

async function looked(options: Page): Promise<void> {
  await options.waitForFunction(
    () => document.body.innerText.includes('Last looked on') && !document.body.innerText.includes('Looking …'),
    { timeout: 40_000 },
  );
}

/** What the popup says of an offer. */
async function warned(): Promise<string> {
  const page = await rig.open('offer.html');
  await rig.bannerComes(page);
  await rig.badgeBecomes('!');
  const popup = await rig.popup(page);
  const text = await textOf(popup);
  await popup.close();
  await page.close();
  expect(text).toContain('Stop.');
  return text;
}

test('an alarm is set for some time in the next half hour, and nothing has been asked yet', async () => {
  const worker = await rig.worker();
  const due = (): Promise<number> =>
    worker.evaluate(async () => (await chrome.alarms.get('updates'))?.scheduledTime ?? 0);
  await until(
    async () => (await due()) > 0,
    async () => 'no alarm came',
  );
  expect((await due()) - Date.now()).toBeGreaterThan(0);
  expect((await due()) - Date.now()).toBeLessThan(31 * 60_000);
  expect(channel.asked).toEqual([]);
});

test('a tampered pack is refused in words, and pages are warned of as before', async () => {
  const bytes = bytesOf(later({ version: '2.0.0' }));
  const tampered = bytesOf(later({ version: '2.0.0', verdict: { ...BUILT_IN.verdict, warnAt: 1 } }));
  channel.offer({ id, version: '2.0.0', bytes: tampered, signature: key.sign(bytes) });
  const text = await look();
  expect(text).toContain(
    'An update was refused: its signature does not match. The list that was in use before stays in use.',
  );
  expect(text).toContain('It came with this version of Parakh.');
  expect(await warned()).toContain(`Patterns ${BUILT_IN.version}`);
});

test('a pack of a stranger, and one that warns of nothing, are refused as well', async () => {
  publish({ version: '2.0.0' }, stranger);
  expect(await look()).toContain('An update was refused: it carries no valid signature.');
  publish({ version: '2.0.0', verdict: { ...BUILT_IN.verdict, warnAt: 1 } });
  expect(await look()).toContain('An update was refused: it judged sample texts wrongly.');
  expect(await warned()).toContain(`Patterns ${BUILT_IN.version}`);
});

test('redirects, other types and files that unpack to huge ones are refused by the browser and by us', async () => {
  const elsewhere = await ChannelServer.start();
  elsewhere.serveLatest([]);
  channel.answer('latest.json', (response) =>
    response.writeHead(302, { location: `${elsewhere.address}latest.json` }).end(),
  );
  expect(await look()).toMatch(/127\.0\.0\.1:\d+ did not answer/);
  expect(elsewhere.asked).toEqual([]);
  await elsewhere.stop();
  channel.serve('latest.json', '<p>Sign in to the network</p>', 'text/html');
  expect(await look()).toMatch(/127\.0\.0\.1:\d+ answered, but not with what Parakh asked for/);
  const bomb = gzipSync(Buffer.alloc(100_000_000, ' '));
  channel.answer('latest.json', (response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb),
  );
  expect(await look()).toMatch(/answered, but not with what Parakh asked for/);
});

test('a worker that is stopped in the middle of an update warns, and takes it the next time', async () => {
  publish({ version: '1.0.0' });
  const file = [...channel.files()].find((name) => /^[0-9a-f]{64}\.json$/.test(name)) as string;
  channel.answer(file, () => {});
  const options = await rig.surface('options.html');
  await press(options, 'Look for a newer list now');
  await until(
    async () => channel.asked.some(({ path }) => path.endsWith(file)),
    async () => 'the pack was not asked for',
  );
  await (await rig.worker()).close();
  await pause(200);
  await options.close();
  expect(await warned()).toContain(`Patterns ${BUILT_IN.version}`);
});

test('a good pack comes into use at once, with its gate, and stays when the worker is stopped', async () => {
  publish({ version: '1.0.0' });
  const text = await look();
  expect(text).toContain('A newer list came and is in use.');
  expect(text).toContain('Version 1.0.0 of 1 Dec 2026');
  expect(text).toMatch(/Updated on \d+ \w+ 20\d\d, \d\d:\d\d/);
  expect(await warned()).toContain('Patterns 1.0.0, 1 Dec 2026');
  const madeFrom = await (
    await rig.worker()
  ).evaluate(async () => {
    const { gate } = await chrome.storage.local.get('gate');
    return (gate as { stamp: string }).stamp;
  });
  expect(madeFrom).toContain(`${id}@1.0.0`);
  await (await rig.worker()).close();
  await pause(200);
  expect(await warned()).toContain('Patterns 1.0.0, 1 Dec 2026');
  expect(await look()).toContain('There is nothing newer.');
});

test('no request carries anything that tells one user from another', async () => {
  const tagged: typeof channel.answer = (file, answer) =>
    channel.answer(file, (response, request) => {
      response.setHeader('set-cookie', 'id=1; path=/');
      response.setHeader('etag', '"1"');
      response.setHeader('last-modified', 'Wed, 25 Nov 2026 00:00:00 GMT');
      response.setHeader('cache-control', 'max-age=600');
      answer(response, request);
    });
  tagged('latest.json', (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"format":1,"packs":[]}'),
  );
  await look();
  await look();
  expect(channel.asked.map(({ path }) => path)).toEqual(['/packs/latest.json', '/packs/latest.json']);
  const [first, second] = channel.asked.map(({ headers }) => headers);
  expect(second).toEqual(first);
  for (const name of ['origin', 'referer', 'cookie', 'if-none-match', 'if-modified-since', 'authorization'])
    expect(first, name).not.toHaveProperty(name);
  expect(first).toMatchObject({ 'accept-language': 'en', accept: '*/*' });
  expect(JSON.stringify(first)).not.toContain(new URL(rig.address('')).host);
});

test('"Delete everything" leaves the newest patterns', async () => {
  const options = await rig.surface('options.html');
  await press(options, 'Delete everything');
  await options.waitForFunction(() => document.body.innerText.includes('Everything was deleted.'));
  await options.close();
  expect(await warned()).toContain('Patterns 1.0.0, 1 Dec 2026');
});

test('who turns updates off has no alarm and no request', async () => {
  const options = await rig.surface('options.html');
  await options.waitForFunction(() => document.body.innerText.includes('Look for a newer list once a day'));
  await press(options, 'Look for a newer list once a day');
  await options.waitForFunction(() => !document.body.innerText.includes('Look for a newer list now'));
  const worker = await rig.worker();
  await until(
    async () => (await worker.evaluate(async () => (await chrome.alarms.get('updates')) ?? null)) === null,
    async () => 'the alarm stayed',
  );
  expect(channel.asked).toEqual([]);
  await press(options, 'Look for a newer list once a day');
  await options.waitForFunction(() => document.body.innerText.includes('Look for a newer list now'));
  await until(
    async () => (await worker.evaluate(async () => (await chrome.alarms.get('updates')) ?? null)) !== null,
    async () => 'no alarm came',
  );
  await options.close();
});

test('where the browser does not know Ed25519, as Chrome before 137, the library says what is signed', async () => {
  const worker = await rig.worker();
  await worker.evaluate(() => {
    SubtleCrypto.prototype.importKey = () =>
      Promise.reject(new DOMException('Algorithm: Unrecognized name', 'NotSupportedError'));
  });
  const bytes = bytesOf(later({ version: '1.1.0' }));
  channel.offer({ id, version: '1.1.0', bytes, signature: key.sign(bytesOf(later({ version: '1.0.9' }))) });
  expect(await look()).toContain('An update was refused: its signature does not match.');
  publish({ version: '1.1.0' });
  expect(await look()).toContain('A newer list came and is in use.');
  expect(await warned()).toContain('Patterns 1.1.0, 1 Dec 2026');
});

test('a store that was lost leaves the patterns that came with Parakh', async () => {
  const worker = await rig.worker();
  await worker.evaluate((name) => chrome.storage.local.remove(name), `updates:pack:${id}`);
  await worker.close();
  await pause(200);
  expect(await warned()).toContain(`Patterns ${BUILT_IN.version}`);
});
