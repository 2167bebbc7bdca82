/** A build that is installed as one version, and later lies in the same place as the next. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface VersionOptions {
  /** As what it is installed; as it is, where nothing is said. */
  readonly version?: string;
  /** True where the browser has allowed every site: its question to the user is out of a test's reach. */
  readonly everySite?: boolean;
}

interface Manifest {
  readonly host_permissions: readonly string[];
}

export class Versions {
  /** Where the browser finds it. */
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @param build folder of the unpacked extension */
  static of(build: string, { version, everySite = false }: VersionOptions = {}): Versions {
    const versions = new Versions(mkdtempSync(join(tmpdir(), 'parakh-versions-')));
    cpSync(build, versions.folder, { recursive: true });
    if (version !== undefined) versions.become(version);
    if (everySite)
      versions.change((manifest) => ({ ...manifest, host_permissions: [...manifest.host_permissions, '*://*/*'] }));
    return versions;
  }

  /** Another version lies there; the browser notices when it is told. */
  become(version: string): void {
    this.change((manifest) => ({ ...manifest, version }));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private change(change: (manifest: Manifest) => object): void {
    const file = join(this.folder, 'manifest.json');
    writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Manifest)));
  }
}
