/**
 * What an attacker, a broken host or a broken device can do to updates, each over a real network. After each, a worker that has just been
 * woken still warns of an offer, by the pack that was in use before.
 */
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { frozenSince, silentSince } from '../../../src/updates/news.ts';
import { ChannelServer, hashOf } from './channel-server.ts';
import { DAY, Device, NOW } from './device.ts';
import { BUILT_IN, bytesOf, later, withAt } from './packs.ts';
import { makeKey } from './test-key.ts';
import type { TestKey } from './test-key.ts';

const { id } = BUILT_IN;
const key = makeKey();
const nextKey = makeKey();
const stranger = makeKey();

// A pack is examined in a second, and machines differ.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let channel: ChannelServer;
let elsewhere: ChannelServer;
/** Has version 1.1.0 in use, which came as an update. */
let updated: Device;
let device: Device;

/** Puts a pack on the channel, as its maintainers do. @returns its file */
/** What is kept of a pack, without the version of its form. */
function shelfIn(stored: string | undefined): Record<string, unknown> {
  return (JSON.parse(stored ?? '') as { data: Record<string, unknown> }).data;
}

function publish(change: Parameters<typeof later>[0], by: TestKey = key, said?: string): string {
  const pack = later(change);
  return publishFile(bytesOf(pack), by, said ?? String(pack.version));
}

function publishFile(bytes: Uint8Array, by: TestKey = key, version = '1.2.0'): string {
  return channel.offer({ id, version, bytes, signature: by.sign(bytes) });
}

beforeAll(async () => {
  channel = await ChannelServer.start();
  elsewhere = await ChannelServer.start();
  updated = new Device(channel.address, [key, nextKey]);
  publish({ version: '1.1.0' });
  assert.equal(await updated.outcome(), 'updated');
});
afterAll(() => Promise.all([channel.stop(), elsewhere.stop()]));

beforeEach(() => {
  channel.clear();
  elsewhere.clear();
  device = updated.copy();
});
afterEach(async () => {
  assert.equal(await device.levelOfOffer(), 'warn');
});

/** The attack left nothing behind but the news of it, so that what works without it works after it. */
function unharmed(): void {
  const kept = ({ store }: Device): [string, string][] => [...store.kept].filter(([name]) => name !== 'updates:news');
  expect(kept(device)).toEqual(kept(updated));
}

/** And the next honest update works. */
async function recovers(): Promise<void> {
  unharmed();
  channel.clear();
  publish({ version: '1.2.1' });
  expect(await device.outcome()).toBe('updated');
  expect(await device.version()).toBe('1.2.1');
}

describe('an honest update', () => {
  test('comes into use, has engine and gate renewed, and is not fetched again', async () => {
    const file = publish({ version: '1.2.0' });
    expect(await device.outcome()).toBe('updated');
    expect(await device.version()).toBe('1.2.0');
    expect(await device.gate()).toBe('1.2.0');
    expect(channel.asked.map(({ path }) => path)).toEqual(
      ['latest.json', `${file}.minisig`, file].map((name) => `/packs/${name}`),
    );
    channel.asked.length = 0;
    expect(await device.outcome()).toBe('nothing-newer');
    expect(channel.asked.map(({ path }) => path)).toEqual(['/packs/latest.json']);
  });

  test('is asked for as by anybody else', async () => {
    publish({ version: '1.2.0' });
    await device.look();
    await device.look();
    expect(channel.asked).toHaveLength(4);
    for (const { headers } of channel.asked) {
      const own = Object.keys(headers).filter(
        (name) => !/^(?:host|connection|user-agent|accept-encoding|sec-fetch-mode)$/.test(name),
      );
      expect(own.toSorted()).toEqual(['accept', 'accept-language', 'cache-control', 'pragma']);
      expect(headers).toMatchObject({ accept: '*/*', 'accept-language': 'en', 'cache-control': 'no-cache' });
    }
  });

  test('is not looked for by what the channel does not name', async () => {
    channel.serveLatest([]);
    expect(await device.outcome()).toBe('nothing-newer');
    await recovers();
  });
});

