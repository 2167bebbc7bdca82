/**
 * npm's packages, and with them Node 24 (docs/decisions/0002-node-24-from-lock-file.md). This file runs before anything is
 * installed, on whatever Node the machine has: no dependencies, no syntax newer than Node 18.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, say, SetUpError } from './root.mjs';

const MODULES = path.join(root, 'node_modules');
const MARK = path.join(MODULES, '.parakh-lock-hash');
export const BIN = path.join(MODULES, '.bin');

/** The first Node that runs TypeScript files as they are. */
const OLDEST_NODE = [22, 18];

/** Installs the packages of the lock file where they are missing or from another lock file. */
export function installPackages() {
  const wanted = lockHash();
  if (!existsSync(MARK) || readFileSync(MARK, 'utf8') !== wanted) {
    say('Installing the npm packages of package-lock.json …');
    npm(['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel', 'error']);
    writeFileSync(MARK, wanted);
  }
  checkNode();
}

/**
 * What decides whether an installation is stale. The version of Node does not: nothing is compiled at install, and the
 * first run comes from the system's Node, the next from the lock file's.
 */
function lockHash() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', '.npmrc']) hash.update(readFileSync(path.join(root, file)));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/** Runs the npm that called us, else the one on the PATH. */
function npm(args) {
  const own = process.env.npm_execpath;
  const isNpm = own !== undefined && /npm-cli\.c?js$/.test(own);
  const result = isNpm
    ? spawnSync(process.execPath, [own, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.error !== undefined)
    throw new SetUpError(`npm could not be started (${result.error.message}): install Node.js with npm.`);
  if (result.status !== 0) throw new SetUpError('npm could not install the packages; its message stands above.');
}

/** The lock file brings Node 24 for 64-bit Linux; elsewhere the machine's own must be new enough. */
function checkNode() {
  if (existsSync(path.join(BIN, 'node'))) return;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new SetUpError(
    `Parakh's tools need Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
  );
}
