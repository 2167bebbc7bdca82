/** A browser in everyday use, and what happens in it. */
import { expect } from 'vitest';
import type { Settings } from '../../../src/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';
import { hashOf } from '../updates/channel-server.ts';
import { makeKey } from '../updates/test-key.ts';
import { bundle } from './bundle.ts';
import { Machine } from './machine.ts';
import { HONEST, OFFER, PACK, PACK_IDS } from './small-packs.ts';

const CHANNEL = 'https://lists.example.org/parakh/';
const KEY = makeKey();
const EVERY_SITE = '*://*/*';
/** An organisation wants it read, and the user has allowed it. */
const EXTRA_SITE = ['*://extra.example/*', '*://*.extra.example/*'];
const OPEN = 'https://jobs.example/open';

const begin = await bundle({ address: CHANNEL, keys: KEY.publicKey }, PACK_IDS);

const SAMPLE = {
  id: 'sample-1',
  at: 1,
  complaint: 'honest',
  level: 'warn',
  pack: 'tiny 0.1.0',
  text: 'A sample.',
  note: '',
} as const;
const CHOSEN: Partial<Settings> = {
  language: 'hi',
  theme: 'dark',
  textSize: 125,
  pauses: { sites: ['paused.example'], pages: [], until: 0 },
};
const POLICY = { exemptSites: ['exempt.example'], extraSites: ['extra.example'], locked: ['updates'], welcome: false };

/** Serves a later version of the first list. */
function publish(machine: Machine, version: string): void {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...PACK, version, issued: '2026-11-26' }));
  const sha256 = hashOf(bytes);
  const offer = { id: PACK.id, version, issued: '2026-11-26', engine: 1, size: bytes.length, sha256 };
  machine.network.set(`${CHANNEL}latest.json`, {
    type: 'application/json',
    content: JSON.stringify({ format: 1, packs: [offer] }),
  });
  machine.network.set(`${CHANNEL}${sha256}.json`, { type: 'application/json', content: bytes });
  machine.network.set(`${CHANNEL}${sha256}.json.minisig`, {
    type: 'application/octet-stream',
    content: KEY.sign(bytes),
  });
}

async function everyday(): Promise<Machine> {
  const machine = new Machine(begin);
  machine.allowed.push('https://lists.example.org/*', ...EXTRA_SITE);
  await machine.install();
  await machine.setPolicy(POLICY);
  await machine.pages.changeSettings(CHOSEN);
  await machine.pages.keepSample(SAMPLE);
  publish(machine, '1.1.0');
  await machine.ask({ type: 'updates/look' });
  const tab = await machine.open('https://jobs.example/put-away', OFFER);
  await tab.dismiss(true);
  await machine.close(tab);
  publish(machine, '1.2.0');
  await machine.open(OPEN, OFFER);
  await machine.open('https://jobs.example/private', OFFER, true);
  await machine.idle();
  machine.sleep();
  return machine;
}

/** As it is before each flow. */
export const EVERYDAY = await everyday();
const EMPTY = new Machine(begin);
EMPTY.allowed.push('https://lists.example.org/*');
publish(EMPTY, '1.2.0');

export interface Flow {
  readonly name: string;
  readonly from: Machine;
  /** Does what people or browsers do; never fails. */
  readonly run: (machine: Machine) => Promise<void>;
  /** What holds in the end, whatever happened on the way, once the browser has been restarted. */
  readonly holds?: (machine: Machine) => Promise<void>;
  /** True where no worker is woken. */
  readonly asleep?: true;
  /** True where settings as on the first day are what is wanted. */
  readonly resets?: true;
}

const quietly = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => undefined,
    () => undefined,
  );
const openTab = (machine: Machine): number => machine.tabs.find(({ url }) => url === OPEN)?.id ?? 0;
const asks =
  (message: (machine: Machine) => object): Flow['run'] =>
  (machine) =>
    quietly(machine.ask(message(machine)));
