/** Pages that do what they can so that the offer on them is not read, or not judged. */
import assert from 'node:assert/strict';
import { OTHER_HOST, pause, until } from '../rig.ts';
import { page, script, style } from './kinds.ts';
import type { HostilePage } from './kinds.ts';
import { FILLING, OFFER, OFFER_TEXT } from './texts.ts';

const CLOBBERED = [
  'documentElement',
  'body',
  'head',
  'createElementNS',
  'elementFromPoint',
  'querySelectorAll',
  'visibilityState',
  'contentType',
  'addEventListener',
  'defaultView',
  'fonts',
  'hidden',
  'activeElement',
  'startViewTransition',
  'prerendering',
  'title',
  'cookie',
  'firstChild',
  'childNodes',
  'nodeType',
  'getRootNode',
];

const NAMES: readonly HostilePage[] = [
  page(
    'named-like-our-reader',
    'has elements with the ids under which our scripts know each other',
    'seen',
    ['parakhReader', 'parakhBanner', 'parakhAsked', 'parakhShow', 'parakhUnmark']
      .map((id) => `<a id="${id}"></a>`)
      .join('') + OFFER,
    {
      after: async ({ rig, page: tab }) => {
        const popup = await rig.popup(tab);
        await popup.locator('::-p-text(Show it on the page)').click();
        await until(
          async () => (await rig.beside(tab, 'CSS.highlights?.size ?? 1')) === 1,
          async () => 'no words were marked',
        );
        await popup.close();
      },
    },
  ),
  page(
    'named-like-the-browser',
    'has a form by the name of the browser’s own interface, with a field "runtime"',
    'seen',
    [
      'browser',
      'chrome',
      'navigation',
      'Range',
      'CSS',
      'crypto',
      'performance',
      'frames',
      'self',
      'globalThis',
      'parent',
      'top',
    ]
      .map(
        (id) =>
          `<form id="${id}" name="${id}"><input name="runtime"><input name="storage"><input name="hasOwn"></form>`,
      )
      .join('') + OFFER,
  ),
  page(
    'named-like-the-document',
    'has pictures and forms by the names of all that a document is asked',
    'seen',
    CLOBBERED.map((name) => `<img name="${name}"><form name="${name}" id="${name}"></form>`).join('') + OFFER,
  ),
  page(
    'fields-named-like-methods',
    'has the offer in a form whose fields have the names of all that an element is asked',
    'seen',
    `<form>${['firstChild', 'nextSibling', 'nodeType', 'nodeValue', 'localName', 'childNodes', 'closest', 'getBoundingClientRect', 'checkVisibility', 'shadowRoot', 'matches', 'scrollTop', 'scrollLeft', 'parentNode', 'attributes', 'getAttribute', 'contains', 'getRootNode', 'append', 'isConnected', 'ownerDocument', 'children', 'querySelector', 'style', 'classList'].map((name) => `<input type="hidden" name="${name}">`).join('')}${OFFER}</form>`,
  ),
];

const POISONED: readonly HostilePage[] = [
  page('prototypes-poisoned', 'replaces the methods of nodes, elements, texts, lists and promises', 'seen', OFFER, {
    head: script(`for (const [at, names] of [
  [Node.prototype, ['appendChild', 'contains', 'getRootNode', 'cloneNode']],
  [Element.prototype, ['getAttribute', 'matches', 'closest', 'attachShadow', 'append', 'remove', 'getBoundingClientRect', 'checkVisibility']],
  [HTMLElement.prototype, ['showPopover', 'hidePopover', 'focus', 'click']],
  [String.prototype, ['replace', 'slice', 'normalize', 'includes', 'startsWith']],
  [Array.prototype, ['push', 'map', 'filter', 'includes', 'at']],
  [Map.prototype, ['get', 'set']], [Promise.prototype, ['then']], [EventTarget.prototype, ['addEventListener']],
]) for (const name of names) at[name] = function () { throw new Error('poisoned ' + name); };
Object.defineProperty(Object.prototype, 'passages', { get() { throw new Error('poisoned'); } });
Object.defineProperty(Object.prototype, 'type', { set() { throw new Error('poisoned'); } });
window.MutationObserver = window.IntersectionObserver = window.ResizeObserver = class { constructor() { throw new Error('poisoned'); } };`),
    broken: true,
  }),
  page(
    'getters-that-never-end',
    'gives nodes getters that never end, for whoever asks in its own world',
    'seen',
    OFFER,
    {
      head: script(`for (const [at, name] of [[Node.prototype, 'nodeValue'], [Node.prototype, 'firstChild'], [Element.prototype, 'shadowRoot'], [Element.prototype, 'localName'], [HTMLIFrameElement.prototype, 'contentDocument']])
  Object.defineProperty(at, name, { get() { for (;;); } });`),
      broken: true,
    },
  ),
  page(
    'elements-that-throw',
    'has elements of its own making that throw at every touch',
    'seen',
    `<x-throws><x-throws>${OFFER}</x-throws></x-throws>`,
    {
      head: script(`customElements.define('x-throws', class extends HTMLElement {
  static observedAttributes = ['class', 'style', 'data-parakh-warning', 'popover'];
  constructor() { super(); for (const name of ['getAttribute', 'childNodes', 'firstChild', 'shadowRoot', 'getBoundingClientRect', 'localName', 'nodeType'])
    Object.defineProperty(this, name, { get() { throw new Error('touched ' + name); } }); }
  attributeChangedCallback() { document.title = 'touched'; }
});`),
      after: async ({ page: tab }) => {
        assert.equal(await tab.title(), 'Jobs');
      },
    },
  ),
  page('listens-to-all', 'stops every event before anybody else hears of it', 'seen', OFFER, {
    head: script(`for (const type of ['load', 'DOMContentLoaded', 'readystatechange', 'visibilitychange', 'pageshow', 'click', 'pointerdown', 'mousedown', 'keydown', 'toggle', 'beforetoggle', 'scroll', 'focusin'])
  window.addEventListener(type, (event) => { event.stopImmediatePropagation(); }, true);`),
    after: async ({ rig, page: tab }) => {
      // A page may keep presses to itself: then nothing of ours is pressed either, and nothing is put away.
      await pause(600);
      await rig.clickInBanner(tab, 'Not a job offer');
      await pause(200);
      assert.notEqual(await rig.bannerText(tab), null);
    },
  }),
];

