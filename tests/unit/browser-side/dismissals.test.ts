import { beforeEach, expect, test, vi } from 'vitest';

const areas = vi.hoisted(() => ({ local: new Map<string, unknown>(), session: new Map<string, unknown>() }));

vi.mock('wxt/browser', () => {
  const area = (kept: Map<string, unknown>) => ({
    get: (key: string) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: (values: Record<string, unknown>) =>
      Promise.resolve(Object.entries(values).forEach(([key, value]) => kept.set(key, value))),
  });
  return { browser: { storage: { local: area(areas.local), session: area(areas.session) } } };
});

const { dismiss, isDismissed, listingKey } = await import('../../../src/background/dismissals.ts');

beforeEach(() => {
  areas.local.clear();
  areas.session.clear();
});

test('a listing is its address and its words, whatever their order and the fragment', async () => {
  const key = await listingKey('https://a.example/1#top', ['b', 'a']);
  expect(key).toBe(await listingKey('https://a.example/1', ['a', 'b']));
  expect(key).not.toBe(await listingKey('https://a.example/2', ['a', 'b']));
  expect(key).not.toBe(await listingKey('https://a.example/1', ['a']));
  expect(key).toMatch(/^[0-9a-f]{32}$/);
});

const kept = (): string[] => (areas.local.get('dismissed') as { data: string[] }).data;

test('a dismissal is kept, as a hash', async () => {
  await dismiss('k', false);
  expect(await isDismissed('k')).toBe(true);
  expect(await isDismissed('l')).toBe(false);
  expect(kept()).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
});

test('the same listing is another hash on each device', async () => {
  await dismiss('k', false);
  const here = kept();
  areas.local.clear();
  await dismiss('k', false);
  expect(kept()).not.toEqual(here);
});

test('what earlier versions kept without a salt still counts, until it is put away anew', async () => {
  areas.local.set('dismissed', ['k', 'l']);
  expect([await isDismissed('k'), await isDismissed('m')]).toEqual([true, false]);
  await dismiss('k', false);
  expect([await isDismissed('k'), await isDismissed('l')]).toEqual([true, true]);
  expect(kept()).toHaveLength(2);
  expect(kept()).not.toContain('k');
});

test('where the salt was lost, warnings come again', async () => {
  await dismiss('k', false);
  areas.local.set('salt', 7);
  expect(await isDismissed('k')).toBe(false);
  await dismiss('k', false);
  expect(await isDismissed('k')).toBe(true);
});

test('of a private window it is kept in memory only', async () => {
  await dismiss('k', true);
  expect(await isDismissed('k')).toBe(true);
  expect(areas.local.size).toBe(0);
});

test('the list is bounded', async () => {
  for (let i = 0; i < 520; i++) await dismiss(`k${i}`, false);
  expect(kept().length).toBe(500);
  expect(await isDismissed('k519')).toBe(true);
});
