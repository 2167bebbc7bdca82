/**
 * The only script that runs on every checked page. Everything it does is in `src/page`. It starts before the page has any element: in a page
 * with a form called `chrome`, Chromium would else put the browser's interface where nobody finds it; and Firefox would not start it at all
 * where a page keeps to itself that it is complete.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { StampedTable } from '../src/kept-gate.ts';
import type { PageMessage, ReaderMessage } from '../src/messages.ts';
import { LOOK } from '../src/page/drawn.ts';
import { extension, isAlive, isUndefined, shadowRootOf } from '../src/page/extension.ts';
import { KeptSource } from '../src/page/kept-source.ts';
import { isLeftBehind, removeLeftBehind } from '../src/page/left-behind.ts';
import { kept as inOwnWorld } from '../src/page/own-world.ts';
import { PageReader } from '../src/page/reader.ts';

/** Kept in the extension's own world of the page: the script may be put into a page more than once. */
interface World {
  parakhReader?: { readonly reader: PageReader; readonly isAlive: () => boolean };
  /** Set by the background just before, where the user asked for one check. */
  parakhAsked?: boolean;
  /** The banner, where a Parakh of this world has put one here. */
  readonly parakhBanner?: {
    readonly isHost: (node: Node) => boolean;
    readonly isAlive: () => boolean;
    readonly remove: () => void;
  };
}

const send = (message: PageMessage): Promise<unknown> => extension.runtime.sendMessage(message);

const kept = new KeptSource({
  get: (keys) => extension.storage.local.get([...keys]),
  ask: async (blocks) => (await send({ type: 'gate/table', blocks: [...blocks] })) as StampedTable | null,
});

const bannerHere = (): World['parakhBanner'] => inOwnWorld<World, 'parakhBanner'>('parakhBanner');

/** Takes a banner away that a Parakh before this one has put here. */
function removeOld(isLate: boolean): void {
  const banner = bannerHere();
  if (banner?.isAlive() === false) banner.remove();
  else if (banner === undefined && isLate) removeLeftBehind();
}

/** Tells the reader where pauses were changed, in whatever window, and where there are other patterns. */
function followChanges(reader: PageReader): void {
  extension.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const { patterns, pauses } = kept.changed(changes);
    if (patterns || pauses) reader.keptChanged();
  });
}

export default defineContentScript({
  // Where it runs stands in `wxt.config.ts`: options given here would be carried into the script itself.
  registration: 'runtime',
  main() {
    const world = globalThis as World;
    const asked = inOwnWorld<World, 'parakhAsked'>('parakhAsked') === true;
    delete world.parakhAsked;
    const before = inOwnWorld<World, 'parakhReader'>('parakhReader');
    let reader = before?.isAlive() === true ? before.reader : undefined;
    if (reader === undefined) {
      // Only in a page that was there before us another Parakh can have been.
      const isLate = !asked && document.readyState !== 'loading';
      // Only now that this reader has said what it saw: until then a warning of the Parakh before it is better than none.
      let isFirst = true;
      const rested = (): void => {
        if (isFirst) removeOld(isLate);
        isFirst = false;
      };
      const fresh = new PageReader({
        send,
        kept: () => kept.current(),
        shadowRootOf,
        isUndefined,
        isOwn: (node) => bannerHere()?.isHost(node) === true || (isLate && isLeftBehind(node)),
        look: LOOK,
        isAlive,
        rested,
      });
      world.parakhReader = { reader: fresh, isAlive };
      extension.runtime.onMessage.addListener((message: ReaderMessage, sender, reply: (status: unknown) => void) => {
        if (sender.id !== extension.runtime.id) return undefined;
        if (message.type === 'reader/status') reply(fresh.status());
        else if (message.type === 'reader/report') fresh.reportAgain();
        else if (message.type === 'reader/rest') fresh.readOn();
        else if (message.type === 'reader/passages') {
          fresh.passagesNow().then(reply, () => reply(null));
          return true;
        }
        return undefined;
      });
      followChanges(fresh);
      reader = fresh;
    }
    void (asked ? reader.check() : reader.watch());
  },
});
