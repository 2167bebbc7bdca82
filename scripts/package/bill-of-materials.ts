/** The packages that ship with Parakh, from the lock file, as CycloneDX: for those who look there whether a fault of one is ours, too. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** The parts of npm's answer that are not about the lock file. */
interface Bom {
  serialNumber: string;
  metadata: {
    timestamp?: string;
    tools?: { version?: string }[];
    component: { name: string };
  };
}

const ARGS = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
/** Those that only build and test stay out, and so does Node, which is optional and only for 64-bit Linux. */
const SHIPPED = ['--omit', 'dev', '--omit', 'optional'];

/**
 * @param root folder with the lock file
 * @param name of the project; npm takes the folder's
 * @throws Error where npm does not answer
 */
export function billOfMaterials(root: string, name: string): string {
  const own = process.env.npm_execpath;
  const isNpm = own !== undefined && /npm-cli\.c?js$/.test(own);
  const [command, first] = isNpm ? [process.execPath, [own]] : ['npm', []];
  const { stdout, stderr, status } = spawnSync(command, [...first, ...ARGS, ...SHIPPED], {
    cwd: root,
    encoding: 'utf8',
    shell: !isNpm && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not list the packages: ${stderr}`);
  return steady(JSON.parse(stdout) as Bom, name);
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
