/** `npm run release`: what it says of a release that is ready, and of each that is not. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  changelogFindings,
  CHANGELOG,
  entriesOf,
  packFindings,
  PACKS_CHANGELOG,
  packTitle,
} from '../../../scripts/release/changelogs.ts';
import { geckoId, identityFindings } from '../../../scripts/release/identity.ts';
import { packageFindings } from '../../../scripts/release/packages.ts';
import { goesOn } from '../../../scripts/release/step.ts';
import type { Finding } from '../../../scripts/release/step.ts';
import { refusal } from '../../../scripts/release/submit.ts';
import { commandOf, submissions } from '../../../scripts/release/submission.ts';
import { channelFindings, languageFindings } from '../../../scripts/release/unconfirmed.ts';
import { versionFindings } from '../../../scripts/release/version.ts';
import type { Numbers } from '../../../scripts/release/version.ts';
import { compareVersions } from '../../../scripts/release/versions.ts';
import { workTreeFindings } from '../../../scripts/release/work-tree.ts';
import { leftForPublisher } from '../../../scripts/store/missing.ts';
import { readStore, STORES } from '../../../scripts/store/stores.ts';
import { packFolders, readPackTexts } from '../../../src/packs/folder.ts';
import { read } from './files.ts';

const of = (findings: readonly Finding[], kind: Finding['kind']): string[] =>
  findings.filter((finding) => finding.kind === kind).map(({ text }) => text);
const CONFIG = read('wxt.config.ts');
const { version } = JSON.parse(read('package.json')) as { version: string };

describe('the rehearsal', () => {
  const { status, stdout } = spawnSync('node', ['scripts/release/main.ts', '--dry-run', '--fast'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

  it('walks to the end, and says that nothing was done', () => {
    expect(status, stdout).toBe(0);
    expect(stdout).toContain(`Rehearsed: ${version}. Nothing was tagged, sent or published.`);
  });

  it('prints the command for each store', () => {
    for (const zip of ['chrome', 'edge', 'firefox'])
      expect(stdout).toMatch(
        new RegExp(`npx wxt submit .*--${zip}-zip .output/packages/parakh-${version}-${zip}\\.zip`),
      );
  });

  it('lists what nobody but the publisher can fill in, and all that nobody has confirmed', () => {
    const left = STORES.flatMap((name) => leftForPublisher(name, readStore(name)));
    const channels = [...packFolders('assets/packs')].flatMap(([, folder]) => readPackTexts(folder).guidance.channels);
    const numbers = channels.flatMap(({ tel, confirmed }) => (tel !== undefined && confirmed === null ? [tel] : []));
    const fields = left.map(({ what }) => what);
    for (const text of [...fields, ...numbers, ...of(identityFindings(geckoId(CONFIG)), 'publisher')])
      expect(stdout).toContain(text);
  });
});

describe('a release', () => {
  it('stops at what is left for the publisher, which a rehearsal goes past', () => {
    const findings: Finding[] = [{ kind: 'publisher', text: '' }];
    expect(goesOn({ rehearsal: true }, findings)).toBe(true);
    expect(goesOn({ rehearsal: false }, findings)).toBe(false);
    expect(goesOn({ rehearsal: false }, [{ kind: 'note', text: '' }])).toBe(true);
  });

  it('is made from main with everything committed, or from its tag', () => {
    const clean = { branch: 'main', changed: [], tags: [] };
    expect(of(workTreeFindings(clean, '1.0.0'), 'before')).toEqual([]);
    expect(of(workTreeFindings({ ...clean, branch: '', tags: ['v1.0.0'] }, '1.0.0'), 'before')).toEqual([]);
    expect(of(workTreeFindings({ ...clean, branch: 'try' }, '1.0.0'), 'before')).toHaveLength(1);
    expect(of(workTreeFindings({ ...clean, changed: ['a'] }, '1.0.0'), 'before')).toEqual(['Not committed: a']);
  });

  it('has the version that its tag says', () => {
    const findings = workTreeFindings({ branch: '', changed: [], tags: ['v1.1.0'] }, '1.0.0');
    expect(of(findings, 'fault')).toEqual(['This commit is tagged v1.1.0, and package.json says 1.0.0.']);
  });
});

describe('the version', () => {
  const first: Numbers = { version: '0.1.0', released: '0.1.0', tags: [], tagsHere: [], built: ['0.1.0', '0.1.0'] };
  const found = (kind: Finding['kind'], changed: Partial<Numbers>): string[] =>
    of(versionFindings({ ...first, ...changed }), kind);
  const faults = (changed: Partial<Numbers>): string[] => found('fault', changed);

  it('is compared by number', () => {
    expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
    expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  });

  it('rises above every release before it', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ version: '0.2.0', tags: ['v0.1.0'], built: [] })).toEqual([]);
    expect(found('before', { version: '0.2.0', tags: ['v0.1.0'], built: [] })).toEqual([]);
    expect(found('before', { tags: ['v0.1.0', 'v0.0.9'] })).toHaveLength(1);
    expect(found('before', { tags: ['v0.10.0'] })).toHaveLength(1);
    expect(faults({ version: '0.1.0', released: '0.2.0' })).toHaveLength(1);
  });

  it('may be that of the very commit', () => {
    expect(found('before', { tags: ['v0.1.0'], tagsHere: ['v0.1.0'] })).toEqual([]);
  });

  it('is that of the manifests, and has three numbers', () => {
    expect(faults({ built: ['0.0.9'] })).toEqual(['.output holds a build of 0.0.9: npm run build']);
    expect(faults({ version: '1.0' })).toHaveLength(1);
  });
});

describe('the changelogs', () => {
  const packs = [...packFolders('assets/packs')].map(([, folder]) => readPackTexts(folder).pack);
  const pack = { id: 'p', version: '2.0.0', issued: '2026-12-01', before: '1.0.0', newSignals: [], isChanged: true };
  const entries = entriesOf(
    '# Title\n\n## p 2.0.0 (2026-12-01)\n\nWhat is new: `laundry`.\n\n## p 1.0.0 (2026-11-01)\n\nOld.',
  );

  it('tell job seekers of this version', () => {
    expect(of(changelogFindings(version, entriesOf(read(CHANGELOG))), 'fault')).toEqual([]);
  });

  it.each(packs)('tell of $id $version', (one) => {
    const state = { ...one, before: null, newSignals: [], isChanged: false };
    expect(of(packFindings(state, entriesOf(read(PACKS_CHANGELOG))), 'fault')).toEqual([]);
  });

  it('are behind where the newest entry is of another version, or says nothing', () => {
    expect(of(changelogFindings('2.0.0', entriesOf('## 1.0.0\n\nOld.')), 'fault')).toHaveLength(1);
    expect(of(changelogFindings('2.0.0', entriesOf('## 2.0.0\n\n## 1.0.0\n\nOld.')), 'fault')).toHaveLength(1);
    expect(of(packFindings({ ...pack, version: '3.0.0' }, entries), 'fault')[0]).toContain(
      packTitle({ ...pack, version: '3.0.0' }),
    );
  });

  it('name each signal that is new', () => {
    expect(of(packFindings({ ...pack, newSignals: ['laundry'] }, entries), 'before')).toEqual([]);
    expect(of(packFindings({ ...pack, newSignals: ['mine'] }, entries), 'before')[0]).toContain('mine');
  });

  it('do not cover a list that changed without a new version', () => {
    expect(of(packFindings({ ...pack, before: '2.0.0' }, entries), 'before')[0]).toContain('raise its version');
  });
});

describe('what is left for people', () => {
  it('is a name of one’s own for Firefox', () => {
    expect(geckoId(CONFIG)).toMatch(/^[\w.+-]+@[\w.-]+$/);
    expect(of(identityFindings('parakh@parakh.example'), 'publisher')).toHaveLength(1);
    expect(of(identityFindings('parakh@an-ngo.in'), 'fine')).toHaveLength(1);
    expect(of(identityFindings(null), 'fault')).toHaveLength(1);
  });

  it('is a call to each number; pages are only named', () => {
    const findings = channelFindings('p', [
      { id: 'one', tel: '1930', confirmed: null },
      { id: 'two', url: 'https://example.org', confirmed: null },
      { id: 'three', tel: '112', confirmed: '2026-11-26' },
    ]);
    expect(of(findings, 'publisher')).toEqual(['p/guidance.yaml: one, 1930: call it, then fill in “confirmed”.']);
    expect(of(findings, 'note')).toEqual(['p: pages that nobody confirmed: two']);
  });

  it('is reading: Parakh itself says which languages nobody has read', () => {
    expect(languageFindings({ en: {}, hi: null, ta: null }, 'Surfaces').text).toContain('hi, ta');
    expect(languageFindings({ en: {} }, 'Surfaces').kind).toBe('fine');
  });
});

describe('packages', () => {
  it('that differ from one build to the next are named', () => {
    expect(of(packageFindings('1  a.zip\n2  b.zip\n', '1  a.zip\n3  b.zip\n'), 'fault')[0]).toContain('differ: b.zip');
    expect(of(packageFindings('1  a.zip\n', '1  a.zip\n'), 'fault')).toEqual([]);
    expect(of(packageFindings(null, null), 'fault')).toHaveLength(1);
  });
});

describe('the commands for the stores', () => {
  const all = submissions((kind) => `parakh-1.0.0-${kind}`);

  it('hold no secret, only the names of the variables that hold them', () => {
    for (const submission of Object.values(all))
      for (const secret of submission.secrets)
        expect(commandOf(submission)).not.toContain(secret.toLowerCase().replaceAll('_', '-'));
  });

  it('would be refused without one of these variables', () => {
    for (const [name, submission] of Object.entries(all) as [keyof typeof all, (typeof all)['edge']][]) {
      expect(refusal(name, submission), name).toBe('');
      expect(refusal(name, { ...submission, secrets: submission.secrets.slice(1) }), name).toContain('Invalid config');
    }
  });
});
