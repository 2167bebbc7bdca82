/** The pattern list lies in the package as a file, and is read when it is first needed. */
import { beforeEach, expect, test, vi } from 'vitest';
import { passagesOfText } from '../../../src/engine/passage.ts';
import { fetched, ownAddress, servePackageFiles } from './package-files.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
    storage: {
      local: {
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
  expect(kept.get('gate')).toMatchObject({ packVersion: pack.version });
  expect(fetched.toSorted()).toEqual([LANGUAGE, PACK]);
});

test('a file that could not be had is said, and tried again', { timeout: 30_000 }, async () => {
  const { assess } = await woken();
  fail(2);
  await expect(assess(OFFER)).rejects.toThrow('The pattern list could not be loaded: Failed to fetch');
  expect((await assess(OFFER)).level).toBe('warn');
});
