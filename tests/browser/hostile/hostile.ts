/** All pages that mean harm, and the folder that they are served from. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BANNER_ATTACKS } from './banner-attacks.ts';
import { BLINDING } from './blinding.ts';
import { FRAMING } from './framing.ts';
import type { HostilePage } from './kinds.ts';
import { OVERLOOKED } from './overlooked.ts';
import { SIZES } from './sizes.ts';
import { SPYING } from './spying.ts';
import { HONEST } from './texts.ts';

export const HOSTILE: Readonly<Record<string, readonly HostilePage[]>> = {
  'against the banner': BANNER_ATTACKS,
  'against being read': BLINDING,
  'in what is overlooked': OVERLOOKED,
  'to accuse somebody honest': FRAMING,
  'to find out, or to forge': SPYING,
  'by size and restlessness': SIZES,
};

/**
 * Where browsers differ: in what they let into the top layer and tell of it, in how they run what is put into a page, in when they tell that a
 * document is there, in what a style sheet hides, and in what stands between a page and the extension.
 */
const BY_BROWSER = new Set([
  'taken-away',
  'opened-anew',
  'covered-where-nothing-is-hit',
  'covered-by-a-dialog',
  'covered-by-full-screen',
  'root-filtered',
  'attribute-everywhere',
  'press-through-a-cover',
  'named-like-the-browser',
  'prototypes-poisoned',
  'listens-to-all',
  'opened-anew-behind',
  'never-whole-endless',
  'script-that-is-drawn',
  'filling-in-a-first-line',
  'letters-without-height',
  'framed-tiny',
  'spies-on-getters',
  'forges-messages',
]);

/** @returns the pages of each kind that are such, or are not */
export function partOf(isWanted: (isByBrowser: boolean) => boolean): typeof HOSTILE {
  const parts = Object.entries(HOSTILE).map(
    ([aim, pages]) => [aim, pages.filter(({ name }) => isWanted(BY_BROWSER.has(name)))] as const,
  );
  return Object.fromEntries(parts.filter(([, pages]) => pages.length > 0));
}

const FOLDER = fileURLToPath(new URL('../../../.output/hostile-pages/', import.meta.url));
/** Counts that the page goes on, and what went wrong in it. */
const PULSE = `<script>window.beats = 0; window.failed = []; setInterval(() => { beats++; }, 20);
window.longest = 0; { let last = performance.now(); setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 10); }
addEventListener('error', (event) => { if (event.message) failed.push(event.message); });</script>`;

/** @param places where the extension's own pages stand @returns the folder, with a file for each page */
export function writePages(places: readonly string[]): string {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const one of Object.values(HOSTILE).flat()) writeFileSync(`${FOLDER}${one.name}.html`, documentOf(one, places));
  writeFileSync(`${FOLDER}honest-behind.html`, `<!doctype html><title>Jobs</title>${HONEST}`);
  return FOLDER;
}

function documentOf({ head = '', root = 'lang="en"', body }: HostilePage, places: readonly string[]): string {
  const known = `<script>const PLACES = ${JSON.stringify(places)};</script>`;
  return `<!doctype html>\n<html ${root}>\n<head><meta charset="utf-8"><title>Jobs</title>${PULSE}${known}${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
}