const changes =
  (change: Partial<Settings>): Flow['run'] =>
  async (machine) => {
    await quietly(machine.pages.changeSettings(change));
    await machine.idle();
  };

export const FLOWS: readonly Flow[] = [
  {
    name: 'a page with an offer',
    from: EVERYDAY,
    run: async (m) => void (await m.open('https://jobs.example/next', OFFER)),
    holds: isWarnedOf,
  },
  {
    name: 'an honest page',
    from: EVERYDAY,
    run: async (m) => void (await m.open('https://jobs.example/next', HONEST)),
    asleep: true,
  },
  {
    name: 'an offer in a private window',
    from: EVERYDAY,
    run: async (m) => void (await m.open('https://jobs.example/next', OFFER, true)),
    holds: isWarnedOf,
  },
  {
    name: 'a warning is put away',
    from: EVERYDAY,
    run: async (m) => m.tab(openTab(m)).dismiss(true),
  },
  { name: 'a page is left', from: EVERYDAY, run: (m) => m.tab(openTab(m)).leave() },
  { name: 'a tab is closed', from: EVERYDAY, run: (m) => m.close(m.tab(openTab(m))) },
  {
    name: 'a site is paused',
    from: EVERYDAY,
    run: asks((m) => ({ type: 'tab/pause', tabId: openTab(m), by: 'site' })),
  },
  {
    name: 'a pause is set and ends',
    from: EVERYDAY,
    run: async (m) => {
      await asks(() => ({ type: 'tab/pause', tabId: openTab(m), by: 'page' }))(m);
      await asks(() => ({ type: 'tab/resume', tabId: openTab(m) }))(m);
    },
  },
  { name: 'settings are changed', from: EVERYDAY, run: changes({ language: 'ta', cautionBanner: true }) },
  {
    name: 'settings come from a file',
    from: EVERYDAY,
    run: async (m) => {
      const file = new Blob([m.pages.settingsFile({ theme: 'light', textSize: 200 })]);
      await changes((await m.pages.readSettingsFile(file)) ?? {})(m);
    },
  },
  {
    name: 'a pattern list is switched off',
    from: EVERYDAY,
    run: changes({ packsOff: ['other'] }),
    holds: async (m) => {
      const { packsOff } = await m.pages.loadSettings();
      expect(stampOf(m).includes(' other@')).toBe(!packsOff.includes('other'));
    },
  },
  {
    name: 'every site is allowed',
    from: EVERYDAY,
    run: (m) => m.allow([EVERY_SITE]),
    holds: async (m) => {
      const { everySite } = await m.pages.loadSettings();
      expect(m.scripts.has('reader-every-site')).toBe(everySite);
    },
  },
  {
    name: 'a permission is taken back',
    from: EVERYDAY,
    run: (m) => m.forbid(EXTRA_SITE),
    holds: async (m) => expect([...m.scripts.values()].flatMap(({ matches }) => matches)).toEqual([]),
  },
  {
    name: 'a policy changes',
    from: EVERYDAY,
    run: (m) => m.setPolicy({ ...POLICY, exemptSites: ['exempt.example', 'other.example'] }),
    holds: async (m) => {
      expect((await m.pages.loadPolicy()).policy.exemptSites).toEqual(['exempt.example', 'other.example']);
      expect((await m.open('https://other.example/', OFFER)).badge).toBe('');
    },
  },
  {
    name: 'a policy goes',
    from: EVERYDAY,
    run: (m) => m.setPolicy({}),
    holds: async (m) => {
      expect((await m.pages.loadPolicy()).policy.exemptSites).toEqual([]);
      expect((await m.open('https://exempt.example/', OFFER)).badge).toBe('!');
    },
  },
  {
    name: 'a report is drafted',
    from: EVERYDAY,
    run: async (m) => {
      await asks(() => ({ type: 'draft/open', tabId: openTab(m), page: 'report' }))(m);
      const shown = m.tabs.find(({ url }) => url.includes('report.html'));
      if (shown !== undefined) await asks(() => ({ type: 'draft/view', id: shown.url.split('=')[1] ?? '' }))(m);
    },
  },
  {
    name: 'a sample is kept',
    from: EVERYDAY,
    run: async (m) => {
      await quietly(m.pages.keepSample({ ...SAMPLE, id: 'sample-2' }));
      await m.idle();
    },
  },
  {
    name: 'a sample is deleted',
    from: EVERYDAY,
    run: async (m) => {
      await quietly(m.pages.deleteSample(SAMPLE.id));
      await m.idle();
    },
  },
  {
    name: 'a message is checked',
    from: EVERYDAY,
    run: asks((m) => ({ type: 'items/check', items: [m.pages.passagesOfText(OFFER)] })),
  },
  {
    name: 'selected text is checked',
    from: EVERYDAY,
    run: async (m) => {
      m.tell('menu', { menuItemId: 'check-selection', selectionText: OFFER }, { index: 0, incognito: false });
      await m.idle();
      const shown = m.tabs.find(({ url }) => url.includes('check.html'));
      if (shown !== undefined) await asks(() => ({ type: 'text/view', id: shown.url.split('=')[1] ?? '' }))(m);
    },
  },
  {
    name: 'the popup is opened, and the page checked once more',
    from: EVERYDAY,
    run: async (m) => {
      await asks(() => ({ type: 'tab/view', tabId: openTab(m) }))(m);
      await asks(() => ({ type: 'tab/check', tabId: openTab(m) }))(m);
    },
  },
  {
    name: 'the settings are looked at',
    from: EVERYDAY,
    run: async (m) => {
      await asks(() => ({ type: 'packs/view' }))(m);
      await asks(() => ({ type: 'updates/view' }))(m);
    },
  },
  {
    name: 'a newer list is taken',
    from: EVERYDAY,
    run: asks(() => ({ type: 'updates/look' })),
    holds: async (m) => {
      const { packs } = (await m.ask({ type: 'packs/view' })) as { packs: { id: string; version: string }[] };
      expect(stampOf(m)).toContain(` tiny@${packs.find(({ id }) => id === 'tiny')?.version ?? ''} `);
    },
  },
  {
    name: 'the alarm rings',
    from: EVERYDAY,
    run: async (m) => {
      m.tell('alarm', { name: 'updates' });
      await m.idle();
    },
    holds: async (m) => expect([...m.alarms]).toEqual(['updates']),
  },
  { name: 'everything is deleted', from: EVERYDAY, run: asks(() => ({ type: 'all/wipe' })), resets: true },
  { name: 'the browser is started', from: EVERYDAY, run: (m) => m.restart(), holds: isReady },
  {
    name: 'Parakh is updated',
    from: EVERYDAY,
    run: async (m) => {
      m.stores.session.clear();
      m.tell('installed', { reason: 'update' });
      await m.idle();
    },
    holds: isReady,
  },
  { name: 'Parakh is installed', from: EMPTY, run: (m) => m.install(), holds: isReady },
];