describe('a forged pack', () => {
  test('wrong signature', async () => {
    const bytes = bytesOf(later({ version: '1.2.0' }));
    const tampered = bytesOf(later({ version: '1.2.0', title: { en: 'Nothing to fear' } }));
    channel.offer({ id, version: '1.2.0', bytes: tampered, signature: key.sign(bytes) });
    expect(await device.outcome()).toBe('signature');
    await recovers();
  });

  test('signed by a stranger', async () => {
    publish({ version: '1.2.0' }, stranger);
    expect(await device.outcome()).toBe('unknown-key');
    expect(channel.asked).toHaveLength(2);
    unharmed();
  });

  test('signed by a stranger under our key’s number', async () => {
    const bytes = bytesOf(later({ version: '1.2.0' }));
    const [comment = '', tagged = '', ...rest] = stranger.sign(bytes).split('\n');
    const forged = Buffer.from(tagged, 'base64');
    Buffer.from(key.publicKey, 'base64').copy(forged, 0, 0, 10);
    channel.offer({ id, version: '1.2.0', bytes, signature: [comment, forged.toString('base64'), ...rest].join('\n') });
    expect(await device.outcome()).toBe('signature');
    unharmed();
  });

  test('unsigned', async () => {
    const file = publish({ version: '1.2.0' });
    channel.answer(`${file}.minisig`, (response) => response.writeHead(404, { 'content-type': 'text/html' }).end());
    expect(await device.outcome()).toBe('unsigned');
    unharmed();
  });

  test('with a page in place of its signature', async () => {
    const file = publish({ version: '1.2.0' });
    for (const type of ['text/html', 'text/plain']) {
      channel.serve(`${file}.minisig`, '<!doctype html><title>Sign in to the network</title>', type);
      expect(await device.outcome()).toBe('unsigned');
    }
    unharmed();
  });
});

