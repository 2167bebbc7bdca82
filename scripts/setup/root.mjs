import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Set-up ends with one sentence that says what the user can do, not with a stack. */
export class SetUpError extends Error {}

/** Progress goes to standard error: standard output belongs to the command that was asked for. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