export function flowOf(name: string): Flow {
  const flow = FLOWS.find((one) => one.name === name);
  if (flow === undefined) throw new Error(`no flow is called ${name}`);
  return flow;
}

/** The page itself, as long as it is open. */
async function isWarnedOf(m: Machine): Promise<void> {
  const tab = m.tabs.find(({ url }) => url.endsWith('/next'));
  if (tab !== undefined)
    expect({ badge: tab.badge, hasBanner: tab.banner !== null }).toEqual({ badge: '!', hasBanner: true });
}

async function isReady(m: Machine): Promise<void> {
  expect([...m.menu.keys()]).toEqual(['check-selection']);
  expect([...m.alarms]).toEqual(['updates']);
  expect(stampOf(m)).toContain(' tiny@');
}

function stampOf(m: Machine): string {
  return (JSON.parse(m.stores.local.get('gate') ?? '{}') as { stamp?: string }).stamp ?? '';
}

/** Rejections that nobody handled, since they were last asked for. */
const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => void unhandled.push(reason));

let pages = 0;

/** An offer that is opened now gets its warning, an honest page none, and nothing is left of either. */
async function warns(m: Machine): Promise<string[]> {
  const wrong: string[] = [];
  const offer = await m.open(`https://found.example/${++pages}`, OFFER);
  if (offer.badge !== '!') wrong.push(`the badge of an offer is "${offer.badge}" (${String(offer.failure)})`);
  if (offer.banner === null) wrong.push('an offer gets no banner');
  const honest = await m.open(`https://found.example/${++pages}`, HONEST);
  if (honest.badge !== '' || honest.banner !== null) wrong.push('an honest page is warned of');
  await m.close(offer);
  await m.close(honest);
  const left = [...m.stores.session.keys()].filter((key) => key === `tab:${offer.id}` || key === `tab:${honest.id}`);
  if (left.length > 0) wrong.push('a record stays');
  return wrong;
}