describe('a pack that does not arrive as it should', () => {
  /** A fifth of a megabyte. */
  const bomb = gzipSync(Buffer.alloc(200_000_000, ' '));

  test('truncated', async () => {
    const bytes = bytesOf(later({ version: '1.2.0' }));
    const file = publishFile(bytes);
    channel.serve(file, bytes.slice(0, -100));
    expect(await device.outcome()).toBe('hash');
    channel.answer(file, (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
      response.write(bytes.slice(0, 1_000));
      setTimeout(() => response.destroy(), 20);
    });
    expect(await device.outcome()).toBe('unreachable');
    unharmed();
  });

  test('hash that does not match', async () => {
    const file = publish({ version: '1.2.0' });
    channel.serve(file, bytesOf(later({ version: '1.3.0' })));
    expect(await device.outcome()).toBe('hash');
    unharmed();
  });

  test('oversize', async () => {
    const file = publish({ version: '1.2.0' });
    let sent = 0;
    channel.answer(file, (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        if (response.destroyed || sent > 100_000_000) return;
        sent += 1_000_000;
        response.write(Buffer.alloc(1_000_000, ' '), more);
      };
      more();
    });
    expect(await device.outcome()).toBe('too-large');
    expect(sent).toBeLessThan(20_000_000);
    unharmed();
  });

  test('oversize, as the channel itself says', async () => {
    const bytes = bytesOf(later({ version: '1.2.0' }));
    channel.serveLatest([{ id, version: '1.2.0', sha256: hashOf(bytes), size: 50_000_000, engine: 1 }]);
    expect(await device.outcome()).toBe('too-large');
    expect(channel.asked).toHaveLength(1);
    unharmed();
  });

  test.each(['pack', 'signature', 'latest.json'])('gzip bomb: %s', async (which) => {
    const file = publish({ version: '1.2.0' });
    const name = { pack: file, signature: `${file}.minisig`, 'latest.json': 'latest.json' }[which] as string;
    const type = which === 'signature' ? 'text/plain' : 'application/json';
    channel.answer(name, (response) => {
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(bomb);
    });
    const before = process.memoryUsage().rss;
    expect(await device.outcome()).toBe(
      { pack: 'too-large', signature: 'unsigned', 'latest.json': 'no-catalogue' }[which],
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    unharmed();
  });

  test.each([
    ['latest.json', 'unreachable'],
    ['pack', 'slow'],
    ['signature', 'slow'],
  ])('slow drip: %s', async (which, outcome) => {
    device.hurry = 100;
    const file = publish({ version: '1.2.0' });
    const name = { pack: file, signature: `${file}.minisig`, 'latest.json': 'latest.json' }[which] as string;
    const type = which === 'signature' ? 'text/plain' : 'application/json';
    let dripping: NodeJS.Timeout | undefined;
    channel.answer(name, (response) => {
      response.writeHead(200, { 'content-type': type });
      dripping = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(dripping));
    });
    const begun = performance.now();
    expect(await device.outcome()).toBe(outcome);
    expect(performance.now() - begun).toBeLessThan(3_000);
    device.hurry = 1;
    unharmed();
  });

  test('headers that never come', async () => {
    device.hurry = 100;
    const file = publish({ version: '1.2.0' });
    channel.answer(file, () => {});
    expect(await device.outcome()).toBe('slow');
    device.hurry = 1;
    await recovers();
  });

  test('wrong content type', async () => {
    const bytes = bytesOf(later({ version: '1.2.0' }));
    const file = publishFile(bytes);
    for (const type of ['text/html', 'text/javascript', 'application/json+evil', '']) {
      channel.serve(file, bytes, type);
      expect(await device.outcome(), type).toBe('other-type');
    }
    channel.serve('latest.json', '{"format":1,"packs":[]}', 'text/html');
    expect(await device.outcome()).toBe('no-catalogue');
    unharmed();
  });

  test.each([301, 302, 307, 308])('redirect to another host: %i', async (status) => {
    const file = publish({ version: '1.2.0' });
    for (const name of [file, `${file}.minisig`, 'latest.json']) {
      elsewhere.serve(name, 'anything');
      channel.answer(name, (response) => response.writeHead(status, { location: elsewhere.address + name }).end());
      expect(await device.outcome()).toBe('unreachable');
    }
    expect(elsewhere.asked).toEqual([]);
    unharmed();
  });

  test('a host that fails, is gone, or does not have the file any more', async () => {
    const file = publish({ version: '1.2.0' });
    channel.answer(file, (response) => response.writeHead(500).end());
    expect(await device.outcome()).toBe('unreachable');
    channel.answer(file, (response) => response.writeHead(404).end());
    expect(await device.outcome()).toBe('missing');
    channel.answer('latest.json', (response) => response.destroy());
    expect(await device.outcome()).toBe('unreachable');
    unharmed();
  });
});

