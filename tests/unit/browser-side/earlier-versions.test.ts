/** Parakh is updated, or the user goes back to an earlier one: what they had chosen is there, or comes back. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const areas = vi.hoisted(() => ({ local: new Map<string, unknown>(), session: new Map<string, unknown>() }));

vi.mock('wxt/browser', () => {
  const area = (kept: Map<string, unknown>) => ({
    get: (keys: string | string[]) =>
      Promise.resolve(
        Object.fromEntries([keys].flat().flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
      ),
    set: (values: Record<string, unknown>) =>
      Promise.resolve(Object.entries(values).forEach(([key, value]) => kept.set(key, value))),
    remove: (keys: string | string[]) => Promise.resolve([keys].flat().forEach((key) => kept.delete(key))),
  });
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  return { browser: { storage: { local: area(areas.local), session: area(areas.session), onChanged } } };
});

const { callNoOffer, dismiss, isCalledNoOffer, isDismissed } = await import('../../../src/background/dismissals.ts');
const { takeOverEarlier } = await import('../../../src/background/earlier-versions.ts');
const { latestProblem } = await import('../../../src/problems.ts');
const { loadSamples } = await import('../../../src/samples-store.ts');
const { changeSettings, loadSettings } = await import('../../../src/settings-store.ts');

const SAMPLE = { id: 'a', at: 1, complaint: 'missed', level: 'clear', pack: 'army@1.0.0', text: 'x', note: '' };

beforeEach(() => {
  areas.local.clear();
  areas.session.clear();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('what a build without versions kept', () => {
  test('is read at once, and carries its version from then on', async () => {
    areas.local.set('settings', { language: 'hi', pauses: { sites: ['jobs.example'], pages: [], until: 0 } });
    areas.local.set('dismissed', ['d']);
    areas.local.set('no-offers', ['n']);
    areas.local.set('samples', [SAMPLE]);
    for (let round = 0; round < 2; round++) {
      expect(await loadSettings()).toMatchObject({ language: 'hi', pauses: { sites: ['jobs.example'] } });
      expect(await isDismissed('d')).toBe(true);
      expect(await isCalledNoOffer('n')).toBe(true);
      expect(await loadSamples()).toEqual([SAMPLE]);
      await takeOverEarlier();
    }
    for (const key of ['settings', 'dismissed', 'no-offers', 'samples'])
      expect(areas.local.get(key), key).toMatchObject({ version: 1 });
    expect(await latestProblem()).toBeNull();
  });

  test('nothing is written where nothing was kept', async () => {
    await takeOverEarlier();
    expect([...areas.local.keys()]).toEqual([]);
  });

  test('what the first builds noted as feedback is remembered as no offer, and the rest of it goes', async () => {
    areas.local.set('feedback', [{ listing: 'f', signals: ['army-helper'], packVersion: '0.1.0' }, null, 7]);
    areas.local.set('no-offers', ['n']);
    await takeOverEarlier();
    expect(await isCalledNoOffer('f')).toBe(true);
    expect(await isCalledNoOffer('n')).toBe(true);
    expect(areas.local.has('feedback')).toBe(false);
  });
});

describe('what a later version kept', () => {
  beforeEach(async () => {
    areas.local.set('settings', { version: 99, data: { tongue: 'hi', pauses: { sites: ['jobs.example'] } } });
    areas.local.set('dismissed', { version: 99, data: { d: 1 } });
    await takeOverEarlier();
  });

  test('is not read: settings are as on the first day, every warning comes, and the popup says why', async () => {
    expect(await loadSettings()).toMatchObject({ language: 'auto', pauses: { sites: [] } });
    expect(await isDismissed('d')).toBe(false);
    expect(await latestProblem()).toContain('later version of Parakh');
  });

  test('is kept as it was, beside what is kept from now on', async () => {
    await changeSettings({ theme: 'dark' });
    await dismiss('e', false);
    expect(await loadSettings()).toMatchObject({ theme: 'dark' });
    expect(await isDismissed('e')).toBe(true);
    expect(areas.local.get('settings:newer')).toMatchObject({ version: 99, data: { tongue: 'hi' } });
    expect(areas.local.get('dismissed:newer')).toEqual({ version: 99, data: { d: 1 } });
  });
});

test('an update finds again what it had kept before the user went back, and what was chosen since goes before it', async () => {
  areas.local.set('settings:newer', { version: 1, data: { language: 'hi', theme: 'light' } });
  areas.local.set('settings', { version: 1, data: { theme: 'dark' } });
  areas.local.set('no-offers:newer', { version: 1, data: ['old'] });
  await callNoOffer('new');
  await takeOverEarlier();
  expect(await loadSettings()).toMatchObject({ language: 'hi', theme: 'dark' });
  expect(await isCalledNoOffer('old')).toBe(true);
  expect(await isCalledNoOffer('new')).toBe(true);
  expect([...areas.local.keys()].filter((key) => key.endsWith(':newer'))).toEqual([]);
  expect(await latestProblem()).toBeNull();
});

test.each([
  ['a text', 'x'],
  ['nothing', null],
  ['a list', [1]],
  ['a version that is none', { version: -1.5, data: 1 }],
  ['a version without data', { version: 1 }],
])('what is damaged is as on the first day: %s', async (_, stored) => {
  for (const key of ['settings', 'dismissed', 'no-offers', 'samples', 'feedback']) areas.local.set(key, stored);
  await takeOverEarlier();
  expect(await loadSettings()).toMatchObject({ language: 'auto', pauses: { sites: [], pages: [], until: 0 } });
  expect(await isDismissed('d')).toBe(false);
  expect(await isCalledNoOffer('n')).toBe(false);
  expect(await loadSamples()).toEqual([]);
});
