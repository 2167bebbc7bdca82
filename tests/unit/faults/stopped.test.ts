/** The worker is stopped at every await of everything that it does: before and after each thing that it asks for. */
import { expect, test, vi } from 'vitest';
import { isStopTried } from './extent.ts';
import { faultsAfter, FLOWS } from './world.ts';
import type { Flow } from './world.ts';

vi.setConfig({ testTimeout: 900_000 });

test.each(FLOWS.filter(({ asleep }) => asleep !== true).map((flow) => [flow.name, flow] as const))(
  '%s',
  async (_, flow) => {
    const whole = flow.from.copy();
    const steps = await runIn(whole, flow);
    const wrong: string[] = [];
    const left = new Set<string>();
    for (let at = 0; at < steps; at++) {
      if (!isStopTried(flow.name, at)) continue;
      const m = flow.from.copy();
      m.stopAt = at;
      // oxlint-disable-next-line no-await-in-loop -- one life of the browser after the other
      await runIn(m, flow);
      const step = `${at} ${m.halted ?? '(not)'}`;
      // Most stops leave all as the one before did.
      const state = m.state();
      if (left.has(state)) continue;
      left.add(state);
      // oxlint-disable-next-line no-await-in-loop
      wrong.push(...(await faultsAfter(m, flow, whole.written)).map((one) => `stopped ${step}: ${one}`));
    }
    expect(steps).toBeGreaterThan(20);
    expect(left.size).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  },
);

/** @returns the steps that its first worker went through */
async function runIn(m: Flow['from'], flow: Flow): Promise<number> {
  await flow.run(m);
  await m.idle();
  return m.steps;
}