/** Said where settings of a later Parakh are left alone until that one is back. */
const LEFT_ALONE = 'A later version of Parakh kept settings here';

/** Whether a user is told that settings are not what they were. Any other problem that the popup has is no such notice. */
async function isTold(m: Machine): Promise<boolean> {
  const tab = await m.open(`https://found.example/${++pages}`, HONEST);
  const view = (await m.ask({ type: 'tab/view', tabId: tab.id })) as { problem: string | null } | null;
  await m.close(tab);
  return view?.problem?.startsWith(LEFT_ALONE) === true || (await m.pages.isLossNoted());
}

/** @returns what is wrong with a browser after a fault in a flow; nothing where Parakh has recovered by itself */
export async function faultsAfter(
  m: Machine,
  { from, holds, resets }: Flow,
  chosen: readonly Partial<Settings>[],
): Promise<string[]> {
  const wrong: string[] = [];
  const note = async (when: string, found: Promise<string[]>): Promise<void> =>
    void wrong.push(
      ...(await found.catch((error: unknown) => [String(error).split('\n')[0] ?? ''])).map((one) => `${when}: ${one}`),
    );
  const ends = async (): Promise<string[]> => {
    await holds?.(m);
    return [];
  };
  m.goOn();
  await m.idle();
  await note('at once', warns(m));
  m.sleep();
  await note('by the next worker', warns(m));
  if (!m.isBroken) await note('by the next worker', ends());
  const told = await isTold(m);
  m.repair();
  await m.restart();
  await note('after a restart', warns(m));
  await note('in the end', ends());
  await note(
    'settings',
    settingsWrong(
      m,
      [await from.pages.loadSettings(), ...chosen, ...(resets === true ? [DEFAULT_SETTINGS] : [])],
      told || (await isTold(m)),
    ),
  );
  wrong.push(...unhandled.splice(0).map((reason) => `nobody handled: ${String(reason)}`));
  return wrong;
}

async function settingsWrong(m: Machine, chosen: readonly Partial<Settings>[], told: boolean): Promise<string[]> {
  const now = await m.pages.loadSettings();
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  const wrong: string[] = [];
  for (const name of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]) {
    if (chosen.some((one) => same(one[name], now[name]))) continue;
    // What was lost before the last change is gone, and the change holds.
    if (
      told &&
      name === 'pauses' &&
      chosen.some((one) => now.pauses.sites.every((site) => one.pauses?.sites.includes(site)))
    )
      continue;
    if (!same(now[name], DEFAULT_SETTINGS[name])) wrong.push(`${name} is ${JSON.stringify(now[name])}`);
    else if (!told) wrong.push(`${name} was reset, and nobody is told`);
  }
  return wrong;
}
