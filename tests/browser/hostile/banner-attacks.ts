/** Pages that are warned of, and do what they can against the banner. */
import assert from 'node:assert/strict';
import { byBrowser } from '../differences.ts';
import { pause, until } from '../rig.ts';
import { onBanner, page, script, style } from './kinds.ts';
import type { HostilePage, Promised, Visit } from './kinds.ts';
import { OFFER } from './texts.ts';

/** The first step can be unfolded: what is pressed in the banner is heard. */
async function buttonsWork({ rig, page: tab }: Visit): Promise<void> {
  await rig.clickInBanner(tab, 'What to do');
  await until(
    async () => (await rig.bannerText(tab))?.includes('Pay nothing yet') === true,
    async () => 'the button does nothing',
  );
}

/** It can be put away, by a press once it has been there for a moment. */
async function canBePutAway({ rig, page: tab }: Visit): Promise<void> {
  await pause(700);
  await rig.clickInBanner(tab, 'Not a job offer');
  await rig.bannerGoes(tab);
}

const REMOVED: readonly HostilePage[] = [
  page(
    'taken-away',
    'takes the banner away three times, and it comes back each time',
    'seen',
    OFFER +
      script(`let left = 3;
new MutationObserver(() => {
  const host = document.querySelector('html > [data-parakh-warning]');
  if (host !== null && left-- > 0) host.remove();
}).observe(document.documentElement, { childList: true });`),
    { after: buttonsWork },
  ),
  page(
    'taken-away-for-good',
    'takes the banner away whenever it comes: the badge stays, and the page goes on',
    'badge',
    OFFER +
      script(`new MutationObserver(() => document.querySelector('html > [data-parakh-warning]')?.remove())
  .observe(document, { childList: true, subtree: true });`),
  ),
  page(
    'moved-into-hiding',
    'moves the banner into a hidden part of its own, and it comes back',
    'seen',
    `${OFFER}<div hidden id="away"></div>${onBanner("document.getElementById('away').append(host);")}`,
    { after: buttonsWork },
  ),
  page(
    'moved-into-a-frame',
    'moves the banner into the document of a frame, and it comes back',
    'seen',
    `${OFFER}<iframe id="away" hidden></iframe>${onBanner("document.getElementById('away').contentDocument.body.append(host);")}`,
    { after: buttonsWork },
  ),
  page(
    'moved-into-a-template',
    'moves the banner into a template, where nothing is drawn, and it comes back',
    'seen',
    `${OFFER}<template id="away"></template>${onBanner("document.getElementById('away').content.append(host);")}`,
  ),
  page(
    'moved-into-a-shadow-root',
    'moves the banner into a closed shadow root of its own, and it comes back',
    'seen',
    `${OFFER}<div id="away"></div>${onBanner("document.getElementById('away').attachShadow({ mode: 'closed' }).append(host);")}`,
  ),
  page(
    'root-replaced',
    'puts another root in place, without our banner in it, and it comes back',
    'seen',
    OFFER +
      onBanner(`const root = document.documentElement.cloneNode(true);
  root.querySelector('[data-parakh-warning]').remove();
  document.replaceChild(root, document.documentElement);`),
    { after: buttonsWork },
  ),
  page(
    'opened-anew',
    'opens its document anew under the banner, which takes all that listens: the buttons work all the same',
    'seen',
    OFFER +
      onBanner(`const text = document.body.innerHTML.replace(/<script[^]*/, '');
  setTimeout(() => { document.open(); document.write('<!doctype html><title>Jobs</title><body>' + text); document.close(); }, 300);`),
    {
      after: async (at) => {
        await pause(900);
        await buttonsWork(at);
        await canBePutAway(at);
      },
      broken: true,
    },
  ),
  page(
    'filled-with-its-own',
    'writes into the banner’s element, which shows none of it',
    'seen',
    OFFER + onBanner(`host.innerHTML = '<div style="position:fixed;inset:0;background:#fff">All is well</div>';`),
  ),
];

