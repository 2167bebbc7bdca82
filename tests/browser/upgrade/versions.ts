/** A build that is installed as one version, and later lies in the same place as the next. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class Versions {
  /** Where the browser finds it. */
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @param build folder of the unpacked extension */
  static of(build: string, version: string): Versions {
    const folder = mkdtempSync(join(tmpdir(), 'parakh-versions-'));
    cpSync(build, folder, { recursive: true });
    const versions = new Versions(folder);
    versions.become(version);
    return versions;
  }

  /** Another version lies there; the browser notices when it is told. */
  become(version: string): void {
    const file = join(this.folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...manifest, version }));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
