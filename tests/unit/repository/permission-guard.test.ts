import { describe, expect, it } from 'vitest';
import { askedBy } from '../../../scripts/permissions/asked.ts';
import type { Asked, Manifest } from '../../../scripts/permissions/asked.ts';
import { guardMessage, newlyAsked } from '../../../scripts/permissions/guard.ts';
import { readReleased, refuseNewlyAsked } from '../../../scripts/permissions/released.ts';

const BEFORE: Manifest = {
  permissions: ['storage', 'activeTab'],
  host_permissions: ['*://*.jobs.example/*', 'https://agents.example/*'],
  content_scripts: [{ matches: ['*://*.jobs.example/*', '*://*.videos.example/*'] }],
};
const asks = (change: Manifest): string[] => newlyAsked(askedBy(BEFORE), askedBy({ ...BEFORE, ...change }));

describe('an update is refused where it brings', () => {
  it.each<[string, Manifest, string]>([
    ['a permission that browsers warn of', { permissions: ['storage', 'activeTab', 'tabs'] }, 'optional_permissions'],
    ['a permission that nobody here knows', { permissions: ['storage', 'xyz'] }, 'optional_permissions'],
    ['a host', { host_permissions: ['*://*.new.example/*'] }, 'optional_host_permissions'],
    ['every host', { host_permissions: ['*://*/*'] }, 'optional_host_permissions'],
    ['every host, by its other name', { host_permissions: ['<all_urls>'] }, 'optional_host_permissions'],
    ['all of a domain, of which it had one host', { host_permissions: ['*://*.agents.example/*'] }, 'optional_host'],
    ['a host that only ends like a known one', { host_permissions: ['*://myjobs.example/*'] }, 'optional_host'],
    ['files', { host_permissions: ['file:///*'] }, 'optional_host_permissions'],
    ['a site of a content script', { content_scripts: [{ matches: ['*://*.new.example/*'] }] }, 'every-site.ts'],
    ['a second content script on a new site', { content_scripts: [{}, { matches: ['*://a.b/*'] }] }, 'every-site.ts'],
    ['a page among the developer’s tools', { devtools_page: 'tools.html' }, 'Leave it out'],
    ['another new tab', { chrome_url_overrides: { newtab: 'a.html' } }, 'Leave it out'],
    [
      'data that Firefox says it collects',
      { browser_specific_settings: { gecko: { data_collection_permissions: { required: ['websiteContent'] } } } },
      'It collects nothing',
    ],
  ])('%s', (_, change, wayOut) => {
    const said = asks(change);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(wayOut);
  });
});

describe('an update goes through that brings', () => {
  it.each<[string, Manifest]>([
    ['nothing new', {}],
    ['a permission without a warning', { permissions: ['storage', 'activeTab', 'alarms'] }],
    ['an optional permission', { optional_permissions: ['tabs', 'history'] }],
    ['optional hosts', { optional_host_permissions: ['*://*/*'] }],
    ['less', { permissions: [], host_permissions: [], content_scripts: [] }],
    ['a host below a known one', { host_permissions: ['*://in.jobs.example/*', '*://*.in.jobs.example/*'] }],
    ['a known domain itself', { host_permissions: ['https://jobs.example/*'] }],
    ['a host where its content script was', { host_permissions: ['*://*.videos.example/*'] }],
    ['a content script where it had the host', { content_scripts: [{ matches: ['*://agents.example/*'] }] }],
    ['another path or scheme of a known host', { host_permissions: ['*://agents.example/jobs/*'] }],
    [
      'Firefox’s word for collecting nothing',
      { browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } } },
    ],
  ])('%s', (_, change) => {
    expect(asks(change)).toEqual([]);
  });
});

describe('the build', () => {
  const released = readReleased();
  const manifestOf = ({ permissions, hosts, matches }: Asked): Manifest => ({
    permissions,
    host_permissions: hosts,
    content_scripts: [{ matches }],
  });

  it.each(['chrome', 'edge', 'firefox'])('for %s passes with what the last release asked for', (target) => {
    const asked = released.browsers[target === 'firefox' ? 'firefox' : 'chrome'];
    expect(() => refuseNewlyAsked(target, manifestOf(asked))).not.toThrow();
  });

  it.each([
    ['chrome', 'switch Parakh off'],
    ['edge', 'switch Parakh off'],
    ['firefox', 'keep the old Parakh'],
  ])('for %s fails with one site more, and says what users would see and what to do instead', (target, consequence) => {
    const asked = released.browsers[target === 'firefox' ? 'firefox' : 'chrome'];
    const more = manifestOf({ ...asked, hosts: [...asked.hosts, '*://*.new.example/*'] });
    expect(() => refuseNewlyAsked(target, more)).toThrow(consequence);
    expect(() => refuseNewlyAsked(target, more)).toThrow('*://*.new.example/* is new');
    expect(() => refuseNewlyAsked(target, more)).toThrow('optional_host_permissions');
  });

  it('lets through what an organisation names for its own computers, and nothing besides', () => {
    const { chrome } = released.browsers;
    const more = manifestOf({ ...chrome, hosts: [...chrome.hosts, '*://*.own.example/*', '*://*.new.example/*'] });
    expect(() => refuseNewlyAsked('chrome', more, ['*://*.own.example/*', '*://*.new.example/*'])).not.toThrow();
    expect(() => refuseNewlyAsked('chrome', more, ['*://*.own.example/*'])).toThrow('*://*.new.example/* is new');
  });

  it('says nothing where nothing is new', () => {
    const { chrome } = released.browsers;
    expect(guardMessage('Chrome would mind', '1.0.0', chrome, chrome)).toBeNull();
  });
});
