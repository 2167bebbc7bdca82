import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageMessage } from '../../../src/messages.ts';
import { compileGate } from '../../../src/engine/gate-table.ts';
import { PageReader } from '../../../src/page/reader.ts';
import { NO_PAUSES } from '../../../src/settings.ts';
import type { Pauses } from '../../../src/settings.ts';

// What it watches for is asserted in a real browser.
vi.mock('../../../src/page/changes.ts', () => ({
  ChangeWatcher: class {
    observe(): void {}
    watchHidden(): void {}
    stop(): void {}
  },
}));

let pauses: Pauses;
let sent: PageMessage['type'][];

/** The word "army" is a tie by itself. */
const GATE = compileGate({
  terms: [{ id: 'army', phrases: [['army']] }],
  signals: [
    {
      id: 'army',
      facet: 'employer',
      anchor: false,
      war: true,
      phrases: [],
      near: [['army']],
      sums: [],
      source: null,
    },
  ],
});

function reader(): PageReader {
  return new PageReader({
    send: (message) => Promise.resolve(void sent.push(message.type)),
    kept: () => Promise.resolve({ pauses, gate: GATE, sites: [] }),
    shadowRootOf: () => null,
    isUndefined: () => false,
    isAlive: () => true,
  });
}

const ADDRESS = 'https://jobs.example/1';
const PAGE_PAUSED: Pauses = { ...NO_PAUSES, pages: [ADDRESS] };

beforeEach(() => {
  sent = [];
  pauses = NO_PAUSES;
  vi.stubGlobal('location', { href: ADDRESS });
  vi.stubGlobal('document', parseHTML('<!doctype html><html><body><p>Helper in the army</p></body></html>').document);
});
afterEach(() => vi.unstubAllGlobals());

test('reads a page by itself', async () => {
  const one = reader();
  await one.watch();
  await vi.waitFor(() => expect(sent).toEqual(['page/read']));
  expect(one.status().state).toBe('reported');
});

test('reads nothing where the user paused it, until the pause is ended', async () => {
  pauses = PAGE_PAUSED;
  const one = reader();
  await one.watch();
  await vi.waitFor(() => expect(one.status().state).toBe('paused'));
  expect(sent).toEqual([]);
  pauses = NO_PAUSES;
  one.pausesChanged();
  await vi.waitFor(() => expect(sent).toEqual(['page/read']));
});

test('stops where it is paused while the page is open', async () => {
  const one = reader();
  await one.watch();
  await vi.waitFor(() => expect(one.status().state).toBe('reported'));
  pauses = PAGE_PAUSED;
  one.pausesChanged();
  await vi.waitFor(() => expect(one.status().state).toBe('paused'));
});

test('reads again by itself when the hour is over', async () => {
  pauses = { ...NO_PAUSES, until: Date.now() + 300 };
  const one = reader();
  await one.watch();
  await vi.waitFor(() => expect(one.status().state).toBe('paused'));
  await vi.waitFor(() => expect(sent).toEqual(['page/read']), { timeout: 3_000 });
});

test('makes the one check that the user asks for on a paused page', async () => {
  pauses = PAGE_PAUSED;
  const one = reader();
  await one.watch();
  await vi.waitFor(() => expect(one.status().state).toBe('paused'));
  one.check();
  await vi.waitFor(() => expect(sent).toEqual(['page/read']));
  one.pausesChanged();
  expect(one.status().state).toBe('reported');
});
