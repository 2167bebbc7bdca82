/** What becomes of a pack that came from elsewhere, by what is wrong with it. */
import { describe, expect, it, test, vi } from 'vitest';
import { isExpired } from '../../../src/packs/expiry.ts';
import { mayLinkTo, parseLinkHosts } from '../../../src/packs/link-hosts.ts';
import { notAdmitted, readPack, signerOf } from '../../../src/updates/opening.ts';
import { isPlainWords } from '../../../src/updates/plain-words.ts';
import { BUILT_IN, bytesOf, examinerWith, later, publicKeyOf, RULES, withAt } from './packs.ts';
import { makeKey } from './test-key.ts';

// A pack is examined in a second, and machines differ.
vi.setConfig({ testTimeout: 60_000 });

const key = makeKey();
const opened = (json: unknown): unknown => {
  const read = readPack(bytesOf(json), RULES);
  return read.ok ? 'a pack' : read.refusal;
};

describe('a pack', () => {
  it('is what its file has, and no bit of it is lost', () => {
    expect(readPack(bytesOf(later()), RULES)).toEqual({ ok: true, value: later() });
  });
});

describe('who signed it', () => {
  const bytes = bytesOf('{}');
  const signed = (signature: string): Parameters<typeof signerOf>[0] => ({ bytes, signature: bytesOf(signature) });

  it('is known where a pinned key did', async () => {
    const publicKey = publicKeyOf(key);
    expect(await signerOf(signed(key.sign(bytes)), [publicKeyOf(makeKey()), publicKey])).toEqual({
      ok: true,
      value: publicKey,
    });
  });

  it.each([
    ['unsigned', ''],
    ['unknown-key', makeKey().sign(bytes)],
    ['signature', key.sign(bytesOf('{} '))],
  ])('else it is refused: %s', async (refusal, signature) => {
    expect(await signerOf(signed(signature), [publicKeyOf(key)])).toMatchObject({ ok: false, refusal });
  });

  it('is not even asked of one that is too large', async () => {
    const huge = new Uint8Array(4_000_001);
    const signature = bytesOf(key.sign(huge));
    expect(await signerOf({ bytes: huge, signature }, [publicKeyOf(key)])).toEqual({ ok: false, refusal: 'too-large' });
  });
});

test.each([
  ['not-json', '{"format":2,'],
  ['not-json', new Uint8Array([0xff, 0xfe])],
  ['shape', 'null'],
  ['shape', '[]'],
  ['shape', '{}'],
  ['shape', '{"format":1}'],
])('%s is the answer to %j', (refusal, file) => {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  expect(readPack(bytes, RULES)).toMatchObject({ ok: false, refusal });
});

describe('a pack of another Parakh', () => {
  it.each([
    ['newer-format', { format: 3, more: true }],
    ['newer-engine', { engine: 99, more: true }],
    ['other-language-data', { languageData: '0123456789abcdef' }],
    ['other-pack', { id: 'another-scam' }],
  ])('is refused as %s', (refusal, change) => {
    expect(opened(later(change))).toBe(refusal);
  });
});

const signals = ['signals', 0] as const;
const channel = ['guidance', 'channels', 0] as const;

