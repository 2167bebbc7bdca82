/** When the background asks the channel: only where somebody named one, the user wants it and the browser allows it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { UpdatesView } from '../../../src/messages.ts';
import { readPolicy } from '../../../src/policy-reading.ts';
import type { PolicyReading } from '../../../src/policy.ts';
import { sealed } from '../../../src/seal.ts';
import { keptOf } from '../../../src/updates/kept-packs.ts';
import { hashOf } from '../updates/channel-server.ts';
import { BUILT_IN, bytesOf, later, publicKeyOf } from '../updates/packs.ts';
import { makeKey } from '../updates/test-key.ts';
import { ownAddress, servePackageFiles } from './package-files.ts';
import { FIRST_VERSION, versioned } from '../../../src/versioned.ts';

type Ring = (alarm: { readonly name: string }) => void;
/** As much of the background as is asked here. */
interface Updates {
  readonly followUpdates: () => Promise<void>;
  readonly followChannel: (now: PolicyReading, before: PolicyReading) => Promise<void>;
  readonly finishUpdate: () => Promise<void>;
  readonly lookForUpdates: () => Promise<void>;
  readonly updatesView: () => Promise<UpdatesView>;
  readonly packInUse: (id: string) => Promise<unknown>;
}

// A pack is examined in a second, and machines differ.
vi.setConfig({ testTimeout: 60_000 });

