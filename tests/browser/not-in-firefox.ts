/** What Firefox is not asked, each with its reason in place. */
import { test } from 'vitest';
import { BROWSER } from './rig.ts';

/**
 * A test that Firefox is not asked.
 *
 * @param _reason stands in docs/firefox.md, word for word
 */
export function notInFirefox(_reason: string): typeof test {
  return (BROWSER === 'firefox' ? test.skip : test) as typeof test;
}
