/** What a user chose and what an organisation set, together. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

type Changes = Readonly<Record<string, { newValue: unknown; oldValue: unknown }>>;

const kept = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  /** Null where nobody has set anything and the browser answers with an error, as Firefox does. */
  managed: null as object | null,
  listeners: new Set<(changes: Changes, area: string) => void>(),
}));

vi.mock('wxt/browser', () => {
  const tell = (items: Record<string, unknown>, before: Record<string, unknown>): void => {
    const changes = Object.fromEntries(
      Object.entries(items).map(([key, newValue]) => [key, { newValue, oldValue: before[key] }]),
    );
    for (const listener of kept.listeners) listener(changes, 'local');
  };
  return {
    browser: {
      storage: {
        local: {
          get: (keys: string | string[]) =>
            Promise.resolve(
              Object.fromEntries([keys].flat().flatMap((key) => (key in kept.local ? [[key, kept.local[key]]] : []))),
            ),
          set: (items: Record<string, unknown>) => {
            const before = kept.local;
            kept.local = { ...before, ...items };
            return Promise.resolve(tell(items, before));
          },
          remove: (key: string) => {
            const before = kept.local;
            kept.local = Object.fromEntries(Object.entries(before).filter(([other]) => other !== key));
            return Promise.resolve(tell({ [key]: undefined }, before));
          },
        },
        session: { get: () => Promise.resolve({}), set: () => Promise.resolve() },
        managed: {
          get: () =>
            kept.managed === null
              ? Promise.reject(new Error('Managed storage manifest not found'))
              : Promise.resolve(kept.managed),
        },
        onChanged: {
          addListener: (listener: () => void) => kept.listeners.add(listener),
          removeListener: (listener: () => void) => kept.listeners.delete(listener),
        },
      },
    },
  };
});

const { followPolicy, listenToPolicy } = await import('../../../src/background/policy.ts');
const { loadPolicy } = await import('../../../src/policy-store.ts');
const { changeSettings, loadSettings, watchSettings } = await import('../../../src/settings-store.ts');

/** As the browser does: it has other values, and says so. */
async function setPolicy(values: object | null): Promise<void> {
  kept.managed = values;
  for (const listener of kept.listeners) listener({}, 'managed');
  await followed;
}

let followed = Promise.resolve();
listenToPolicy(() => {
  followed = followPolicy();
});

beforeEach(async () => {
  kept.local = {};
  await setPolicy(null);
});

describe('what an organisation set', () => {
  test('holds until the user chooses otherwise', async () => {
    await setPolicy({ settings: { language: 'hi', textSize: 150 } });
    expect(await loadSettings()).toMatchObject({ language: 'hi', textSize: 150, theme: 'auto' });
    expect(await changeSettings({ language: 'ur' })).toMatchObject({ language: 'ur', textSize: 150 });
    expect(await loadSettings()).toMatchObject({ language: 'ur', textSize: 150 });
  });

  test('and locked holds whatever the user chose or chooses, and a file cannot change it', async () => {
    await changeSettings({ language: 'ur', theme: 'dark' });
    await setPolicy({ settings: { language: 'hi' }, locked: ['language', 'theme'] });
    // Locked without a value, it is as on the first day.
    expect(await loadSettings()).toMatchObject({ language: 'hi', theme: 'auto' });
    const file = { language: 'ta', theme: 'light', textSize: 200 } as const;
    expect(await changeSettings(file)).toMatchObject({ language: 'hi', theme: 'auto', textSize: 200 });
    await setPolicy(null);
    // What they had chosen before is theirs again.
    expect(await loadSettings()).toMatchObject({ language: 'ur', theme: 'dark', textSize: 200 });
  });

  test('and what is wrong with it stands in no one’s way', async () => {
    await setPolicy({ settings: { language: 'klingon', textSize: 125 }, locked: 'everything' });
    expect(await loadSettings()).toMatchObject({ language: 'auto', textSize: 125 });
    expect((await loadPolicy()).faults).toHaveLength(2);
  });

  test('leaves nothing behind when it goes', async () => {
    await setPolicy({ exemptSites: ['cases.example'], locked: ['pauses'] });
    expect(Object.keys(kept.local)).toEqual(['unread', 'policy']);
    await setPolicy({});
    expect(kept.local).toEqual({});
  });

  test('is told with what held before, whether the user or the organisation changed it', async () => {
    await changeSettings({ packsOff: ['loans'] });
    const seen: string[] = [];
    const end = watchSettings((now, before) => seen.push(`${before.packsOff.join()} > ${now.packsOff.join()}`));
    await setPolicy({ settings: { packsOff: ['army'] }, locked: ['packsOff'] });
    await vi.waitFor(() => expect(seen).toEqual(['loans > army']));
    await setPolicy(null);
    await vi.waitFor(() => expect(seen.at(-1)).toBe('army > loans'));
    await changeSettings({ packsOff: [] });
    await vi.waitFor(() => expect(seen.at(-1)).toBe('loans > '));
    end();
  });

  test('comes late, and is followed', async () => {
    const seen: string[] = [];
    const end = watchSettings(({ language }) => seen.push(language));
    await setPolicy({ settings: { language: 'hi' } });
    await vi.waitFor(() => expect(seen.at(-1)).toBe('hi'));
    await changeSettings({ language: 'ta' });
    await vi.waitFor(() => expect(seen.at(-1)).toBe('ta'));
    end();
    await setPolicy({ settings: { language: 'hi' }, locked: ['language'] });
    expect(await loadSettings()).toMatchObject({ language: 'hi' });
    expect(seen.at(-1)).toBe('ta');
  });
});
