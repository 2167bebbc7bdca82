/** What is handed out: built twice, and compared. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKSUMS, PACKAGES } from '../package/packages.ts';
import { fault, fine, note } from './step.ts';
import type { Finding, Step } from './step.ts';

const SUMS = join(PACKAGES, CHECKSUMS);

/** @returns the checksums; null where the packages could not be made */
function made(): string | null {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/package.ts'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return readFileSync(SUMS, 'utf8');
  console.error(`${stdout}${stderr}`);
  return null;
}

export function packageFindings(first: string | null, second: string | null): Finding[] {
  if (first === null || second === null)
    return [fault('The packages could not be made; the reason stands above (npm run package).')];
  const lines = first.trim().split('\n');
  if (first === second)
    return [fine(`Built twice with the same bytes, in ${PACKAGES}/:`), ...lines.map((line) => note(line))];
  const others = new Set(second.trim().split('\n'));
  const differing = lines.filter((line) => !others.has(line)).map((line) => line.replace(/^\S+ +/, ''));
  return [fault(`Built twice, these differ: ${differing.join(', ')} (CONTRIBUTING.md, “Packages differ”)`)];
}

export const packages: Step = {
  title: 'Packages',
  find: ({ fast }) => (fast ? [note('Not built.')] : packageFindings(made(), made())),
};
