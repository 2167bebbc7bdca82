/**
 * `npm run walkthrough`: a new user with a fresh profile and a browser in Hindi, from installing to a saved report. Leaves a picture
 * of each step and docs/walkthrough.md, and fails where a step no longer leads on.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { pause, Rig, settled, until } from '../browser/rig.ts';
import { pageOf } from './page.ts';
import { Walk } from './walk.ts';

const COMPUTER = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
/** Where the banner stands on the computer's screen. */
const BANNER = { x: 280, y: 180, width: 720, height: 620 };
/** Where the listing's words stand. */
const LISTING = { x: 0, y: 0, width: 760, height: 330 };
/** Milliseconds in which what moves comes to rest. */
const REST_MS = 500;
/** Milliseconds after which a popup is no longer the answer to “Why?”. */
const ASKED_MS = 2_000;

async function opened(rig: Rig, path: string, size: { width: number; height: number }): Promise<Page> {
  const target = await rig.browser.waitForTarget((one) => one.url().includes(path), { timeout: 15_000 });
  const page = await target.page();
  if (page === null) throw new Error(`${path} is no page`);
  await page.setViewport(size);
  await page.waitForSelector('h1');
  await pause(REST_MS);
  return page;
}

const click = (page: Page, label: string): Promise<void> => page.locator(`::-p-text(${label})`).click();

async function welcome(rig: Rig, walk: Walk): Promise<void> {
  const page = await (await rig.browser.waitForTarget((one) => one.url().endsWith('/welcome.html'))).asPage();
  await page.setViewport(COMPUTER);
  await page.waitForSelector('h1');
  await walk.show(
    page,
    'welcome',
    'After installing: Hindi at once, since the browser is in Hindi. Where to look is chosen already.',
  );
  await walk.click(() => click(page, 'नमूने पर आज़माएँ'));
  const sample = await opened(rig, '/check.html?sample', PHONE);
  await settled(sample);
  await pause(REST_MS);
  await walk.show(
    sample,
    'sample',
    '“Try it on a sample”: what a warning looks like, on an invented offer (here as wide as a phone).',
  );
  await sample.close();
  await page.bringToFront();
  await walk.click(() => click(page, 'हो गया'));
  await until(
    async () => page.isClosed(),
    async () => 'the welcome page stayed open',
  );
}

async function offer(rig: Rig, walk: Walk): Promise<Page> {
  const page = await rig.open('offer.html');
  await page.setViewport(COMPUTER);
  await rig.bannerComes(page);
  await pause(REST_MS);
  await walk.show(
    page,
    'banner',
    '“Done” has closed the page. A listing with such an offer: the banner comes by itself.',
  );
  await walk.click(() => rig.clickInBanner(page, 'क्या करें'));
  await pause(REST_MS);
  await walk.show(
    page,
    'what-to-do',
    '“What to do” in the banner: the first steps, by what has happened so far.',
    BANNER,
  );
  return page;
}

async function why(rig: Rig, page: Page, walk: Walk): Promise<void> {
  await walk.click(() => rig.clickInBanner(page, 'क्यों?'));
  const popup = await (await rig.browser.waitForTarget((one) => one.url().endsWith('/popup.html'))).asPage();
  await settled(popup);
  await pause(REST_MS);
  await walk.show(
    popup,
    'why',
    '“Why?” opens the popup: the page’s words, what each stands for, and who reported such words.',
  );
  await popup.close();
  await pause(ASKED_MS);
}

async function fromToolbar(rig: Rig, page: Page, walk: Walk): Promise<Page> {
  const popup: Page[] = [];
  await walk.click(async () => popup.push(await rig.popup(page)));
  await pause(REST_MS);
  const [first] = popup;
  if (first === undefined) throw new Error('no popup came');
  await walk.show(
    first,
    'popup',
    'The button in the toolbar opens it, too: what this is, the words that show it, what to do.',
  );
  return first;
}

async function act(page: Page, popup: Page, walk: Walk): Promise<void> {
  await walk.click(() => click(popup, 'पेज पर दिखाएँ'));
  await pause(REST_MS * 2);
  await walk.show(page, 'shown', '“Show it on the page”: the words are marked where they stand.', LISTING);
  await walk.click(() => click(popup, 'सुनें'));
  await popup.waitForFunction(() => document.querySelector('.listen + [role=status]')?.textContent !== '');
  await walk.show(
    popup,
    'listen',
    '“Listen” reads the warning and the first steps aloud. This machine has no voice for Hindi, and Parakh says so.',
  );
  await walk.click(() => click(popup, 'औरों को सावधान करें'));
  await pause(REST_MS);
  await walk.show(popup, 'warn-others', '“Warn others”: the text is seen before it is copied or sent.');
}

async function report(rig: Rig, popup: Page, walk: Walk, downloads: string): Promise<void> {
  await walk.click(() => click(popup, 'रिपोर्ट सेव करें'));
  const page = await opened(rig, '/report.html', COMPUTER);
  await page.waitForSelector('.report-hash');
  await walk.show(page, 'report', '“Save a report”: every line of the file is seen before it is saved.');
  await walk.click(() => click(page, 'फ़ाइल में सेव करें'));
  const saved = (): string | undefined => readdirSync(downloads).find((name) => name.endsWith('.html'));
  await until(
    async () => saved() !== undefined,
    async () => 'no file came',
  );
  await pause(REST_MS);
  await walk.show(page, 'saved', 'Saved: the file’s name is said below the button.');
  const file = await rig.browser.newPage();
  await file.setViewport(COMPUTER);
  await file.goto(pathToFileURL(join(downloads, saved() as string)).href);
  await walk.show(file, 'file', 'The saved file, opened: it needs neither Parakh nor the internet.');
}

const downloads = mkdtempSync(join(tmpdir(), 'parakh-walk-'));
const rig = await Rig.start({ lang: 'hi', keepWelcome: true, screen: { width: 1600, height: 1200 } });
const walk = new Walk();
try {
  const session = await rig.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await welcome(rig, walk);
  const page = await offer(rig, walk);
  await why(rig, page, walk);
  const popup = await fromToolbar(rig, page, walk);
  await act(page, popup, walk);
  await report(rig, popup, walk, downloads);
  writeFileSync('docs/walkthrough.md', pageOf(walk.steps));
  console.log(`${walk.steps.length} pictures in docs/walkthrough/, and docs/walkthrough.md`);
} finally {
  await rig.stop();
  rmSync(downloads, { recursive: true, force: true });
}
