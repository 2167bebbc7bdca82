/** Pages whose offer is plainly seen, in what browsers draw and whoever reads a page takes for something that they do not. */
import { page, style } from './kinds.ts';
import type { HostilePage } from './kinds.ts';
import { OFFER, OFFER_TEXT } from './texts.ts';

/** Letters of the usual size, in a line that the browser calls lower than a pixel. */
const LOW = `@font-face { font-family: low; src: local('DejaVu Sans'), local('Liberation Sans'), local('Arial'), local('Noto Sans'), local('Roboto'); ascent-override: 3%; descent-override: 0%; line-gap-override: 0%; }`;
/** Words that say nothing of anything. */
const WELCOME = 'Welcome to our page. ';
const sentences = OFFER_TEXT.split(/(?<=\.) /);

const NAMES: readonly HostilePage[] = [
  page(
    'editable-by-no-value',
    'says of the offer that it can be edited, in a word that no browser knows',
    'seen',
    `<div contenteditable="no">${OFFER}</div>`,
  ),
];

const SEEN: readonly HostilePage[] = [
  page(
    'for-listeners-without-a-box',
    'says by its class that the offer is for screen readers only, and gives that element no box of its own',
    'seen',
    `<div class="sr-only" style="display: contents">${OFFER}</div>`,
  ),
  page(
    'for-listeners-and-overflowing',
    'says the same, and lets the offer overflow a box of no height',
    'seen',
    `<div class="sr-only" style="height: 0">${OFFER}</div>`,
  ),
  page(
    'filling-in-a-first-line',
    'begins its text with a line of letters that nobody sees; the offer follows in the same text',
    'seen',
    `<p class="first">${WELCOME.repeat(20)}\n${OFFER_TEXT}</p>`,
    { head: style('.first { white-space: pre-line; } .first::first-line { font-size: 0.5px; }') },
  ),
  page(
    'filling-outside',
    'begins its text far outside of the window; the offer follows in the same text',
    'seen',
    `<p class="first">${WELCOME.repeat(20)}\n${OFFER_TEXT}</p>`,
    { head: style('.first { white-space: pre-wrap; width: 900px; text-indent: -9999px; }') },
  ),
  page(
    'letters-without-height',
    'writes the offer in letters of the usual size that are said to have no height',
    'seen',
    `<div class="low">${OFFER}</div>`,
    { head: style(`${LOW} .low { font-family: low; line-height: 24px; }`) },
  ),
  page(
    'small-but-for-the-first-line',
    'gives letters that are said to have no height a size in their first line alone',
    'seen',
    sentences.map((text) => `<p class="low">${text}</p>`).join(''),
    {
      head: style(
        `${LOW} .low { font-size: 1px; line-height: 24px; white-space: nowrap; } .low::first-line { font: 16px low; }`,
      ),
    },
  ),
];

export const OVERLOOKED: readonly HostilePage[] = [...NAMES, ...SEEN];
