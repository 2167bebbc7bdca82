/**
 * Pages that want to hang Parakh, or the page through it, by their mere size or restlessness. Made by script in the page. `npm test` runs them
 * at a tenth of their size, `npm run hostile` at full.
 */
import { FULL, page, script, style } from './kinds.ts';
import type { HostilePage } from './kinds.ts';
import { FILLING, HONEST, OFFER, OFFER_TEXT } from './texts.ts';

/** Part of the full size. */
const SCALE = FULL ? 1 : 0.1;
const scaled = (full: number): number => Math.round(full * SCALE);

const filling = JSON.stringify(FILLING);
const offer = JSON.stringify(OFFER);
/** Runs in slices, so that the page itself does not stand still for longer than it must. */
const inSlices = (times: number, each: string): string =>
  script(`let i = 0;
const more = () => { for (const end = Math.min(${times}, i + 5000); i < end; i++) { ${each} } if (i < ${times}) setTimeout(more); };
more();`);

/**
 * Hides elements in each other by its style sheet, and puts the offer in before them. Not before the page was drawn, and in chains: else Chromium has
 * enough to do for minutes with elements that are nested so deep, Parakh or not.
 *
 * @param make expression for a new one
 */
const nested = (make: string): string =>
  `${style('#deep { display: none; }')}<article id="first"></article><div id="deep"></div>` +
  script(`const make = () => ${make};
addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
const chain = make(); let end = chain; for (let i = 1; i < 500; i++) end = end.appendChild(make());
let at = document.getElementById('deep'); for (let i = 0; i < ${scaled(200_000) / 500}; i++) { at = at.appendChild(chain.cloneNode(true)); while (at.lastElementChild !== null) at = at.lastElementChild; }
at.append('bottom');
document.getElementById('first').innerHTML = ${offer};
}, 200))));`);

/** An article of its own: honest words beside an offer are another attack. */
const ARTICLE = `<article>${OFFER}</article><article id="rest"></article>`;
const REST = "document.getElementById('rest')";

/** @param busy milliseconds that the page keeps to itself by its mere size */
const sized = (
  name: string,
  does: string,
  promised: HostilePage['promised'],
  body: string,
  busy = 1_500,
): HostilePage => page(name, does, promised, body, { busy });

