/**
 * The worker is stopped between any two steps of an update: before and after each thing that it asks of the network, the store, the clock
 * or the engine. What lies between two of them leaves nothing behind, so to be stopped there is to be stopped after the one before.
 */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Examiner } from '../../../src/updates/kept-packs.ts';
import { renew } from '../../../src/updates/renewal.ts';
import type { Store } from '../../../src/updates/store.ts';
import type { UpdateDoors } from '../../../src/updates/taking.ts';
import { ChannelServer } from './channel-server.ts';
import { Device } from './device.ts';
import { BUILT_IN, bytesOf, later } from './packs.ts';
import { makeKey } from './test-key.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

const { id } = BUILT_IN;
const key = makeKey();
let channel: ChannelServer;

beforeAll(async () => {
  channel = await ChannelServer.start();
});
afterAll(() => channel.stop());

function publish(version: string): void {
  const bytes = bytesOf(later({ version }));
  channel.offer({ id, version, bytes, signature: key.sign(bytes) });
}

/** Stops everything at the step of a number: what waits there waits for ever. */
class Stop {
  /** Names of the steps that were gone through. */
  readonly steps: string[] = [];
  readonly reached: Promise<'stopped'>;
  private readonly at: number;
  private tell: (stopped: 'stopped') => void = () => {};

  constructor(at: number) {
    this.at = at;
    this.reached = new Promise((resolve) => (this.tell = resolve));
  }

  async step(name: string): Promise<void> {
    this.steps.push(name);
    if (this.steps.length <= this.at) return;
    this.tell('stopped');
    await new Promise<never>(() => {});
  }

  /** The same work, with a step before and one after it. */
  around<A extends readonly unknown[], R>(
    name: string,
    work: (...given: A) => Promise<R>,
  ): (...given: A) => Promise<R> {
    return async (...given) => {
      await this.step(`before ${name}`);
      const done = await work(...given);
      await this.step(`after ${name}`);
      return done;
    };
  }

  doors(device: Device): UpdateDoors {
    const real = device.doors();
    const store = this.store(device.store);
    const publish = this.around('publishing', () => device.publishGate());
    const examinerOf = async (builtIn: Parameters<UpdateDoors['examinerOf']>[0]): Promise<Examiner> => {
      const examiner = await real.examinerOf(builtIn);
      return { ...examiner, selfCheck: this.around('the self-check', examiner.selfCheck) };
    };
    return {
      ...real,
      fetch: this.around('a request', async (address, init) => this.piecemeal(await real.fetch(address, init))),
      store,
      builtIn: this.around('the built-in packs', real.builtIn),
      examinerOf: this.around('the examiner', examinerOf),
      renew: () => renew(store, publish),
    };
  }

  private store(real: Store): Store {
    return {
      read: this.around('reading', (keys) => real.read(keys)),
      write: this.around('writing', (entries) => real.write(entries)),
      remove: this.around('removing', (keys) => real.remove(keys)),
    };
  }

  /** A step after the first piece of what comes, and one after the rest. */
  private piecemeal(response: Response): Response {
    const once = new TransformStream<Uint8Array, Uint8Array>({
      transform: async (piece, out) => {
        if (!this.steps.at(-1)?.startsWith('a piece')) await this.step('a piece of an answer');
        out.enqueue(piece);
      },
    });
    return new Response(response.body?.pipeThrough(once) ?? null, response);
  }
}

/** What a device does that has been left so: it warns, the worker's next start makes up for what was left undone, and an update succeeds. */
async function recovers(device: Device, where: string): Promise<void> {
  const version = await device.version();
  expect(['1.1.0', '1.2.0'], where).toContain(version);
  expect(await device.levelOfOffer(), where).toBe('warn');
  await device.wake();
  expect(await device.gate(), where).toBe(version);
  expect(await device.outcome(), where).toBe(version === '1.2.0' ? 'nothing-newer' : 'updated');
  expect(await device.version(), where).toBe('1.2.0');
  expect(await device.gate(), where).toBe('1.2.0');
  expect(await device.levelOfOffer(), where).toBe('warn');
}

test('worker killed between any two steps', async () => {
  const beginning = new Device(channel.address, [key]);
  publish('1.1.0');
  expect(await beginning.outcome()).toBe('updated');
  publish('1.2.0');
  const seen: string[] = [];
  // Most stops leave the store as the one before did.
  const left = new Set<string>();
  for (let at = 0; ; at++) {
    const device = beginning.copy();
    const stop = new Stop(at);
    // One life of the device after the other, or they would share the machine.
    // oxlint-disable-next-line no-await-in-loop
    if ((await Promise.race([stop.reached, device.look(stop.doors(device))])) !== 'stopped') break;
    const step = stop.steps.at(-1) ?? '';
    // oxlint-disable-next-line no-await-in-loop
    seen.push(`${step}: ${await device.version()}`);
    const state = JSON.stringify([...device.store.kept]);
    if (left.has(state)) continue;
    left.add(state);
    // oxlint-disable-next-line no-await-in-loop
    await recovers(device, `stopped ${step} (${at})`);
  }
  expect(seen.length).toBeGreaterThan(30);
  expect(left.size).toBeGreaterThan(4);
  const swaps = seen.findIndex((one) => one.endsWith('1.2.0'));
  expect(seen[swaps], 'from one write on the new pack is in use, and not before').toBe('after writing: 1.2.0');
  expect(seen.slice(swaps).every((one) => one.endsWith('1.2.0'))).toBe(true);
});
