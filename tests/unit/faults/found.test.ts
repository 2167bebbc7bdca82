/** What the faults found, each by name. */
import { expect, test, vi } from 'vitest';
import { damageAt } from './damage.ts';
import { EVERYDAY, flowOf } from './world.ts';
import { OFFER } from './small-packs.ts';

vi.setConfig({ testTimeout: 900_000 });

/** One after the other until one finds nothing to do any more. @returns how many there are */
async function each(first: number, attempt: (at: number) => Promise<boolean>): Promise<number> {
  let at = first;
  // oxlint-disable-next-line no-await-in-loop -- one life of the browser after the other
  while (await attempt(at)) at++;
  return at;
}

test('a page whose worker was stopped between the badge and the banner gets its banner', async () => {
  const { run } = flowOf('an offer in a private window');
  // The page has been judged by then.
  const stops = await each(100, async (at) => {
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
  expect(stops).toBeGreaterThan(130);
});

test('a pause that is set while the settings cannot be read once ends no other pause', async () => {
  const { run } = flowOf('a site is paused');
  const reads = await each(0, async (at) => {
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