describe('an old pack', () => {
  test('rollback', async () => {
    publish({ version: '1.2.0' });
    expect(await device.outcome()).toBe('updated');
    channel.clear();
    publish({ version: '1.1.5' });
    expect(await device.outcome()).toBe('nothing-newer');
    expect(await device.version()).toBe('1.2.0');
  });

  test('replay of an old signed pack as a new one', async () => {
    publish({ version: '1.2.0' });
    expect(await device.outcome()).toBe('updated');
    channel.clear();
    publish({ version: '1.1.5' }, key, '1.9.0');
    expect(await device.outcome()).toBe('older');
    expect(await device.version()).toBe('1.2.0');
  });

  test('replay, after the packs were lost and the built-in one is in use again', async () => {
    publish({ version: '1.2.0' });
    expect(await device.outcome()).toBe('updated');
    device.store.kept.delete(`updates:pack:${id}`);
    expect(await device.version()).toBe(BUILT_IN.version);
    channel.clear();
    publish({ version: '1.1.5' });
    expect(await device.outcome()).toBe('older');
    channel.clear();
    publish({ version: '1.2.0' });
    expect(await device.outcome()).toBe('updated');
  });

  test('replay, after the note of versions was lost', async () => {
    publish({ version: '1.2.0' });
    expect(await device.outcome()).toBe('updated');
    device.store.kept.delete('updates:floors');
    channel.clear();
    publish({ version: '1.1.5' }, key, '1.9.0');
    expect(await device.outcome()).toBe('older');
    expect(await device.version()).toBe('1.2.0');
  });

  test('of a version below the one that came with Parakh', async () => {
    device = new Device(channel.address, [key, nextKey]);
    publish({ version: '0.0.1' }, key, '1.9.0');
    expect(await device.outcome()).toBe('older');
    expect(await device.version()).toBe(BUILT_IN.version);
  });

  test('expired', async () => {
    publish({ version: '1.2.0', issued: '2026-10-01', expires: '2026-12-04' });
    expect(await device.outcome()).toBe('expired');
    await recovers();
  });

  test('freeze: noticed after two weeks, and silences nothing', async () => {
    publish({ version: '1.1.0' });
    const news = await device.look();
    const { kept } = await device.inUse();
    const came = kept?.at ?? 0;
    expect(came).toBe(NOW);
    expect(frozenSince(news, came, NOW + 14 * DAY)).toBeNull();
    device.now = NOW + 15 * DAY;
    expect(frozenSince(await device.look(), came, device.now)).toBe(NOW);
    expect(silentSince(await device.look(), device.now)).toBeNull();
    await recovers();
  });

  test('a channel that is gone: noticed after two weeks, and silences nothing', async () => {
    channel.answer('latest.json', (response) => response.destroy());
    await device.look();
    device.now = NOW + 13 * DAY;
    expect(silentSince(await device.look(), device.now)).toBeNull();
    device.now = NOW + 15 * DAY;
    expect(silentSince(await device.look(), device.now)).toBe(NOW);
    await recovers();
    expect(silentSince(await device.look(), device.now)).toBeNull();
  });

  test('expiry never silences', async () => {
    device.now = Date.parse('2030-01-01');
    expect(await device.version()).toBe('1.1.0');
    expect(await device.levelOfOffer()).toBe('warn');
  });
});

describe('a stolen key', () => {
  test('fast-forward version by a retired key', async () => {
    publish({ version: '1.2.0' }, nextKey);
    expect(await device.outcome()).toBe('updated');
    channel.clear();
    publish({ version: '999999.0.0' }, key);
    expect(await device.outcome()).toBe('retired-key');
    expect(channel.asked, 'the signature is enough').toHaveLength(2);
    expect(await device.version()).toBe('1.2.0');
  });

  test('fast-forward before the key was retired locks no later one out', async () => {
    publish({ version: '999999.0.0' }, key);
    expect(await device.outcome()).toBe('updated');
    channel.clear();
    publish({ version: '1.2.0' }, key);
    expect(await device.outcome()).toBe('nothing-newer');
    channel.clear();
    publish({ version: '1.2.0' }, nextKey);
    expect(await device.outcome()).toBe('updated');
    expect(await device.version()).toBe('1.2.0');
    // Nor does it come back where the new one is lost.
    const name = `updates:pack:${id}`;
    device.store.kept.set(name, JSON.stringify({ ...shelfIn(device.store.kept.get(name)), current: null }));
    expect(await device.version()).toBe(BUILT_IN.version);
  });

  test('what it signed goes with the Parakh that no longer knows it', async () => {
    publish({ version: '999999.0.0' }, key);
    expect(await device.outcome()).toBe('updated');
    device.keys = [nextKey, makeKey()];
    device.installed = '1.1.0';
    expect(await device.version()).toBe(BUILT_IN.version);
    channel.clear();
    publish({ version: '1.2.0' }, nextKey);
    expect(await device.outcome()).toBe('updated');
    expect(await device.version()).toBe('1.2.0');
  });
});

