/** Where a secret key lies: outside the repository, and for its owner alone. */
import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reasonOf } from '../../reason.ts';
import { Fault } from './command.ts';
import { parseSecretKey, secretKeyFile } from './secret-key.ts';
import type { SecretKey } from './secret-key.ts';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
const FOR_OTHERS = 0o077;
const FOR_ITS_OWNER = 0o600;

/** @throws Fault where it must not lie there, others may read it, or it is no key */
export function readSecretKey(file: string): SecretKey {
  if (!existsSync(file)) throw new Fault(`${file} is not there`);
  refuseInRepository(file);
  // Windows keeps no such bits, and says that all are set.
  if (process.platform !== 'win32' && (statSync(file).mode & FOR_OTHERS) !== 0)
    throw new Fault(
      `${file} can be read by others: run “chmod 600 ${file}”; if anybody else uses this machine, take a new key`,
    );
  try {
    return parseSecretKey(readFileSync(file, 'utf8'));
  } catch (error) {
    throw error instanceof Fault ? new Fault(`${file} ${error.message}`) : error;
  }
}

/** Never over another. @throws Fault where it must not lie there, or something lies there already */
export function writeSecretKey(file: string, key: SecretKey): void {
  refuseInRepository(file);
  try {
    writeFileSync(file, secretKeyFile(key), { mode: FOR_ITS_OWNER, flag: 'wx' });
  } catch (error) {
    throw new Fault(`${file} was not written: ${reasonOf(error)}`);
  }
}

/** What lies in the repository is committed sooner or later. */
function refuseInRepository(file: string): void {
  const from = relative(realpathSync(REPOSITORY), realPathOf(resolve(file)));
  if (from.split(sep)[0] !== '..' && !isAbsolute(from))
    throw new Fault(`${file} lies in the repository: keep secret keys outside of it`);
}

/** Also of what is yet to be written. */
function realPathOf(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const folder = dirname(file);
  return folder === file ? file : join(realPathOf(folder), basename(file));
}
