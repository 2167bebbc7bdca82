/** What a page says of itself beside its text, and what is made of a page's or a user's words. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { isPlainWords } from '../../src/updates/plain-words.ts';
import { mayLinkTo } from '../../src/packs/link-hosts.ts';
import { pageOf } from '../../src/pauses.ts';
import { patternOf } from '../../src/site-pattern.ts';
import { siteName } from '../../src/site-name.ts';
import { isExcluded, webAddress } from '../../src/private-pages.ts';
import { readStructured } from '../../src/page/structured.ts';
import { redacted } from '../../src/redaction.ts';
import * as v from 'valibot';
import { door } from './door.ts';
import { hostileText, hostileValue, piece } from './hostile-text.ts';

const KINDS = ['JobPosting', 'NewsArticle', 'VideoObject', 'https://schema.org/JobPosting', 'Thing'];
const FIELDS = [
  'title',
  'description',
  'headline',
  'articleBody',
  'name',
  'jobLocation',
  'address',
  'baseSalary',
  'value',
  'minValue',
  'currency',
  'unitText',
  'hiringOrganization',
  'skills',
  'addressLocality',
];

const jsonLd: fc.Arbitrary<unknown> = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    hostileValue,
    fc.array(tie('node'), { maxLength: 4 }),
    fc
      .tuple(
        fc.oneof(fc.constantFrom(...KINDS), fc.array(fc.constantFrom(...KINDS, 1, null), { maxLength: 3 })),
        fc.dictionary(
          fc.constantFrom(...FIELDS),
          fc.oneof(tie('node'), hostileText, fc.constant('<p>&#x202e;<br/>&lt;script&gt;')),
        ),
      )
      .map(([type, fields]) => ({ '@type': type, ...fields })),
  ),
})).node;

door(
  'JSON-LD',
  'fast',
  fc.oneof(
    jsonLd.map((value) => JSON.stringify(value) ?? 'null'),
    hostileText,
  ),
  (json) => {
    const items = readStructured(json);
    if (items.length > 100) expect.fail('more than is read');
    let length = 0;
    for (const { texts } of items)
      for (const text of texts) {
        if (text === '' || text.includes('\n')) expect.fail('no line');
        length += text.length;
      }
    if (length > 2 * json.length) expect.fail('it has grown');
  },
);

const PLACEHOLDERS = { number: '‹n›', address: '‹a›', name: '‹p›' };
const NAMES = ['Asha Devi', 'रवि', 'Iğdır', 'O’Neil'];
/** Each written so that a reader takes it for what it is. */
const PERSONAL = [
  '+91 98765 43210',
  '9876543210',
  '98765-43210',
  '९८७६५४३२१०',
  'asha.devi@example.org',
  'https://chat.example.org/x',
  'www.example.org/join',
  'upi@okbank',
  '1234 5678 9012',
  'Asha Devi',
  'रवि',
  'B-1234/DEL/PER/100/5/12345/2019',
  'ABCDE1234F',
];

door(
  'redaction',
  'fast',
  fc.tuple(hostileText, fc.constantFrom(...PERSONAL), hostileText),
  ([before, secret, after]) => {
    const left = redacted(`${before}\n${secret}\n${after}`, PLACEHOLDERS, NAMES);
    if (left.split('\n').includes(secret)) expect(left).not.toContain(secret);
    if (left.length > 3 * (before.length + secret.length + after.length + 10)) expect.fail('it has grown');
  },
);

const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'javascript:', 'data:', '//', 'https://gov.in@', 'https:/\\', ''),
      fc.constantFrom(
        'gov.in',
        'emigrate.gov.in',
        'evilgov.in',
        'gov.in.evil.example',
        'GOV.IN',
        'gov．in',
        'web.whatsapp.com',
        'xn--',
      ),
      fc.array(piece, { maxLength: 5 }),
    )
    .map(([scheme, host, rest]) => scheme + host + rest.join('')),
);

door('addresses that a list may link to', 'fast', address, (url) => {
  if (mayLinkTo(url, ['gov.in'])) {
    const { hostname, protocol, username } = new URL(url);
    if (protocol !== 'https:' || username !== '' || !(hostname === 'gov.in' || hostname.endsWith('.gov.in')))
      expect(url).toBe('an address of gov.in');
  }
  if (url.includes('://') && isPlainWords(url)) expect(url).toBe('no plain words');
});

door('addresses of pages', 'fast', address, (url) => {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const isPrivate = /^(?:.*\.)?web\.whatsapp\.com\.?$/.test(host) || webAddress(url) === null;
  if (isPrivate && !isExcluded(url)) expect(url).toBe('an address that is never read unasked');
  if (pageOf(url).includes('#')) expect.fail('a page is one page, whatever part of it is in sight');
});

door(
  'names of sites',
  'fast',
  fc.oneof(
    address,
    hostileText.map((text) => text.slice(0, 80)),
  ),
  (written) => {
    const read = v.safeParse(siteName, written);
    if (!read.success) return;
    const { output } = read;
    if (!/^[a-z0-9._-]+$/.test(output)) expect(output).toMatch(/^[a-z0-9._-]+$/);
    if (v.safeParse(siteName, output).output !== output) expect(v.safeParse(siteName, output).output).toBe(output);
    if (!/^\*:\/\/(?:\*\.)?[^*/]+\/\*$/.test(patternOf(output))) expect.fail(`no pattern: ${patternOf(output)}`);
  },
);
