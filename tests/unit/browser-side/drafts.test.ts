import { beforeEach, expect, test, vi } from 'vitest';
import { passagesOfText } from '../../../src/engine/passage.ts';
import { servePackageFiles } from './package-files.ts';

const OFFER =
  'Army security helper, Moscow. ₹1.95 lakh per month. Russian passport after 6 months, no front line. WhatsApp only: 90000 00000';

const world = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  local: new Map<string, unknown>(),
  room: Number.POSITIVE_INFINITY,
  answer: null as unknown,
  tab: { id: 1, windowId: 1, index: 0, active: true, incognito: false, url: 'https://jobs.example/1', title: 'Job' },
  opened: [] as string[],
}));

vi.mock('wxt/browser', () => {
  const area = (kept: Map<string, unknown>) => ({
    get: (key: string | null) =>
      Promise.resolve(key === null ? Object.fromEntries(kept) : kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: (values: Record<string, unknown>) => {
      if (JSON.stringify(values).length > world.room) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
      return Promise.resolve();
    },
    remove: (keys: string[]) => Promise.resolve(keys.forEach((key) => kept.delete(key))),
  });
  return {
    browser: {
      storage: { local: area(world.local), session: area(world.session) },
      runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
      tabs: {
        get: () => Promise.resolve(world.tab),
        query: () => Promise.resolve([world.tab]),
        sendMessage: () => Promise.resolve(world.answer),
        captureVisibleTab: () => Promise.resolve(`data:image/jpeg;base64,${'A'.repeat(4_000)}`),
        create: ({ url }: { url: string }) => {
          world.opened.push(url);
          return Promise.resolve({ id: 7 });
        },
      },
    },
  };
});

const { draftView, dropDraftsOf, dropDraftsOfClosedTabs, openDraft } =
  await import('../../../src/background/drafts.ts');

servePackageFiles();

beforeEach(() => {
  world.session.clear();
  world.opened.length = 0;
  world.room = Number.POSITIVE_INFINITY;
  world.answer = { passages: passagesOfText(OFFER), partial: false };
  world.tab.active = true;
  world.tab.incognito = false;
});

const idOf = (address: string | undefined): string => new URL(address ?? 'x:').searchParams.get('id') ?? '';

test('a draft holds what the page says now, and goes with the tab that shows it', async () => {
  expect(await openDraft(1, 'report')).toEqual({ status: 'opened' });
  const draft = await draftView(idOf(world.opened[0]));
  expect(draft).toMatchObject({
    level: 'warn',
    origin: { kind: 'page', address: 'https://jobs.example/1', title: 'Job' },
    text: OFFER,
    cut: false,
    privately: false,
  });
  expect(draft?.picture).toMatch(/^data:image\/jpeg/);
  await dropDraftsOf(7);
  expect(await draftView(idOf(world.opened[0]))).toBeNull();
});

test('where the browser has little room the picture goes, then the end of the text', async () => {
  await openDraft(1, 'report');
  world.room = JSON.stringify([...world.session.values()][0]).length - 1_000;
  expect(await openDraft(1, 'report')).toEqual({ status: 'opened' });
  expect(await draftView(idOf(world.opened[1]))).toMatchObject({ picture: null, text: OFFER });
  world.answer = { passages: passagesOfText(`${OFFER}\n`.repeat(500)), partial: false };
  world.room = 40_000;
  expect(await openDraft(1, 'report')).toEqual({ status: 'opened' });
  expect(await draftView(idOf(world.opened[2]))).toMatchObject({ cut: true, level: 'warn' });
});

test('where there is no room at all, that is said', async () => {
  world.room = 10;
  expect(await openDraft(1, 'report')).toEqual({ status: 'failed', reason: 'QUOTA_BYTES quota exceeded' });
});

test('there is no draft of a page that does not answer as our reader does', async () => {
  for (const answer of [null, undefined, { passages: 'x' }, { passages: [], partial: false }]) {
    world.answer = answer;
    expect(await openDraft(1, 'feedback')).toEqual({ status: 'gone' });
  }
  expect(world.opened).toEqual([]);
});

test('there is no picture of another tab', async () => {
  world.tab.active = false;
  await openDraft(1, 'report');
  expect((await draftView(idOf(world.opened[0])))?.picture).toBeNull();
});

test('of a private window it is known, and nothing is written to the device', async () => {
  world.tab.incognito = true;
  await openDraft(1, 'feedback');
  expect((await draftView(idOf(world.opened[0])))?.privately).toBe(true);
  expect(world.local.size).toBe(0);
});

test('five drafts stay at most, and none whose tab was closed while the worker slept', async () => {
  for (let i = 0; i < 7; i++) await openDraft(1, 'feedback');
  expect(world.session.size).toBe(5);
  await dropDraftsOfClosedTabs();
  expect(world.session.size).toBe(0);
});
