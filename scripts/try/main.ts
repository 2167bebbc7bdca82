/**
 * Shows the extension at work on the demo pages. With a display: in a browser window, until it is closed. Without one, or
 * with `--headless`: prints what badge, banner and popup said, and leaves screenshots.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Extension, Page } from 'puppeteer-core';
import { openBrowser } from './browser.ts';
import { DEMO_PAGES, demoUrl } from './demo.ts';
import type { DemoPage } from './demo.ts';
import { askWhy, badge, banner, openPopup, pause, seenLines } from './observe.ts';
import { serveFolder } from './server.ts';

const SHOTS = path.join('.output', 'try');
const MOST_SCREENFULS = 8;

function build(): void {
  console.log('Building the extension …');
  const { status, stdout, stderr } = spawnSync('wxt', ['build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}\nThe extension could not be built; the reason stands above.`);
  process.exit(1);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** Puts the demo pages into tabs, the offer in front, and waits until the user closes the browser. */
async function show(browser: Browser): Promise<void> {
  const [first] = await browser.pages();
  for (const page of DEMO_PAGES.slice(1)) await (await browser.newPage()).goto(demoUrl(page));
  await first?.goto(demoUrl(DEMO_PAGES[0] as DemoPage));
  await first?.bringToFront();
  console.log('\nA browser is open on the demo pages:');
  for (const page of DEMO_PAGES) console.log(`  ${page.what}: ${demoUrl(page)}`);
  console.log('Click Parakh in the toolbar (behind the puzzle piece) on each. Close the browser to end.');
  await new Promise<void>((resolve) => {
    browser.once('disconnected', resolve);
  });
}

async function report(browser: Browser, extension: Extension, demo: DemoPage): Promise<void> {
  const shot = (part: string): `${string}.png` => `${path.join(SHOTS, `${path.parse(demo.file).name}-${part}`)}.png`;
  const page = await browser.newPage();
  await page.goto(demoUrl(demo));
  await page.bringToFront();
  const badgeText = await badge(browser, extension);
  const bannerLines = await banner(page);
  // The banner slides in.
  if (bannerLines !== null) await pause(1_200);
  await page.screenshot({ path: shot('page') });
  const popup = await openPopup(browser, page, extension);
  await screenfuls(popup, (number) => shot(`popup-${number}`));
  if (await askWhy(popup)) await popup.screenshot({ path: shot('popup-why') });
  const popupLines = await seenLines(popup);
  console.log(`\n${demo.what} (demo/${demo.file})`);
  console.log(`  badge   ${badgeText === '' ? '(empty)' : badgeText}`);
  print('banner', bannerLines ?? ['(none)']);
  print('popup', popupLines);
  await popup.close();
  await page.close();
}

/** Pictures of the popup as a user scrolls through it: a browser gives it no more than about 600 pixels of height. */
async function screenfuls(popup: Page, file: (number: number) => `${string}.png`): Promise<void> {
  for (let number = 1; number <= MOST_SCREENFULS; number++) {
    await popup.screenshot({ path: file(number) });
    const atEnd = await popup.evaluate(() => {
      const { scrollHeight } = document.documentElement;
      if (scrollY + innerHeight >= scrollHeight - 1) return true;
      scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
      return false;
    });
    if (atEnd) return;
    await pause(100);
  }
}

function print(name: string, lines: readonly string[]): void {
  for (const [i, line] of lines.entries()) console.log(`  ${(i === 0 ? name : '').padEnd(7)} ${line}`);
}

build();
const headless = process.argv.includes('--headless') || !hasDisplay();
const { server, port } = await serveFolder('demo');
const { browser, extension } = await openBrowser(port, headless);
try {
  if (headless) {
    rmSync(SHOTS, { recursive: true, force: true });
    mkdirSync(SHOTS, { recursive: true });
    for (const page of DEMO_PAGES) await report(browser, extension, page);
    console.log(`\nScreenshots of pages and popups: ${path.resolve(SHOTS)}`);
  } else {
    await show(browser);
  }
} finally {
  await browser.close().catch(() => undefined);
  server.close();
}