describe('a pack that is not what it should be, though our key signed it', () => {
  test('mix of two packs', async () => {
    const ours = bytesOf(later({ version: '1.2.0' }));
    // What differs stands in both halves.
    const other = bytesOf(later({ id: 'another-scam', version: '1.3.0', title: { en: 'Another scam' } }));
    channel.offer({ id, version: '1.3.0', bytes: other, signature: key.sign(ours) });
    expect(await device.outcome()).toBe('signature');
    channel.offer({ id, version: '1.3.0', bytes: other, signature: key.sign(other) });
    expect(await device.outcome()).toBe('other-pack');
    const half = new Uint8Array([...ours.slice(0, ours.length / 2), ...other.slice(other.length / 2)]);
    channel.offer({ id, version: '1.3.0', bytes: half, signature: key.sign(ours) });
    expect(await device.outcome()).toBe('signature');
    unharmed();
  });

  test('malformed JSON', async () => {
    publishFile(bytesOf(later({ version: '1.2.0' })).slice(0, -1));
    expect(await device.outcome()).toBe('not-json');
    unharmed();
  });

  test('malformed JSON in latest.json, or too much of it', async () => {
    const offer = { id, version: '1.2.0', sha256: hashOf(bytesOf('x')), size: 1, engine: 1 };
    for (const text of [
      '{"format":1,"packs":[',
      '[]',
      'null',
      '{"format":2,"packs":[]}',
      '{"format":1}',
      JSON.stringify({ format: 1, packs: [{ ...offer, sha256: '../../evil' }] }),
      JSON.stringify({ format: 1, packs: [{ ...offer, version: '1' }] }),
      JSON.stringify({ format: 1, packs: Array.from({ length: 51 }, () => offer) }),
      ' '.repeat(20_001),
    ]) {
      channel.serve('latest.json', text);
      expect(await device.outcome(), text.slice(0, 80)).toBe('no-catalogue');
    }
    unharmed();
  });

  test('valid JSON of the wrong shape', async () => {
    for (const json of [
      '[]',
      '{}',
      '"pack"',
      later({ version: '1.2.0', terms: {} }),
      later({ version: '1.2.0', more: 1 } as object),
    ]) {
      publishFile(bytesOf(json));
      expect(await device.outcome()).toBe('shape');
    }
    unharmed();
  });

  test('weights out of bounds', async () => {
    publishFile(bytesOf(withAt(later({ version: '1.2.0' }), ['verdict', 'warn', 'bias'], -1e9)));
    expect(await device.outcome()).toBe('shape');
    unharmed();
  });

  test('links to foreign hosts', async () => {
    const url = 'https://army-jobs.example/apply';
    publishFile(bytesOf(withAt(later({ version: '1.2.0' }), ['guidance', 'channels', 0, 'url'], url)));
    expect(await device.outcome()).toBe('foreign-link');
    expect(device.notes.at(-1)).toContain(url);
    unharmed();
  });

  test('markup in texts', async () => {
    const text = { en: '<img src=x onerror=alert(1)>' };
    publishFile(bytesOf(withAt(later({ version: '1.2.0' }), ['title'], text)));
    expect(await device.outcome()).toBe('markup');
    unharmed();
  });

  test('blind to the scam', async () => {
    publishFile(bytesOf(withAt(later({ version: '1.2.0' }), ['verdict', 'warnAt'], 1)));
    expect(await device.outcome()).toBe('self-check');
    unharmed();
  });

  test('alarmed by everything', async () => {
    publishFile(bytesOf(withAt(later({ version: '1.2.0' }), ['verdict', 'warn', 'bias'], 100)));
    expect(await device.outcome()).toBe('self-check');
    unharmed();
  });

  test('for a later Parakh', async () => {
    publish({ version: '1.2.0', engine: 99 });
    expect(await device.outcome()).toBe('newer-engine');
    publish({ version: '1.2.0', format: 3 });
    expect(await device.outcome()).toBe('newer-format');
    publish({ version: '1.2.0', languageData: '0123456789abcdef' });
    expect(await device.outcome()).toBe('other-language-data');
    // It says so before it is fetched, or has been fetched once: the same bytes are not fetched every day.
    channel.asked.length = 0;
    expect(await device.outcome()).toBe('other-language-data');
    expect(channel.asked).toHaveLength(1);
    channel.serveLatest([{ id, version: '1.3.0', sha256: hashOf(bytesOf('x')), size: 1, engine: 99 }]);
    expect(await device.outcome()).toBe('newer-engine');
    expect(channel.asked).toHaveLength(2);
    unharmed();
  });
});