const COVERED: readonly HostilePage[] = [
  page(
    'covered-by-the-highest-layer',
    'covers the window with the highest layer there is, again and again; the banner lies above it',
    'seen',
    `<div id="cover" style="position:fixed;inset:0;z-index:2147483647;background:#fff">${OFFER}</div>` +
      script(`setInterval(() => document.documentElement.append(document.getElementById('cover')), 200);`),
    { after: buttonsWork },
  ),
  page(
    'covered-by-a-frame',
    'covers the window with a frame in the highest layer; the banner lies above it',
    'seen',
    `${OFFER}<iframe srcdoc="All is well" style="position:fixed;inset:0;width:100%;height:100%;z-index:2147483647;background:#fff;border:0"></iframe>`,
    { after: buttonsWork },
  ),
  page(
    'covered-by-a-popover',
    'opens a popover over the whole window once the banner is there, which then overtakes it',
    'seen',
    `${OFFER}<div popover="manual" id="cover" style="position:fixed;inset:0;width:100%;height:100%;border:0;background:#fff">All is well</div>` +
      onBanner("document.getElementById('cover').showPopover();"),
    { after: buttonsWork },
  ),
  page(
    'covered-by-a-popover-in-a-shadow-root',
    'opens such a popover in a closed shadow root, where nobody can look for it; the banner overtakes it',
    'seen',
    `${OFFER}<div id="own"></div>` +
      onBanner(`const root = document.getElementById('own').attachShadow({ mode: 'closed' });
  root.innerHTML = '<div popover="manual" style="position:fixed;inset:0;width:100%;height:100%;border:0;background:#fff">All is well</div>';
  root.firstChild.showPopover();`),
    { after: buttonsWork },
  ),
  page(
    'covered-where-nothing-is-hit',
    'opens a popover over the window that lets every press through: the banner overtakes it, too',
    'seen',
    `${OFFER}<div popover="manual" id="cover" style="position:fixed;inset:0;width:100%;height:100%;border:0;background:#fff;pointer-events:none">All is well</div>` +
      onBanner("document.getElementById('cover').showPopover();"),
    { after: canBePutAway },
  ),
  page(
    'covered-by-a-dialog',
    'shows the offer in a dialog over the whole window: the banner is seen above it, and offers nothing to press',
    'only-seen',
    `<dialog id="cover" style="width:100%;height:100%;max-width:none;max-height:none;box-sizing:border-box">${OFFER}</dialog>` +
      script("document.getElementById('cover').showModal();"),
  ),
  page(
    'covered-by-a-dialog-later',
    'opens such a dialog once the banner is there, and closes it: then there is something to press again',
    'seen',
    `${OFFER}<dialog id="cover" style="width:100%;height:100%;max-width:none;max-height:none;box-sizing:border-box"></dialog>` +
      onBanner(
        "document.getElementById('cover').showModal(); setTimeout(() => document.getElementById('cover').close(), 3000);",
      ),
    { after: buttonsWork },
  ),
  page(
    'covered-by-full-screen',
    'fills the screen with the offer: the banner is seen above it, whether the browser lets it be pressed or not',
    'sighted',
    `<main style="background:#fff">${OFFER}<button id="go">Full screen</button></main>` +
      script("document.getElementById('go').onclick = () => document.querySelector('main').requestFullscreen();"),
    {
      first: async ({ page: tab }) => {
        await tab.click('#go');
        await pause(300);
      },
      after: async (at) => {
        await at.page.evaluate(() => document.exitFullscreen());
      },
    },
  ),
  page(
    'covered-by-a-still-picture',
    'shows a picture of itself from before the banner, above even the top layer (a view transition that never ends): it is ended',
    'seen',
    style(`::view-transition { background: #fff; }
::view-transition-group(root) { animation: none; }
::view-transition-old(root) { animation: hold 9999s; mix-blend-mode: normal; }
::view-transition-new(root) { display: none; }
@keyframes hold { from { opacity: 1; } to { opacity: 1; } }`) +
      OFFER +
      script('document.startViewTransition?.();'),
  ),
  page(
    'refuses-popovers',
    'forbids every popover before it is shown; it never hears of ours',
    'seen',
    OFFER +
      script(`for (const at of [window, document]) at.addEventListener('beforetoggle', (event) => event.preventDefault(), true);
setInterval(() => { try { document.querySelector('html > [data-parakh-warning]')?.hidePopover(); } catch {} }, 50);`),
  ),
  page(
    'a-thousand-popovers',
    'opens a thousand popovers one after the other; the banner comes to the front',
    'seen',
    OFFER +
      onBanner(`for (let i = 0; i < 1000; i++) {
    const one = Object.assign(document.createElement('div'), { popover: 'manual', textContent: 'All is well' });
    one.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;background:#fff;border:0';
    document.body.append(one);
    one.showPopover();
  }`),
  ),
];

const HIDING = `opacity: 0 !important; display: none !important; visibility: hidden !important; transform: scale(0) !important;
  transition: all 99999s !important; animation: none !important; clip-path: inset(100%) !important; filter: opacity(0) !important;
  mask: linear-gradient(transparent, transparent) !important; position: static !important; inset: 200vh auto auto 200vw !important;
  z-index: -1 !important; width: 0 !important; height: 0 !important; overflow: hidden !important; pointer-events: none !important;
  content-visibility: hidden !important; zoom: 0.01 !important; contain: strict !important; interactivity: inert !important;`;

