import { describe, expect, test } from 'vitest';
import { MOST_ITEMS, parsePageMessage, parseSurfaceMessage } from '../../../src/messages.ts';

const coverage = { partial: false, framesNotRead: 0, frameHosts: [], framesUnnamed: 0, chatsNotRead: false };
const read = {
  type: 'page/read',
  visit: 'v',
  url: 'https://a.example/',
  part: 0,
  passages: [{ text: 'x', kind: 'text', item: 0 }],
  ...coverage,
};

describe('a message from a page', () => {
  test('is taken as it is', () => {
    expect(parsePageMessage(read)).toEqual(read);
  });

  test.each([
    null,
    'page/read',
    { type: 'tab/check', tabId: 1 },
    { ...read, tabId: 4 },
    { ...read, url: 'x'.repeat(5_000) },
    { ...read, visit: '' },
    { ...read, part: 11 },
    { ...read, framesNotRead: -1 },
    { ...read, frameHosts: ['a', 'b', 'c', 'd'] },
    { ...read, frameHosts: ['x'.repeat(300)] },
    { ...read, passages: [{ text: 'x', kind: 'poem', item: 0 }] },
    { ...read, passages: [{ text: 'x', kind: 'text', item: 0.5 }] },
    { ...read, passages: [{ text: 'x'.repeat(5_000_001), kind: 'text', item: 0 }] },
    { ...read, passages: Array.from({ length: 25_001 }, () => ({ text: '', kind: 'text', item: 0 })) },
    { type: 'banner/dismiss' },
  ])('is refused where it is out of bounds: %#', (message) => {
    expect(parsePageMessage(message)).toBeNull();
  });
});

test('our own page has at most so many messages judged at a time', () => {
  const items = (count: number): unknown => ({
    type: 'items/check',
    items: Array.from({ length: count }, () => [{ text: 'x', kind: 'message', item: 0 }]),
  });
  expect(parseSurfaceMessage(items(MOST_ITEMS))).toEqual(items(MOST_ITEMS));
  expect(parseSurfaceMessage(items(MOST_ITEMS + 1))).toBeNull();
  expect(parsePageMessage(items(1))).toBeNull();
});

test('a page cannot say what only our own pages may', () => {
  expect(parseSurfaceMessage(read)).toBeNull();
  expect(parseSurfaceMessage({ type: 'tab/check', tabId: 3 })).toEqual({ type: 'tab/check', tabId: 3 });
});
