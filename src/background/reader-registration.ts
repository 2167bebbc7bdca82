/** Where the reader runs beside the listed sites, for which the manifest has it. */
import { browser } from 'wxt/browser';

/**
 * Registers the reader, or takes it back, so that it runs on these pages and no others.
 *
 * @param id of the registration
 * @param matches patterns that the browser allows; none to take it back
 */
export async function registerReader(
  id: string,
  matches: readonly string[],
  excludeMatches: readonly string[],
): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const isTheSame = isSame(matches, registered?.matches) && isSame(excludeMatches, registered?.excludeMatches);
  if (registered === undefined ? matches.length === 0 : isTheSame) return;
  if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      js: ['content-scripts/reader.js'],
      matches: [...matches],
      excludeMatches: [...excludeMatches],
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

function isSame(patterns: readonly string[], others: readonly string[] = []): boolean {
  return [...patterns].sort().join() === [...others].sort().join();
}
