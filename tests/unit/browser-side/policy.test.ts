import { describe, expect, test } from 'vitest';
import { readPolicy as readWith } from '../../../src/policy-reading.ts';
import { NOTHING_SET, POLICY_ENTRIES } from '../../../src/policy.ts';
import type { PolicyReading } from '../../../src/policy.ts';

const KEY = `RWQ${'A'.repeat(53)}`;
const readPolicy = (values: unknown): PolicyReading => readWith(values, ['russia-army', 'scam-compounds']);
/** One dot. */
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Everything that can be set, rightly. */
const ALL = {
  organisation: { en: 'Sample Trust', hi: 'सैंपल ट्रस्ट' },
  logo: PNG,
  helplines: [
    { tel: '+91 00000-00000', languages: ['hi', 'bho'], hours: { en: 'Mon–Fri' }, note: { en: 'Free.' } },
    { name: { en: 'Desk' }, url: 'https://sample-trust.example/help' },
  ],
  warningLine: { en: 'Come to our desk.' },
  settings: {
    language: 'hi',
    theme: 'dark',
    textSize: 125,
    everySite: true,
    cautionBanner: true,
    packsOff: ['scam-compounds'],
    updates: false,
  },
  locked: ['language', 'pauses'],
  extraSites: ['jobs.example', 'https://board.example/', '*.other.example', 'नौकरी.example'],
  exemptSites: ['intranet', 'cases.example'],
  packChannel: { address: 'https://packs.example/list', keys: [KEY, KEY] },
  welcome: false,
};

/** The names on the way to each fault, and what is wrong there. */
const faultsOf = (values: unknown): string[] =>
  readPolicy(values).faults.map(({ path, mistake }) => `${path.join(' ')}: ${mistake}`);

describe('a policy', () => {
  test('that sets everything is taken as it stands', () => {
    const { policy, faults, given } = readPolicy(ALL);
    expect(faults).toEqual([]);
    expect(given.toSorted()).toEqual([...POLICY_ENTRIES].toSorted());
    expect(policy).toEqual({
      organisation: {
        name: ALL.organisation,
        logo: PNG,
        helplines: ALL.helplines,
        warningLine: ALL.warningLine,
      },
      settings: ALL.settings,
      locked: ALL.locked,
      extraSites: ['jobs.example', 'board.example', 'other.example', 'xn--11b1bza8dvc.example'],
      exemptSites: ALL.exemptSites,
      packChannel: ALL.packChannel,
      welcome: false,
    });
  });

  test('that sets nothing changes nothing', () => {
    expect(readPolicy({})).toEqual(NOTHING_SET);
  });

  test('may give a text once for all languages, or in one that is not English', () => {
    const { policy, faults } = readPolicy({ organisation: ' Sample ', warningLine: { ml: 'വരൂ' } });
    expect(faults).toEqual([]);
    expect(policy.organisation).toMatchObject({ name: { en: 'Sample' }, warningLine: { en: 'വരൂ', ml: 'വരൂ' } });
  });

  test.each([
    ['organisation', 5, 'organisation: form'],
    ['organisation', '  ', 'organisation: text'],
    ['organisation', 'x'.repeat(101), 'organisation: text'],
    ['organisation', { english: 'Sample' }, 'organisation english: language'],
    ['warningLine', { en: 'x'.repeat(201) }, 'warningLine en: text'],
    ['helplines', 'call us', 'helplines: form'],
    ['helplines', ['call us'], 'helplines 1: form'],
    ['helplines', [{ name: { en: 'Nobody' } }], 'helplines 1: contact'],
    ['helplines', [{ tel: 'call us' }], 'helplines 1 tel: number'],
    ['helplines', [{ tel: '*#06#' }], 'helplines 1 tel: number'],
    ['helplines', [{ tel: '123', phone: '124' }], 'helplines 1 phone: unknown'],
    ['helplines', [{ url: 'javascript:alert(1)' }], 'helplines 1 url: address'],
    ['helplines', [{ tel: '123' }, { tel: '123', languages: ['hi', 'Hindi'] }], 'helplines 2 languages 2: language'],
    ['helplines', Array.from({ length: 6 }, () => ({ tel: '123' })), 'helplines: many'],
    ['settings', { language: 'xx' }, 'settings language: language'],
    ['settings', { theme: 'pink' }, 'settings theme: choice'],
    ['settings', { textSize: 117 }, 'settings textSize: choice'],
    ['settings', { everySite: 'yes' }, 'settings everySite: form'],
    ['settings', { pauses: { until: 1 } }, 'settings pauses: unknown'],
    ['locked', ['colour'], 'locked 1: choice'],
    ['locked', 'all', 'locked: form'],
    ['extraSites', ['jobs.example/list?x=1'], 'extraSites 1: site'],
    ['extraSites', ['jobs example'], 'extraSites 1: site'],
    ['extraSites', ['jobs.example:8080'], 'extraSites 1: site'],
    ['extraSites', ['web.whatsapp.com'], 'extraSites 1: private'],
    ['extraSites', ['mail.sample-trust.example'], 'extraSites 1: private'],
    ['exemptSites', [''], 'exemptSites 1: site'],
    ['packChannel', { address: 'http://packs.example/', keys: [KEY] }, 'packChannel address: address'],
    ['packChannel', { address: 'https://packs.example/', keys: [] }, 'packChannel keys: key'],
    ['packChannel', { address: 'https://packs.example/', keys: ['RWx'] }, 'packChannel keys 1: key'],
    ['packChannel', { address: 'https://me:pass@packs.example/', keys: [KEY] }, 'packChannel address: address'],
    ['packChannel', { address: 'https://packs.example/?who=1', keys: [KEY] }, 'packChannel address: address'],
    ['packChannel', { address: 'http://127.0.0.1/', keys: [KEY] }, 'packChannel address: address'],
    ['packChannel', { address: 'https://packs.example/', keys: [KEY, KEY, KEY] }, 'packChannel keys: many'],
    ['packChannel', { address: 'https://packs.example/', keys: [`${KEY} ${KEY}`] }, 'packChannel keys 1: key'],
    ['settings', { packsOff: 'scam-compounds' }, 'settings packsOff: form'],
    ['settings', { packsOff: ['russia-army', 'scam'] }, 'settings packsOff 2: choice'],
    ['welcome', 'no', 'welcome: form'],
    ['colour', 'red', 'colour: unknown'],
  ])('with a mistake in %s is told so, and everything else holds: %j', (name, value, fault) => {
    const rest = Object.fromEntries(Object.entries(ALL).filter(([other]) => other !== name));
    expect(faultsOf({ ...rest, [name]: value })).toEqual([fault]);
    const { policy } = readPolicy({ ...rest, [name]: value });
    const without = readPolicy(rest).policy;
    for (const other of ['settings', 'locked', 'extraSites', 'exemptSites', 'packChannel', 'welcome'] as const)
      if (other !== name) expect(policy[other]).toEqual(without[other]);
  });

  test('keeps what is right of a list or an entry beside what is wrong', () => {
    const { policy } = readPolicy({
      helplines: [{ tel: 'call us' }, { tel: '123', url: 'ftp://x', note: { en: 'Free.' } }],
      settings: { theme: 'pink', textSize: 150 },
      locked: ['colour', 'theme'],
      exemptSites: ['?', 'cases.example'],
    });
    expect(policy.organisation.helplines).toEqual([{ tel: '123', note: { en: 'Free.' } }]);
    expect(policy).toMatchObject({ settings: { textSize: 150 }, locked: ['theme'], exemptSites: ['cases.example'] });
    expect(policy.settings).not.toHaveProperty('theme');
  });

  test.each([null, [], 'x', 5])('that is no list of entries at all is told so: %j', (values) => {
    expect(readPolicy(values)).toMatchObject({ policy: NOTHING_SET.policy, faults: [{ path: [], mistake: 'form' }] });
  });

  test('with thousands of mistakes is told of the first ones', () => {
    expect(faultsOf({ exemptSites: Array.from({ length: 5_000 }, () => '?') })).toHaveLength(50);
  });
});