const HIDDEN_FROM_US: readonly HostilePage[] = [
  page(
    'bears-our-mark',
    'has the offer in an element that calls itself our banner',
    'seen',
    `<div data-parakh-warning>${OFFER}</div>`,
  ),
  page(
    'bears-our-mark-in-the-root',
    'has the offer in such an element where ours stands, and adds it late',
    'seen',
    script(`setTimeout(() => {
  const one = document.createElement('div');
  one.setAttribute('data-parakh-warning', '');
  one.innerHTML = ${JSON.stringify(OFFER)};
  document.documentElement.append(one);
}, 700);`),
  ),
  page(
    'hidden-and-shown',
    'calls the offer hidden in its markup, and has its style sheet show it',
    'seen',
    style('[hidden], dialog { display: block !important; position: static; } .away { display: block !important; }') +
      `<div hidden>${OFFER}</div><div class="away" style="display: none">x</div><dialog>${FILLING}</dialog>`,
  ),
  page(
    'hidden-behind-many',
    'hides the offer behind three hundred other hidden parts, and shows it later',
    'seen',
    `<p>Welcome.</p>${'<p hidden>x</p>'.repeat(400)}<div id="o" hidden>${OFFER}</div>` +
      script("setTimeout(() => { document.getElementById('o').hidden = false; }, 4000);"),
  ),
  page(
    'no-size-and-shown',
    'gives the offer letters of no size, and each word of it its size again',
    'seen',
    `<div style="font-size: 0"><div style="font-size: 18px">${OFFER}</div></div>`,
  ),
  page(
    'invisible-and-shown',
    'makes a part invisible, and the offer in it visible again',
    'seen',
    `<div style="visibility: hidden"><div style="visibility: visible">${OFFER}</div></div>`,
  ),
  page(
    'for-listeners-and-shown',
    'says by its class that the offer is for screen readers only, and shows it to all',
    'seen',
    `<div class="sr-only">${OFFER}</div>`,
  ),
  page(
    'in-an-object',
    'has the offer in an object that shows nothing else',
    'seen',
    `<object data="/gone-204.html" type="x/y">${OFFER}</object>`,
  ),
  page(
    'in-a-frame-of-a-pixel',
    'says that a frame has a pixel, and shows the offer in it all the same',
    'seen',
    `<iframe width="1" height="1" style="width: 700px; height: 300px" srcdoc="${OFFER.replaceAll('"', '&quot;')}"></iframe>`,
  ),
  page(
    'faint-and-above',
    'has the offer in a popover in a part that is wholly transparent, which a popover is not',
    'seen',
    `<div style="opacity: 0">${FILLING}<div popover="manual" id="above">${OFFER}</div></div>` +
      script("document.getElementById('above').showPopover();"),
  ),
  page(
    'cut-off-and-beside',
    'has the offer in a box of a pixel that cuts off, placed where nothing cuts it',
    'seen',
    `<div style="overflow: hidden; width: 1px; height: 1px"><div style="position: absolute; inset: 20px auto auto 20px">${OFFER}</div></div>`,
  ),
  page(
    'shown-by-the-sheet',
    'changes a rule of its style sheet after a while: nothing of the tree changes, and the offer is seen',
    'seen',
    style('.late { display: none; }') +
      `<p>Welcome.</p><div class="late">${OFFER}</div>` +
      script('setTimeout(() => document.styleSheets[0].deleteRule(0), 1500);'),
  ),
  page(
    'shown-by-a-movement',
    'lets the offer appear out of nothing, without a change of the tree',
    'seen',
    style(
      '.late { animation: appear 1ms 1500ms both; } @keyframes appear { from { opacity: 0; } to { opacity: 1; } }',
    ) + `<p>Welcome.</p><div class="late">${OFFER}</div>`,
  ),
  page(
    'opened-anew-behind',
    'opens its document anew in a tab behind others, which takes all that listens: it is read once it is shown',
    'badge',
    OFFER,
    {
      first: async ({ rig, page: tab }) => {
        const front = await rig.open('honest-behind.html', OTHER_HOST);
        await tab.evaluate(`document.open();
document.write('<!doctype html><title>Jobs</title><body><p>Welcome.</p>');
document.close();
setTimeout(() => { document.body.innerHTML = ${JSON.stringify(OFFER)}; }, 100);
0`);
        await pause(900);
        await front.close();
        await tab.bringToFront();
      },
      broken: true,
    },
  ),
  page(
    'opened-anew-while-read',
    'opens its document anew while it is being read, again and again: the badge comes all the same',
    'badge',
    OFFER +
      script(`const text = document.body.innerHTML.replace(/<script[^]*/, '');
let left = 12;
const again = () => { if (left-- === 0) return; document.open(); document.write('<!doctype html><title>Jobs</title><body>' + text); document.close(); setTimeout(again, 25); };
addEventListener('load', () => setTimeout(again, 20));`),
    { broken: true },
  ),
];

