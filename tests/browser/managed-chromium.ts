/**
 * A Chromium that an organisation manages, by the browser's own mechanism: a file below /etc that says what is installed from where, and
 * what is set. Values reach only an extension that a policy has installed, so the build is packed, signed and served as an organisation's own
 * server does it.
 */
import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { updateManifest } from '../../scripts/ngo/update-manifest.ts';

const CHROMIUM = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';
/** Where Debian's Chromium looks; each of its relatives has a folder of its own (docs/ngo/README.md). */
const POLICIES = '/etc/chromium/policies/managed';
const FILE = join(POLICIES, 'parakh-test.json');

/** Why no policy can be set here; null where one can. */
export function whyUnmanageable(): string | null {
  return process.getuid?.() === 0
    ? null
    : `only root may write to ${POLICIES}: run "npm test" as root to have these tests run`;
}

export class ManagedChromium {
  readonly id: string;
  private readonly folder: string;
  private readonly server: Server;
  private readonly before: Before;

  private constructor(id: string, folder: string, server: Server) {
    this.id = id;
    this.folder = folder;
    this.server = server;
    this.before = new Before(FILE);
  }

  /**
   * Packs a build and serves it.
   *
   * @param build folder of the unpacked extension
   * @param change what is different in its manifest
   */
  static async offer(
    build: string,
    change: (manifest: Manifest) => Manifest = (same) => same,
  ): Promise<ManagedChromium> {
    const folder = mkdtempSync(join(tmpdir(), 'parakh-managed-'));
    const { id, version } = pack(build, folder, change);
    const server = createServer((request, response) => {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      if (request.url?.startsWith('/update.xml') === true)
        response
          .writeHead(200, { 'content-type': 'text/xml' })
          .end(updateManifest({ id, version, address: `${address}/parakh.crx` }));
      else {
        response.writeHead(200, { 'content-type': 'application/x-chrome-extension' });
        createReadStream(join(folder, 'parakh.crx')).pipe(response);
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ManagedChromium(id, folder, server);
  }

  /** Writes the policy: from then on, every Chromium of this machine installs the extension with these values. */
  set(values: Readonly<Record<string, unknown>>): void {
    const { port } = this.server.address() as AddressInfo;
    const policy = {
      // Else the worker of an extension that a policy installs is hidden from the debugger.
      DeveloperToolsAvailability: 1,
      ExtensionSettings: {
        [this.id]: {
          installation_mode: 'force_installed',
          update_url: `http://127.0.0.1:${port}/update.xml`,
          toolbar_pin: 'force_pinned',
        },
      },
      '3rdparty': { extensions: { [this.id]: values } },
    };
    mkdirSync(POLICIES, { recursive: true });
    writeFileSync(FILE, JSON.stringify(policy));
  }

  /** Puts back what was there. */
  stop(): void {
    this.before.restore();
    this.server.closeAllConnections();
    this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Manifest {
  readonly version: string;
  readonly host_permissions: readonly string[];
}

/** As `chromium --pack-extension` does it for whoever has no store. */
function pack(
  build: string,
  folder: string,
  change: (manifest: Manifest) => Manifest,
): { id: string; version: string } {
  const unpacked = join(folder, 'parakh');
  cpSync(build, unpacked, { recursive: true });
  const file = join(unpacked, 'manifest.json');
  const manifest = change(JSON.parse(readFileSync(file, 'utf8')) as Manifest);
  writeFileSync(file, JSON.stringify(manifest));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = join(folder, 'key.pem');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  execFileSync(
    CHROMIUM,
    ['--headless', '--no-sandbox', `--pack-extension=${unpacked}`, `--pack-extension-key=${key}`],
    { stdio: 'ignore' },
  );
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return { id: idOf(publicKey), version: manifest.version };
}

/** Chromium names an extension by its key: 32 letters from a to p. */
function idOf(publicKey: Buffer): string {
  const digits = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return digits.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** What stood in the place of a file, and which of the folders above it were there. */
class Before {
  private readonly file: string;
  private readonly content: string | null;
  private readonly missing: readonly string[];

  constructor(file: string) {
    this.file = file;
    this.content = existsSync(file) ? readFileSync(file, 'utf8') : null;
    const above = [dirname(file), dirname(dirname(file))];
    this.missing = above.filter((folder) => !existsSync(folder));
  }

  restore(): void {
    if (this.content === null) rmSync(this.file, { force: true });
    else writeFileSync(this.file, this.content);
    for (const folder of this.missing) {
      try {
        rmdirSync(folder);
      } catch {
        // Somebody else has put something there meanwhile.
      }
    }
  }
}
