/**
 * A Firefox that an organisation manages, by the browser's own mechanism: `distribution/policies.json` beside its program. It is a program of
 * its own, made of links to the installed one, so that no other Firefox of this machine is managed with it.
 */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const FIREFOX = process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr';

export class ManagedFirefox {
  readonly executable: string;
  private readonly folder = mkdtempSync(join(tmpdir(), 'parakh-managed-'));

  constructor() {
    const program = realpathSync(FIREFOX);
    for (const name of readdirSync(dirname(program)))
      if (name !== 'distribution') symlinkSync(join(dirname(program), name), join(this.folder, name));
    this.executable = join(this.folder, basename(program));
    // It finds its folder by its own place, through links.
    rmSync(this.executable);
    copyFileSync(program, this.executable);
    mkdirSync(join(this.folder, 'distribution'));
  }

  /**
   * Writes the policy; Firefox reads it when it starts.
   *
   * @param installFrom address of the package that the policy installs; null for none
   */
  set(addOn: string, values: Readonly<Record<string, unknown>>, installFrom: string | null = null): void {
    const installed = { installation_mode: 'force_installed', install_url: installFrom };
    const policies = {
      '3rdparty': { Extensions: { [addOn]: values } },
      ...(installFrom === null ? {} : { ExtensionSettings: { [addOn]: installed } }),
    };
    writeFileSync(join(this.folder, 'distribution', 'policies.json'), JSON.stringify({ policies }));
  }

  stop(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
