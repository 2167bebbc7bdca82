/** The very file that a release hands out, installed: it warns as the build that it was made from does. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PACKAGES, projectIn } from '../../scripts/package/packages.ts';
import { BROWSER, press, Rig, textOf } from './rig.ts';

const { name, version } = projectIn('.');
const FILE = resolve(PACKAGES, `${name}-${version}-${BROWSER === 'firefox' ? 'firefox' : 'chrome'}.zip`);

let rig: Rig;

beforeAll(async () => {
  if (!existsSync(FILE)) throw new Error(`${FILE} is not there: run "npm run package" first.`);
  rig = await Rig.start({ build: FILE });
});
afterAll(() => rig?.stop());

test('installs, and warns by badge, banner and popup', async () => {
  const page = await rig.open('offer.html');
  await rig.badgeBecomes('!');
  expect(await rig.bannerComes(page)).toContain('put Indians into the Russian army');
  const popup = await rig.popup(page);
  expect(await textOf(popup)).toContain('Stop. This looks like the offers');
  await press(popup, 'Show it on the page');
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await popup.close();
  await page.close();
});

test('checks a message that is pasted', async () => {
  const page = await rig.surface('check.html');
  await page
    .locator('textarea')
    .fill('Helpers for the Russian army, Moscow. Russian passport after 6 months. WhatsApp only.');
  await press(page, 'Check it');
  await page.waitForSelector('.level .sentence', { timeout: 15_000 });
  expect(await textOf(page)).toContain('Stop.');
  await page.close();
});
