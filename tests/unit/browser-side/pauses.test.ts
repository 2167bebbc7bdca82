import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HOUR_MS, pauseOf, pausesIn } from '../../../src/pauses.ts';
import { readPolicy } from '../../../src/policy-reading.ts';
import { sealed } from '../../../src/seal.ts';

const areas = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
}));

vi.mock('wxt/browser', () => {
  const area = (kept: Map<string, unknown>) => ({
    get: (key: string) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: (values: Record<string, unknown>) =>
      Promise.resolve(Object.entries(values).forEach(([key, value]) => kept.set(key, value))),
  });
  return { browser: { storage: { local: area(areas.local), session: area(areas.session) } } };
});

const { pauseAt, pausePage, resumePage } = await import('../../../src/background/pauses.ts');

const URL = 'https://jobs.example/1?a=b#top';
const OPEN = { url: URL, incognito: false };
const PRIVATE = { url: URL, incognito: true };
const NOW = 1_800_000_000_000;

beforeEach(() => {
  areas.local.clear();
  areas.session.clear();
});

describe('a pause', () => {
  const none = { sites: [], pages: [], until: 0 };

  test('of a page covers it whatever part of it is in sight, and no other', () => {
    const pauses = { ...none, pages: ['https://jobs.example/1?a=b'] };
    expect(pauseOf(pauses, URL, NOW)).toEqual({ by: 'page' });
    expect(pauseOf(pauses, 'https://jobs.example/1', NOW)).toBeNull();
  });

  test('of a site covers all its pages, not its subdomains', () => {
    const pauses = { ...none, sites: ['jobs.example'] };
    expect(pauseOf(pauses, URL, NOW)).toEqual({ by: 'site', site: 'jobs.example' });
    expect(pauseOf(pauses, 'https://www.jobs.example/', NOW)).toBeNull();
  });

  test('of an hour covers everything until it ends', () => {
    const pauses = { ...none, until: NOW + 1 };
    expect(pauseOf(pauses, 'about:blank', NOW)).toEqual({ by: 'hour', until: NOW + 1 });
    expect(pauseOf(pauses, URL, NOW + 1)).toBeNull();
  });

  test('that would last longer than the button gives is none: the clock was set back', () => {
    expect(pauseOf({ ...none, until: NOW + HOUR_MS + 1 }, URL, NOW)).toBeNull();
  });

  test.each([undefined, null, 'x', {}, { pauses: 'x' }, { pauses: { sites: 'x', pages: [1, null], until: '5' } }])(
    'that makes no sense is none: %#',
    (stored) => expect(pausesIn(stored)).toEqual(none),
  );
});

describe('in the background', () => {
  test.each([
    ['page', { by: 'page' }],
    ['site', { by: 'site', site: 'jobs.example' }],
    ['hour', { by: 'hour' }],
  ] as const)('a pause by %s holds until it is ended', async (by, pause) => {
    await pausePage(by, OPEN);
    expect(await pauseAt(OPEN)).toMatchObject(pause);
    await resumePage(OPEN);
    expect(await pauseAt(OPEN)).toBeNull();
  });

  test('to end it ends all that cover the page', async () => {
    for (const by of ['page', 'site', 'hour'] as const) await pausePage(by, OPEN);
    await resumePage(OPEN);
    expect(await pauseAt(OPEN)).toBeNull();
  });

  test('other settings are left as they are, and the lists are bounded', async () => {
    areas.local.set('settings', { language: 'pa' });
    for (let i = 0; i < 210; i++) await pausePage('site', { url: `https://s${i}.example/`, incognito: false });
    const { data } = areas.local.get('settings') as { data: { language: string; pauses: { sites: string[] } } };
    const { language, pauses } = data;
    expect(language).toBe('pa');
    expect(pauses.sites).toHaveLength(200);
    expect(pauses.sites[0]).toBe('s209.example');
  });
});

describe('in a private window', () => {
  test.each(['page', 'site', 'hour'] as const)('a pause by %s is kept in memory only', async (by) => {
    await pausePage(by, PRIVATE);
    expect(await pauseAt(PRIVATE)).toMatchObject({ by });
    expect(areas.local.size).toBe(0);
    await resumePage(PRIVATE);
    expect(await pauseAt(PRIVATE)).toBeNull();
    expect(areas.local.size).toBe(0);
  });

  test('it says nothing to other windows of where one was', async () => {
    await pausePage('site', PRIVATE);
    expect(await pauseAt(OPEN)).toBeNull();
  });

  test('lasting pauses hold there, too', async () => {
    await pausePage('site', OPEN);
    expect(await pauseAt(PRIVATE)).toMatchObject({ by: 'site' });
  });
});

describe('where an organisation has set that nobody pauses', () => {
  test.each([
    ['a window', OPEN],
    ['a private window', PRIVATE],
  ])('neither an older pause nor a new one holds in %s', async (_, page) => {
    await pausePage('site', page);
    areas.local.set('policy', sealed(readPolicy({ locked: ['pauses'] }, [])));
    expect(await pauseAt(page)).toBeNull();
    await pausePage('hour', page);
    expect(await pauseAt(page)).toBeNull();
    areas.local.delete('policy');
    expect(await pauseAt(page)).toMatchObject({ by: 'site' });
  });
});