const KEY = makeKey();
const ORIGIN = 'https://lists.example.org/*';
const world = vi.hoisted(() => ({
  kept: new Map<string, unknown>(),
  allowed: [] as string[],
  alarms: new Map<string, number>(),
  ring: null as unknown as Ring,
  full: false,
  broken: false,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}`, getManifest: () => ({ version: '1.0.0' }) },
    storage: {
      session: { set: () => Promise.resolve() },
      local: {
        get: (keys: string | string[]) =>
          world.broken
            ? Promise.reject(new Error('Corruption: block checksum mismatch'))
            : Promise.resolve(
                Object.fromEntries(
                  [keys].flat().flatMap((key) => (world.kept.has(key) ? [[key, world.kept.get(key)]] : [])),
                ),
              ),
        set: (items: Record<string, unknown>) =>
          world.full
            ? Promise.reject(new Error('QuotaBytes quota exceeded'))
            : Promise.resolve(Object.entries(items).forEach(([key, value]) => world.kept.set(key, value))),
        remove: (keys: string[]) => Promise.resolve(keys.forEach((key) => world.kept.delete(key))),
      },
    },
    permissions: {
      contains: ({ origins }: { origins: string[] }) =>
        Promise.resolve(origins.every((origin) => world.allowed.includes(origin))),
    },
    alarms: {
      onAlarm: { addListener: (listener: Ring) => void (world.ring = listener) },
      get: (name: string) => Promise.resolve(world.alarms.has(name) ? { name } : undefined),
      clear: (name: string) => Promise.resolve(world.alarms.delete(name)),
      create: (name: string, { delayInMinutes }: { delayInMinutes: number }) =>
        Promise.resolve(void world.alarms.set(name, delayInMinutes)),
    },
  },
}));

/** What was asked of others than the extension itself. */
const asked: string[] = [];

servePackageFiles();
const own = fetch;
vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
  if (url.startsWith(ownAddress('/'))) return own(url, init);
  asked.push(url);
  return Promise.resolve(Response.json({ format: 1, packs: [] }));
});

/** As a worker that has just been woken, in a build with this channel. */
async function woken(address = 'https://lists.example.org/parakh'): Promise<Updates> {
  vi.resetModules();
  vi.stubGlobal('PARAKH_PACK_CHANNEL', address);
  vi.stubGlobal('PARAKH_PACK_KEYS', KEY.publicKey);
  const updates = await import('../../../src/background/updates.ts');
  const { packInUse } = await import('../../../src/background/packs-in-use.ts');
  updates.listenToUpdates();
  return { ...updates, packInUse };
}

beforeEach(() => {
  world.kept.clear();
  world.alarms.clear();
  world.allowed = [ORIGIN];
  asked.length = 0;
  Object.assign(world, { full: false, broken: false });
  vi.stubGlobal('navigator', { onLine: true });
});

test('where all three stand, an alarm is set, and the channel is asked when it rings', async () => {
  const { followUpdates, updatesView } = await woken();
  await followUpdates();
  expect(world.alarms.get('updates')).toBeLessThanOrEqual(30);
  expect(asked).toEqual([]);
  world.ring({ name: 'updates' });
  await vi.waitFor(() => expect(world.kept.get('updates:news')).toMatchObject({ data: { failure: null, packs: {} } }));
  expect(asked).toEqual(['https://lists.example.org/parakh/latest.json']);
  expect(world.alarms.get('updates')).toBeGreaterThan(21 * 60);
  await vi.waitFor(async () =>
    expect(await updatesView()).toMatchObject({ host: 'lists.example.org', origin: ORIGIN, failure: null }),
  );
});

test('an alarm that is set already stays: else a browser that is started often would never look', async () => {
  world.alarms.set('updates', 700);
  const { followUpdates } = await woken();
  await followUpdates();
  expect(world.alarms.get('updates')).toBe(700);
});

test.each([
  ['the browser has not allowed the host', () => void (world.allowed = ['https://other.example/*'])],
  ['the user does not want it', () => void world.kept.set('settings', { updates: false })],
])('where %s, nothing is asked and no alarm stays', async (_, arrange) => {
  arrange();
  world.alarms.set('updates', 5);
  const { followUpdates, lookForUpdates } = await woken();
  await followUpdates();
  expect(world.alarms.size).toBe(0);
  await lookForUpdates();
  world.ring({ name: 'updates' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([asked, [...world.alarms.keys()]]).toEqual([[], []]);
});

test('where nobody named a channel, nothing is asked, set or kept, and the settings say so', async () => {
  const { finishUpdate, followUpdates, lookForUpdates, updatesView } = await woken('');
  await followUpdates();
  await finishUpdate();
  await lookForUpdates();
  world.ring({ name: 'updates' });
  expect(await updatesView()).toEqual({ status: 'none' });
  expect([asked, [...world.kept.keys()], [...world.alarms.keys()]]).toEqual([[], [], []]);
});

describe('the channel that an organisation names', () => {
  const THEIR_KEY = makeKey();
  const NOTHING = readPolicy({}, []);
  const SET = readPolicy(
    { packChannel: { address: 'https://lists.trust.example/p', keys: [THEIR_KEY.publicKey] } },
    [],
  );
  const THEIR_ORIGIN = 'https://lists.trust.example/*';

  async function theirs(by = THEIR_KEY): Promise<void> {
    const bytes = bytesOf(later());
    const signed = { bytes, signature: bytesOf(by.sign(bytes)) };
    const facts = { version: '1.0.0', keyId: publicKeyOf(by).id, sha256: hashOf(bytes), at: 1, examinedBy: '' };
    world.kept.set('updates:pack:russia-army', { current: await keptOf(signed, facts), previous: null });
  }

  test.each([['https://lists.example.org/parakh'], ['']])(
    'is asked in place of that of the build (%j)',
    async (build) => {
      world.kept.set('policy', sealed(SET));
      world.allowed = [THEIR_ORIGIN];
      const { lookForUpdates, updatesView } = await woken(build);
      await lookForUpdates();
      expect(asked).toEqual(['https://lists.trust.example/p/latest.json']);
      expect(await updatesView()).toMatchObject({ host: 'lists.trust.example', origin: THEIR_ORIGIN });
    },
  );

  test('waits for the permission of its own host', async () => {
    world.kept.set('policy', sealed(SET));
    const { followUpdates, lookForUpdates } = await woken();
    await followUpdates();
    await lookForUpdates();
    expect([asked, [...world.alarms.keys()]]).toEqual([[], []]);
  });

  test('is trusted by its own keys alone, and only as long as it is named', async () => {
    await theirs();
    world.kept.set('policy', sealed(SET));
    const { followChannel, packInUse } = await woken();
    expect(await packInUse('russia-army')).toMatchObject({ pack: { version: '1.0.0' } });
    world.kept.delete('policy');
    await followChannel(NOTHING, SET);
    expect(await packInUse('russia-army')).toMatchObject({ pack: { version: BUILT_IN.version }, kept: null });
    // Nor is what the build's own key signed taken while another channel is named.
    await theirs(KEY);
    world.kept.set('policy', sealed(SET));
    expect(await packInUse('russia-army')).toMatchObject({ pack: { version: BUILT_IN.version }, kept: null });
  });

  test('is asked soon, and what the one before it said is forgotten', async () => {
    world.alarms.set('updates', 700);
    world.kept.set('updates:news', { since: 1, tried: Date.now(), reached: 1, failure: 'unreachable', packs: {} });
    world.kept.set('policy', sealed(SET));
    world.allowed = [THEIR_ORIGIN];
    const { followChannel, updatesView } = await woken();
    await followChannel(SET, NOTHING);
    expect(world.alarms.get('updates')).toBeLessThanOrEqual(30);
    expect(await updatesView()).toMatchObject({ tried: null, failure: null, silentSince: null });
  });

  test('changes nothing where another entry of the policy has changed', async () => {
    world.alarms.set('updates', 700);
    const { followChannel } = await woken();
    await followChannel(readPolicy({ welcome: false }, []), NOTHING);
    expect([world.alarms.get('updates'), [...world.kept.keys()]]).toEqual([700, []]);
  });
});

test('a device that is not on the net asks nobody, and tries again in an hour', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  await woken();
  world.ring({ name: 'updates' });
  await vi.waitFor(() => expect(world.alarms.get('updates')).toBe(60));
  expect(asked).toEqual([]);
});

describe('a pack that came by an update', () => {
  async function keep(examinedBy: string): Promise<void> {
    const bytes = bytesOf(later());
    const signed = { bytes, signature: bytesOf(KEY.sign(bytes)) };
    const facts = { version: '1.0.0', keyId: publicKeyOf(KEY).id, sha256: hashOf(bytes), at: 1, examinedBy };
    world.kept.set(
      'updates:pack:russia-army',
      versioned({ current: await keptOf(signed, facts), previous: null }, FIRST_VERSION),
    );
  }
  const examiner = (): string =>
    (world.kept.get('updates:pack:russia-army') as { data: { current: { examinedBy: string } } }).data.current
      .examinedBy;

  test('is examined once by a Parakh that has not seen it, and used', async () => {
    await keep('0.9.0 1 x');
    const { packInUse } = await woken();
    expect(await packInUse('russia-army')).toMatchObject({ pack: { version: '1.0.0' }, kept: { at: 1 } });
    expect(examiner()).toMatch(/^1\.0\.0 /);
  });

  test('is used on a full disk as well, where that cannot be noted', async () => {
    await keep('0.9.0 1 x');
    world.full = true;
    const { packInUse } = await woken();
    expect(await packInUse('russia-army')).toMatchObject({ pack: { version: '1.0.0' } });
    expect(examiner()).toBe('0.9.0 1 x');
  });

  test('is none in a build that knows no channel', async () => {
    await keep('0.9.0 1 x');
    const { packInUse } = await woken('');
    expect(await packInUse('russia-army')).toMatchObject({ pack: { version: BUILT_IN.version }, kept: null });
  });

  test('of a pattern list that is switched off is kept for when it is asked again, and changes nothing else', async () => {
    await keep('0.9.0 1 x');
    world.kept.set('settings', { packsOff: ['russia-army'] });
    await woken();
    const { forgetAsked, packViews, publishGate } = await import('../../../src/background/active-packs.ts');
    const stamp = (): unknown => (world.kept.get('gate') as { stamp: string }).stamp;
    await publishGate();
    expect(await packViews()).toMatchObject([
      { id: 'russia-army', isOn: false, version: '1.0.0', updatedAt: 1 },
      { id: 'scam-compounds', isOn: true, updatedAt: null },
    ]);
    expect(stamp()).not.toContain('russia-army');
    world.kept.set('settings', {});
    forgetAsked();
    await publishGate();
    expect(stamp()).toMatch(/ russia-army@1\.0\.0 scam-compounds@/);
  });

  test('makes room for the one that came with Parakh where the store fails', async () => {
    await keep('0.9.0 1 x');
    world.broken = true;
    const { packInUse } = await woken();
    expect(await packInUse('russia-army')).toMatchObject({ pack: { version: BUILT_IN.version }, kept: null });
  });
});

test('another alarm is none of ours', async () => {
  await woken();
  world.ring({ name: 'other' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toEqual([]);
});
