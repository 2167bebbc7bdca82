/** What Mozilla's own checker says of the Firefox package, before its reviewers see it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}
type Findings = Readonly<Record<'errors' | 'notices' | 'warnings', readonly Finding[]>>;

/** A warning that stays, and why. */
export interface AllowedWarning {
  readonly code: string;
  /** Matches the names of the files that it may be in. */
  readonly file: string;
  readonly most: number;
  readonly why: string;
}

export const allowedWarnings = JSON.parse(
  readFileSync('tests/packages/allowed-warnings.json', 'utf8'),
) as readonly AllowedWarning[];

/** @param folder the package, unpacked */
export function lintAddOn(folder: string): Findings {
  const args = ['lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'];
  const { stdout } = spawnSync('web-ext', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  return JSON.parse(stdout) as Findings;
}

export const isAllowed = ({ code, file }: Finding, allowed: Pick<AllowedWarning, 'code' | 'file'>): boolean =>
  code === allowed.code && new RegExp(allowed.file).test(file ?? '');

/** @returns errors, notices, and the warnings that are not allowed */
export function complaintsOf({ errors, notices, warnings }: Findings): Finding[] {
  const unknown = warnings.filter((warning) => !allowedWarnings.some((one) => isAllowed(warning, one)));
  return [...errors, ...notices, ...unknown];
}
