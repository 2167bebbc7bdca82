/**
 * What an organisation sets by the browsers' own policies, in real Chromium and real Firefox: its helpline stands in the warning, a
 * locked setting cannot be changed, what is wrong is named, and everything else still works.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChannelServer } from '../unit/updates/channel-server.ts';
import type { Secret } from '../unit/updates/channel-server.ts';
import { BUILT_IN, bytesOf, later } from '../unit/updates/packs.ts';
import { makeKey } from '../unit/updates/test-key.ts';
import { ChromiumRig } from './chromium-rig.ts';
import { ADD_ON, FirefoxRig } from './firefox-rig.ts';
import { ManagedChromium, whyUnmanageable } from './managed-chromium.ts';
import type { Manifest } from './managed-chromium.ts';
import { ManagedFirefox } from './managed-firefox.ts';
import { CHECKED_HOST, OTHER_HOST, press, textOf } from './rig.ts';

/** Below a site that is always checked, but for the policy. */
const EXEMPT_HOST = 'cases.timesjobs.com';

const POLICY = {
  organisation: { en: 'Sample Trust', hi: 'सैंपल ट्रस्ट' },
  helplines: [
    // Passes the browsers, and is no number.
    { tel: 'call us' },
    { tel: '+91 00000 00000', languages: ['hi', 'bho'], hours: { en: 'Mon–Fri, 10–17' } },
  ],
  warningLine: { en: 'Come to our desk in the library.' },
  settings: { theme: 'dark', language: 'en', packsOff: ['scam-compounds'] },
  locked: ['theme', 'pauses', 'packsOff'],
  extraSites: [OTHER_HOST],
  exemptSites: [EXEMPT_HOST],
  welcome: false,
};

const LISTS_HOST = 'lists.sample-trust.example';

/** The permissions that a user gives by a click, and an organisation's own build by naming the sites. */
const allowing = <M extends Pick<Manifest, 'host_permissions'>>(manifest: M): M => ({
  ...manifest,
  host_permissions: [...manifest.host_permissions, ...[OTHER_HOST, LISTS_HOST].map((host) => `*://*.${host}/*`)],
});

/** What both browsers are asked. */
interface Managed {
  readonly open: (file: string, host?: string) => Promise<Page>;
  readonly surface: (path: string) => Promise<Page>;
  readonly badgeBecomes: (text: string) => Promise<void>;
  readonly badgeNow: () => Promise<string>;
  readonly addresses: () => Promise<readonly string[]>;
}

const says = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
const isLocked = (page: Page, label: string): Promise<boolean> =>
  page.$$eval(
    'label',
    (labels, wanted) =>
      labels
        .find((one) => one.textContent === wanted)
        ?.querySelector('input')
        ?.matches(':disabled') === true,
    label,
  );

