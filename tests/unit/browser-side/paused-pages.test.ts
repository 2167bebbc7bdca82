/** What a page reports that is not to be read: paused, as in a private window, whose pauses its reader cannot know, or exempt. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageRead } from '../../../src/messages.ts';
import { readPolicy } from '../../../src/policy-reading.ts';
import { sealed } from '../../../src/seal.ts';
import { servePackageFiles } from './package-files.ts';

const kept = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  badge: '',
  /** The page is still there when it is asked, a second after its warning. */
  status: {
    visit: 'v',
    state: 'reported',
    textless: false,
    pdf: false,
    picturesNotRead: 0,
    rest: 'none',
    part: 0,
    partial: false,
    framesNotRead: 0,
    frameHosts: [],
    framesUnnamed: 0,
    chatsNotRead: false,
  },
}));

vi.mock('wxt/browser', () => {
  const area = (values: Map<string, unknown>) => ({
    get: (key: string) => Promise.resolve(values.has(key) ? { [key]: values.get(key) } : {}),
    set: (items: Record<string, unknown>) =>
      Promise.resolve(Object.entries(items).forEach(([key, value]) => values.set(key, value))),
    remove: (key: string) => Promise.resolve(void values.delete(key)),
  });
  const done = (): Promise<void> => Promise.resolve();
  return {
    browser: {
      storage: {
        local: area(kept.local),
        session: area(kept.session),
      },
      tabs: {
        get: () => Promise.resolve({ id: 1 }),
        query: () => Promise.resolve([{ id: 1, incognito: true }]),
        sendMessage: (_: number, { type }: { type: string }) =>
          Promise.resolve(type === 'reader/status' ? kept.status : undefined),
      },
      action: {
        setBadgeText: ({ text }: { text: string }) => Promise.resolve(void (kept.badge = text)),
        setTitle: done,
        setBadgeBackgroundColor: done,
      },
      runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
      scripting: { executeScript: () => Promise.resolve([]) },
      i18n: { getMessage: () => 'en', getUILanguage: () => 'en' },
    },
  };
});

const { onPageMessage } = await import('../../../src/background/pages.ts');
const { pausePage, resumePage } = await import('../../../src/background/pauses.ts');
const { hushPausedTabs, refreshTabs } = await import('../../../src/background/shown-tabs.ts');
const { putRecord, recordOf } = await import('../../../src/background/tab-records.ts');
const { WHOLE } = await import('../../../src/coverage.ts');

const TAB = { tabId: 1, incognito: true };
const PAGE = { url: 'https://jobs.example/1', incognito: true };
const OFFER: PageRead = {
  type: 'page/read',
  visit: 'v',
  url: `${PAGE.url}#top`,
  ...WHOLE,
  part: 0,
  passages: [
    {
      text: 'Army security helper for the Russian army, Moscow. ₹1.95 lakh, no front line. Russian passport. WhatsApp only.',
      kind: 'text',
      item: 0,
    },
  ],
};

servePackageFiles();

beforeEach(() => {
  kept.local.clear();
  kept.session.clear();
  kept.badge = '';
});

test('is not assessed and not shown, and what was shown goes', async () => {
  await onPageMessage(OFFER, TAB);
  expect(kept.badge).toBe('!');
  await pausePage('page', PAGE);
  await hushPausedTabs();
  expect(kept.badge).toBe('');
  await onPageMessage(OFFER, TAB);
  expect(kept.badge).toBe('');
  expect(await recordOf(1)).toBeNull();
  await resumePage(PAGE);
  await onPageMessage(OFFER, TAB);
  expect(kept.badge).toBe('!');
  expect(kept.local.size, 'nothing of a private window is written to the device').toBe(0);
});

test('is shown where the user asked for this one check', async () => {
  await pausePage('site', PAGE);
  const asked = { ...WHOLE, visit: '', url: '', at: Date.now(), parts: [], reason: null, asked: true } as const;
  await putRecord(1, { ...asked, state: 'checking' });
  await onPageMessage(OFFER, TAB);
  expect(kept.badge).toBe('!');
  // What comes by itself after that, from another page in the same tab, is not.
  await onPageMessage({ ...OFFER, visit: 'w' }, TAB);
  expect((await recordOf(1))?.visit).toBe('v');
});

test('of a site that an organisation has exempted is not assessed, and what was shown of it goes', async () => {
  await onPageMessage(OFFER, TAB);
  expect(kept.badge).toBe('!');
  kept.local.set('policy', sealed(readPolicy({ exemptSites: ['jobs.example'] }, [])));
  await refreshTabs();
  expect(kept.badge).toBe('');
  // Not even where the user asks for it.
  const asked = { ...WHOLE, visit: '', url: '', at: Date.now(), parts: [], reason: null, asked: true } as const;
  await putRecord(1, { ...asked, state: 'checking' });
  await onPageMessage(OFFER, TAB);
  expect(kept.badge).toBe('');
  kept.local.delete('policy');
  await onPageMessage(OFFER, TAB);
  expect(kept.badge).toBe('!');
});
