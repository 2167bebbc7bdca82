/**
 * Marks words in the page and brings the first of them into sight. Nothing of the page's document is changed: the words are painted
 * over by the browser (CSS Custom Highlight API), in the colours of a style sheet that the background puts in and pages cannot list.
 */
import type { FoundQuote } from '../messages.ts';
import { around } from './around.ts';
import { documentOf, isConnected, valueOf, viewOf } from './natives.ts';
import { locate } from './places.ts';
import type { Segment, TextRange } from './places.ts';

export interface MarkOptions {
  /** Of the passage of this number, the text nodes that it came from. */
  readonly placesOf: (passage: number) => readonly Segment[];
  /** Name of the highlight, which the style sheet knows. */
  readonly name: string;
  /** Asked every second; false takes the marks away. */
  readonly isShown: () => boolean;
}

/** Milliseconds after which the marks go by themselves. */
const LONGEST_MARK_MS = 30_000;
const LOOK_MS = 1_000;
/** Characters of a stretch of text that are compared with the quote: quotes are shown shortened. */
const COMPARED = 60;

/**
 * @param quotes the first that can be found is brought into sight
 * @returns what takes the marks away, or null where none of the words is to be seen any more
 */
export function mark(quotes: readonly FoundQuote[], { placesOf, name, isShown }: MarkOptions): (() => void) | null {
  const found = quotes.map((quote) => rangesOf(quote, placesOf)).filter((ranges) => ranges.length > 0);
  const [first] = found.flat();
  if (first === undefined) return null;
  const registries = register(found.flat(), name);
  bringIntoSight(first);
  const clear = (): void => {
    clearInterval(timer);
    for (const registry of registries) registry.delete(name);
  };
  const end = Date.now() + LONGEST_MARK_MS;
  const timer = setInterval(() => {
    if (Date.now() >= end || !isShown()) clear();
  }, LOOK_MS);
  return clear;
}

/** Empty where the words are not there as they were, or nobody can see them. */
function rangesOf({ words, where }: FoundQuote, placesOf: MarkOptions['placesOf']): Range[] {
  const stretches: TextRange[] = [];
  for (const place of where) {
    const located = locate(placesOf(place.passage), place);
    if (located === null) return [];
    stretches.push(...located);
  }
  const [first] = stretches;
  if (first === undefined || !startsWith(words, first)) return [];
  const ranges = stretches.map(rangeOf);
  return ranges.some((range) => range.getClientRects().length > 0) ? ranges : [];
}

function startsWith(words: string, { node, start, end }: TextRange): boolean {
  const text = withoutBlanks((valueOf(node) ?? '').slice(start, end)).slice(0, COMPARED);
  return text !== '' && withoutBlanks(words).startsWith(text);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

function rangeOf({ node, start, end }: TextRange): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Frames of the same site have a registry of their own. @returns those that were used */
function register(ranges: readonly Range[], name: string): HighlightRegistry[] {
  const byDocument = new Map<Document, Range[]>();
  for (const range of ranges) {
    const document = documentOf(range.startContainer);
    if (document === null) continue;
    const own = byDocument.get(document);
    if (own === undefined) byDocument.set(document, [range]);
    else own.push(range);
  }
  return [...byDocument].flatMap(([document, own]) => {
    const registry = (viewOf(document) as { readonly CSS?: { readonly highlights?: HighlightRegistry } } | null)?.CSS
      ?.highlights;
    if (registry === undefined) return [];
    const marks = new Highlight();
    for (const range of own) marks.add(range);
    registry.set(name, marks);
    return [registry];
  });
}

/** Into the middle of the window: our own banner lies at its lower edge. */
function bringIntoSight(range: Range): void {
  const element = around(range.startContainer);
  if (element === null || !isConnected(element)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const small = Element.prototype.getBoundingClientRect.call(element).height <= innerHeight;
  Element.prototype.scrollIntoView.call(element, {
    block: 'center',
    inline: 'nearest',
    behavior: calm || !small ? 'instant' : 'smooth',
  });
  if (small) return;
  // The element is higher than the window: its middle may be far from the words.
  const { top, bottom } = range.getBoundingClientRect();
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
}
