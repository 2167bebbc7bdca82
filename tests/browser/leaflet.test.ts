/** The leaflets as they come out of a printer: one page each, and a square that a camera reads. */
import { decodeQR } from 'qr/decode.js';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../scripts/ngo/config.ts';
import { leaflets } from '../../scripts/ngo/leaflets.ts';
import { UI_LANGUAGES } from '../../src/ui/texts/languages.ts';

const { kit, ...example } = readConfig('docs/ngo/example/ngo.json');
const ALL = leaflets({ ...example, kit: { ...kit, leaflets: UI_LANGUAGES } });
/** Millimetres. */
const PAPERS: Readonly<Record<string, readonly [width: number, height: number]>> = { a4: [210, 297], a5: [148, 210] };
const PIXELS = 96 / 25.4;
/** Of the height, for fonts that are wider than ours. */
const SPARE = 0.02;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
  await page.emulateMediaType('print');
});
afterAll(() => browser?.close());

describe('a leaflet', () => {
  test.each(ALL.map(({ name, content }) => [name, content] as const))('%s fits on its page', async (name, content) => {
    const [width, height] = PAPERS[/-(a\d)\./.exec(name)?.[1] ?? ''] ?? [0, 0];
    await page.setViewport({ width: Math.round(width * PIXELS), height: Math.round(height * PIXELS) });
    await page.setContent(content);
    const size = await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.style.minBlockSize = '0';
      return { height: main.getBoundingClientRect().height, wide: document.documentElement.scrollWidth > innerWidth };
    });
    expect(size.height).toBeLessThan(height * PIXELS * (1 - SPARE));
    expect(size.wide).toBe(false);
  });

  test('has a square that opens the web app', async () => {
    await page.setContent(ALL[0]?.content ?? '');
    const picture = await page.evaluate(async () => {
      const svg = new XMLSerializer().serializeToString(document.querySelector('.qr') as Element);
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      const canvas = new OffscreenCanvas(400, 400);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 400, 400);
      context.drawImage(image, 0, 0, 400, 400);
      return [...context.getImageData(0, 0, 400, 400).data];
    });
    expect(decodeQR({ width: 400, height: 400, data: Uint8ClampedArray.from(picture) })).toBe(kit.webApp);
  });

  test('is printed as one page of its paper', async () => {
    await page.setContent(ALL.find(({ name }) => name === 'leaflets/hi-a4.html')?.content ?? '');
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
});
