/** Put into a page where the user wants to see words in it: marks them. The reader knows where they are. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FoundQuote } from '../src/messages.ts';
import { mark } from '../src/page/marks.ts';
import { kept } from '../src/page/own-world.ts';
import type { PageReader } from '../src/page/reader.ts';

/** Kept in the extension's own world of the page, beside the reader. */
interface World {
  parakhReader?: { readonly reader: PageReader };
  /** Set by the background just before. */
  parakhShow?: { readonly visit: string; readonly quotes: readonly FoundQuote[]; readonly name: string };
  /** Takes the marks away that are there. */
  parakhUnmark?: (() => void) | null;
}

export default defineContentScript({
  registration: 'runtime',
  /** @returns whether the words are to be seen */
  main(): boolean {
    const world = globalThis as World;
    const parakhReader = kept<World, 'parakhReader'>('parakhReader');
    const parakhShow = kept<World, 'parakhShow'>('parakhShow');
    delete world.parakhShow;
    kept<World, 'parakhUnmark'>('parakhUnmark')?.();
    world.parakhUnmark = null;
    if (parakhReader === undefined || parakhShow === undefined) return false;
    const { reader } = parakhReader;
    const { visit, quotes, name } = parakhShow;
    if (!reader.isVisit(visit)) return false;
    world.parakhUnmark = mark(quotes, {
      placesOf: (passage) => reader.placesOf(passage),
      name,
      isShown: () => reader.isVisit(visit),
    });
    return kept<World, 'parakhUnmark'>('parakhUnmark') !== null;
  },
});
