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
  /** True where blanks at its beginning fell away, since the passage had one already. */
  readonly trimmed: boolean;
  /** Where in the node's data it begins: of a very long text, a piece may have been read. */
  readonly from: number;
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
    const start = offsetInNode(node, Math.max(place.start, segment.start) - segment.start, segment);
    const last = offsetInNode(node, Math.min(place.end, segment.end) - segment.start - 1, segment);
    if (start === null || last === null) return null;
    ranges.push({ node, start, end: last + 1 });
  }
  return ranges.length === 0 ? null : ranges;
}

/** @returns the segments of a passage of which the first characters are left out */
export function segmentsFrom(segments: readonly Segment[], cut: number): Segment[] {
  if (cut === 0) return [...segments];
  return segments.flatMap((segment) => {
    const { start, end } = segment;
    if (end <= cut) return [];
    if (start >= cut) return [{ ...segment, start: start - cut, end: end - cut }];
    const from = locate([segment], { start: cut, end: cut + 1 })?.[0]?.start;
    return from === undefined ? [] : [{ ...segment, start: 0, end: end - cut, trimmed: false, from }];
  });
}

/** From an offset into the segment's collapsed text to one into its node's data; null where the data is now shorter. */
function offsetInNode(node: Text, offset: number, { trimmed, from }: Segment): number | null {
  const data = valueOf(node) ?? '';
  let seen = 0;
  let at = from;
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
