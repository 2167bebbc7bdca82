import { parseHTML } from 'linkedom';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageMessage } from '../../../src/messages.ts';
import { MAX_NODES } from '../../../src/page/read.ts';
import { MOST_PARTS } from '../../../src/page-parts.ts';
import { compileGate } from '../../../src/engine/compile-gate.ts';
import { Gate } from '../../../src/engine/gate.ts';
import type { Changes } from '../../../src/page/changes.ts';
import { PageReader } from '../../../src/page/reader.ts';
import { NO_PAUSES } from '../../../src/settings.ts';
import type { Pauses } from '../../../src/settings.ts';

// What it watches for is asserted in a real browser.
vi.mock('../../../src/page/changes.ts', () => ({
  ChangeWatcher: class {
    constructor(given: Changes) {
      changes = given;
    }
    observe(): void {}
    watchHidden(): void {}
    stop(): void {}
  },
}));

let changes: Changes | undefined;
let pauses: Pauses;
let exemptSites: readonly string[];
let sent: PageMessage['type'][];
/** Numbers of the parts that were reported. */
let parts: number[];

/** One that lets pass what has this word. */
function gateFor(word: string): Gate {
  const signal = {
    id: word,
    facet: 'employer',
    anchor: false,
    grave: true,
    phrases: [],
    near: [[word]],
    sums: [],
    source: null,
  } as const;
  return new Gate(compileGate([{ terms: [{ id: word, phrases: [[word]] }], signals: [signal] }]));
}
let gate: Gate;
let readings: number;
/** Whether the background is stopped before it answers. */
let unheard = (): boolean => false;
/** Whether elements stand empty, whose script may yet come. */
let empty = (): boolean => false;
/** Number of the test: what a reader still does when its test is over is no part of the next one. */
let turn = 0;

function reader(): PageReader {
  const own = turn;
  return new PageReader({
    send: (message) => {
      if (own !== turn) return Promise.resolve();
      sent.push(message.type);
      if (message.type === 'page/read') parts.push(message.part);
      return unheard() ? Promise.reject(new Error('the message channel closed')) : Promise.resolve();
    },
    kept: () => {
      readings++;
      return Promise.resolve({ exemptSites, pauses, gate, sites: [] });
    },
    shadowRootOf: () => null,
    isUndefined: () => empty(),
    isOwn: () => false,
    look: { isDrawn: () => false, hasRoom: () => false, isSeen: () => true, isInLine: () => false },
    isAlive: () => own === turn,
    rested: () => {},
  });
}

const ADDRESS = 'https://jobs.example/1';
const PAGE_PAUSED: Pauses = { ...NO_PAUSES, pages: [ADDRESS] };

beforeEach(() => {
  turn++;
  sent = [];
  parts = [];
  pauses = NO_PAUSES;
  readings = 0;
  gate = gateFor('army');
  exemptSites = [];
  vi.stubGlobal('location', { href: ADDRESS });
  vi.stubGlobal('document', parseHTML('<!doctype html><html><body><p>Helper in the army</p></body></html>').document);
});
afterAll(() => vi.unstubAllGlobals());

test('reads a page by itself', async () => {
  const one = reader();
  await one.watch();
  await vi.waitFor(() => expect(sent).toEqual(['page/read']));
  expect(one.status().state).toBe('reported');
});

test('says once more what nobody heard, since the background was stopped', async () => {
  let tries = 0;
  unheard = () => ++tries === 1;
  const one = reader();
  await one.watch();
  await vi.waitFor(() => expect([tries, sent]).toEqual([2, ['page/read', 'page/read']]), { timeout: 10_000 });
  unheard = () => false;
});

