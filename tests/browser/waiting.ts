/** How tests of a browser wait. */
import { FULL } from './hostile/kinds.ts';

/** What a browser is given before a test calls it a failure: pages at full size are long about becoming what they are (`npm run hostile`). */
export const PATIENCE_MS = FULL ? 120_000 : 20_000;

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export async function until(holds: () => Promise<boolean>, otherwise: () => Promise<string>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(await otherwise());
    await pause(50);
  }
}
