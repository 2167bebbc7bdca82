/** The packages that ship with Parakh, from the lock file, as CycloneDX: for those who look there whether a fault of one is ours, too. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of npm's answer that are not about the lock file. */
interface Bom {
  serialNumber: string;
  metadata: {
    timestamp?: string;
    tools?: { version?: string }[];
    component: { 'bom-ref': string; name: string };
  };
  components: { 'bom-ref': string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** What the lock file says of a package, by its place. */
type Locked = Readonly<
  Record<string, { readonly version: string } & { readonly [flag in (typeof NOT_SHIPPED)[number]]?: true }>
>;

/** Those that only build and test stay out, and so does Node, which is optional and only for 64-bit Linux. */
const NOT_SHIPPED = ['dev', 'optional', 'devOptional'] as const;
const ARGS = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];

/**
 * @param root folder with the lock file
 * @param name of the project; npm takes the folder's
 * @throws Error where npm does not answer
 */
export function billOfMaterials(root: string, name: string): string {
  const own = process.env.npm_execpath;
  const isNpm = own !== undefined && /npm-cli\.c?js$/.test(own);
  const [command, first] = isNpm ? [process.execPath, [own]] : ['npm', []];
  const { stdout, stderr, status } = spawnSync(command, [...first, ...ARGS], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: !isNpm && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not list the packages: ${stderr}`);
  return steady(onlyShipped(JSON.parse(stdout) as Bom, shipped(root)), name);
}

/** @returns name and version of each package that ships, as npm refers to it */
function shipped(root: string): ReadonlySet<string> {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Locked };
  return new Set(
    Object.entries(packages)
      .filter(([place, one]) => place !== '' && !NOT_SHIPPED.some((flag) => one[flag] === true))
      .map(([place, { version }]) => `${place.split('node_modules/').pop()}@${version}`),
  );
}

/** npm's own `--omit dev` leaves out what ships as soon as a package for development needs it, too (seen in 11.19). */
function onlyShipped(bom: Bom, ships: ReadonlySet<string>): Bom {
  const own = bom.metadata.component['bom-ref'];
  const stays = (ref: string): boolean => ref === own || ships.has(ref);
  return {
    ...bom,
    components: bom.components.filter((one) => stays(one['bom-ref'])),
    dependencies: bom.dependencies
      .filter(({ ref }) => stays(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(stays) })),
  };
}

/** Without the time, the machine and chance; the serial number is made from all the rest. */
function steady(bom: Bom, name: string): string {
  bom.metadata.component.name = name;
  delete bom.metadata.timestamp;
  for (const tool of bom.metadata.tools ?? []) delete tool.version;
  bom.serialNumber = '';
  const hash = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
  // A UUID of version 8: its makers choose what it is made of.
  bom.serialNumber = `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return `${JSON.stringify(bom, null, 2)}\n`;
}
