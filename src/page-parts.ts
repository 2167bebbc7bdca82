/**
 * A very long page is read and judged in parts: the first unasked, the rest where the user wants it. A file of its own without any
 * library, since the reader needs it too.
 */
import type { Place } from './engine/verdict.ts';

/** Parts of one page that are read, at most: ten times what is read unasked is more than any person does. */
export const MOST_PARTS = 10;
/** Passages of one part, at most. */
export const PASSAGES_OF_A_PART = 25_000;

/** @returns a place in a part as one in the whole page, where passages are numbered through, with gaps */
export function placeInPage(place: Place, part: number): Place {
  return { ...place, passage: part * PASSAGES_OF_A_PART + place.passage };
}

/** @returns which part a passage of the page is in, and its number there */
export function partOf(passage: number): { readonly part: number; readonly passage: number } {
  return { part: Math.floor(passage / PASSAGES_OF_A_PART), passage: passage % PASSAGES_OF_A_PART };
}
