/** Firefox stops the background when it has nothing to do; here it does so after three seconds, by its own clock. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FirefoxRig } from './firefox-rig.ts';
import { pause, textOf, until } from './rig.ts';

let rig: FirefoxRig;

beforeAll(async () => {
  rig = await FirefoxRig.start({ idleAfter: 3_000 });
});
afterAll(() => rig?.stop());

async function sleeps(): Promise<void> {
  await until(
    async () => (await rig.backgroundState()) === 'stopped',
    async () => `the event page is ${await rig.backgroundState()}`,
  );
}

test('a page that comes while it sleeps is warned of, and the popup knows the verdict after it slept again', async () => {
  await sleeps();
  const page = await rig.open('offer.html');
  await rig.bannerComes(page);
  await rig.badgeBecomes('!');
  await sleeps();
  await rig.clickInBanner(page, 'What to do');
  expect(await rig.bannerText(page)).toContain('Pay nothing yet');
  const popup = await rig.popup(page);
  expect(await textOf(popup)).toContain('Stop. This looks like the offers');
  await popup.close();
  await page.close();
});

test('it sleeps while a page is read that says nothing of the scam', async () => {
  await sleeps();
  const page = await rig.open('honest.html');
  await pause(1_500);
  expect(await rig.backgroundState()).toBe('stopped');
  await page.close();
});