const STYLED: readonly HostilePage[] = [
  page(
    'styled-by-name',
    'hides whatever bears the banner’s attribute, by every property there is',
    'seen',
    style(`[data-parakh-warning], [data-parakh-warning]::before, html > div { ${HIDING} }`) + OFFER,
    { after: buttonsWork },
  ),
  page(
    'styled-by-script',
    'writes the same into the banner’s element, fifty times a second',
    'seen',
    OFFER + onBanner(`setInterval(() => { host.style.cssText = ${JSON.stringify(HIDING)}; host.inert = false; }, 20);`),
    { after: buttonsWork },
  ),
  page(
    'called-hidden',
    'calls the banner’s element hidden, and an element that screen readers pass over',
    'seen',
    OFFER + onBanner("host.hidden = true; host.setAttribute('aria-hidden', 'true'); host.setAttribute('popover', '');"),
  ),
  page(
    'animated-away',
    'animates the banner’s element away, and keeps it there',
    'seen',
    OFFER +
      onBanner(
        `host.animate([{ opacity: 0, transform: 'translateY(200vh)', visibility: 'hidden' }], { duration: 1, fill: 'forwards' });`,
      ),
  ),
  page(
    'styled-by-inheritance',
    'gives its root all that is inherited: no colour, no size, no line, letters that run away',
    'seen',
    style(`html { color: transparent; font-size: 0; line-height: 0; letter-spacing: -1em; word-spacing: -99px; text-indent: -9999px;
  -webkit-text-fill-color: transparent; -webkit-text-security: disc; visibility: hidden; pointer-events: none; user-select: none; cursor: none;
  text-transform: full-width; writing-mode: vertical-rl; direction: rtl; text-align: right; list-style: none; quotes: none; font-variant: small-caps;
  white-space: nowrap; tab-size: 0; hyphens: none; caret-color: transparent; border-spacing: 9999px; }
h1, p { visibility: visible; font-size: 20px; line-height: 1.5; letter-spacing: 0; word-spacing: 0; text-indent: 0; color: #000; -webkit-text-fill-color: #000; -webkit-text-security: none; direction: ltr; writing-mode: horizontal-tb; }`) +
      OFFER,
    { after: buttonsWork },
  ),
  page(
    'names-of-our-properties',
    'gives every custom property that our style has a value that draws nothing',
    'seen',
    style(
      `* { ${['paper', 'ink', 'quiet', 'line', 'edge', 'link', 'warn', 'warn-ink', 'warn-ground', 'alarm', 'alarm-ink', 'quote', 'scale', 'text-s', 'text-m', 'text-l', 'leading', 'face', 'thick', 'focus'].map((name) => `--${name}: transparent !important`).join(';')} }`,
    ) + OFFER,
  ),
  page(
    'registered-properties',
    'registers our style’s properties for its document as angles, in shadow roots too: our own have names that no page can know',
    'seen',
    script(`for (const name of ['paper', 'ink', 'quiet', 'line', 'link', 'warn', 'warn-ink', 'warn-ground', 'alarm', 'alarm-ink', 'scale', 'text-m', 'text-l', 'leading', 'face'])
  CSS.registerProperty({ name: '--' + name, syntax: '<angle>', inherits: false, initialValue: '0deg' });`) + OFFER,
  ),
  page(
    'fonts-of-no-size',
    'has fonts by the names that we ask for, in which every letter is nothing',
    'seen',
    style(
      [
        'system-ui',
        'sans-serif',
        'Noto Sans',
        'Noto Nastaliq Urdu',
        'Jameel Noori Nastaleeq',
        'Urdu Typesetting',
        'Noto Sans Devanagari',
      ]
        .map(
          (name) =>
            `@font-face { font-family: '${name}'; src: local('Noto Sans'), local('DejaVu Sans'), local('Liberation Sans'); size-adjust: 0%; }`,
        )
        .join('\n') + `h1, p { font-family: 'DejaVu Sans'; }`,
    ) + OFFER,
    { language: 'ur' },
  ),
  page(
    'keyframes-of-our-name',
    'has movements by the name of ours, which would leave the banner where it is not seen',
    'seen',
    style(
      '@keyframes rise { from, to { transform: translateY(300vh); opacity: 0; } } * { animation: rise 99999s infinite; }',
    ) +
      style('h1, p, body, html { animation: none; }') +
      OFFER,
  ),
];