/** In one browser. @param managed known when the tests run */
function policyTests(managed: () => Managed): void {
  let options: Page;
  beforeAll(async () => {
    options = await managed().surface('options.html');
    await says(options, 'Set up by Sample Trust');
  });

  test('no welcome page came up, as was set', async () => {
    expect((await managed().addresses()).filter((address) => address.includes('welcome'))).toEqual([]);
  });

  test('its helpline and its line stand in a warning before all else', async () => {
    const check = await managed().surface('check.html?sample');
    await says(check, 'Stop. This looks like the offers');
    const text = await textOf(check);
    expect(text).toContain('Help from Sample Trust');
    expect(text).toContain('Come to our desk in the library.');
    expect(text).toContain('Languages: हिन्दी, Bhojpuri · Mon–Fri, 10–17');
    expect(text.indexOf('Help from Sample Trust')).toBeLessThan(text.indexOf('What to do now'));
    expect(await check.$eval('.organisation a', (link) => link.getAttribute('href'))).toBe('tel:+910000000000');
    await check.close();
  });

  test('what passes the browser and is wrong is named; the rest holds, and pages are warned of', async () => {
    const text = await textOf(options);
    expect(text).toContain('helplines › 1 › tel is no telephone number.');
    expect(text).toContain('+91 00000 00000');
    const page = await managed().open('offer.html', CHECKED_HOST);
    await managed().badgeBecomes('!');
    await page.close();
  });

  test('a locked setting is shown as locked and cannot be changed', async () => {
    expect(await isLocked(options, 'Light')).toBe(true);
    expect(await textOf(options)).toContain('Set by: Sample Trust');
    expect(await isLocked(options, 'हिन्दी')).toBe(false);
    expect(await options.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  test('a pattern list that it switched off is not asked, and stays off', async () => {
    const off = 'Fake IT jobs that end in scam centres of Myanmar, Laos and Cambodia';
    await says(options, off);
    expect(await isLocked(options, off)).toBe(true);
    const page = await managed().open('scam-centre.html');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await managed().badgeNow()).toBe('');
    await page.close();
  });

  test('a file cannot change it either', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parakh-policy-'));
    const file = join(folder, 'settings.json');
    writeFileSync(file, JSON.stringify({ kind: 'parakh-settings-1', settings: { theme: 'light', textSize: 125 } }));
    const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await says(options, 'The settings were loaded, except those that are set for this device.');
    await options.waitForFunction(() => document.documentElement.dataset.textSize === '125');
    expect(await options.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    rmSync(folder, { recursive: true });
  });

  test('a site that it added is read, one that it exempted is not', async () => {
    const added = await managed().open('offer.html', OTHER_HOST);
    await managed().badgeBecomes('!');
    await added.close();
    const exempt = await managed().open('offer.html', EXEMPT_HOST);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await managed().badgeNow()).toBe('');
    await exempt.close();
    const text = await textOf(options);
    expect(text).toMatch(/Also checked here\. Set by: Sample Trust\s+somewhere\.example/);
    expect(text).toMatch(/Never read here\. Set by: Sample Trust\s+cases\.timesjobs\.com/);
  });
}

/** By which a host of this name answers over https; nobody vouches for it. */
function selfSigned(host: string): Secret {
  const folder = mkdtempSync(join(tmpdir(), 'parakh-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const wanted = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
    '-subj',
    `/CN=${host}`,
  ];
  execFileSync('openssl', ['req', '-x509', ...wanted, '-keyout', key, '-out', cert], { stdio: 'pipe' });
  const secret = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return secret;
}

const unmanageable = whyUnmanageable();
describe.skipIf(unmanageable !== null)(`Chromium${unmanageable === null ? '' : ` (${unmanageable})`}`, () => {
  const key = makeKey();
  let lists: ChannelServer;
  let chromium: ManagedChromium;
  let rig: ChromiumRig;
  beforeAll(async () => {
    lists = await ChannelServer.start(0, selfSigned(LISTS_HOST));
    chromium = await ManagedChromium.offer('.output/chrome-mv3', allowing);
    // What Chromium's own schema refuses never gets here.
    chromium.set({ ...POLICY, packChannel: 'https://packs.example/' });
    const { executable, id } = chromium;
    rig = await ChromiumRig.start({ executable, managed: { id }, https: { host: LISTS_HOST, port: lists.port } });
  });
  afterAll(async () => {
    await rig?.stop();
    chromium?.stop();
    await lists?.stop();
  });

  policyTests(() => ({
    open: (file, host) => rig.open(file, host),
    surface: (path) => rig.surface(path),
    badgeBecomes: (text) => rig.badgeBecomes(text),
    badgeNow: () => rig.badgeNow(),
    addresses: async () => (await rig.browser.pages()).map((page) => page.url()),
  }));

  test('the helpline stands in the banner and in the popup, where nobody may pause', async () => {
    const page = await rig.open('offer.html');
    const banner = await rig.bannerComes(page);
    expect(banner.replace(/\s+/g, ' ')).toContain('Sample Trust: Come to our desk in the library.');
    expect(banner.indexOf('+91 00000 00000')).toBeLessThan(banner.indexOf('Why?'));
    const popup = await rig.popup(page);
    const text = await textOf(popup);
    expect(text.indexOf('Help from Sample Trust')).toBeLessThan(text.indexOf('Why?'));
    expect(text).toContain('Parakh cannot be paused on this device. Set by: Sample Trust');
    expect(text).not.toContain('Pause Parakh');
    await popup.close();
    await page.close();
  });

  test('the popup says that an exempted site is never read, and does not offer to', async () => {
    const page = await rig.open('offer.html', EXEMPT_HOST);
    const popup = await rig.popup(page);
    const text = await textOf(popup);
    expect(text).toContain('Whoever looks after this device has set that Parakh never reads this site.');
    expect(text).not.toContain('Check this page');
    await popup.close();
    await page.close();
  });

  test('what the browser itself refuses is shown as not set', async () => {
    const options = await rig.surface('options.html');
    await options.locator('summary ::-p-text(What is set for this device)').click();
    await says(options, 'packChannel: not set');
    expect(await textOf(options)).toContain('exemptSites: set');
    await options.close();
  });

  test('a change of the policy reaches pages that are open', async () => {
    const options = await rig.surface('options.html');
    chromium.set({
      organisation: { en: 'Another Trust' },
      helplines: [{ url: 'https://another.example/' }],
      packChannel: { address: `https://${LISTS_HOST}/packs`, keys: [key.publicKey] },
      locked: ['updates'],
    });
    await options.waitForFunction(() => document.body.innerText.includes('Set up by Another Trust'), {
      timeout: 15_000,
    });
    expect(await isLocked(options, 'Light')).toBe(false);
    await options.waitForFunction(() => document.documentElement.dataset.theme === 'light');
    const page = await rig.open('offer.html', EXEMPT_HOST);
    await rig.badgeBecomes('!');
    await page.close();
    await options.close();
  });

  test('newer pattern lists come from where it says, signed by whom it says', async () => {
    const bytes = bytesOf(later());
    lists.offer({ id: BUILT_IN.id, version: '1.0.0', bytes, signature: key.sign(bytes) });
    const options = await rig.surface('options.html');
    await says(options, `Parakh then asks ${LISTS_HOST}.`);
    expect(await isLocked(options, 'Look for a newer list once a day')).toBe(true);
    await press(options, 'Look for a newer list now');
    await options.waitForFunction(() => document.body.innerText.includes('A newer list came and is in use.'));
    await says(options, 'Version 1.0.0');
    await options.close();
  });
});

describe('Firefox', () => {
  let firefox: ManagedFirefox;
  let rig: FirefoxRig;
  let build: string;
  beforeAll(async () => {
    build = mkdtempSync(join(tmpdir(), 'parakh-build-'));
    cpSync('.output/firefox-mv3', build, { recursive: true });
    const file = join(build, 'manifest.json');
    writeFileSync(file, JSON.stringify(allowing(JSON.parse(readFileSync(file, 'utf8')) as Manifest)));
    firefox = new ManagedFirefox();
    firefox.set(ADD_ON, { ...POLICY, colour: 'red' });
    // The policy says that no welcome page comes.
    rig = await FirefoxRig.start({ executable: firefox.executable, build, keepWelcome: true });
  });
  afterAll(async () => {
    await rig?.stop();
    firefox?.stop();
    rmSync(build, { recursive: true, force: true });
  });

  policyTests(() => ({
    open: (file, host) => rig.open(file, host),
    surface: (path) => rig.surface(path),
    badgeBecomes: (text) => rig.badgeBecomes(text),
    badgeNow: () => rig.badgeNow(),
    addresses: () => rig.addresses(),
  }));

  test('a name that Parakh does not know is named, too', async () => {
    const options = await rig.surface('options.html');
    await says(options, 'colour is a name that Parakh does not know.');
  });
});
