/**
 * Where each passage came from, so that a quote can be found again in the page. Text nodes are held weakly: a page that throws
 * its content away gets its memory back.
 */
import type { Place } from '../engine/verdict.ts';
import { isConnected, valueOf } from './natives.ts';

/** One text node's share of a passage: `[start, end)` of the passage's text. */
export interface Segment {
  readonly node: WeakRef<Text>;
  readonly start: number;
  readonly end: number;
  /** True where blanks at the node's beginning fell away, since the passage had one already. */
  readonly trimmed: boolean;
}

/** A stretch of one text node: offsets into its data, `end` exclusive. */
export interface TextRange {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Runs of blanks count as one, as a browser shows them. */
export function collapsed(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ');
}

/**
 * Finds the text nodes of a quote again.
 *
 * @param segments the segments of the passage that `place` names
 * @returns the stretches in order, or null where the page has changed there since
 */
export function locate(segments: readonly Segment[], place: Pick<Place, 'start' | 'end'>): TextRange[] | null {
  const ranges: TextRange[] = [];
  for (const segment of segments) {
    if (segment.start >= place.end || segment.end <= place.start) continue;
    const node = segment.node.deref();
    if (node === undefined || !isConnected(node)) return null;
    const start = offsetInNode(node, Math.max(place.start, segment.start) - segment.start, segment.trimmed);
    const last = offsetInNode(node, Math.min(place.end, segment.end) - segment.start - 1, segment.trimmed);
    if (start === null || last === null) return null;
    ranges.push({ node, start, end: last + 1 });
  }
  return ranges.length === 0 ? null : ranges;
}

/** From an offset into the node's collapsed text to one into its data; null where the data is now shorter. */
function offsetInNode(node: Text, offset: number, trimmed: boolean): number | null {
  const data = valueOf(node) ?? '';
  let seen = 0;
  let at = 0;
  if (trimmed) while (at < data.length && isBlank(data.charCodeAt(at))) at++;
  while (at < data.length) {
    if (seen === offset) return at;
    seen++;
    if (isBlank(data.charCodeAt(at))) while (at + 1 < data.length && isBlank(data.charCodeAt(at + 1))) at++;
    at++;
  }
  return null;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);
}