/** What a filter does to the banner, it does to the whole page. */
const FILTERED = byBrowser<Promised>('filtered root', { chromium: 'seen', firefox: 'badge' });

const ROOT: readonly HostilePage[] = [
  page(
    'root-moved',
    'moves its root out of the window, and its body back',
    'seen',
    style('html { transform: translate(-4000px, -4000px); } body { transform: translate(4000px, 4000px); }') + OFFER,
    { after: buttonsWork },
  ),
  page(
    'root-turned',
    'turns its root away in space, and its body back',
    'seen',
    style('html { transform: perspective(100px) rotateY(180deg); } body { transform: rotateY(180deg); }') + OFFER,
  ),
  page(
    'root-shrunk',
    'shrinks its root to nothing much, and enlarges its body again',
    'seen',
    style(
      'html { transform: scale(0.02); transform-origin: 0 0; } body { transform: scale(50); transform-origin: 0 0; }',
    ) + OFFER,
  ),
  page(
    'root-scrolls-away',
    'makes its root a box of no height that cuts off, its body fixed',
    'seen',
    style(
      'html { overflow: hidden; height: 0; contain: paint; } body { position: fixed; inset: 0; overflow: auto; background: #fff; }',
    ) + OFFER,
  ),
  page('root-faint', 'makes its root all but transparent', 'seen', style('html { opacity: 0.02; }') + OFFER),
  page(
    'root-filtered',
    'blurs and bleaches its root, and what is in it',
    FILTERED,
    style('html { filter: blur(40px) brightness(10) contrast(0); }') + OFFER,
  ),
  page(
    'root-cut',
    'cuts its root off where the banner lies',
    'seen',
    style('html { clip-path: inset(0 0 60% 0); } body { background: #fff; }') + OFFER,
    { after: buttonsWork },
  ),
  page(
    'root-masked',
    'masks its root where the banner lies',
    'seen',
    style(
      'html { -webkit-mask: linear-gradient(#000 40%, transparent 40%); mask: linear-gradient(#000 40%, transparent 40%); }',
    ) + OFFER,
  ),
  page(
    'root-small',
    'shows all that is in it at a third of its size',
    'seen',
    style('html { zoom: 0.3; } h1, p { font-size: 60px; }') + OFFER,
    { after: buttonsWork },
  ),
  page(
    'root-large',
    'shows all that is in it eight times as large',
    'seen',
    style('html { zoom: 8; } h1, p { font-size: 3px; }') + OFFER,
    { after: canBePutAway },
  ),
  page(
    'root-zoomed-later',
    'shrinks all that is in it once the banner is there',
    'seen',
    OFFER + onBanner("document.documentElement.style.zoom = '0.05'; document.body.style.zoom = '20';"),
  ),
  page(
    'root-mixes',
    'mixes its root with white',
    'seen',
    style('html { mix-blend-mode: screen; isolation: isolate; background: #fff; }') + OFFER,
  ),
  page(
    'root-takes-no-press',
    'lets nothing in its root be pressed by style',
    'seen',
    style('html, html * { pointer-events: none !important; }') + OFFER,
    { after: buttonsWork },
  ),
  page(
    'root-inert',
    'makes its root inert: the banner is seen, and offers nothing to press',
    'only-seen',
    OFFER + script('document.documentElement.inert = true;'),
  ),
  page(
    'all-can-be-written',
    'makes its document one to write in: the buttons stay buttons',
    'seen',
    OFFER + script("document.designMode = 'on';"),
    { after: buttonsWork },
  ),
  page(
    'light-in-the-dark',
    'says that it is dark, and inverts all that is in it',
    FILTERED,
    style(':root { color-scheme: dark; filter: invert(1); background: #000; color: #fff; }') + OFFER,
  ),
];

/** What looks like our banner and is none. */
const FALSE_BANNER = `<div data-parakh-warning style="position:fixed;inset:auto 0 0 0;height:120px;background:#fff;border-top:5px solid #b3261e">Parakh: nothing found. Helpline: <a href="tel:+919000000000">+91 90000 00000</a></div>`;

