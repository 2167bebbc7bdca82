/** Whom the background answers: its own scripts in the top frame of a tab, and pages of its own. Nobody else, whatever they claim. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EVERYDAY } from './world.ts';
import { OFFER } from './small-packs.ts';
import type { Machine } from './machine.ts';

vi.setConfig({ testTimeout: 30_000 });

const WIPE = { type: 'all/wipe' };
const WHOLE = { partial: false, framesNotRead: 0, frameHosts: [], framesUnnamed: 0, chatsNotRead: false };
const PAGE = 'https://jobs.example/open';

let m: Machine;
beforeEach(() => {
  m = EVERYDAY.copy();
});

const tabOf = (): { id: number } => ({ id: m.tabs[0]?.id ?? 0 });
const report = (): object => ({
  type: 'page/read',
  visit: 'other',
  url: 'https://jobs.example/other',
  part: 0,
  passages: [{ text: OFFER, kind: 'text', item: 0 }],
  ...WHOLE,
});

describe('a page of ours', () => {
  const OURS = { id: 'ours', url: 'chrome-extension://ours/options.html' };

  test('is answered', async () =>
    expect(await m.send({ type: 'packs/view' }, OURS)).toMatchObject({ packs: [{}, {}] }));

  test('reports no page', async () =>
    expect(await m.send(report(), { ...OURS, tab: tabOf(), frameId: 0 })).toBeUndefined());
});

describe('“Delete everything”, or any other wish of our pages, is not heard from', () => {
  test.each([
    ['a script of ours in a page', () => ({ id: 'ours', url: PAGE, tab: tabOf(), frameId: 0 })],
    [
      'a page whose address looks like ours',
      () => ({ id: 'ours', url: 'https://chrome-extension//ours/options.html' }),
    ],
    [
      'a page of another extension with our address inside',
      () => ({ id: 'ours', url: 'chrome-extension://oursandmore/options.html' }),
    ],
    ['another extension', () => ({ id: 'theirs', url: 'chrome-extension://theirs/page.html' })],
    [
      'another extension that names a page of ours',
      () => ({ id: 'theirs', url: 'chrome-extension://ours/options.html' }),
    ],
    ['a page that speaks to extensions', () => ({ url: PAGE, tab: tabOf(), frameId: 0 })],
    ['nobody at all', () => ({})],
  ])('%s', async (_, sender) => {
    expect(await m.send(WIPE, sender())).toBeUndefined();
    await m.idle();
    expect((await m.pages.loadSettings()).language).toBe('hi');
  });
});

describe('a report of a page is not heard from', () => {
  test.each([
    ['a frame in a page', () => ({ id: 'ours', url: PAGE, tab: tabOf(), frameId: 3 })],
    ['a script without a tab', () => ({ id: 'ours', url: PAGE, frameId: 0 })],
    ['another extension', () => ({ id: 'theirs', url: PAGE, tab: tabOf(), frameId: 0 })],
  ])('%s', async (_, sender) => {
    const before = m.stores.session.get(`tab:${tabOf().id}`);
    expect(await m.send(report(), sender())).toBeUndefined();
    await m.idle();
    expect(m.stores.session.get(`tab:${tabOf().id}`)).toBe(before);
  });
});

test('the tab is the one that the browser names, whatever the message says', async () => {
  const [one, two] = m.tabs;
  const sender = { id: 'ours', url: PAGE, tab: { id: one?.id, incognito: false }, frameId: 0 };
  expect(await m.send({ ...report(), tabId: two?.id }, sender), 'no message has a tab').toBeUndefined();
  await m.send(report(), sender);
  await m.idle();
  expect(m.stores.session.get(`tab:${two?.id}`)).not.toContain('jobs.example/other');
});

test('a banner asks for the verdict on its own page: on another one it is given nothing', async () => {
  const tab = await m.open('https://jobs.example/asks', OFFER);
  const ask = (visit: string): Promise<unknown> => tab.send({ type: 'banner/view', english: false, visit });
  expect(tab.banner).not.toBeNull();
  expect(await ask('another')).toBeNull();
});
