/** Pages whose offer is plainly seen, in what browsers draw and whoever reads a page takes for something that they do not. */
import { page } from './kinds.ts';
import type { HostilePage } from './kinds.ts';
import { OFFER } from './texts.ts';

const NAMES: readonly HostilePage[] = [
  page(
    'editable-by-no-value',
    'says of the offer that it can be edited, in a word that no browser knows',
    'seen',
    `<div contenteditable="no">${OFFER}</div>`,
  ),
];

export const OVERLOOKED: readonly HostilePage[] = [...NAMES];
