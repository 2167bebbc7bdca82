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

  it('run no script at install', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });
});