const IMITATED: readonly HostilePage[] = [
  page(
    'cloned',
    'copies the banner’s element a hundred times, before it and after it',
    'seen',
    OFFER +
      onBanner('for (let i = 0; i < 50; i++) { host.before(host.cloneNode(true)); host.after(host.cloneNode(true)); }'),
    { after: buttonsWork },
  ),
  page(
    'imitated',
    'shows a banner of its own in the place of ours, with a number of its own: ours lies above it, the badge is ours',
    'seen',
    OFFER + FALSE_BANNER,
    { after: buttonsWork },
  ),
  page(
    'imitated-in-front',
    'shows such a banner in a popover, again and again: the badge and the popup are out of its reach',
    'badge',
    `${OFFER}<div popover="manual" id="false">${FALSE_BANNER}</div>` +
      script(
        "setInterval(() => { const one = document.getElementById('false'); one.hidePopover(); one.showPopover(); }, 30);",
      ),
    {
      after: async ({ rig, page: tab }) => {
        const popup = await rig.popup(tab);
        assert.match(await popup.evaluate(() => document.body.innerText), /Stop\./);
        await popup.close();
      },
    },
  ),
  page(
    'attribute-everywhere',
    'writes the banner’s attribute on all that it has, its root too: it is read all the same',
    'seen',
    OFFER + script("for (const one of document.querySelectorAll('*')) one.setAttribute('data-parakh-warning', '');"),
  ),
];

/** Presses "Not a job offer" where a user sees something else: by the mouse, at the button's place. */
async function pressUnseen({ rig, page: tab }: Visit): Promise<void> {
  await rig.clickInBanner(tab, 'Not a job offer');
  await pause(250);
}

async function isStillThere({ rig, page: tab }: Visit): Promise<void> {
  assert.notEqual(await rig.bannerText(tab), null, 'the banner went at a press that was meant for something else');
}

const CLICKS: readonly HostilePage[] = [
  page(
    'press-made-up',
    'sends presses of its own making to the banner’s element: none is heard',
    'seen',
    OFFER +
      onBanner(`for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup'])
    for (const key of ['Escape', 'Enter', ' '])
      host.dispatchEvent(Object.assign(new (type.startsWith('key') ? KeyboardEvent : MouseEvent)(type, { bubbles: true, composed: true, cancelable: true, key, clientX: 800, clientY: 558 })));
  host.click(); host.focus();`),
    {
      after: async (at) => {
        await pause(300);
        await isStillThere(at);
      },
    },
  ),
  page(
    'press-before-it-is-seen',
    'has somebody press where the banner comes in that moment: the press does not put it away, one after it does',
    'seen',
    OFFER,
    {
      first: async (at) => {
        await at.rig.bannerIsThere(at.page);
        await at.page.evaluate(() => document.documentElement.append(document.createElement('i')));
        await at.rig.clickInBanner(at.page, 'Not a job offer');
      },
      after: canBePutAway,
    },
  ),
  page(
    'press-through-a-cover',
    'lays a popover over the banner that lets presses through, and says "Next page" where our button lies: the press puts nothing away, and brings the banner to the front',
    'seen',
    `${OFFER}<div popover="manual" id="cover" style="position:fixed;inset:0;width:100%;height:100%;border:0;background:#fff;pointer-events:none;opacity:.99">Next page</div>`,
    {
      after: async (at) => {
        await pause(700);
        await at.page.evaluate(() => (document.getElementById('cover') as HTMLElement).showPopover());
        await pause(150);
        await pressUnseen(at);
        await isStillThere(at);
        await canBePutAway(at);
      },
    },
  ),
  page(
    'press-again-and-again',
    'is a game in which one presses as fast as one can, where the banner’s button lies: it stays',
    'seen',
    OFFER,
    {
      first: async (at) => {
        await at.rig.bannerIsThere(at.page);
        for (let i = 0; i < 5; i++) {
          await at.rig.clickInBanner(at.page, 'Close this warning');
          await pause(60);
        }
        await isStillThere(at);
      },
      after: canBePutAway,
    },
  ),
  page(
    'takes-hold-of-shadow-roots',
    'keeps every shadow root that is made, to press what is in it: ours is made out of its reach',
    'seen',
    OFFER,
    {
      head: script(`window.kept = [];
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (options) { const root = attachShadow.call(this, { ...options, mode: 'open' }); kept.push(root); return root; };
setInterval(() => { for (const root of kept) for (const button of root.querySelectorAll('button')) button.click(); }, 50);`),
      after: async (at) => {
        await pause(700);
        assert.equal(await at.page.evaluate(() => (window as unknown as { kept: unknown[] }).kept.length), 0);
        await isStillThere(at);
      },
    },
  ),
  page(
    'escape-made-up',
    'sends the Escape key to its whole document: only the user’s own closes the banner',
    'seen',
    OFFER +
      onBanner(
        "setInterval(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })), 30);",
      ),
    {
      after: async (at) => {
        await pause(300);
        await isStillThere(at);
      },
    },
  ),
];

export const BANNER_ATTACKS: readonly HostilePage[] = [
  ...REMOVED,
  ...COVERED,
  ...STYLED,
  ...ROOT,
  ...IMITATED,
  ...CLICKS,
];
