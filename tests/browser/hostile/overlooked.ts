/** Pages whose offer is plainly seen, in what browsers draw and whoever reads a page takes for something that they do not. */
import { page, script, style } from './kinds.ts';
import type { HostilePage } from './kinds.ts';
import { OFFER, OFFER_TEXT } from './texts.ts';

/** Letters of the usual size, in a line that the browser calls lower than a pixel. */
const LOW = `@font-face { font-family: low; src: local('DejaVu Sans'), local('Liberation Sans'), local('Arial'), local('Noto Sans'), local('Roboto'); ascent-override: 3%; descent-override: 0%; line-gap-override: 0%; }`;
/** Words that say nothing of anything. */
const WELCOME = 'Welcome to our page. ';
const sentences = OFFER_TEXT.split(/(?<=\.) /);

/** Cuts a text after every so many words. */
const pieces = (text: string, words: number): string[] => text.match(new RegExp(`(?:\\S+\\s*){1,${words}}`, 'g')) ?? [];

/** Cuts a text after every so many letters, blanks among them. */
const letters = (text: string, each: number): string[] => text.match(new RegExp(`.{1,${each}}`, 'gsu')) ?? [];

const WRAPPERS: readonly (readonly [open: string, close: string])[] = [
  ['<div class="piece">', '</div>'],
  ['<x-piece>', '</x-piece>'],
  ['<section class="none">', '</section>'],
  ['<div class="piece"><x-in><h2 class="piece">', '</h2></x-in></div>'],
];

const made = (space: string, name: string): string =>
  script(`const one = document.createElementNS('${space}', '${name}');
one.textContent = ${JSON.stringify(OFFER_TEXT)};
document.getElementById('made').append(one);`);

const NAMES: readonly HostilePage[] = [
  page(
    'editable-by-no-value',
    'says of the offer that it can be edited, in a word that no browser knows',
    'seen',
    `<div contenteditable="no">${OFFER}</div>`,
  ),
  page(
    'named-like-a-script-elsewhere',
    'has the offer in an element of no language, by the name of a script',
    'seen',
    `<div id="made"></div>${made('urn:x', 'script')}`,
  ),
  page(
    'named-like-a-field-elsewhere',
    'has the offer in an element of no language, by the name of a field',
    'seen',
    `<div id="made"></div>${made('', 'textarea')}`,
  ),
  page(
    'named-like-a-script-in-capitals',
    'has the offer in an element by the name of a script in capitals, which no browser runs',
    'seen',
    `<div id="made"></div>${made('http://www.w3.org/1999/xhtml', 'SCRIPT')}`,
  ),
  page(
    'named-like-a-note-of-a-formula',
    'has the offer in an element by the name of what stands behind a formula',
    'seen',
    `<annotation style="display: block">${OFFER}</annotation>`,
  ),
  page(
    'named-like-a-drawing',
    'has the offer in an element by the name of what a drawing does not draw, in one that is no drawing',
    'seen',
    `<div id="made"></div>` +
      script(
        `const one = document.createElement('svg'); one.append(document.createElement('defs')); one.firstChild.textContent = ${JSON.stringify(OFFER_TEXT)}; document.getElementById('made').append(one);`,
      ),
  ),
  page(
    'field-in-a-formula',
    'has the offer in a formula, in elements by the names of fields and scripts',
    'seen',
    `<p><math><mtext>Formula</mtext></math></p><div id="made"></div>` +
      script(`for (const [number, text] of ${JSON.stringify(sentences)}.entries()) {
  const space = 'http://www.w3.org/1998/Math/MathML';
  const [formula, one, words] = ['math', number % 2 ? 'script' : 'input', 'mtext'].map((name) => document.createElementNS(space, name));
  words.textContent = text;
  one.append(words);
  formula.append(one);
  document.getElementById('made').append(formula, document.createElement('br'));
}`),
  ),
];

const DRAWN: readonly HostilePage[] = [
  page(
    'script-that-is-drawn',
    'has the offer in scripts of no kind, and has its style sheet show them',
    'seen',
    sentences.map((text) => `<script type="text/plain" style="display: block">${text}</script>`).join(''),
  ),
  page(
    'style-that-is-drawn',
    'has the offer in style sheets of no kind, and shows them',
    'seen',
    sentences.map((text) => `<style type="text/plain" style="display: block">${text}</style>`).join(''),
  ),
  page(
    'template-that-is-drawn',
    'puts the offer into a template, beside what that holds, and shows it',
    'seen',
    `<template id="made" style="display: block"></template>` +
      script(`const one = document.createElement('div');
one.innerHTML = ${JSON.stringify(OFFER)};
document.getElementById('made').append(one);`),
  ),
  page(
    'list-of-proposals-that-is-drawn',
    'has the offer in a list of proposals for a field, and shows it',
    'seen',
    `<datalist style="display: block">${OFFER}</datalist>`,
  ),
  page(
    'title-that-is-drawn',
    'shows a second title of the document, which ends in the offer',
    'seen',
    `<title style="display: block">${WELCOME.repeat(120)}${OFFER_TEXT}</title>`,
  ),
  page(
    'drawn-by-another-part',
    'has the offer among the parts of a drawing that are not drawn, and draws them elsewhere',
    'seen',
    `<svg width="900" height="200"><defs>${sentences.map((text, i) => `<text id="t${i}" y="${20 + 20 * i}">${text}</text>`).join('')}</defs>${sentences.map((_, i) => `<use href="#t${i}"/>`).join('')}</svg>`,
  ),
  page(
    'drawn-by-a-symbol',
    'has the offer in a symbol of one drawing, and draws it in another, by a part that is drawn again',
    'seen',
    `<svg width="0" height="0"><symbol id="all"><g id="part">${sentences.map((text, i) => `<text y="${20 + 20 * i}">${text}</text>`).join('')}</g></symbol><symbol id="again"><use href="#part"/></symbol></svg><svg width="900" height="200"><use href="#again"/></svg>`,
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
  page(
    'sentence-in-many-parts',
    'cuts its one paragraph every few words into parts that stand beside the content',
    'seen',
    `<p>${pieces(OFFER_TEXT, 2)
      .map(
        (text, i) =>
          ['footer', 'article', 'aside', 'nav'].map((name) => `<${name} class="part">${text}</${name}>`)[i % 4] ?? '',
      )
      .join('')}</p>`,
    { head: style('.part, p { display: inline; }') },
  ),
  page(
    'sentence-in-many-roles',
    'cuts its one paragraph every few words into parts that stand beside the content by their roles',
    'seen',
    `<p>${pieces(OFFER_TEXT, 2)
      .map((text) => `<span role="search">${text}</span>`)
      .join('')}</p>`,
  ),
  page(
    'words-in-pieces-of-a-line',
    'cuts its words every two letters into boxes that stand in a line, of names of its own and of others, some in each other',
    'seen',
    `<main>${letters(OFFER_TEXT, 2)
      .map((text, i) => {
        const [open, close] = WRAPPERS[i % WRAPPERS.length] ?? ['', ''];
        return `${open}${text}${close}`;
      })
      .join('')}</main>`,
    { head: style('.piece { display: inline; } .none { display: contents; }') },
  ),
];

export const OVERLOOKED: readonly HostilePage[] = [...NAMES, ...DRAWN, ...SEEN];
