/**
 * A Chromium that an organisation manages, by the browser's own mechanism: a file below /etc that says what is installed from where, and
 * what is set. Values reach only an extension that a policy has installed, so the build is packed, signed and served as an organisation's own
 * server does it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { updateManifest } from '../../scripts/ngo/update-manifest.ts';

const CHROMIUM = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium';
/** Where Debian's Chromium looks; each of its relatives has a folder of its own (docs/ngo/README.md). */
const ETC = '/etc/chromium';
const POLICY = join('policies', 'managed', 'parakh-test.json');

/**
 * Ways to show the browser another folder in the place of /etc/chromium, and nobody else: then no other Chromium of this machine is managed
 * with it, and nothing is left behind, whatever becomes of the test.
 */
const APART = [['--mount'], ['--map-root-user', '--mount']].find(
  (way) => spawnSync('unshare', [...way, 'mount', '--bind', tmpdir(), ETC]).status === 0,
);

/** Why no policy can be set here; null where one can. */
export function whyUnmanageable(): string | null {
  if (APART !== undefined || process.getuid?.() === 0) return null;
  return `no policy can be set: run "npm test" as root, who may write to ${ETC}`;
}

export class ManagedChromium {
  readonly id: string;
  readonly executable: string;
  private readonly folder: string;
  private readonly server: Server;
  private readonly file: PolicyFile;
  private readonly build: string;

  private constructor(build: string, folder: string, { id, server }: { readonly id: string; readonly server: Server }) {
    this.build = build;
    this.id = id;
    this.folder = folder;
    this.server = server;
    if (APART === undefined) {
      this.executable = CHROMIUM;
      this.file = new PolicyFile(join(ETC, POLICY));
    } else {
      const etc = join(folder, 'etc');
      cpSync(ETC, etc, { recursive: true });
      this.executable = join(folder, 'chromium');
      const start = `mount --bind "${etc}" ${ETC} && exec "${CHROMIUM}" --no-sandbox "$@"`;
      writeFileSync(this.executable, `#!/bin/sh\nexec unshare ${APART.join(' ')} sh -c '${start}' chromium "$@"\n`, {
        mode: 0o755,
      });
      this.file = new PolicyFile(join(etc, POLICY));
    }
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
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(join(folder, KEY), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const id = idOf(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }));
    pack(build, folder, change);
    const server = createServer((request, response) => {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      if (request.url?.startsWith('/update.xml') === true) {
        const { version } = manifestIn(folder);
        response
          .writeHead(200, { 'content-type': 'text/xml' })
          .end(updateManifest({ id, version, address: `${address}/parakh.crx` }));
      } else {
        response.writeHead(200, { 'content-type': 'application/x-chrome-extension' });
        createReadStream(join(folder, 'parakh.crx')).pipe(response);
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ManagedChromium(build, folder, { id, server });
  }

  /** From now on another version is offered, signed with the same key. */
  offerNext(change: (manifest: Manifest) => Manifest): void {
    pack(this.build, this.folder, change);
  }

  /** Writes the policy: the browser installs the extension with these values when it starts, and follows when they change. */
  set(values: Readonly<Record<string, unknown>>): void {
    const { port } = this.server.address() as AddressInfo;
    this.file.write({
      // Else the worker of an extension that a policy installs is hidden from the debugger.
      DeveloperToolsAvailability: 1,
      ExtensionSettings: {
        [this.id]: {
          installation_mode: 'force_installed',
          update_url: `http://127.0.0.1:${port}/update.xml`,
          // As the kit's policies have it: else newer versions are looked for in the store.
          override_update_url: true,
          toolbar_pin: 'force_pinned',
        },
      },
      '3rdparty': { extensions: { [this.id]: values } },
    });
  }

  /** Puts back what was there. */
  stop(): void {
    this.file.restore();
    this.server.closeAllConnections();
    this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Manifest {
  readonly version: string;
  readonly host_permissions: readonly string[];
}

const KEY = 'key.pem';
const UNPACKED = 'parakh';

/** As `chromium --pack-extension` does it for whoever has no store. */
function pack(build: string, folder: string, change: (manifest: Manifest) => Manifest): void {
  const unpacked = join(folder, UNPACKED);
  cpSync(build, unpacked, { recursive: true });
  writeFileSync(join(unpacked, 'manifest.json'), JSON.stringify(change(manifestIn(folder))));
  execFileSync(
    CHROMIUM,
    ['--headless', '--no-sandbox', `--pack-extension=${unpacked}`, `--pack-extension-key=${join(folder, KEY)}`],
    { stdio: 'ignore' },
  );
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, UNPACKED, 'manifest.json'), 'utf8')) as Manifest;
}

/** Chromium names an extension by its key: 32 letters from a to p. */
function idOf(publicKey: Buffer): string {
  const digits = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return digits.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** A file of ours among those of the browser; what stood in its place comes back. */
class PolicyFile {
  private readonly path: string;
  private readonly before: string | null;

  constructor(path: string) {
    this.path = path;
    this.before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  }

  write(policy: object): void {
    mkdirSync(join(this.path, '..'), { recursive: true });
    writeFileSync(this.path, JSON.stringify(policy));
  }

  restore(): void {
    if (this.before === null) rmSync(this.path, { force: true });
    else writeFileSync(this.path, this.before);
  }
}
