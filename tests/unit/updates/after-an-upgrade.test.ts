/** A pattern list came by an update of its own, then Parakh itself is another version: which list is used. */
import { beforeEach, describe, expect, test } from 'vitest';
import { keptOf } from '../../../src/updates/kept-packs.ts';
import type { CompiledPack } from '../../../src/packs/pack.ts';
import { parseFloors } from '../../../src/updates/floors.ts';
import { readFloors, readShelf, swap } from '../../../src/updates/store.ts';
import { hashOf } from './channel-server.ts';
import { Device, NOW } from './device.ts';
import { BUILT_IN, bytesOf, later, publicKeyOf } from './packs.ts';
import { makeKey } from './test-key.ts';

const key = makeKey();
const { id } = BUILT_IN;
const FLOORS = 'updates:floors';
const EMPTY_SHELF = { current: null, previous: null };
let device: Device;

beforeEach(() => {
  device = new Device('https://lists.example.org/', [key]);
});

/** As the Parakh before took it into use, whatever the present one thinks of it. */
async function cameBefore(change: Partial<Record<keyof CompiledPack, unknown>>): Promise<void> {
  const pack = later(change);
  const bytes = bytesOf(pack);
  const signed = { bytes, signature: bytesOf(key.sign(bytes)) };
  const version = String(pack.version);
  const facts = { version, keyId: publicKeyOf(key).id, sha256: hashOf(bytes), at: NOW, examinedBy: 'before' };
  await swap(device.store, id, { current: await keptOf(signed, facts), previous: null }, {});
}

describe('the list that came by an update', () => {
  test('is kept where it is newer than the one of the new Parakh', async () => {
    await cameBefore({ version: '1.5.0' });
    device.builtIn = { ...BUILT_IN, version: '1.4.0' };
    expect(await device.version()).toBe('1.5.0');
  });

  test.each(['1.5.0', '1.6.0'])('makes way where the new Parakh has %s', async (builtIn) => {
    await cameBefore({ version: '1.5.0' });
    device.builtIn = { ...BUILT_IN, version: builtIn };
    expect((await device.inUse()).kept).toBeNull();
    expect(await device.version()).toBe(builtIn);
  });

  test.each([
    ['of an older format', { format: 1 }],
    ['of a newer format, after going back to an earlier Parakh', { format: 99 }],
    ['made for another engine', { engine: 99 }],
    ['made for other language data', { languageData: 'other' }],
    ['that the new Parakh finds out of shape', { guidance: null }],
    ['that warns of what no list may warn of', { verdict: { ...BUILT_IN.verdict, warnAt: -99 } }],
  ])('%s makes way for the built-in one, and offers are warned of', async (_, change) => {
    await cameBefore({ version: '9.0.0', ...change });
    expect((await device.inUse()).kept).toBeNull();
    expect(await device.version()).toBe(BUILT_IN.version);
    expect(await device.levelOfOffer()).toBe('warn');
  });
});

describe('what is kept of updates', () => {
  test('without a version, as the first builds wrote it, is read', async () => {
    await cameBefore({ version: '1.5.0' });
    for (const [name, value] of device.store.kept) {
      const { data } = JSON.parse(value) as { data?: unknown };
      if (data !== undefined) device.store.kept.set(name, JSON.stringify(data));
    }
    expect(await device.version()).toBe('1.5.0');
    const floors = await readFloors(device.store, id, EMPTY_SHELF);
    expect(floors).toEqual({});
  });

  test('in a form of a later Parakh is no list; what that one knew of old lists counts again when it comes back', async () => {
    const known = { [publicKeyOf(key).id]: { [id]: '2.0.0' } };
    device.store.kept.set(`updates:pack:${id}`, JSON.stringify({ version: 99, data: {} }));
    device.store.kept.set(FLOORS, JSON.stringify({ version: 99, data: known }));
    expect(await readShelf(device.store, id)).toEqual(EMPTY_SHELF);
    expect(await device.version()).toBe(BUILT_IN.version);
    await cameBefore({ version: '1.5.0' });
    expect(await device.version()).toBe('1.5.0');
    const aside = device.store.kept.get(`${FLOORS}:newer`) as string;
    expect(JSON.parse(aside)).toEqual({ version: 99, data: known });
    // As the later one finds it, to whom its own form is the present one.
    device.store.kept.set(`${FLOORS}:newer`, aside.replace('99', '1'));
    expect(await readFloors(device.store, id, EMPTY_SHELF)).toEqual(parseFloors(known));
  });
});
