/** The banner, injected only into a page that is warned of. What it shows comes from the background. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { BannerMessage, BannerView, PageMessage } from '../../src/messages.ts';
import { extension, isAlive } from '../../src/page/extension.ts';
import { removeLeftBehind } from '../../src/page/left-behind.ts';
import { kept } from '../../src/page/own-world.ts';
import type { PageReader } from '../../src/page/reader.ts';
import { Banner } from '../../src/ui/banner/banner.ts';

/** Kept in the extension's own world of the page: the script is put in again when the warning changes. */
interface World {
  /** Knows which elements were read as which items. */
  readonly parakhReader?: { readonly reader: PageReader };
  parakhBanner?: {
    readonly refresh: () => Promise<void>;
    readonly remove: () => void;
    /** True for every banner of ours that is, or was, in the page. */
    readonly isHost: (node: Node) => boolean;
    readonly isAlive: () => boolean;
  };
}

const send = (message: PageMessage): Promise<unknown> => extension.runtime.sendMessage(message);

/** For what the user presses: null where nobody answers, as after an update of Parakh. */
async function ask(message: PageMessage): Promise<unknown> {
  try {
    return await send(message);
  } catch {
    return null;
  }
}

/** Milliseconds until the next try. */
const TRY_AGAIN_MS = [300, 1_000, 3_000];

/** The background may be stopped before it has answered; the next one is there at once. */
async function askInsistently(message: PageMessage): Promise<unknown> {
  for (const wait of TRY_AGAIN_MS) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- each only where the one before failed
      return await send(message);
    } catch {
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return send(message);
}

export default defineContentScript({
  registration: 'runtime',
  async main() {
    let banner = kept<World, 'parakhBanner'>('parakhBanner');
    if (banner?.isAlive() !== true) {
      // Of a Parakh that was updated since: nothing answers its buttons any more.
      banner?.remove();
      banner = start();
      (globalThis as World).parakhBanner = banner;
    }
    await banner.refresh();
  },
});

/** What was never read is never warned of: without a reader in this page it was another one that was judged. */
function question(english: boolean): PageMessage {
  const visit = kept<World, 'parakhReader'>('parakhReader')?.reader.visitNow() ?? 'none';
  return { type: 'banner/view', english, visit };
}

function start(): NonNullable<World['parakhBanner']> {
  removeLeftBehind();
  let banner: Banner | null = null;
  const hosts = new WeakSet<Node>();
  /** Of what the background said last: an answer that was on its way before it is out of date. */
  let turn = 0;
  const remove = (): void => {
    banner?.remove();
    banner = null;
  };
  const refresh = async (): Promise<void> => {
    const asked = ++turn;
    const view = (await askInsistently(question(false))) as BannerView | null;
    if (asked !== turn) return;
    if (view === null) return remove();
    if (banner?.takes(view) === true) return;
    remove();
    banner = new Banner(view, {
      why: async () => ((await ask({ type: 'banner/why' })) as { opened: boolean } | null)?.opened === true,
      inLanguage: async (english) => (await ask(question(english))) as BannerView | null,
      elementOf: (item) => kept<World, 'parakhReader'>('parakhReader')?.reader.elementOf(item) ?? null,
      isAlive,
      dismiss: (notAnOffer) => {
        banner = null;
        void ask({ type: 'banner/dismiss', notAnOffer });
      },
    });
    hosts.add(banner.host);
    banner.show();
  };
  extension.runtime.onMessage.addListener((message: BannerMessage, sender) => {
    if (sender.id !== extension.runtime.id || message.type !== 'banner/remove') return;
    turn++;
    remove();
  });
  return { refresh, remove, isHost: (node) => hosts.has(node), isAlive };
}
