/** The store is damaged before each read of everything that the extension does. */
import { beforeAll, expect, test, vi } from 'vitest';
import { damageAt, DAMAGES, stays } from './damage.ts';
import type { Damage } from './damage.ts';
import { ALL, isDamageTried } from './extent.ts';
import { faultsAfter, FLOWS } from './world.ts';
import type { Flow } from './world.ts';

vi.setConfig({ testTimeout: 900_000, hookTimeout: 120_000 });

/** What a flow reads, and the number of the read: all of it, or each kind of read once. */
type Reads = ReadonlyMap<string, number>;

const readsOf = new Map<string, Reads>();
const written = new Map<string, Parameters<typeof faultsAfter>[2]>();

beforeAll(async () => {
  for (const flow of FLOWS) {
    const whole = flow.from.copy();
    const reads = new Map<string, number>();
    let number = 0;
    whole.beforeRead = (_store, keys, area) => {
      const kind = `${area} ${[...keys].sort().join(' ')}`.replaceAll(/[0-9a-f-]{36}|\d+/g, '#');
      const read = ALL ? `${kind}, read ${number}` : kind;
      if (!reads.has(read)) reads.set(read, number);
      number++;
      return false;
    };
    // oxlint-disable-next-line no-await-in-loop -- one life of the browser after the other
    await flow.run(whole);
    // oxlint-disable-next-line no-await-in-loop
    await whole.idle();
    readsOf.set(flow.name, reads);
    written.set(flow.name, whole.written);
  }
});

test.each(FLOWS.map((flow) => [flow.name, flow] as const))('%s', async (name, flow) => {
  const reads = readsOf.get(name) ?? new Map<string, number>();
  expect(reads.size).toBeGreaterThan(0);
  const wrong: string[] = [];
  const left = new Set<string>();
  for (const [read, at] of reads) {
    // What an organisation has set is the browser's to keep.
    if (read.startsWith('managed')) continue;
    const flows = FLOWS.map((one) => one.name).filter((one) => readsOf.get(one)?.has(read));
    for (const damage of DAMAGES)
      if (isDamageTried(name, read, damage, flows))
        // oxlint-disable-next-line no-await-in-loop -- one life of the browser after the other
        wrong.push(...(await wrongAfter(flow, [read, at], damage, left)).map((one) => `“${read}” ${damage}: ${one}`));
  }
  expect(wrong).toEqual([]);
});

/** @param left how damages left the browser: the same again, after the same damage to the same, is not looked at again */
async function wrongAfter(
  flow: Flow,
  [read, at]: readonly [string, number],
  damage: Damage,
  left: Set<string>,
): Promise<string[]> {
  const m = flow.from.copy();
  let isDone = false;
  m.beforeRead = damageAt(m, at, damage, () => (isDone = true));
  await flow.run(m);
  await m.idle();
  const outcome = `${read.split(',')[0] ?? ''} ${damage} ${m.state()}`;
  if (!isDone || left.has(outcome)) return [];
  left.add(outcome);
  if (!stays(damage)) m.repair();
  return faultsAfter(m, flow, written.get(flow.name) ?? []);
}