test('what comes while a later look is waited for is read at once', async () => {
  gate = gateFor('navy');
  empty = () => true;
  const one = reader();
  document.querySelector('p')?.replaceWith(document.createElement('x-offer'));
  await one.watch();
  await vi.waitFor(() => expect(one.status().state).toBe('quiet'));
  const { promise: early, resolve } = Promise.withResolvers<undefined>();
  setTimeout(resolve, 700);
  document.body.append('Helper in the navy');
  changes?.onContent();
  await Promise.race([early, vi.waitFor(() => expect(sent).toEqual(['page/read']), { timeout: 5_000 })]);
  expect(sent).toEqual(['page/read']);
  empty = () => false;
});

test('a page whose own text never ends is read as far as it is there', { timeout: 15_000 }, async () => {
  Object.defineProperty(document, 'readyState', { value: 'loading' });
  vi.stubGlobal('window', new EventTarget());
  await reader().watch();
  await vi.waitFor(() => expect(sent).toEqual(['page/read']), { timeout: 3_000 });
});

test('reads an open page again with other patterns', async () => {
  gate = gateFor('navy');
  const one = reader();
  await one.watch();
  await vi.waitFor(() => expect(one.status().state).toBe('quiet'));
  gate = gateFor('army');
  one.keptChanged();
  await vi.waitFor(() => expect(sent).toEqual(['page/read']));
});

test('what other patterns said of items that have not changed since is forgotten', async () => {
  gate = gateFor('navy');
  const one = reader();
  await one.watch();
  await vi.waitFor(() => expect(one.status().state).toBe('quiet'));
  // Items are remembered from the second reading on.
  changes?.onContent();
  await vi.waitFor(() => expect(readings).toBe(2));
  await vi.waitFor(() => expect(one.status().state).toBe('quiet'));
  gate = gateFor('army');
  one.keptChanged();
  await vi.waitFor(() => expect(sent).toEqual(['page/read']));
});

test('reads nothing where the user paused it, until the pause is ended', async () => {
  pauses = PAGE_PAUSED;
  const one = reader();
  await one.watch();
  await vi.waitFor(() => expect(one.status().state).toBe('paused'));
  expect(sent).toEqual([]);
  pauses = NO_PAUSES;
  one.keptChanged();
  await vi.waitFor(() => expect(sent).toEqual(['page/read']));
});

test('stops where it is paused while the page is open', async () => {
  const one = reader();
  await one.watch();
  await vi.waitFor(() => expect(one.status().state).toBe('reported'));
  pauses = PAGE_PAUSED;
  one.keptChanged();
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
  await one.check();
  await vi.waitFor(() => expect(sent).toEqual(['page/read']));
  one.keptChanged();
  expect(one.status().state).toBe('reported');
});

