/** Pages that want to know whether Parakh is there, or to speak to it, without anything to be warned of. */
import assert from 'node:assert/strict';
import { pause } from '../rig.ts';
import { page, script } from './kinds.ts';
import type { HostilePage, Visit } from './kinds.ts';
import { HONEST, OFFER } from './texts.ts';

/** A reading takes less in one piece, on a busy machine too. Who measures with care finds out less: the threat model says so. */
const STANDS_OUT_MS = 300;

/** What the page has noticed, as it notes it itself; some of it is told late. */
async function noticedNothing({ rig, page: tab }: Visit): Promise<void> {
  await rig.readAgain();
  await pause(tab.url().includes('timing') ? 1_500 : 300);
  assert.deepEqual(await tab.evaluate(() => (window as unknown as { noticed: string[] }).noticed), []);
}

const spy = (name: string, does: string, text: string, body = HONEST): HostilePage =>
  page(name, does, 'clear', body, { head: script(`window.noticed = []; ${text}`), after: noticedNothing });

const SPIES: readonly HostilePage[] = [
  spy(
    'spies-on-the-tree',
    'watches every node and attribute of its document: nothing changes in it',
    `new MutationObserver((records) => { if (document.readyState === 'complete') for (const record of records) noticed.push(record.type); }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });`,
  ),
  spy(
    'spies-on-events',
    'listens to every event that it can think of, on every target: none is of our making',
    `const known = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) { noticed.push('dispatch ' + event.type); return known.call(this, event); };
addEventListener('message', (event) => noticed.push('message'));
for (const type of ['toggle', 'beforetoggle', 'wxt:content-script-started', 'securitypolicyviolation', 'error', 'unhandledrejection', 'slotchange']) addEventListener(type, () => noticed.push(type), true);
for (let at = document.createElement('p'); at !== null; at = at === window ? null : window)
  for (const name in at) if (name.startsWith('on')) addEventListener(name.slice(2), ({ type, isTrusted }) => { if (!isTrusted) noticed.push('made up: ' + type); }, true);`,
  ),
  spy(
    'spies-on-getters',
    'replaces what nodes are read with by traps: nobody of its own world falls into them',
    `for (const [at, name] of [[Node.prototype, 'nodeValue'], [Node.prototype, 'firstChild'], [Element.prototype, 'shadowRoot'], [Document.prototype, 'documentElement']]) {
  const { get } = Object.getOwnPropertyDescriptor(at, name);
  Object.defineProperty(at, name, { configurable: true, get() { if (document.readyState === 'complete' && !new Error().stack.includes('pptr') && this !== document) noticed.push(name); return get.call(this); } });
}`,
  ),
  spy(
    'spies-on-globals',
    'compares the names of its window with those of a fresh frame: none is ours',
    `addEventListener('load', () => setTimeout(() => {
  for (const name of Reflect.ownKeys(window)) if (/parakh|wxt/i.test(String(name))) noticed.push(String(name));
  for (const at of [document, document.documentElement, document.body]) for (const name of Object.getOwnPropertyNames(at)) if (/parakh|wxt/i.test(name)) noticed.push(name);
}, 400));`,
  ),
  spy(
    'spies-on-custom-elements',
    'has elements of its own making that tell when anybody asks something of them',
    `customElements.define('x-spy', class extends HTMLElement {
  connectedCallback() { for (const name of ['getAttribute', 'childNodes', 'firstChild', 'localName', 'matches']) Object.defineProperty(this, name, { get() { noticed.push(name); } }); }
  attributeChangedCallback() { noticed.push('attribute'); } static observedAttributes = ['class', 'id', 'style', 'data-parakh-warning'];
});`,
    `<x-spy>${HONEST}</x-spy>`,
  ),
  spy(
    'spies-on-styles',
    'looks for style sheets, highlights and fonts that are not its own',
    `addEventListener('load', () => setTimeout(() => {
  if (document.styleSheets.length + document.adoptedStyleSheets.length > 0) noticed.push('style sheet');
  if ((CSS.highlights?.size ?? 0) > 0) noticed.push('highlight');
  if ([...document.fonts].length > 0) noticed.push('font');
}, 400));`,
  ),
  spy(
    'spies-on-resources',
    'asks for files of the extension by their addresses, and looks at what was loaded',
    `addEventListener('load', () => setTimeout(async () => {
  for (const name of ['icon/48.png', 'content-scripts/reader.js', 'content-scripts/warning.js', 'popup.html', 'banner.css'])
    for (const address of PLACES.map((place) => place + name)) {
      const image = new Image(); image.onload = () => noticed.push(address); image.src = address;
      await fetch(address).then((answer) => noticed.push(address + answer.status), () => {});
    }
  for (const { name } of performance.getEntriesByType('resource')) if (/extension:/.test(name) && !PLACES.some((place) => name.startsWith(place))) noticed.push(name);
}, 200));`,
  ),
  spy(
    'spies-by-timing',
    'measures whatever a browser measures for pages: nothing of ours is in the list, and nothing kept the page waiting long enough to stand out',
    `const kinds = PerformanceObserver.supportedEntryTypes.filter((kind) => !/navigation|paint|event|first-input|visibility/.test(kind));
const note = ({ entryType, duration, name }) => { if (/task|frame/.test(entryType) ? duration > ${STANDS_OUT_MS} : !/favicon/.test(name)) noticed.push([entryType, name, duration].join(' ')); };
addEventListener('load', () => setTimeout(() => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ entryTypes: kinds })));`,
  ),
  spy(
    'spies-by-offers-out-of-sight',
    'shows the scam’s words for less than a frame, to see whether a warning comes',
    `addEventListener('load', () => { for (let i = 0; i < 20; i++) setTimeout(() => { const one = document.createElement('div'); one.innerHTML = ${JSON.stringify(OFFER)}; document.body.append(one); one.remove(); if (document.querySelector('[data-parakh-warning]')) noticed.push('warning'); }, 50 * i); });`,
  ),
  spy(
    'spies-by-focus-and-size',
    'watches its focus, its size and where it is scrolled',
    `addEventListener('load', () => { for (const type of ['focusin', 'focusout', 'blur', 'resize', 'scroll', 'selectionchange']) addEventListener(type, () => { if (document.hasFocus()) noticed.push(type); }, true); });`,
  ),
];

