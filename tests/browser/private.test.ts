/**
 * Mail, chats and message panes are read only where the user asks for this one check, also when every site is allowed. The
 * build is the shipped one, but for the permission for every site, which no test could grant by hand.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILD, OTHER_HOST, pause, press, QUIET_MS, Rig, settled, textOf, until } from './rig.ts';

declare const chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };

let rig: Rig;
let build: string;

/** The shipped build with the optional permission turned into one that is held. */
function buildForEverySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parakh-'));
  cpSync(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions = ['*://*/*'];
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

beforeAll(async () => {
  build = buildForEverySite();
  rig = await Rig.start({ build });
  await rig.keepSettings({ everySite: true });
  // The worker registers the reader when it sees the permission, a moment after the start.
  const registered = async (): Promise<number> =>
    (await rig.worker()).evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await until(
    async () => (await registered()) === 1,
    async () => 'the reader was not registered for every site',
  );
});
afterAll(async () => {
  await rig?.stop();
  rmSync(build, { recursive: true, force: true });
});

test('with the permission, any other site is checked unasked', async () => {
  const page = await rig.open('offer.html', OTHER_HOST);
  await rig.badgeBecomes('!');
  await page.close();
});

test('public pages of the same sites are checked', async () => {
  for (const url of [
    'https://www.linkedin.com/jobs/view/1',
    'https://www.facebook.com/groups/1',
    'https://x.com/someone/status/1',
  ]) {
    const page = await rig.openAt(url, 'offer.html');
    await rig.badgeBecomes('!');
    await page.close();
  }
});

const PRIVATE = [
  'https://web.whatsapp.com/',
  'https://web.telegram.org/k/',
  'https://www.messenger.com/t/1',
  'https://www.facebook.com/messages/t/1',
  'https://m.facebook.com/messages/',
  'https://www.instagram.com/direct/inbox/',
  'https://www.linkedin.com/messaging/thread/1/',
  'https://x.com/messages/1-2',
  'https://twitter.com/messages',
  'https://www.reddit.com/chat/room/1',
  'https://vk.com/im?sel=1',
  'https://mail.google.com/mail/u/0/',
  'https://chat.google.com/room/1',
  'https://outlook.live.com/mail/0/',
  'https://outlook.office.com/mail/',
  'https://mail.yahoo.com/d/folders/1',
  'https://mail.rediff.com/index.html',
  'https://mail.proton.me/u/0/inbox',
  'https://mail.zoho.in/zm/',
  'https://webmail.example.org/inbox',
  'https://discord.com/channels/@me/1',
  'https://app.slack.com/client/T1/D1',
  'https://teams.microsoft.com/v2/',
  'https://www.naukri.com/mnjuser/inbox',
  'https://in.indeed.com/messages/1',
  'https://messages.indeed.com/conversations',
  'https://www.olx.in/chat',
  'https://challenges.cloudflare.com/turnstile/',
];

describe('is not read unasked', () => {
  const pages = new Map<string, Page>();

  // All in sight at once, so that one wait is time enough for each; the last one shows that it was.
  beforeAll(async () => {
    for (const url of PRIVATE) pages.set(url, await rig.openAt(url, 'offer.html', 'window'));
    const unlike = await rig.openAt('https://www.linkedin.com/jobs/view/2', 'offer.html', 'window');
    await rig.badgeBecomes('!');
    await pause(QUIET_MS);
    await unlike.close();
  });
  afterAll(() => Promise.all([...pages.values()].map((page) => page.close())));

  test.each(PRIVATE)('%s', async (url) => {
    const page = pages.get(url) as Page;
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    expect(page.url()).toBe(url);
    expect(await rig.badgeAt(url)).toBe('');
    expect(await rig.bannerText(page)).toBeNull();
  });
});

/** As sites and chat widgets mark their panes. */
const PANES = [
  ['linkedin.com', 'id=msg-overlay'],
  ['linkedin.com', 'class=msg-overlay-conversation-bubble msg-overlay-conversation-bubble--is-active'],
  ['facebook.com', 'data-pagelet=ChatTab'],
  ['facebook.com', 'role=dialog&label=Messages with Ravi'],
  ['x.com', 'data-testid=DMDrawer'],
  ['parakh-test.timesjobs.com', 'role=log'],
  ['parakh-test.timesjobs.com', 'id=intercom-container'],
  ['parakh-test.timesjobs.com', 'class=chat-window open'],
] as const;

describe('a message pane inside a checked site is stepped over', () => {
  test.each(PANES)('%s: %s', async (host, pane) => {
    const page = await rig.openAt(
      `https://${host.startsWith('parakh') ? host : `www.${host}`}/feed/chat-pane.html?pane=${pane}`,
      'chat-pane.html',
    );
    await rig.readAgain();
    expect(await rig.badgeNow()).toBe('');
    const popup = await rig.popup(page);
    expect(await textOf(popup)).toContain('Message panes on this page were not read.');
    await popup.close();
    await page.close();
  });
});

test('a message is read where the user asks for this one check', async () => {
  const page = await rig.openAt('https://web.whatsapp.com/', 'chat-pane.html');
  expect(await rig.badgeAfterAll()).toBe('');
  const popup = await rig.popup(page);
  expect(await textOf(popup)).toContain('Mail and chats are private.');
  await press(popup, 'Check this page once');
  await popup.waitForFunction(() => document.body.innerText.includes('Stop.'));
  await settled(popup);
  await rig.badgeBecomes('!');
  await popup.close();
  await page.close();
});