describe('what is missing, of another kind or beyond its bounds', () => {
  test.each([
    ['a key too many', ['more'], 1],
    ['an unknown facet', [...signals, 'facet'], 'toString'],
    ['a source that is not listed', [...signals, 'source'], 'nobody'],
    ['a term that is not there', [...signals, 'near'], [['no-such-term']]],
    ['a group of too many terms', [...signals, 'near'], [['a', 'b', 'c', 'd', 'e', 'f', 'g']]],
    ['too many signals', ['signals'], Array.from({ length: 1_001 }, () => BUILT_IN.signals[0])],
    ['a phrase of too many words', [...signals, 'phrases'], [Array.from({ length: 13 }, () => 'word')]],
    ['a word with a space in it', [...signals, 'phrases'], [['two words']]],
    ['a word that is no text', [...signals, 'phrases'], [[7]]],
    ['terms that are no object', ['terms'], []],
    ['terms of a script that is none', ['terms', 'phrases', 'Tlhg'], BUILT_IN.terms.ids.map(() => 'x')],
    ['terms with strings for others', ['terms', 'phrases', 'Latn'], ['army']],
    [
      'a term’s phrase of too many words',
      ['terms', 'phrases', 'Latn', 0],
      Array.from({ length: 13 }, () => 'word').join(' '),
    ],
    ['a term’s word that is longer than any', ['terms', 'phrases', 'Latn', 0], 'x'.repeat(121)],
    ['a term’s empty phrase', ['terms', 'phrases', 'Latn', 0], 'army,,helper'],
    ['a version of words', ['version'], '1.0.0-beta'],
    ['a version beyond reckoning', ['version'], '1234567.0.0'],
    ['a day that is none', ['expires'], '2027-13-45'],
    ['a day that only some browsers know', ['expires'], '2027-02-30'],
    ['a day of expiry before that of issue', ['expires'], '2026-11-30'],
    ['a pack that never grows old', ['expires'], '2036-11-30'],
    ['a date that is a number', ['sources', Object.keys(BUILT_IN.sources)[0] as string, 'date'], 2024],
    ['a weight out of bounds', ['verdict', 'warn', 'bias'], 101],
    ['a weight that should not be negative', ['verdict', 'warn', 'offer'], -1],
    ['a weight that is no number', ['verdict', 'alarm', 'thin'], null],
    ['a cut beyond 1', ['verdict', 'warnAt'], 1.5],
    ['a scale out of bounds', ['stance', 'scale', 'offer'], 1_000],
    ['weights that are no digits', ['stance', 'weights', 'offer', 0], '%%%'],
    ['weights that are too few', ['stance', 'weights', 'offer'], ['0', '1']],
    ['features that are no digits', ['stance', 'features'], ['nö']],
    ['features that are too large', ['stance', 'features'], ['1', '1', '1', '1', '1', '1', '1', '1', '1']],
    ['an amount below 1', [...signals, 'sums'], [{ currency: 'INR', min: 0, max: 5 }]],
    ['an amount with a fraction', [...signals, 'sums'], [{ currency: 'INR', min: 1, max: 5.5 }]],
    ['a currency that is none', [...signals, 'sums'], [{ currency: 'XXX', min: 1, max: 5 }]],
    ['a telephone number with words', [...channel, 'tel'], '1930 or WhatsApp'],
    ['a channel whose source is not listed', [...channel, 'source'], 'nobody'],
    [
      'a step that names a channel that is not there',
      ['guidance', 'situations', 0, 'steps', 0, 'channels'],
      ['nobody'],
    ],
    ['a title without English', ['title'], { hi: 'शीर्षक' }],
    ['a title in no language', ['title', 'EN'], 'x'],
    ['a text that is too long', ['title', 'en'], 'x'.repeat(2_001)],
    ['no advice', ['guidance', 'situations'], []],
    ['a language that is none', ['languages'], ['en', 'tlh']],
  ])('%s is refused', (_, path, value) => {
    expect(opened(withAt(later(), path as (string | number)[], value))).toBe('shape');
  });

  test.each(['__proto__', '\\u005f_proto__', 'constructor'])(
    'the key %s, which every object has of itself, is refused',
    (name) => {
      expect(opened(JSON.stringify(later()).replace('"sources":{', `"sources":{"${name}":{},`))).toBe('shape');
    },
  );
});

describe('where a pack leads', () => {
  const source = Object.keys(BUILT_IN.sources)[0] as string;
  const places = [
    ['sources', source, 'url'],
    [...channel, 'url'],
    ['guidance', 'advisory', 'official', 'url'],
  ] as const;

  test.each(places)('%s … must be on a host that Parakh knows', (...place) => {
    const path = place as (string | number)[];
    expect(opened(withAt(later(), path, 'https://jobs.emigrate.gov.in/list?x=1#y'))).toBe('a pack');
    for (const url of ['https://emigrate-gov.in/', 'https://gov.in.example/', 'https://evil.example/?gov.in'])
      expect(opened(withAt(later(), path, url)), url).toBe('foreign-link');
  });

  test.each([
    'http://emigrate.gov.in/',
    'https://emigrate.gov.in:8443/',
    'https://gov.in@evil.example/',
    'https://user:word@emigrate.gov.in/',
    'https://emigrate.gov.in.',
    'https://emigrate.gov.in /',
    'https://xgov.in/',
    'https://ｇｏｖ.in.example/',
    'javascript:alert(1)//.gov.in',
    'data:text/html,.gov.in',
    '//emigrate.gov.in/',
    'emigrate.gov.in',
    '',
  ])('%j is no place to lead to', (url) => {
    expect(mayLinkTo(url, ['gov.in'])).toBe(false);
  });

  test('is a list that anybody can read, and write without mistakes', () => {
    expect(parseLinkHosts('# Offices\n\ngov.in # all of them\r\npib.gov.in\n')).toEqual(['gov.in', 'pib.gov.in']);
    for (const line of ['https://gov.in', 'gov.in/x', 'in', '*.gov.in', '10.0.0.1', 'GOV.in', '.gov.in'])
      expect(() => parseLinkHosts(`a.example\n${line}`), line).toThrow('link-hosts.txt:2');
  });
});

