import { describe, expect, test } from 'vitest';
import { checkedPatterns, excludedPatterns, isChecked, isExcluded, SITES } from '../../../src/sites.ts';

test('every checked site says why, and none comes twice', () => {
  expect(SITES.filter(({ why }) => why.trim() === '')).toEqual([]);
  expect(new Set(SITES.map(({ host }) => host)).size).toBe(SITES.length);
});

test('patterns are ones that browsers take', () => {
  for (const pattern of [...checkedPatterns(), ...excludedPatterns()])
    expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^*?#]*\*?$/);
});

describe('isChecked', () => {
  test.each([
    'https://www.naukri.com/job-listings-1',
    'https://in.indeed.com/viewjob?jk=1',
    'https://m.youtube.com/watch?v=1',
    'http://t.me/s/channel',
    'https://www.facebook.com/groups/1',
    'https://naukri.com./x',
  ])('%s', (url) => expect(isChecked(url)).toBe(true));

  test.each([
    'https://example.org/',
    'https://notnaukri.com/',
    'https://naukri.com.example.org/',
    'ftp://naukri.com/',
    'chrome://version',
    'not an address',
    'https://www.linkedin.com/messaging/thread/1',
    'https://mail.naukri.com/',
  ])('not %s', (url) => expect(isChecked(url)).toBe(false));
});

describe('isExcluded', () => {
  test.each([
    'https://web.whatsapp.com/',
    'https://x.com/messages',
    'https://x.com/Messages/1',
    'https://www.facebook.com/messages/t/1',
    'https://mail.example.org/',
    'https://webmail.example.co.in/inbox',
    'https://messages.indeed.com/',
    'https://www.google.com/recaptcha/api2/anchor',
    'about:blank',
    '',
  ])('%s', (url) => expect(isExcluded(url)).toBe(true));

  test.each([
    'https://x.com/messagesforyou',
    'https://www.facebook.com/groups/messages-of-hope',
    'https://www.example.org/mail',
    'https://mailing.example.org/',
  ])('not %s', (url) => expect(isExcluded(url)).toBe(false));
});