describe('a logo', () => {
  const picture = (kind: string, bytes: readonly number[]): string =>
    `data:image/${kind};base64,${btoa(String.fromCharCode(...bytes, ...Array.from({ length: 40 }, () => 0)))}`;
  const letters = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
  const png = (width: readonly number[], height: readonly number[]): string =>
    picture('png', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, ...letters('IHDR'), ...width, ...height]);
  const webp = (kind: string, head: readonly number[]): string =>
    picture('webp', [...letters('RIFF'), 0, 0, 0, 0, ...letters(`WEBP${kind}`), 0, 0, 0, 0, ...head]);

  test.each([
    ['a PNG of 1024 dots', png([0, 0, 4, 0], [0, 0, 4, 0])],
    ['a WebP (lossy)', webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0, 0x20, 0])],
    ['a WebP (lossless)', webp('VP8L', [0x2f, 63, 0, 0, 0])],
    ['a WebP (extended)', webp('VP8X', [0, 0, 0, 0, 63, 0, 0, 31, 0, 0])],
  ])('may be %s', (_, logo) => {
    expect(readPolicy({ logo }).policy.organisation.logo).toBe(logo);
  });

  test.each([
    ['an address', 'https://sample-trust.example/logo.png'],
    ['an SVG, which is a document', `data:image/svg+xml;base64,${btoa('<svg/>')}`],
    ['a page', `data:text/html;base64,${btoa('<script>alert(1)</script>')}`],
    [
      'an SVG that is called PNG',
      `data:image/png;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"/>'.repeat(3))}`,
    ],
    ['a PNG that unfolds to more than a device holds', png([0, 0, 0x75, 0x30], [0, 0, 0x75, 0x30])],
    ['a PNG without width', png([0, 0, 0, 0], [0, 0, 0, 1])],
    ['a WebP (lossy) that is too wide', webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0x01, 0x04, 0x20, 0])],
    ['a WebP (lossless) that is too high', webp('VP8L', [0x2f, 0, 0, 0x40, 0x01])],
    ['a WebP (extended) that is too wide', webp('VP8X', [0, 0, 0, 0, 0, 0, 1, 31, 0, 0])],
    ['something that is cut short', 'data:image/png;base64,iVBORw0KGgo='],
    ['50 kB and more', `${png([0, 0, 0, 1], [0, 0, 0, 1]).replace(/=+$/, '')}${'A'.repeat(70_000)}`],
  ])('may not be %s', (_, logo) => {
    expect(faultsOf({ logo })).toEqual(['logo: logo']);
  });
});
