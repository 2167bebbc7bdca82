/**
 * The types that WXT writes into .wxt/ from its configuration and the names of entrypoints and public files. The root's
 * postinstall does not do it, since install scripts are off.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, say, SetUpError } from './root.mjs';
import { runTool } from './run-tool.mjs';

const FOLDER = path.join(root, '.wxt');
const MARK = path.join(FOLDER, 'parakh-inputs-hash');

/** Runs `wxt prepare` where .wxt/ is missing or was made from other inputs. */
export function prepareTypes() {
  const wanted = inputsHash();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
  say('Preparing WXT’s types …');
  const { status } = runTool('wxt', ['prepare'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new SetUpError('`wxt prepare` failed; its message stands above.');
  writeFileSync(MARK, wanted);
}

function inputsHash() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'wxt.config.ts', 'tsconfig.json'])
    hash.update(readFileSync(path.join(root, file)));
  for (const folder of ['entrypoints', 'public']) hash.update(namesUnder(path.join(root, folder)).join('\n'));
  return hash.digest('hex');
}

function namesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? namesUnder(file) : [path.relative(root, file)];
    })
    .sort();
}