export const SIZES: readonly HostilePage[] = [
  sized(
    'a-gigabyte-by-repetition',
    `repeats a text until the tree has ${scaled(200_000)} elements and a gigabyte of memory; the offer stands first`,
    'seen',
    ARTICLE +
      inSlices(
        scaled(200_000),
        `const p = document.createElement('p'); p.textContent = i + ${filling}.repeat(2); ${REST}.append(p);`,
      ),
    4_000,
  ),
  sized(
    'a-text-of-ten-megabytes',
    `has one text of ${scaled(10)} million characters; the offer stands before it`,
    'seen',
    ARTICLE +
      script(
        `const p = document.createElement('p'); p.style.cssText = 'white-space:nowrap;overflow:hidden'; p.textContent = ${filling}.repeat(${scaled(10_000_000)} / ${FILLING.length}); ${REST}.append(p);`,
      ),
    4_000,
  ),
  sized(
    'a-word-of-ten-megabytes',
    `has one word of ${scaled(10)} million letters, in an honest page`,
    'clear',
    HONEST +
      script(
        `const p = document.createElement('p'); p.style.cssText = 'white-space:nowrap;overflow:hidden;height:1em'; p.textContent = 'ab'.repeat(${scaled(5_000_000)}); document.body.append(p);`,
      ),
    4_000,
  ),
  sized(
    'deep',
    `nests ${scaled(200_000)} elements in each other, which its style sheet hides and its markup does not; the offer comes last, and stands before them`,
    'sighted',
    nested(`document.createElement('i')`),
    4_000,
  ),
  sized(
    'deep-with-words',
    `nests ${scaled(200_000)} boxes with a letter each in each other, which its style sheet hides; the offer comes last, and stands before them`,
    'sighted',
    nested(`Object.assign(document.createElement('div'), { textContent: 'x' })`),
    4_000,
  ),
  sized(
    'deep-shadows',
    `nests ${scaled(2_000)} shadow roots in each other, which its style sheet hides and its markup does not, before the offer`,
    'sighted',
    `${style('#deep { display: none; }')}<div id="deep"></div>${OFFER}` +
      script(
        `let at = document.getElementById('deep'); for (let i = 0; i < ${scaled(2_000)}; i++) { const one = document.createElement('div'); at.attachShadow({ mode: i % 2 ? 'open' : 'closed' }).append(one); at = one; }`,
      ),
  ),
  sized(
    'deep-and-drawn',
    'nests six hundred boxes that are drawn in each other; the offer stands at the bottom',
    'sighted',
    `<div id="deep"></div>` +
      script(
        `let at = document.getElementById('deep'); for (let i = 0; i < 600; i++) { const one = document.createElement('div'); at.append(one); at = one; } at.innerHTML = ${offer};`,
      ),
  ),
  sized(
    'wide',
    `has ${scaled(200_000)} empty elements before the offer: its first part alone is read by itself, and the popup says so`,
    'clear',
    `<div id="wide"></div>${OFFER}` +
      script(
        `const wide = document.getElementById('wide'); for (let i = 0; i < ${Math.max(60_000, scaled(200_000))}; i++) wide.append(document.createElement('i'));`,
      ),
    4_000,
  ),
  sized(
    'many-frames',
    `has ${scaled(3_000)} frames, each with a word in it; the offer stands first`,
    'sighted',
    ARTICLE +
      inSlices(
        scaled(3_000),
        `const one = document.createElement('iframe'); one.hidden = i % 50 !== 0; one.width = one.height = 30; one.srcdoc = 'word ' + i; ${REST}.append(one);`,
      ),
    8_000,
  ),
  sized(
    'many-attributes',
    'has thousands of long labels, classes and descriptions of pictures; the offer stands first',
    'seen',
    OFFER +
      inSlices(
        scaled(20_000),
        `const one = document.createElement('img'); one.alt = 'A picture of rivers and mills, number ' + i; one.className = 'x'.repeat(500); one.setAttribute('aria-label', 'A long label, number ' + i); document.body.append(one);`,
      ),
  ),
  sized(
    'many-lists-of-data',
    'has thirty lists of data about itself, deep and long, half of them broken; the offer stands first',
    'seen',
    OFFER +
      Array.from(
        { length: 30 },
        (_, i) =>
          `<script type="application/ld+json">${'['.repeat(i % 2 === 0 ? 5_000 : 0)}${JSON.stringify({ '@type': 'JobPosting', title: 'Cook', description: '<p>'.repeat(20_000) })}</script>`,
      ).join(''),
  ),
  sized(
    'brackets-without-end',
    'describes a job in a text of brackets that never close, made to keep whoever looks for tags',
    'clear',
    `${HONEST}<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Cook, Pune', description: `A cook for a school. ${'<'.repeat(100_000)}${'<p '.repeat(30_000)}${'&#'.repeat(20_000)}` })}</script>`,
  ),
  sized(
    'never-rests',
    `changes ${scaled(1_000)} texts in every frame; the offer stands among them`,
    'seen',
    `${OFFER}<div id="stir"></div>` +
      script(`const stir = document.getElementById('stir'); for (let i = 0; i < ${scaled(1_000)}; i++) stir.append(document.createElement('span'));
const go = () => { for (const one of stir.children) one.textContent = Math.random(); requestAnimationFrame(go); }; go();`),
  ),
  sized(
    'never-rests-in-attributes',
    'changes classes and styles of hidden parts in every frame',
    'seen',
    OFFER +
      `<div id="stir">${'<p hidden>hidden words</p>'.repeat(300)}</div>` +
      script(
        `const go = () => { for (const one of document.getElementById('stir').children) one.style.color = 'rgb(' + Math.random() * 255 + ',0,0)'; requestAnimationFrame(go); }; go();`,
      ),
  ),
  sized(
    'never-rests-in-its-layout',
    `has an offer of ten thousand letters, each an element of its own, beside ${scaled(100_000)} lines that it lays out anew without end`,
    'badge',
    `<article>${`<p>${Array.from(OFFER_TEXT, (letter) => `<b>${letter}</b>`).join('')}</p>`.repeat(Math.ceil(10_000 / OFFER_TEXT.length))}</article><article id="rest"></article>` +
      script(
        `for (let i = 0; i < ${scaled(100_000)}; i++) { const p = document.createElement('p'); p.textContent = 'A line of the library, number ' + i; ${REST}.append(p); }
let n = 0; setInterval(() => { document.body.style.width = 600 + (n++ % 200) + 'px'; }, 1);`,
      ),
    8_000,
  ),
  sized(
    'never-rests-in-addresses',
    'adds to its history without end',
    'seen',
    OFFER + script("let n = 0; setInterval(() => { try { history.pushState({}, '', '?n=' + n++); } catch {} }, 10);"),
  ),
  sized(
    'never-rests-in-its-root',
    'puts its body in anew ten times a second',
    'seen',
    OFFER +
      script(
        'setInterval(() => document.documentElement.replaceChild(document.body.cloneNode(true), document.body), 100);',
      ),
  ),
  sized(
    'never-rests-in-roots',
    'makes shadow roots without end',
    'seen',
    `<article>${OFFER}</article><article id="stir"></article>` +
      script(
        "setInterval(() => { const one = document.createElement('div'); one.attachShadow({ mode: 'closed' }).innerHTML = '<p>words</p>'; const stir = document.getElementById('stir'); stir.append(one); if (stir.children.length > 500) stir.replaceChildren(); }, 5);",
      ),
  ),
  sized(
    'an-offer-in-each-frame-of-time',
    'puts the offer in and takes it away, ten times a second, without end: the page goes on',
    'badge',
    `<div id="stir">${OFFER}</div>` +
      script(
        `let on = true; setTimeout(() => setInterval(() => { document.getElementById('stir').innerHTML = (on = !on) ? ${offer} : ''; }, 100), 2500);`,
      ),
  ),
  sized(
    'two-thousand-offers',
    `has ${scaled(5_000)} offers, each an article of its own`,
    'seen',
    Array.from(
      { length: scaled(5_000) },
      (_, i) => `<article>${OFFER.replace('₹1.95', `₹${1 + (i % 9)}.95`)}</article>`,
    ).join(''),
  ),
];
