/** Every link leads where somebody said that it may, and why. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compilePack } from '../../../src/packs/compile.ts';
import { packFolders, readPackFolder } from '../../../src/packs/folder.ts';
import { mayLinkTo, parseLinkHosts } from '../../../src/packs/link-hosts.ts';
import { PACK } from '../../pattern-list.ts';
import { filesUnder, read } from './files.ts';
import { linksIn, linksOf } from './links.ts';

type Reason = string | { readonly why: string; readonly http: string };

const LIST = 'docs/link-hosts.yaml';
const LISTED = parse(read(LIST)) as Readonly<Record<string, Reason>>;
const PACKS_LIST = 'assets/link-hosts.txt';
const OF_PACKS = parseLinkHosts(read(PACKS_LIST));

/** For examples, and for this machine (RFC 2606, RFC 6761): nobody can own them. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/;
/** Nobody sees where these lead, and whoever owns one may change it. */
const SHORTENERS =
  /^(?:t\.co|bit\.ly|goo\.gl|tinyurl\.com|is\.gd|ow\.ly|cutt\.ly|rb\.gy|t\.ly|rebrand\.ly|shorturl\.at|buff\.ly|dub\.sh|lnkd\.in|aka\.ms|g\.co)$/;
const NUMBER = /^\+?\d(?:[\d-]{1,17})\d$/;
const MAIL = /^mailto:[\w.+-]+@([\w-]+(?:\.[\w-]+)+)(?:\?.*)?$/;

const FOLDERS = ['assets', 'demo', 'docs', 'entrypoints', 'public', 'scripts', 'src', 'web'];
const FILES = [
  ...filesUnder('').filter((file) => !file.includes('/') && file.endsWith('.md')),
  ...FOLDERS.flatMap(filesUnder).filter((file) => file !== LIST && !/\.(?:png|jpg)$/.test(file)),
];
const LINKS = FILES.flatMap(linksOf);

/** @returns what is wrong with a link; null where nothing is */
function faultOf(link: string): string | null {
  if (link.startsWith('tel:')) return NUMBER.test(link.slice('tel:'.length)) ? null : 'is no number';
  const mail = MAIL.exec(link);
  if (link.startsWith('mailto:') && mail === null) return 'is no mail address';
  if (mail === null && !URL.canParse(link)) return 'is no address';
  const { hostname, protocol, username, password } = new URL(mail === null ? link : `https://${mail[1]}`);
  if (username !== '' || password !== '') return 'has a name or a password in it';
  if (RESERVED.test(hostname)) return null;
  if (mayLinkTo(link, OF_PACKS) || (mail !== null && mayLinkTo(`https://${hostname}`, OF_PACKS))) return null;
  const reason = LISTED[hostname];
  if (reason === undefined) return `is not to be linked to: add ${hostname} to ${LIST}, with the reason`;
  if (protocol === 'http:' && typeof reason === 'string') return 'is not https';
  return null;
}

describe('every link of the repository', () => {
  it('is one, and leads to a host that somebody gave a reason for', () => {
    expect(LINKS.length).toBeGreaterThan(200);
    const faults = LINKS.flatMap(({ file, text }) => {
      const fault = faultOf(text);
      return fault === null ? [] : [`${file}: ${text} ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ['https://', 'is no address'],
    ['https://exa mple', 'is no address'],
    ['https://bit.ly/3x', 'is not to be linked to'],
    ['http://nodejs.org/', 'is not https'],
    ['https://me:secret@nodejs.org/', 'has a name or a password'],
    ['https://nodejs.org.phish.info/', 'is not to be linked to'],
    ['mailto:somebody', 'is no mail address'],
    ['mailto:somebody@phish.info', 'is not to be linked to'],
    ['tel:call-me', 'is no number'],
  ])('would be found out as %s', (link, fault) => {
    expect(faultOf(link)).toContain(fault);
  });
});

describe('the pattern lists', () => {
  it.each([...packFolders('assets/packs').values()])('%s, as it is handed out, links only where it may', (folder) => {
    const files = readPackFolder(folder);
    const pack = files.pack.id === PACK.id ? PACK : compilePack(files);
    const links = linksIn(JSON.stringify(pack));
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => faultOf(link) !== null || !mayLinkTo(link, OF_PACKS))).toEqual([]);
  });

  it('say numbers that can be called', () => {
    const numbers = FILES.filter((file) => file.endsWith('guidance.yaml')).flatMap((file) =>
      Array.from(read(file).matchAll(/^\s*tel: "?([^"\n]+)"?$/gm), ([, number = '']) => number),
    );
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers.filter((number) => !NUMBER.test(number))).toEqual([]);
  });
});

describe('the lists of hosts', () => {
  it('give a reason for each', () => {
    for (const [host, reason] of Object.entries(LISTED)) {
      const reasons = typeof reason === 'string' ? [reason] : [reason.why, reason.http];
      expect(
        reasons.every((one) => /^[A-Z].{20,}\.$/.test(one)),
        host,
      ).toBe(true);
    }
    // There, it is the heading above.
    const groups = read(PACKS_LIST).trim().split(/\n\n+/);
    expect(groups.filter((group) => !group.startsWith('# '))).toEqual([]);
  });

  it('name no host twice, none that only shortens addresses, and none that nothing links to', () => {
    const hosts = Object.keys(LISTED);
    expect(hosts.filter((host) => mayLinkTo(`https://${host}`, OF_PACKS))).toEqual([]);
    expect([...hosts, ...OF_PACKS].filter((host) => SHORTENERS.test(host))).toEqual([]);
    const linked = new Set(LINKS.flatMap(({ text }) => (URL.canParse(text) ? [new URL(text).hostname] : [])));
    // The pattern lists' may be there early: what is added counts from the next release on.
    expect(hosts.filter((host) => !linked.has(host))).toEqual([]);
  });
});
