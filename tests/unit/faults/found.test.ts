/** What the faults found, each by name. */
import { expect, test, vi } from 'vitest';
import { damageAt } from './damage.ts';
import { EVERYDAY, flowOf } from './world.ts';
import { OFFER } from './small-packs.ts';

vi.setConfig({ testTimeout: 60_000 });

/** One after the other until one finds nothing to do any more. */
async function each(attempt: (at: number) => Promise<boolean>): Promise<number> {
  let at = 0;
  // oxlint-disable-next-line no-await-in-loop -- one life of the browser after the other
  while (await attempt(at)) at++;
  return at;
}

test('a page whose worker was stopped between the badge and the banner gets its banner', async () => {
  const { run } = flowOf('an offer in a private window');
  const stops = await each(async (at) => {
    const m = EVERYDAY.copy();
    m.stopAt = at;
    await run(m);
    const { halted } = m;
    m.goOn();
    await m.idle();
    const tab = m.tabs.find(({ url }) => url.endsWith('/next'));
    expect([at, halted, tab?.banner !== null]).toEqual([at, halted, true]);
    return halted !== null;
  });
  expect(stops).toBeGreaterThan(50);
});

test('a pause that is set while the settings cannot be read once ends no other pause', async () => {
  const { run } = flowOf('a site is paused');
  const reads = await each(async (at) => {
    const m = EVERYDAY.copy();
    let isDone = false;
    m.beforeRead = damageAt(m, at, 'unreadable once', () => (isDone = true));
    await run(m);
    m.repair();
    expect([at, (await m.pages.loadSettings()).pauses.sites]).toEqual([at, expect.arrayContaining(['paused.example'])]);
    return isDone;
  });
  expect(reads).toBeGreaterThan(30);
});

test('a store that lost all while Parakh was being updated is told of', async () => {
  const m = EVERYDAY.copy();
  m.stores.local.clear();
  await flowOf('Parakh is updated').run(m);
  expect(await m.pages.isLossNoted()).toBe(true);
});

test('a gate that was made of a newer list is made anew where that list was lost', async () => {
  const m = EVERYDAY.copy();
  await flowOf('a newer list is taken').run(m);
  expect(m.stores.local.get('gate')).toContain(' tiny@1.2.0 ');
  m.sleep();
  for (const key of m.stores.local.keys()) if (key.startsWith('updates:')) m.stores.local.delete(key);
  await m.open('https://jobs.example/after', OFFER);
  expect(m.stores.local.get('gate')).toContain(' tiny@0.1.0 ');
});
