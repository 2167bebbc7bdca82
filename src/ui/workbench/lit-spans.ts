/** Which signals stand over which words of a passage, cut so that each piece has the same ones all through. */
import type { TracedHit } from '../../engine/trace.ts';

/** A signal's words within one passage. */
export interface Mark {
  readonly hit: TracedHit;
  readonly start: number;
  readonly end: number;
  /** Which line under the words is its own: marks that overlap have different ones. */
  readonly lane: number;
}

export interface Piece {
  readonly text: string;
  /** Marks that run over it, and those of them that begin with it. */
  readonly marks: readonly Mark[];
  readonly begins: readonly Mark[];
}

export interface LitPassage {
  readonly pieces: readonly Piece[];
  readonly lanes: number;
}

/** Lines under the words, at most: more could not be told apart. */
const MOST_LANES = 6;

/** Of a signal that shows several times over the same words, the clearest. */
export function clearest(hits: readonly TracedHit[]): TracedHit[] {
  const kept: TracedHit[] = [];
  const inOrder = [...hits].sort((a, b) => a.distance - b.distance || a.quote.length - b.quote.length);
  for (const hit of inOrder)
    if (!kept.some((other) => other.signal === hit.signal && overlap(other, hit))) kept.push(hit);
  return hits.filter((hit) => kept.includes(hit));
}

function overlap(a: TracedHit, b: TracedHit): boolean {
  return a.where.some((one) =>
    b.where.some((other) => one.passage === other.passage && one.start < other.end && other.start < one.end),
  );
}

/** @param hits those of the item that are to be seen, as `clearest` leaves them */
export function litPassage(text: string, passage: number, hits: readonly TracedHit[]): LitPassage {
  const marks = inLanes(
    hits.flatMap((hit) =>
      hit.where.filter((place) => place.passage === passage).map(({ start, end }) => ({ hit, start, end })),
    ),
  );
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces = borders.slice(1).map((end, i) => {
    const start = borders[i] as number;
    return {
      text: text.slice(start, end),
      marks: marks.filter((mark) => mark.start < end && mark.end > start),
      begins: marks.filter((mark) => mark.start === start),
    };
  });
  return { pieces, lanes: Math.max(0, ...marks.map(({ lane }) => lane + 1)) };
}

/** The longest first, each in the first lane that is free for it: long lines then stand next to the words, short ones below. */
function inLanes(marks: readonly Omit<Mark, 'lane'>[]): Mark[] {
  const lanes: Omit<Mark, 'lane'>[][] = [];
  return [...marks]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark) => {
      const free = lanes.findIndex((lane) => lane.every(({ start, end }) => end <= mark.start || start >= mark.end));
      const lane = free !== -1 ? free : Math.min(lanes.length, MOST_LANES - 1);
      (lanes[lane] ??= []).push(mark);
      return { ...mark, lane };
    });
}
