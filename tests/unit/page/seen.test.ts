import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '../../../src/page/read.ts';
import type { Seen } from '../../../src/page/seen.ts';

/** As a browser tells: an element with the class `n`, or within one, has no box; one of the class `x` has none of its own. */
function checkVisibility(this: Element): boolean {
  return this.closest('.n, details:not([open]) > p') === null && !this.classList.contains('x');
}

beforeEach(() => {
  vi.stubGlobal(
    'Element',
    Object.assign(function () {}, { prototype: { checkVisibility } }),
  );
  vi.stubGlobal('getComputedStyle', (element: Element) => ({
    display: element.classList.contains('x') ? 'contents' : 'block',
    visibility: 'visible',
  }));
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

async function read(html: string): Promise<Seen> {
  const { readPassages } = await import('../../../src/page/read.ts');
  const { seenOf } = await import('../../../src/page/seen.ts');
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const { passages, segments }: Reading = readPassages(document as unknown as Document);
  const steps = seenOf(passages, segments);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

async function seen(html: string): Promise<{ texts: string[]; hidden: number }> {
  const { passages, hidden } = await read(html);
  return { texts: passages.map(({ text }) => text.replace(/\s+/g, ' ')), hidden: hidden.size };
}

test('what a style sheet hides falls away, and is watched for being shown', async () => {
  const { texts, hidden } = await seen('<p>one</p><div class="n"><p>two</p></div>');
  expect(texts).toEqual(['one']);
  expect(hidden).toBeGreaterThanOrEqual(2);
});

test('words that nobody sees in the middle of others fall away, and the rest stays one passage', async () => {
  expect((await seen('<p>Army <b class="n">museum</b> helper</p>')).texts).toEqual(['Army helper']);
});

test('quotes of what is left are found where they stand', async () => {
  const { passages, segments } = await read('<p>Army <b class="n">museum</b> helper</p>');
  const { locate } = await import('../../../src/page/places.ts');
  const start = passages[0]?.text.indexOf('helper') ?? -1;
  const [range] = locate(segments[0] ?? [], { start, end: start + 6 }) ?? [];
  expect(range?.node.data.slice(range.start, range.end)).toBe('helper');
});

test('what is folded counts, and so do words in elements without a box of their own', async () => {
  const html = '<details><summary>more</summary><p>inside</p></details><p class="x">boxless</p>';
  expect((await seen(html)).texts).toEqual(['more', 'inside', 'boxless']);
});
