import path from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, Extension } from 'puppeteer-core';
import { DEMO_HOST } from './demo.ts';

/**
 * Starts Chromium with a profile of its own and the extension as it would be shipped.
 *
 * @param port where the demo pages are served on 127.0.0.1
 */
export async function openBrowser(
  port: number,
  headless: boolean,
): Promise<{ browser: Browser; extension: Extension }> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_BIN ?? 'chromium',
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1100, height: 800, deviceScaleFactor: 1 } : null,
    args: [
      `--host-resolver-rules=MAP ${DEMO_HOST} 127.0.0.1:${port}`,
      // The demo host answers in plain http only.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      // The popup is photographed as the browser sizes it, fine enough to judge its letters.
      ...(headless ? ['--screen-info={2400x2400 devicePixelRatio=2.0}'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = await browser.installExtension(path.resolve('.output/chrome-mv3'));
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('Chromium did not keep the extension that it was given.');
  // It comes once after installing, in front of whatever is opened meanwhile.
  const welcome = await browser.waitForTarget((one) => one.url() === `chrome-extension://${id}/welcome.html`);
  if (headless) await (await welcome.asPage()).close();
  return { browser, extension };
}
