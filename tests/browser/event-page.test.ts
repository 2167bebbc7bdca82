/** Firefox stops the background when it has had nothing to do for half a minute, by its own clock; here it is half a second. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FirefoxRig } from './firefox-rig.ts';
import { textOf, until } from './rig.ts';

const AS_SHIPPED_MS = 30_000;

let rig: FirefoxRig;

beforeAll(async () => {
  rig = await FirefoxRig.start();
});
afterAll(() => rig?.stop());

async function fallsAsleep(): Promise<void> {
  // A clock that runs already keeps its time: begun anew, it has the new one.
  await (await rig.worker()).close();
  await rig.stopWhenIdleFor(500);
  await rig.worker();
  await until(
    async () => (await rig.backgroundState()) === 'stopped',
    async () => `the event page is ${await rig.backgroundState()}`,
  );
  await rig.stopWhenIdleFor(AS_SHIPPED_MS);
}

test('a page that comes while it sleeps is warned of, and the popup knows the verdict after it slept again', async () => {
  await fallsAsleep();
  const page = await rig.open('offer.html');
  await rig.bannerComes(page);
  await rig.badgeBecomes('!');
  await fallsAsleep();
  await rig.clickInBanner(page, 'What to do');
  expect(await rig.bannerText(page)).toContain('Pay nothing yet');
  expect(await rig.backgroundState()).toBe('stopped');
  const popup = await rig.popup(page);
  expect(await textOf(popup)).toContain('Stop. This looks like the offers');
  await popup.close();
  await page.close();
});