/** A word may be cut wherever two of its letters stand. */
const CUT = OFFER.replaceAll('army', '<x>ar</x>my')
  .replaceAll('Russian', 'Rus<y>sian</y>')
  .replace('ecurity', 'ecu<z>rity</z>');

/** What a page may have so many of, or so long, that all that is said of it is thrown away. */
const SILENCING: readonly HostilePage[] = [
  page(
    'never-whole-endless',
    'is never there as a whole, since its server goes on for ever',
    'seen',
    `${OFFER}<p>More offers follow`,
  ),
  page(
    'frame-of-a-long-name',
    'has a frame of a site whose name is longer than any',
    'seen',
    `${OFFER}<iframe sandbox src="https://${'a'.repeat(60)}.${`${'b'.repeat(60)}.`.repeat(5)}test/"></iframe>`,
  ),
  page(
    'private-name-over-a-frame',
    'says that the frame with the offer is a private chat',
    'seen',
    `<p>Welcome.</p><iframe src="https://web.whatsapp.com/" style="width: 700px; height: 300px" srcdoc="${OFFER.replaceAll('"', '&quot;')}"></iframe>`,
  ),
  page('says-much-of-itself', 'says twenty thousand things of itself to search engines', 'seen', OFFER, {
    head: Array.from({ length: 26_000 }, (_, nth) => `<meta property="og:title" content="${nth}">`).join(''),
  }),
  page(
    'link-changed-and-gone',
    'changes a link and takes it out while it puts the offer in',
    'seen',
    `<p>Welcome.</p><a href="https://jobs.example/">Jobs</a><div id="in">${FILLING}</div>` +
      script(`setTimeout(() => { document.querySelector('a').textContent = 'Jobs, too'; }, 700);
setTimeout(() => {
  const link = document.querySelector('a');
  link.firstChild.data = 'None';
  link.remove();
  document.getElementById('in').innerHTML = ${JSON.stringify(OFFER)};
}, 1400);`),
  ),
];

