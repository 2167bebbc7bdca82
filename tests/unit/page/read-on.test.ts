/** A page that is too long to be read at once, read part after part. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/engine/passage.ts';
import { MAX_CHARACTERS } from '../../../src/engine/passage.ts';
import { ItemMemory } from '../../../src/page/item-memory.ts';
import { locate } from '../../../src/page/places.ts';
import { MAX_NODES, readSteps } from '../../../src/page/read.ts';
import type { Reading, ReadOptions } from '../../../src/page/read.ts';

function bodyOf(html: string): HTMLElement {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body as unknown as HTMLElement;
}

function inParts(root: Node, options: ReadOptions = {}): Reading[] {
  const parts: Reading[] = [];
  let steps: Generator<void, Reading> | undefined = readSteps(root, options);
  while (steps !== undefined) {
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    parts.push(step.value);
    steps = step.value.rest?.();
  }
  return parts;
}

function wordsOf(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ text }) => text.split(/\s+/).filter((word) => word !== ''));
}

/** Each line has three nodes. */
const LINES = Math.floor(MAX_NODES / 3);
const lines = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => `<p><i>line${from + n}</i></p>`).join('');

const MANY = Math.floor(2.5 * LINES);

describe('many nodes', { timeout: 30_000 }, () => {
  const parts = inParts(bodyOf(lines(0, MANY)));

  test('are read in parts, each as long as what is read at once, until nothing is left', () => {
    expect(parts).toHaveLength(3);
    expect(parts.map(({ partial }) => partial)).toEqual([true, true, false]);
    expect(new Set(parts.flatMap(({ passages }) => wordsOf(passages))).size).toBe(MANY);
  });

  test('the last words before an end are read again with the next part', () => {
    const before = wordsOf(parts[0]?.passages ?? []);
    const after = new Set(wordsOf(parts[1]?.passages ?? []));
    const again = before.filter((word) => after.has(word));
    expect(again.at(-1)).toBe(before.at(-1));
    expect(again.length).toBeGreaterThan(240);
    expect(again.length).toBeLessThan(2_000);
  });
});

test('a long text is cut between two words, and each of them is found again', { timeout: 30_000 }, () => {
  const text = Array.from({ length: 400_000 }, (_, n) => `word${n}`).join('\n ');
  const parts = inParts(bodyOf(`<pre>${text}</pre>`));
  expect(parts.length).toBeGreaterThan(1);
  expect(new Set(parts.flatMap(({ passages }) => wordsOf(passages))).size).toBe(400_000);
  for (const { passages, segments } of parts) {
    expect(passages.reduce((sum, passage) => sum + passage.text.length, 0)).toBeLessThanOrEqual(MAX_CHARACTERS);
    for (const [number, passage] of passages.entries()) {
      const start = passage.text.indexOf(' ', passage.text.length / 2) + 1;
      const word = passage.text.slice(start, passage.text.indexOf(' ', start));
      const [range] = locate(segments[number] ?? [], { start, end: start + word.length }) ?? [];
      expect(range?.node.data.slice(range.start, range.end)).toBe(word);
    }
  }
});

test('an item that goes on keeps its number, and a later one has another', () => {
  const one = `<div role="feed"><div><b>first</b>${lines(0, LINES)}<b>last</b></div><div>other</div></div>`;
  const [first, second] = inParts(bodyOf(one));
  const itemOf = (reading: Reading | undefined, word: string): number | undefined =>
    reading?.passages.find(({ text }) => text.includes(word))?.item;
  expect(itemOf(first, 'first')).toBe(itemOf(second, 'last'));
  expect(itemOf(second, 'other')).not.toBe(itemOf(second, 'last'));
  expect(second?.elements.get(itemOf(second, 'other') ?? -1)?.deref()?.textContent).toBe('other');
});

test('what stands over the whole page is read with each part', () => {
  const { document } = parseHTML(`<html><head><title>Board</title></head><body>${lines(0, 1.2 * LINES)}</body></html>`);
  for (const { passages } of inParts(document as unknown as Document))
    expect(passages.filter(({ kind }) => kind === 'title').map(({ text }) => text)).toEqual(['Board']);
});

test('frames that were met before are still counted', () => {
  const parts = inParts(bodyOf(`<iframe src="https://far.example/"></iframe>${lines(0, 1.2 * LINES)}`));
  expect(parts.map(({ framesNotRead }) => framesNotRead)).toEqual([1, 1]);
});

test('with what is remembered of posts, the parts are the same', { timeout: 30_000 }, () => {
  const post = (n: number): string => `<article>${lines(n * LINES, 0.4 * LINES)}</article>`;
  const page = bodyOf([0, 1, 2, 3].map(post).join(''));
  const memory = { items: new ItemMemory(() => true), keeps: true };
  const texts = (parts: Reading[]): string[] =>
    parts.flatMap(({ passages }, part) => passages.map(({ text, item }) => `${part} ${item} ${text}`));
  const plain = texts(inParts(page));
  for (let readings = 0; readings < 2; readings++) {
    memory.items.begin();
    expect(texts(inParts(page, { memory })).join('\n') === plain.join('\n')).toBe(true);
  }
});
