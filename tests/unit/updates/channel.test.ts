import { describe, expect, it, test } from 'vitest';
import { channelFrom, hostOf, originOf } from '../../../src/updates/channel.ts';
import type { Channel } from '../../../src/updates/channel.ts';
import { minutesToNextLook } from '../../../src/updates/schedule.ts';
import { DAY, NOW } from './device.ts';
import { makeKey } from './test-key.ts';

const [one, two, three] = [makeKey().publicKey, makeKey().publicKey, makeKey().publicKey];

function channelOf(address: string, keys = one): Channel | null {
  const named = channelFrom(address, keys);
  return 'channel' in named ? named.channel : null;
}

describe('a channel', () => {
  it('is none where nobody names one', () => {
    expect(channelFrom('', '')).toEqual({ channel: null });
    expect(channelFrom(' ', one)).toEqual({ channel: null });
  });

  it.each([
    ['https://lists.example.org', 'https://lists.example.org/'],
    ['https://lists.example.org/parakh', 'https://lists.example.org/parakh/'],
    [' https://Lists.example.org:8443/parakh/\n', 'https://lists.example.org:8443/parakh/'],
  ])('at %j is the folder %s', (address, folder) => {
    expect(channelOf(address)?.address).toBe(folder);
  });

  it('is asked for by its host alone', () => {
    const channel = channelOf('https://lists.example.org:8443/parakh/') as Channel;
    expect(originOf(channel)).toBe('https://lists.example.org/*');
    expect(hostOf(channel)).toBe('lists.example.org:8443');
  });

  it.each([
    'http://lists.example.org/',
    'http://127.0.0.1:8080/',
    'https://me:secret@lists.example.org/',
    'https://lists.example.org/?user=1',
    'https://lists.example.org/#x',
    'javascript:alert(1)',
    'lists.example.org',
  ])('at %s is refused by the build', (address) => {
    expect(channelFrom(address, one)).toHaveProperty('wrong');
  });

  it('of a test may be on this very machine, and nowhere else without https', () => {
    expect(channelFrom('http://127.0.0.1:8080/', one, true)).toHaveProperty('channel.address');
    for (const address of ['http://127.0.0.1.example/', 'http://localhost/', 'http://lists.example.org/'])
      expect(channelFrom(address, one, true), address).toHaveProperty('wrong');
  });

  it('has one key or two, in their order, and nothing that is none', () => {
    const keys = channelOf('https://lists.example.org/', `${one}\n ${two}`)?.keys.map(({ id }) => id);
    expect(keys).toEqual([
      channelOf('https://a.example/', one)?.keys[0]?.id,
      channelOf('https://a.example/', two)?.keys[0]?.id,
    ]);
    for (const wrong of ['', 'key', `${one} key`, `${one} ${two} ${three}`])
      expect(channelFrom('https://lists.example.org/', wrong), wrong).toHaveProperty('wrong');
  });
});

describe('the next look', () => {
  test('is a day later, two hours more or less', () => {
    expect(minutesToNextLook(NOW, NOW, () => 0)).toBe(22 * 60);
    expect(minutesToNextLook(NOW, NOW, () => 1)).toBe(26 * 60);
    expect(minutesToNextLook(NOW - DAY / 2, NOW, () => 0.5)).toBe(12 * 60);
  });

  test.each([
    ['never looked', null],
    ['long ago', NOW - 3 * DAY],
    ['by a clock that was ahead', NOW + DAY],
  ])('is soon where it was %s, and not for all at the same minute', (_, tried) => {
    expect(minutesToNextLook(tried, NOW, () => 0)).toBe(1);
    expect(minutesToNextLook(tried, NOW, () => 1)).toBe(30);
  });
});
