import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../src/packs/base64.ts';
import { isExpired } from '../../../src/packs/expiry.ts';
import { mayLinkTo, parseLinkHosts } from '../../../src/packs/link-hosts.ts';

describe('where a pattern list may lead a user', () => {
  const hosts = ['gov.in', 'icrc.org'];

  it.each([
    'https://gov.in',
    'https://emigrate.gov.in/info?a=b#c',
    'https://www.mea.gov.in/',
    'https://GOV.in/',
    'https://icrc.org/en',
  ])('to %s', (address) => expect(mayLinkTo(address, hosts)).toBe(true));

  it.each([
    ['without encryption', 'http://gov.in/'],
    ['to a script', 'javascript:alert(1)//gov.in'],
    ['to a host that only ends like one', 'https://evilgov.in/'],
    ['to a host that only begins like one', 'https://gov.in.evil.example/'],
    ['to a host that has one in its path', 'https://evil.example/gov.in'],
    ['with a user that looks like a host', 'https://gov.in@evil.example/'],
    ['with a user at all', 'https://user@gov.in/'],
    ['with a password at all', 'https://:secret@gov.in/'],
    ['to another port', 'https://gov.in:8443/'],
    ['with a space before it', ' https://gov.in/'],
    ['with a line break inside', 'https://gov.in/\nx'],
    ['with a control character inside', 'https://gov.in/\u0007'],
    ['to no address at all', 'gov.in'],
  ])('never %s', (_, address) => expect(mayLinkTo(address, hosts)).toBe(false));

  it('nowhere where no host is named', () => expect(mayLinkTo('https://gov.in/', [])).toBe(false));
});

describe('the file of hosts', () => {
  it('has one a line; remarks and empty lines are skipped', () => {
    expect(parseLinkHosts('# offices\r\ngov.in # India\n\n  mofa.gov.np  \nx-1.co.in\n# end')).toEqual([
      'gov.in',
      'mofa.gov.np',
      'x-1.co.in',
    ]);
    expect(parseLinkHosts('')).toEqual([]);
  });

  it.each([
    ['an address', 'https://gov.in'],
    ['a path', 'gov.in/x'],
    ['a name without a dot', 'localhost'],
    ['capitals', 'Gov.in'],
    ['a hyphen at an edge', '-gov.in'],
    ['a hyphen at the other edge', 'gov-.in'],
    ['an empty part', 'gov..in'],
    ['an ending of one letter', 'gov.i'],
    ['digits for an ending', '10.0.0.1'],
    ['two on a line', 'gov.in nic.in'],
    ['something before it', '*.gov.in'],
  ])('%s is no host, and the line is named', (_, line) => {
    expect(() => parseLinkHosts(`gov.in\n${line}`)).toThrow(`link-hosts.txt:2: "${line}" is no host`);
  });
});

describe('the day until which a list is meant to be used', () => {
  const pack = { expires: '2026-03-01' };

  it('belongs to it, to its last millisecond', () => {
    expect(isExpired(pack, Date.UTC(2026, 2, 1))).toBe(false);
    expect(isExpired(pack, Date.UTC(2026, 2, 2) - 1)).toBe(false);
    expect(isExpired(pack, Date.UTC(2026, 2, 2))).toBe(true);
    expect(isExpired(pack, Date.UTC(2027, 0, 1))).toBe(true);
  });
});

describe('bytes written as letters', () => {
  it('come out as they were', () => {
    expect(fromBase64('AP8BgA==')).toEqual(Uint8Array.from([0, 255, 1, 128]));
    expect(fromBase64('')).toEqual(new Uint8Array());
  });
});
