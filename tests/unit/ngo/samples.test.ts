/** The sample policies: made by the command that an organisation runs, and each of them read back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../scripts/ngo/config.ts';
import { packNames } from '../../../src/cli/packs/pack-folders.ts';
import { readPolicy } from '../../../src/policy-reading.ts';
import { NOTHING_SET, POLICY_ENTRIES } from '../../../src/policy.ts';
import { SETTING_NAMES } from '../../../src/settings.ts';
import { filesUnder, read } from '../repository/files.ts';
import { normalised } from './chromium-schema.ts';
import { readFirefox, readLinux, readProfile, readRegistry, readScript } from './policy-formats.ts';
import type { Told } from './policy-formats.ts';

const SAMPLES = 'docs/ngo/samples';
const CONFIGS = { store: 'docs/ngo/example/ngo.json', 'own-server': 'docs/ngo/example/own-server.json' } as const;
const SCHEMA = JSON.parse(read('public/managed_schema.json')) as Parameters<typeof normalised>[0];
const folder = mkdtempSync(join(tmpdir(), 'parakh-ngo-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** How each file is read, and which browsers it is for. */
const FORMATS: readonly (readonly [name: string, parse: (text: string) => Told[], browsers: readonly string[]])[] = [
  ['linux-chrome-chromium-brave.json', readLinux, ['Linux']],
  ['linux-edge.json', readLinux, ['Linux']],
  ['windows.reg', readRegistry, ['Google\\Chrome', 'BraveSoftware\\Brave', 'Microsoft\\Edge']],
  ['windows-intune.ps1', readScript, ['Google\\Chrome', 'BraveSoftware\\Brave', 'Microsoft\\Edge', 'Firefox']],
  ['macos.mobileconfig', readProfile, ['com.google.Chrome', 'com.brave.Browser', 'com.microsoft.Edge', 'Firefox']],
  ['firefox-policies.json', readFirefox, ['Firefox']],
];

describe.each(Object.entries(CONFIGS))('the samples, %s,', (name, config) => {
  const { values, policy } = readConfig(config);

  test('are what the command makes', () => {
    const out = join(folder, name);
    execFileSync(process.execPath, [
      'scripts/ngo/main.ts',
      '--config',
      config,
      '--only',
      'policies,server',
      '--out',
      out,
    ]);
    for (const file of filesUnder(`${SAMPLES}/${name}`))
      expect(read(file), `run: npm run ngo -- --config ${config} --only policies,server --out ${SAMPLES}/${name}`).toBe(
        read(join('..', '..', '..', out, file.slice(`${SAMPLES}/${name}`.length))),
      );
  });

  test.each(FORMATS)(
    '%s tells its browsers all of it, and nothing that Parakh would leave out',
    (file, parse, browsers) => {
      const all = parse(read(`${SAMPLES}/${name}/policies/${file}`));
      expect(all.map(({ browser }) => browser)).toEqual(browsers);
      for (const { browser, settings, values: given } of all) {
        const taken = browser === 'Firefox' ? given : normalised(SCHEMA, given);
        expect({ browser, taken }).toEqual({ browser, taken: values });
        expect(readPolicy(taken, packNames())).toMatchObject({ policy, faults: [] });
        expect(settings.installation_mode).toBe('force_installed');
        // A button that nobody sees warns nobody.
        expect(settings).toSatisfy((one: Told['settings']) =>
          [one.toolbar_pin, one.toolbar_state, one.default_area].some((place) =>
            ['force_pinned', 'force_shown', 'navbar'].includes(String(place)),
          ),
        );
      }
    },
  );
});

describe('the samples for an own server', () => {
  test('have newer versions come from there, too', () => {
    const [told] = readLinux(read(`${SAMPLES}/own-server/policies/linux-chrome-chromium-brave.json`));
    expect(told?.settings).toMatchObject({
      update_url: 'https://parakh.sample-trust.example/update.xml',
      override_update_url: true,
    });
  });
});

describe('the schema for Chromium', () => {
  test('names what Parakh reads, and nothing else', () => {
    expect(Object.keys(SCHEMA.properties ?? {}).toSorted()).toEqual([...POLICY_ENTRIES].toSorted());
    expect(Object.keys(SCHEMA.properties?.settings?.properties ?? {}).toSorted()).toEqual(
      SETTING_NAMES.filter((name) => name !== 'pauses').toSorted(),
    );
  });

  test('says nothing of what is right inside an entry: Parakh says that in words', () => {
    const text = JSON.stringify(SCHEMA);
    for (const word of ['enum', 'pattern', 'minLength', 'maxLength', 'required', 'minimum'])
      expect(text).not.toContain(`"${word}"`);
  });

  test('drops an entry of the wrong form, which is then not set', () => {
    const taken = normalised(SCHEMA, { welcome: 'no', exemptSites: ['cases.example'], colour: 'red' });
    expect(taken).toEqual({ exemptSites: ['cases.example'] });
    expect(readPolicy(taken, packNames()).policy.welcome).toBe(NOTHING_SET.policy.welcome);
  });
});

test('the guide names every entry, every setting that can be locked and every file', () => {
  const guide = read('docs/ngo/README.md');
  for (const name of [...POLICY_ENTRIES, ...SETTING_NAMES]) expect(guide).toContain(`\`${name}\``);
  for (const [file] of FORMATS) expect(guide).toContain(file);
});
