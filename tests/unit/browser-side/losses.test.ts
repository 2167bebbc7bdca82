/** The user is told where what they had kept is gone or damaged, and not otherwise. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const areas = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  full: false,
}));

vi.mock('wxt/browser', () => {
  const area = (kept: Map<string, unknown>, mayBeFull: boolean) => ({
    get: (keys: string | string[]) =>
      Promise.resolve(
        Object.fromEntries([keys].flat().flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
      ),
    set: (values: Record<string, unknown>) => {
      if (mayBeFull && areas.full) return Promise.reject(new Error('QuotaBytes quota exceeded'));
      return Promise.resolve(Object.entries(values).forEach(([key, value]) => kept.set(key, value)));
    },
    remove: (keys: string | string[]) => Promise.resolve([keys].flat().forEach((key) => kept.delete(key))),
  });
  return { browser: { storage: { local: area(areas.local, true), session: area(areas.session, false) } } };
});

const { beginKeeping, forgetLoss, isLossNoted, keepNothing, lookForLosses } = await import('../../../src/losses.ts');
const { changeSettings, loadSettings } = await import('../../../src/settings-store.ts');
const KEYS = ['settings', 'samples'];

/** The browser is closed and opened again. */
async function restart(): Promise<void> {
  areas.session.clear();
  await lookForLosses(KEYS, 'perhaps now');
  await lookForLosses(KEYS, 'an earlier time');
}

beforeEach(async () => {
  areas.local.clear();
  areas.session.clear();
  areas.full = false;
  await lookForLosses(KEYS, 'perhaps now');
  await beginKeeping(KEYS, null);
});

describe('nothing is said', () => {
  test('on the first day', async () => {
    await restart();
    expect(await isLossNoted()).toBe(false);
  });

  test('where settings are what they were', async () => {
    await changeSettings({ language: 'hi' });
    await restart();
    expect([(await loadSettings()).language, await isLossNoted()]).toEqual(['hi', false]);
  });

  test('where the user deleted everything', async () => {
    await changeSettings({ language: 'hi' });
    await keepNothing();
    areas.local.delete('settings');
    await restart();
    expect(await isLossNoted()).toBe(false);
  });

  test('after an update from a version that kept no list', async () => {
    areas.local.clear();
    areas.session.clear();
    areas.local.set('settings', { language: 'hi', fieldOfThen: 1 });
    await lookForLosses(KEYS, 'perhaps now');
    await beginKeeping(KEYS, null);
    await restart();
    expect([(await loadSettings()).language, await isLossNoted()]).toEqual(['hi', false]);
  });

  test('of settings that a later version wrote: they come back with it', async () => {
    areas.local.set('settings', { version: 99, data: { other: true } });
    await loadSettings();
    expect(await isLossNoted()).toBe(false);
  });
});

describe('the user is told, until they have seen it,', () => {
  test.each([
    ['where all was lost while the browser ran', async () => areas.local.clear(), 'auto'],
    ['where settings alone are gone', async () => void areas.local.delete('settings'), 'auto'],
    ['where settings are something else', async () => void areas.local.set('settings', 'x'), 'auto'],
    [
      'where one of them is something else, and the others stay',
      async () => void areas.local.set('settings', { version: 1, data: { language: 'hi', theme: 7 } }),
      'hi',
    ],
  ])('%s', async (_, lose, language) => {
    await changeSettings({ language: 'hi', theme: 'dark' });
    await lose();
    await lookForLosses(KEYS, 'perhaps now');
    expect([(await loadSettings()).language, await isLossNoted()]).toEqual([language, true]);
    await restart();
    expect(await isLossNoted()).toBe(true);
    await forgetLoss();
    await loadSettings();
    await restart();
    expect(await isLossNoted()).toBe(false);
  });

  test('where all was lost before the browser was started', async () => {
    await changeSettings({ language: 'hi' });
    areas.local.clear();
    await restart();
    expect(await isLossNoted()).toBe(true);
  });

  test('also where they change something before anybody noticed', async () => {
    await changeSettings({ language: 'hi' });
    areas.local.delete('settings');
    await changeSettings({ theme: 'dark' });
    expect(await isLossNoted()).toBe(true);
  });

  test('on a full disk for as long as the browser runs', async () => {
    await changeSettings({ language: 'hi' });
    areas.local.set('settings', 7);
    areas.full = true;
    expect([(await loadSettings()).language, await isLossNoted()]).toEqual(['auto', true]);
    expect(areas.session.get('lost')).toBe(true);
  });
});
