import { describe, expect, it } from 'vitest';
import { read } from './files.ts';

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
  readonly overrides: Record<string, string>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { dependencies, devDependencies, optionalDependencies, overrides } = manifest;

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
}
const { packages: locked } = JSON.parse(read('package-lock.json')) as { readonly packages: Record<string, Locked> };
const FREE = new Set(
  'MPL-2.0 MIT ISC BSD-3-Clause BSD-2-Clause BSD Apache-2.0 CC0-1.0 Python-2.0 BlueOak-1.0.0 0BSD Zlib'.split(' '),
);
/** Tables that a tool asks while it works: nothing that is built holds them. */
const ASKED_BY_TOOLS: Readonly<Record<string, string>> = { 'node_modules/caniuse-lite': 'CC-BY-4.0' };

describe('the packages', () => {
  it('are pinned to exact versions', () => {
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides });
    const loose = all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose, 'write 1.2.3, not ^1.2.3: what is tested is what is shipped').toEqual([]);
  });

  it('that ship are six at most', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(6);
  });

  it('that ship are explained in the README', () => {
    const readme = read('README.md');
    const unexplained = Object.keys(dependencies).filter((name) => !readme.includes(`**${name}**`));
    expect(unexplained, 'say in the README what it is for').toEqual([]);
  });

  it('are locked without the address that they came from', () => {
    expect(read('package-lock.json'), 'a mirror of one machine is no use to others').not.toContain('"resolved"');
  });

  it('that ship are listed with version and licence', () => {
    const rows = Array.from(
      read('docs/dependencies.md').matchAll(
        /^\| `([^`]+)` \| ([\d.]+) \| ([^|]+) \| ([\d,]+) \| (\d+ \w+ 20\d\d) \| \S/gm,
      ),
      ([, name, version, licence]) => ({ name, version, licence }),
    );
    expect(rows).toEqual(
      Object.entries(dependencies).map(([name, version]) => ({
        name,
        version,
        licence: locked[`node_modules/${name}`]?.license,
      })),
    );
  });

  it('are each locked by a checksum, and none comes from elsewhere than its name says', () => {
    const others = Object.entries(locked).filter(([folder]) => folder !== '');
    expect(others.length).toBeGreaterThan(100);
    const wrong = others.filter(
      ([, one]) =>
        !/^sha512-[\w+/]{86}==$/.test(one.integrity ?? '') ||
        one.link === true ||
        !/^\d+\.\d+\.\d+/.test(one.version ?? ''),
    );
    expect(wrong.map(([folder]) => folder)).toEqual([]);
  });

  it('have licences that may be combined with ours', () => {
    const wrong = Object.entries(locked).filter(
      ([folder, { license = 'none', dev }]) =>
        !(dev === true && ASKED_BY_TOOLS[folder] === license) &&
        license
          .split(/[()]| AND /)
          .some((part) => part.trim() !== '' && !part.split(' OR ').some((one) => FREE.has(one.trim()))),
    );
    expect(wrong.map(([folder, { license }]) => `${folder}: ${license}`)).toEqual([]);
  });

  it('run no script at install', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });
});
