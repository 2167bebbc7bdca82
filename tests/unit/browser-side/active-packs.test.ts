/** The pattern lists lie in the package as files, and are read when they are first needed; those that are switched off are not asked. */
import { beforeEach, expect, test, vi } from 'vitest';
import { Gate } from '../../../src/engine/gate.ts';
import type { GateTable } from '../../../src/engine/gate-table.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';
import { tableIn } from '../../../src/kept-gate.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';
import { fetched, ownAddress, servePackageFiles } from './package-files.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://ours${path}`, getManifest: () => ({ version: '1.0' }) },
    storage: {
      local: {
        get: (keys: string | string[]) =>
          Promise.resolve(
            Object.fromEntries([keys].flat().flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
          ),
        remove: (keys: string[]) => Promise.resolve(keys.forEach((key) => kept.delete(key))),
        set: (items: Record<string, unknown>) =>
          Promise.resolve(Object.entries(items).forEach(([key, value]) => kept.set(key, value))),
      },
    },
  },
}));

const ARMY_OFFER = passagesOfText(
  'Army security helper for the Russian army, Moscow. ₹1.95 lakh, no front line. Russian passport. WhatsApp only.',
);
const SCAM_CENTRE_OFFER = passagesOfText(
  'Data entry operators for Myawaddy via Bangkok. Tourist visa, ticket and hotel free. Salary $1000. Telegram only.',
);
const ARMY = ownAddress('/packs/russia-army.json');
const SCAM_CENTRES = ownAddress('/packs/scam-compounds.json');
const FREQUENT = ownAddress('/frequent-words.json');
const LANGUAGE = ownAddress('/language-data.json');

vi.setConfig({ testTimeout: 30_000 });

const fail = servePackageFiles();

/** As a worker that has just been woken. */
const woken = () => {
  vi.resetModules();
  return import('../../../src/background/active-packs.ts');
};

const storeOff = (...packsOff: string[]) => kept.set('settings', { ...DEFAULT_SETTINGS, packsOff });

beforeEach(() => {
  fetched.length = 0;
  kept.clear();
  fail(0);
});

test('a worker that is woken for something else reads no file', async () => {
  await woken();
  expect(fetched).toEqual([]);
});

test('what the settings say needs the packs alone', async () => {
  const { packViews } = await woken();
  expect(await packViews()).toMatchObject([
    { id: 'russia-army', isOn: true, title: { en: 'Job offers that lead into the Russian army' } },
    { id: 'scam-compounds', isOn: true, title: { en: expect.stringContaining('scam centres') as string } },
  ]);
  expect(fetched.toSorted()).toEqual([ARMY, SCAM_CENTRES]);
});

test('verdict, explanation and gate read each file once between them', async () => {
  const { assess, checker, packsOf, publishGate } = await woken();
  const [verdict, { packs }] = await Promise.all([assess(ARMY_OFFER), checker(), publishGate()]);
  expect(verdict).toMatchObject({ level: 'warn', pack: 'russia-army' });
  expect([...packs.keys()]).toEqual(['russia-army', 'scam-compounds']);
  expect([...(await packsOf(verdict)).values()]).toEqual([packs.get('russia-army')]);
  const { stamp } = kept.get('gate') as { stamp: string };
  for (const { id, version } of packs.values()) expect(stamp).toContain(`${id}@${version}`);
  expect(fetched.toSorted()).toEqual([FREQUENT, LANGUAGE, ARMY, SCAM_CENTRES]);
});

test('a pack that is switched off is neither asked nor read', async () => {
  storeOff('scam-compounds');
  const { assess, checker } = await woken();
  expect((await assess(SCAM_CENTRE_OFFER)).level).toBe('clear');
  expect([...(await checker()).packs.keys()]).toEqual(['russia-army']);
  expect(fetched.toSorted()).toEqual([LANGUAGE, ARMY]);
});

test('it is asked again as soon as it is switched on, and the gate lets its offers pass', async () => {
  storeOff('scam-compounds');
  const { assess, publishGate } = await woken();
  const { followPackSwitches } = await import('../../../src/background/pack-switch.ts');
  await publishGate();
  const before = kept.get('gate');
  const off = { ...DEFAULT_SETTINGS, packsOff: ['scam-compounds'] };
  storeOff();
  await followPackSwitches(DEFAULT_SETTINGS, off);
  expect(await assess(SCAM_CENTRE_OFFER)).toMatchObject({ level: 'warn', pack: 'scam-compounds' });
  const after = kept.get('gate') as { stamp: string };
  expect(after.stamp).toContain('scam-compounds@');
  expect(after).not.toEqual(before);
});

test('however fast it is switched, the table is that of the last choice', async () => {
  const { publishGate } = await woken();
  const { followPackSwitches } = await import('../../../src/background/pack-switch.ts');
  const off = { ...DEFAULT_SETTINGS, packsOff: ['scam-compounds'] };
  const first = publishGate();
  storeOff('scam-compounds');
  const second = followPackSwitches(off, DEFAULT_SETTINGS);
  await new Promise((resolve) => setTimeout(resolve, 20));
  storeOff();
  await Promise.all([first, second, followPackSwitches(DEFAULT_SETTINGS, off)]);
  const { stamp } = kept.get('gate') as { stamp: string };
  expect(stamp).toContain('scam-compounds@');
  const table = tableIn(Object.fromEntries(kept), [0]) as GateTable;
  expect(new Gate(table).passes('Data entry in Myawaddy, Telegram only.')).toBe(true);
});

test('any other change of the settings leaves what was built alone', async () => {
  const { publishGate } = await woken();
  const { followPackSwitches } = await import('../../../src/background/pack-switch.ts');
  await publishGate();
  const before = kept.get('gate');
  await followPackSwitches({ ...DEFAULT_SETTINGS, textSize: 150 }, DEFAULT_SETTINGS);
  expect(kept.get('gate')).toBe(before);
});

test('a table that is kept already is not made again; another one takes its place, and leaves nothing of it', async () => {
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
});

test('a file that could not be had is said, and tried again', async () => {
  const { assess, packViews } = await woken();
  const missing = 'The pattern list could not be loaded: Failed to fetch';
  fail(1);
  await expect(packViews(), 'a pack').rejects.toThrow(missing);
  fail(1);
  await expect(assess(ARMY_OFFER), 'the language data').rejects.toThrow(missing);
  expect((await assess(ARMY_OFFER)).level).toBe('warn');
});