describe('what a pack says', () => {
  test.each([
    '<b>Call</b> 1930',
    'Call <1930',
    'Call &lt;b&gt;',
    'Call &#49;930',
    'Call [us](x)',
    'See https://evil.example',
    'javascript:alert(1)',
    'Call \u202e0391\u202c',
    'Call\u200e 1930',
    'Call\u0000',
    'Call\ud800',
    'Call\u2066 1930',
  ])('%j is more than words', (text) => {
    expect(isPlainWords(text)).toBe(false);
    expect(opened(withAt(later(), ['title', 'hi'], text))).toBe('markup');
  });

  test.each([
    [[...channel, 'note', 'en']],
    [['guidance', 'situations', 0, 'steps', 0, 'text', 'en']],
    [['guidance', 'situations', 0, 'steps', 0, 'inferred']],
    [['sources', Object.keys(BUILT_IN.sources)[0] as string, 'reports']],
    [['licence']],
  ])('is looked at wherever it stands: %s', (path) => {
    expect(opened(withAt(later(), path, 'Call <b>'))).toBe('markup');
  });

  test.each(['Call 1930 now: it’s free.', 'क्‍या\nआप ₹30,000 + GST?', 'پرکھ (1930)، “ہاں”', 'a & b; pge@mea.gov.in'])(
    '%j is words',
    (text) => {
      expect(isPlainWords(text)).toBe(true);
    },
  );
});

describe('what keeps a good pack out', () => {
  const [older, newer] = [makeKey(), makeKey()];
  const keys = [older, newer].map(publicKeyOf);
  const [oldId, newId] = keys.map(({ id }) => id) as [string, string];
  const builtIn = { id: 'list', version: '1.1.0', issued: '2026-11-25' };
  const now = Date.parse('2026-12-01');
  const kept = (version: string, keyId: string, floors = {}, at = now): unknown => {
    const unfit = notAdmitted({ id: 'list', version, expires: '2027-06-01' }, keyId, {
      keys,
      floors,
      builtIn,
      now: at,
    });
    return unfit === null || unfit.ok ? null : unfit.refusal;
  };

  test('a version below that which came with Parakh', () => {
    expect(kept('1.0.9', oldId)).toBe('older');
    expect(kept('1.1.0', oldId)).toBeNull();
    expect(kept('1.10.0', oldId)).toBeNull();
  });

  test('a version below the highest that was ever accepted by its key', () => {
    expect(kept('1.9.0', oldId, { [oldId]: { list: '1.10.0' } })).toBe('older');
    expect(kept('1.10.0', oldId, { [oldId]: { list: '1.10.0' } })).toBeNull();
    expect(kept('1.9.0', oldId, { [oldId]: { another: '9.0.0' } })).toBeNull();
  });

  test('not one that another key’s highest version would lock out', () => {
    expect(kept('1.2.0', newId, { [oldId]: { list: '999999.0.0' } })).toBeNull();
  });

  test('a key whose successor is in use, for whatever pack and however high the version', () => {
    expect(kept('999999.0.0', oldId, { [newId]: { another: '1.2.0' } })).toBe('retired-key');
  });

  test('its last day being over, by any clock that can be right', () => {
    expect(kept('1.2.0', oldId, {}, Date.parse('2027-06-01T23:59:59Z'))).toBeNull();
    expect(kept('1.2.0', oldId, {}, Date.parse('2027-06-02T00:00:00Z'))).toBe('expired');
    const clockAt1970 = notAdmitted({ id: 'list', version: '1.2.0', expires: '2026-11-01' }, oldId, {
      keys,
      floors: {},
      builtIn,
      now: 0,
    });
    expect(clockAt1970).toMatchObject({ refusal: 'expired' });
    expect(isExpired({ expires: '2026-11-25' }, Date.parse('2026-11-26'))).toBe(true);
  });
});

describe('the last look, on the device', () => {
  const check = (change: object): Promise<string | null> =>
    examinerWith([key]).selfCheck({ ...BUILT_IN, ...change } as typeof BUILT_IN);

  test('finds a pack that warns of nothing', async () => {
    const verdict = { ...BUILT_IN.verdict, warnAt: 1 };
    expect(await check({ verdict })).toMatch(/^offer-en: .*not warn$/);
  });

  test('finds a pack that has lost the words which all packs share', async () => {
    expect(await check({ shared: [] })).toMatch(/^offer-/);
  });

  test('finds a pack that leans on a term which is not there', async () => {
    expect(await check({ shared: [...BUILT_IN.shared, 'no-such-term'] })).toMatch(/no term no-such-term/);
  });

  test('finds a pack that warns of honest texts', async () => {
    const { warn, alarm } = BUILT_IN.verdict;
    const verdict = { ...BUILT_IN.verdict, warn: { ...warn, bias: 100 }, alarm: { ...alarm, bias: 100 } };
    expect(await check({ verdict })).toMatch(/^honest-.*not clear$/);
  });

  test('finds a pack of which nothing can be built', async () => {
    const [tie] = BUILT_IN.signals.filter(({ anchor }) => anchor);
    expect(
      await check({ signals: [...BUILT_IN.signals, { ...tie, id: 'bare', phrases: [], near: [['sum']] }] }),
    ).toMatch(/^the engine fails with it/);
  });
});