const FORGED: readonly HostilePage[] = [
  page(
    'forges-messages',
    'speaks to the extension as our own scripts would, by every way that a page has: nothing answers, nothing changes',
    'seen',
    OFFER +
      script(`window.answers = [];
const messages = ['banner/dismiss', 'banner/remove', 'page/quiet', 'page/left', 'page/read', 'banner/view', 'settings/reset', 'pause/site'].map((type) => ({ type, notAnOffer: true, visit: 'x', url: location.href, passages: [], english: true }));
setInterval(() => {
  for (const message of messages) {
    postMessage(message, '*');
    try { new BroadcastChannel('parakh').postMessage(message); } catch {}
    try { chrome.runtime.sendMessage(message, (answer) => answers.push(answer)); } catch {}
    try { chrome.runtime.sendMessage('EXTENSION', message, (answer) => { void chrome.runtime.lastError; if (answer !== undefined) answers.push(answer); }); } catch {}
    try { browser.runtime.sendMessage(message).then((answer) => answers.push(answer), () => {}); } catch {}
    document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
  }
}, 100);`),
    {
      after: async ({ rig, page: tab }) => {
        await pause(600);
        assert.equal(await rig.badgeNow(), '!');
        assert.notEqual(await rig.bannerText(tab), null);
        assert.deepEqual(await tab.evaluate(() => (window as unknown as { answers: unknown[] }).answers), []);
      },
    },
  ),
  page(
    'opens-our-pages',
    'sets pages of the extension into frames, and opens them: none loads',
    'seen',
    OFFER +
      script(
        `addEventListener('load', () => { for (const place of PLACES) for (const name of ['popup.html', 'options.html', 'check.html', 'feedback.html']) { const one = document.createElement('iframe'); one.src = place + name; one.hidden = true; document.body.append(one); } });`,
      ),
    {
      after: async ({ rig, page: tab }) => {
        await pause(400);
        const loaded = await Promise.all(
          tab
            .frames()
            .map((frame) =>
              frame
                .evaluate(() => document.querySelector('main') !== null && location.protocol.includes('extension'))
                .catch(() => false),
            ),
        );
        assert.equal(loaded.includes(true), false);
        assert.equal(await rig.badgeNow(), '!');
      },
    },
  ),
];

export const SPYING: readonly HostilePage[] = [...SPIES, ...FORGED];
