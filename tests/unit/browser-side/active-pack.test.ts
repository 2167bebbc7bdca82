/** The pattern list lies in the package as a file, and is read when it is first needed. */
import { beforeEach, expect, test, vi } from 'vitest';
import { passagesOfText } from '../../../src/engine/passage.ts';
import { fetched, ownAddress, servePackageFiles } from './package-files.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}`, getManifest: () => ({ version: '1.0' }) },
    storage: {
      local: {
        get: (key: string) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
        remove: (keys: string[]) => Promise.resolve(keys.forEach((key) => kept.delete(key))),
        set: (items: Record<string, unknown>) =>
          Promise.resolve(Object.entries(items).forEach(([key, value]) => kept.set(key, value))),
      },
    },
  },
}));

const OFFER = passagesOfText(
  'Army security helper for the Russian army, Moscow. ₹1.95 lakh, no front line. Russian passport. WhatsApp only.',
);
const PACK = ownAddress('/packs/russia-army.json');
const FREQUENT = ownAddress('/frequent-words.json');
const LANGUAGE = ownAddress('/language-data.json');

const fail = servePackageFiles();

/** As a worker that has just been woken. */
const woken = () => {
  vi.resetModules();
  return import('../../../src/background/active-pack.ts');
};

beforeEach(() => {
  fetched.length = 0;
  fail(0);
});

test('a worker that is woken for something else reads neither file', async () => {
  await woken();
  expect(fetched).toEqual([]);
});

test('what the settings say needs the pack alone', async () => {
  const { packView } = await woken();
  expect(await packView()).toMatchObject({ title: { en: 'Job offers that lead into the Russian army' } });
  expect(fetched).toEqual([PACK]);
});

test('verdict, explanation and gate read each file once between them', { timeout: 30_000 }, async () => {
  const { activePack, assess, checker, publishGate } = await woken();
  const [verdict, { pack }] = await Promise.all([assess(OFFER), checker(), publishGate()]);
  expect(verdict.level).toBe('warn');
  expect(pack).toBe(await activePack());
  expect(kept.get('gate')).toMatchObject({ stamp: expect.stringContaining(`${pack.id}@${pack.version}`) });
  expect(fetched.toSorted()).toEqual([FREQUENT, LANGUAGE, PACK]);
});

test(
  'a table that is kept already is not made again; another one takes its place, and leaves nothing of it',
  { timeout: 30_000 },
  async () => {
    const { publishGate } = await woken();
    await publishGate();
    const before = kept.get('gate') as { stamp: string; base: { blocks: number[] } };
    await publishGate();
    expect(kept.get('gate')).toBe(before);
    kept.set('gate', { ...before, stamp: 'another', base: { ...before.base, blocks: [...before.base.blocks, 999] } });
    kept.set('gate/999', { stamp: 'another' });
    await publishGate();
    expect(kept.get('gate')).toEqual(before);
    expect([...kept.keys()].sort()).toEqual(
      ['gate', 'sites', ...before.base.blocks.map((block) => `gate/${block}`)].sort(),
    );
  },
);

test('a file that could not be had is said, and tried again', { timeout: 30_000 }, async () => {
  const { assess } = await woken();
  fail(2);
  await expect(assess(OFFER)).rejects.toThrow('The pattern list could not be loaded: Failed to fetch');
  expect((await assess(OFFER)).level).toBe('warn');
});
