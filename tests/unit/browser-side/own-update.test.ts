/** A newer Parakh is at hand in Firefox: it waits for what is being written. */
import { beforeEach, expect, test, vi } from 'vitest';

const world = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  tabs: [] as { id: number; url?: string }[],
  reloads: 0,
  isComing: [] as (() => void)[],
  onRemoved: [] as ((tabId: number) => void)[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getBrowserInfo: () => {},
      getURL: (path: string) => `moz-extension://parakh${path}`,
      onUpdateAvailable: { addListener: (listener: () => void) => world.isComing.push(listener) },
      reload: () => void world.reloads++,
    },
    storage: {
      session: {
        get: () => Promise.resolve(world.session),
        set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(world.session, items)),
      },
    },
    tabs: {
      query: () => Promise.resolve(world.tabs),
      onRemoved: { addListener: (listener: (tabId: number) => void) => world.onRemoved.push(listener) },
    },
  },
}));

const { listenToOwnUpdate } = await import('../../../src/background/own-update.ts');

beforeEach(() => {
  Object.assign(world, { session: {}, tabs: [], reloads: 0, isComing: [], onRemoved: [] });
  listenToOwnUpdate();
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const comes = (): Promise<void> => (world.isComing.forEach((tell) => tell()), settled());
const closes = (tabId: number): Promise<void> => (world.onRemoved.forEach((tell) => tell(tabId)), settled());

test('it is put in place at once where no page of ours is open', async () => {
  world.tabs = [{ id: 1, url: 'https://jobs.example/' }, { id: 2 }];
  await comes();
  expect(world.reloads).toBe(1);
});

test('it waits for each of our pages to be closed', async () => {
  world.tabs = [
    { id: 1, url: 'moz-extension://parakh/check.html' },
    { id: 2, url: 'moz-extension://parakh/options.html' },
    { id: 3, url: 'https://jobs.example/' },
  ];
  await comes();
  await closes(2);
  expect(world.reloads).toBe(0);
  // Listed still, though it is just being closed.
  world.tabs = world.tabs.filter(({ id }) => id !== 2);
  await closes(1);
  expect(world.reloads).toBe(1);
});

test('closing tabs does nothing where no update waits', async () => {
  await closes(1);
  expect(world.reloads).toBe(0);
});
