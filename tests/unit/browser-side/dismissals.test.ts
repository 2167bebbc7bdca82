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

test('a dismissal is kept, as a hash', async () => {
  await dismiss('k', false);
  expect(await isDismissed('k')).toBe(true);
  expect(areas.local.get('dismissed')).toEqual({ version: 1, data: ['k'] });
});

test('of a private window it is kept in memory only', async () => {
  await dismiss('k', true);
  expect(await isDismissed('k')).toBe(true);
  expect(areas.local.size).toBe(0);
});

test('the list is bounded', async () => {
  for (let i = 0; i < 520; i++) await dismiss(`k${i}`, false);
  expect((areas.local.get('dismissed') as { data: string[] }).data.length).toBe(500);
  expect(await isDismissed('k519')).toBe(true);
});
