/** The only script that runs on every checked page. Everything it does is in `src/page`. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { GATE_FORMAT } from '../src/engine/gate-table.ts';
import type { GateTable } from '../src/engine/gate-table.ts';
import type { PageMessage, ReaderMessage } from '../src/messages.ts';
import { extension, isAlive, isUndefined, shadowRootOf } from '../src/page/extension.ts';
import { PageReader } from '../src/page/reader.ts';
import type { Kept } from '../src/page/reader.ts';
import type { SiteItems } from '../src/page/site-items.ts';
import { pausesIn, SETTINGS_KEY } from '../src/pauses.ts';

/** Kept in the extension's own world of the page: the script may be put into a page more than once. */
interface World {
  parakhReader?: { readonly reader: PageReader; readonly isAlive: () => boolean };
  /** Set by the background just before, where the user asked for one check. */
  parakhAsked?: boolean;
}

const send = (message: PageMessage): Promise<unknown> => extension.runtime.sendMessage(message);

let table: GateTable | undefined;
let sites: readonly SiteItems[] = [];

/** One look into the storage; the gate's table stays as it was at the first until there is another. No schema library here: this script runs on every page. */
async function kept(): Promise<Kept> {
  const {
    gate,
    sites: described,
    [SETTINGS_KEY]: settings,
  } = await extension.storage.local.get(table === undefined ? ['gate', 'sites', SETTINGS_KEY] : [SETTINGS_KEY]);
  // Written by the background alone. Before it has, sites are read as any page.
  if (Array.isArray(described)) sites = described as SiteItems[];
  // The background writes the table when it starts; before its first start there is none, so it is asked.
  table ??= isStoredGate(gate) ? gate.table : ((await send({ type: 'gate/table' })) as GateTable);
  return { pauses: pausesIn(settings), gate: table, sites };
}

/** Tells the reader where pauses were changed, in whatever window, or other patterns are in use. */
function followStore(reader: PageReader): void {
  extension.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    if (changes.gate !== undefined && packsIn(changes.gate.oldValue) !== packsIn(changes.gate.newValue)) {
      table = undefined;
      reader.patternsChanged();
    }
    const change = changes[SETTINGS_KEY];
    if (change === undefined) return;
    const [before, now] = [change.oldValue, change.newValue].map((settings) => JSON.stringify(pausesIn(settings)));
    if (before !== now) reader.pausesChanged();
  });
}

/** Which packs a stored table is made of. */
function packsIn(stored: unknown): unknown {
  return typeof stored === 'object' && stored !== null && 'packs' in stored ? stored.packs : undefined;
}

/** An older version of the extension may have left another table behind; more than that it is one is not worth the time. */
function isStoredGate(stored: unknown): stored is { table: GateTable } {
  if (typeof stored !== 'object' || stored === null || !('table' in stored)) return false;
  const { table } = stored;
  return typeof table === 'object' && table !== null && 'format' in table && table.format === GATE_FORMAT;
}

export default defineContentScript({
  // Where it runs stands in `wxt.config.ts`: options given here would be carried into the script itself.
  registration: 'runtime',
  main() {
    const world = globalThis as World;
    const asked = world.parakhAsked === true;
    delete world.parakhAsked;
    let reader = world.parakhReader?.isAlive() === true ? world.parakhReader.reader : undefined;
    if (reader === undefined) {
      const fresh = new PageReader({ send, kept, shadowRootOf, isUndefined, isAlive });
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
      followStore(fresh);
      reader = fresh;
    }
    if (asked) reader.check();
    else void reader.watch();
  },
});