describe('a device in trouble', () => {
  test('disk quota reached', async () => {
    const size = [...device.store.kept].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    device.store.room = size + 2_000;
    publish({ version: '1.2.0' });
    expect(await device.outcome()).toBe('no-room');
    expect(device.notes.at(-1)).toContain('quota');
    device.store.room = Infinity;
    await recovers();
  });

  test('disk full to the last byte', async () => {
    device.store.room = 0;
    publish({ version: '1.2.0' });
    expect(await device.outcome()).toBe('no-room');
    device.store.room = Infinity;
    await recovers();
  });

  test.each([
    ['the pack in use', (shelf: Record<string, unknown>) => ({ ...shelf, current: null }), '1.0.5'],
    ['both packs', () => ({ current: { version: 1 }, previous: 'x' }), BUILT_IN.version],
    ['the whole shelf', () => 'nonsense', BUILT_IN.version],
  ])('a corrupt store: %s', async (_, corrupt, version) => {
    device = new Device(channel.address, [key, nextKey]);
    for (const one of ['1.0.5', '1.1.0']) {
      publish({ version: one });
      expect(await device.outcome()).toBe('updated');
    }
    const name = `updates:pack:${id}`;
    device.store.kept.set(name, JSON.stringify(corrupt(shelfIn(device.store.kept.get(name)))));
    expect(await device.version()).toBe(version);
    expect(await device.levelOfOffer()).toBe('warn');
    expect(await device.outcome()).toBe('updated');
    expect(await device.version()).toBe('1.1.0');
  });

  test('a single bit of the kept pack, of its signature, of its version', async () => {
    const name = `updates:pack:${id}`;
    const whole = device.store.kept.get(name) ?? '';
    const current = shelfIn(whole).current as Record<string, string>;
    for (const [field, at] of [
      ['packed', 5_000],
      ['signature', 120],
      ['version', 0],
      ['keyId', 3],
      ['sha256', 9],
    ] as const) {
      const value = current[field] as string;
      const other = value[at] === '2' ? '3' : '2';
      const changed = { ...current, [field]: value.slice(0, at) + other + value.slice(at + 1) };
      device.store.kept.set(name, JSON.stringify({ current: changed, previous: null }));
      expect(await device.version(), field).toBe(BUILT_IN.version);
    }
    device.store.kept.set(name, whole);
    await recovers();
  });

  test('two updates at once', async () => {
    publish({ version: '1.2.0' });
    const [first, second] = await Promise.all([device.look(), device.look()]);
    expect([first, second].map(({ packs }) => packs[id]?.outcome)).toContain('updated');
    expect(await device.version()).toBe('1.2.0');
    channel.clear();
    publish({ version: '1.1.9' });
    expect(await device.outcome()).toBe('nothing-newer');
  });

  test.each(['1970-01-02', '2001-01-01', '2099-12-31'])('clock far wrong: %s', async (day) => {
    device.now = Date.parse(day);
    publish({ version: '1.2.0' });
    expect(await device.outcome()).toBe(day > '2027' ? 'expired' : 'updated');
    expect(await device.levelOfOffer()).toBe('warn');
    // And when it is right again, nothing of it is left.
    device.now = NOW + DAY;
    channel.clear();
    publish({ version: '1.2.1' });
    const news = await device.look();
    expect(news).toMatchObject({ failure: null, reached: device.now, tried: device.now });
    expect(await device.version()).toBe('1.2.1');
    expect(silentSince(news, device.now)).toBeNull();
  });
});

test('a clock that was ahead for a day does not hide that the channel is gone', async () => {
  device.now = Date.parse('2099-12-31');
  channel.serveLatest([]);
  expect(await device.look()).toMatchObject({ reached: device.now });
  channel.clear();
  for (const day of [1, 17]) {
    device.now = NOW + day * DAY;
    // One day after the other.
    // oxlint-disable-next-line no-await-in-loop
    await device.look();
  }
  expect(silentSince(await device.look(), device.now)).toBe(NOW);
});

test('a later Parakh examines again what an earlier one took, and the same one only once', async () => {
  expect(await device.version()).toBe('1.1.0');
  expect(device.selfChecks).toBe(0);
  device.installed = '2.0.0';
  expect(await device.version()).toBe('1.1.0');
  expect(device.selfChecks).toBe(1);
});