describe('a page that is too long to be read at once', { timeout: 60_000 }, () => {
  /** So many parts of lines that say nothing. */
  const quiet = (count: number): string => '<p><i>A line</i></p>'.repeat(Math.floor((MAX_NODES / 3) * count));
  const OFFER = '<p>Helper in the army</p>';

  function show(body: string): void {
    vi.stubGlobal('document', parseHTML(`<!doctype html><html><body>${body}</body></html>`).document);
  }

  async function readUnasked(): Promise<PageReader> {
    const one = reader();
    await one.watch();
    await vi.waitFor(() => expect(one.status().state).toMatch(/quiet|reported/), { timeout: 5_000 });
    return one;
  }

  async function goOn(one: PageReader): Promise<void> {
    one.readOn();
    expect(one.status().rest).toBe('reading');
    await vi.waitFor(() => expect(one.status().rest).not.toBe('reading'), { timeout: 20_000 });
  }

  test('is said to be one, and read on where the user wants it', async () => {
    show(`${quiet(1.6)}${OFFER}`);
    const one = await readUnasked();
    expect(one.status()).toMatchObject({ state: 'quiet', partial: true, rest: 'offered' });
    expect(sent).toEqual([]);
    await goOn(one);
    expect(one.status()).toMatchObject({ state: 'reported', partial: false, rest: 'read' });
    expect(parts).toEqual([1]);
  });

  test('keeps what was found first, which stays in sight while it is read on', async () => {
    show(`${OFFER}${quiet(1.6)}${OFFER}`);
    const one = await readUnasked();
    one.readOn();
    expect(one.status()).toMatchObject({ state: 'reported', rest: 'reading' });
    await vi.waitFor(() => expect(one.status().rest).toBe('read'), { timeout: 20_000 });
    expect(parts).toEqual([0, 1]);
    expect(one.placesOf(25_000).length).toBeGreaterThan(0);
  });

  test('is read to the same end when it is read again, and what is gone is taken back', async () => {
    show(`${OFFER}${quiet(1.6)}<p id="later">Helper in the army</p>`);
    const one = await readUnasked();
    await goOn(one);
    document.querySelector('#later')?.remove();
    parts = [];
    one.keptChanged();
    await vi.waitFor(() => expect(parts).toEqual([1]), { timeout: 20_000 });
    expect(one.status()).toMatchObject({ state: 'reported', rest: 'read' });
  });

  test('of one that was read on, all is handed out for a report', async () => {
    show(`${quiet(1.6)}${OFFER}`);
    const one = await readUnasked();
    expect((await one.passagesNow())?.passages.some(({ text }) => text.includes('army'))).toBe(false);
    await goOn(one);
    const handed = await one.passagesNow();
    expect(handed?.passages.map(({ text }) => text)).toContain('Helper in the army');
    expect(handed?.partial).toBe(false);
  });

  test('beyond ten times as much, it is said that its end is not read', async () => {
    show(`${quiet(MOST_PARTS + 0.5)}${OFFER}`);
    const one = await readUnasked();
    await goOn(one);
    expect(one.status()).toMatchObject({ state: 'quiet', partial: true, rest: 'beyond' });
    expect(sent).toEqual([]);
  });
});

describe('in a tab that is hidden', () => {
  function become(visibilityState: 'hidden' | 'visible'): void {
    Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
    changes?.onVisibility();
  }

  async function rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 300));
  }

  test('nothing is read until it is shown', async () => {
    become('hidden');
    const one = reader();
    await one.watch();
    await rest();
    expect(sent).toEqual([]);
    become('visible');
    await vi.waitFor(() => expect(sent).toEqual(['page/read']));
  });

  test('nothing is read again, however often it changes, and then once', async () => {
    const one = reader();
    await one.watch();
    await vi.waitFor(() => expect(one.status().state).toBe('reported'));
    become('hidden');
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'Another helper in the army' }));
    for (let i = 0; i < 5; i++) changes?.onContent();
    await rest();
    expect(sent).toEqual(['page/read']);
    become('visible');
    await vi.waitFor(() => expect(sent).toEqual(['page/read', 'page/read']));
    await rest();
    expect(sent).toHaveLength(2);
  });

  test('what the user asks for is read', async () => {
    become('hidden');
    const one = reader();
    await one.check();
    await vi.waitFor(() => expect(sent).toEqual(['page/read']));
  });

  test('a popup that is a page, as on phones, does not wait for what it hides itself', async () => {
    become('hidden');
    const one = reader();
    await one.watch();
    expect(one.status().state).toBe('waiting');
    await vi.waitFor(() => expect(one.status().state).toBe('reported'));
  });
});

test('never reads a site that is exempt, not even for a report or where the user asks', async () => {
  exemptSites = ['jobs.example'];
  const one = reader();
  await one.watch();
  await one.check();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sent).toEqual([]);
  expect(one.status().state).toBe('waiting');
  expect(await one.passagesNow()).toBeNull();
});

test('stops where the site becomes exempt while the page is open, and reads again where it no longer is', async () => {
  const one = reader();
  await one.watch();
  await vi.waitFor(() => expect(one.status().state).toBe('reported'));
  exemptSites = ['jobs.example'];
  one.keptChanged();
  await vi.waitFor(() => expect(one.status().state).toBe('waiting'));
  exemptSites = [];
  one.keptChanged();
  await vi.waitFor(() => expect(sent).toEqual(['page/read', 'page/read']));
});