const DISGUISED: readonly HostilePage[] = [
  page(
    'diluted-with-honest-words',
    'sets thousands of honest words beside the offer, in articles of their own',
    'seen',
    `<article>${OFFER}</article><article><p>${FILLING.repeat(80)}</p></article><article><p>${FILLING.repeat(80)}</p></article>`,
  ),
  page(
    'diluted-before',
    'sets a page of honest words before the offer, in the same part',
    'seen',
    `<p>${FILLING.repeat(60)}</p>${OFFER}`,
  ),
  page(
    'diluted-in-its-paragraph',
    'sets a hundred honest words before the offer, in the same paragraph',
    'seen',
    `<p>${FILLING.repeat(4)}${OFFER_TEXT}</p>`,
  ),
  page(
    'diluted-out-of-sight',
    'sets words between those of the offer that are transparent, cut away, of no size or far outside',
    'seen',
    `<p>Army <b style="opacity: 0">${FILLING}</b> security helper, Moscow. Helpers <b style="position: absolute; left: -9999px">${FILLING}</b> wanted for the Russian <b style="position: absolute; width: 1px; height: 1px; overflow: hidden">${FILLING}</b> army. Salary ₹1.95 lakh per month. No front <b style="clip-path: inset(50%); position: absolute">${FILLING}</b> line, no <b style="font-size: 0.1px">${FILLING}</b> fighting. Russian <b style="opacity: 0">${FILLING}</b> passport after 6 months. WhatsApp +91 90000 00000, service <b style="position: absolute; top: -9999px">${FILLING}</b> charge ₹3 lakh.</p>`,
  ),
  page(
    'look-alikes',
    'writes the offer with letters of other scripts that look alike',
    'seen',
    OFFER.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о').replaceAll('<hеаd', '<head'),
  ),
  page('words-cut-by-elements-of-no-name', 'cuts its words by elements whose names mean nothing', 'seen', CUT),
  page(
    'an-excuse-beside',
    'says beside the offer that it is a warning about such offers',
    'seen',
    `${OFFER}<aside>Beware of fraud: our site never asks for money. This is a report about the scam.</aside>`,
  ),
];

/** A quote is text, whatever it says. */
const MARKUP = `&lt;img src=x onerror="document.title='run'"&gt;&lt;script&gt;document.title='run'&lt;/script&gt;`;
/** Four of its letters are Cyrillic. */
const ALIKE = 'Ru\u0455\u0455i\u0430n \u0430rmy';
const QUOTED: readonly HostilePage[] = [
  page(
    'markup-in-quotes',
    'has markup and script in the words that are quoted: they are shown as text, in banner and popup',
    'seen',
    `<h1>Army security helper, Moscow ${MARKUP}</h1><p>Helpers wanted for the Russian army ${MARKUP} Salary ₹1.95 lakh per month. No front line, no fighting ${MARKUP}.</p><p>Russian passport after 6 months. WhatsApp +91 90000 00000.</p>`,
    {
      after: async ({ rig, page: tab }) => {
        assert.match((await rig.bannerText(tab)) ?? '', /<img/);
        const popup = await rig.popup(tab);
        assert.equal(await popup.evaluate(() => document.querySelectorAll('img[src="x"]').length), 0);
        assert.doesNotMatch(await popup.title(), /run/);
        await popup.close();
        assert.equal(await tab.title(), 'Jobs');
      },
    },
  ),
  page(
    'turned-round-in-quotes',
    'turns the direction of writing in the words that are quoted: our own sentence stays as it is',
    'seen',
    OFFER.replace('Russian army.', 'Russian army \u202E.ti eveileb ton oD\u202C \u2067').replace(
      'no fighting',
      '\u202Eno fighting',
    ),
    {
      after: async ({ rig, page: tab }) => {
        const text = (await rig.bannerText(tab)) ?? '';
        assert.match(text, /This looks like the job offers that put Indians into the Russian army\./);
        const popup = await rig.popup(tab);
        // A turn that never ends, ends before our own mark: that stands behind the words.
        const behind = await popup.evaluate(() =>
          [...document.querySelectorAll('.isolated')].map((words) => {
            const mark = new Range();
            mark.selectNode(words.nextSibling as Node);
            const { left, top, bottom } = mark.getBoundingClientRect();
            const line = [...words.getClientRects()].filter((one) => one.top < bottom && one.bottom > top);
            return left > Math.max(...line.map((one) => one.right)) - 2;
          }),
        );
        assert.equal(behind.length > 0 && behind.every(Boolean), true, JSON.stringify(behind));
        await popup.close();
      },
    },
  ),
  page(
    'look-alikes-in-quotes',
    'writes the words that are quoted with letters of other scripts: they are quoted as they stand, and our own sentence keeps its letters',
    'seen',
    OFFER.replaceAll('Russian army', ALIKE),
    {
      after: async ({ rig, page: tab }) => {
        const text = (await rig.bannerText(tab)) ?? '';
        assert.equal(text.includes(ALIKE), true);
        assert.match(text, /This looks like the job offers that put Indians into the Russian army\./);
      },
    },
  ),
  page(
    'long-word-in-quotes',
    'has a word of ten thousand letters among those that are quoted: the banner stays in the window',
    'seen',
    OFFER.replace('army.', `army ${'W'.repeat(10_000)}.`),
  ),
];

export const BLINDING: readonly HostilePage[] = [
  ...NAMES,
  ...POISONED,
  ...HIDDEN_FROM_US,
  ...SILENCING,
  ...DISGUISED,
  ...QUOTED,
];
