/** The only script that runs on every checked page. Everything it does is in `src/page`. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { GATE_KEY } from '../src/kept-gate.ts';
import type { StampedTable } from '../src/kept-gate.ts';
import type { PageMessage, ReaderMessage } from '../src/messages.ts';
import { extension, isAlive, isUndefined, shadowRootOf } from '../src/page/extension.ts';
import { GateSource } from '../src/page/gate-source.ts';
import { removeLeftBehind } from '../src/page/left-behind.ts';
import { PageReader } from '../src/page/reader.ts';
import type { Kept } from '../src/page/reader.ts';
import { SITES_KEY } from '../src/page/site-items.ts';
import type { SiteItems } from '../src/page/site-items.ts';
import { pausesIn, SETTINGS_KEY } from '../src/pauses.ts';
import type { Pauses } from '../src/settings.ts';
import { SETTINGS_STEPS } from '../src/settings-steps.ts';
import { dataIn } from '../src/versioned.ts';
import { READER_POLICY_KEY, readerPolicyIn } from '../src/reader-policy.ts';

/** Kept in the extension's own world of the page: the script may be put into a page more than once. */
interface World {
  parakhReader?: { readonly reader: PageReader; readonly isAlive: () => boolean };
  /** The banner, where this Parakh has put one here. */
  readonly parakhBanner?: unknown;
  /** Set by the background just before, where the user asked for one check. */
  parakhAsked?: boolean;
}

const send = (message: PageMessage): Promise<unknown> => extension.runtime.sendMessage(message);

const get = (keys: readonly string[]): Promise<Readonly<Record<string, unknown>>> =>
  extension.storage.local.get([...keys]);

const gates = new GateSource({
  get,
  ask: async (blocks) => (await send({ type: 'gate/table', blocks: [...blocks] })) as StampedTable | null,
});
let sites: readonly SiteItems[] | null = null;

/** One look into the storage. No schema library here: this script runs on every page. */
async function kept(): Promise<Kept> {
  const stored = await get([...gates.keys, ...(sites === null ? [SITES_KEY] : []), SETTINGS_KEY, READER_POLICY_KEY]);
  // Written by the background alone. Before it has, sites are read as any page.
  const described = stored[SITES_KEY];
  sites ??= Array.isArray(described) ? (described as SiteItems[]) : null;
  const { exemptSites, noPauses } = readerPolicyIn(stored[READER_POLICY_KEY]);
  return {
    exemptSites,
    pauses: pausesOf(noPauses ? undefined : stored[SETTINGS_KEY]),
    gate: await gates.current(stored),
    sites: sites ?? [],
  };
}

/** None where a later Parakh wrote the settings: rather a warning too many. */
function pausesOf(settings: unknown): Pauses {
  return pausesIn(dataIn(settings, SETTINGS_STEPS));
}

/** Tells the reader where pauses were changed, in whatever window, and where there are other patterns. */
function followChanges(reader: PageReader): void {
  extension.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    if (GATE_KEY in changes && gates.changed({ [GATE_KEY]: changes[GATE_KEY]?.newValue })) reader.patternsChanged();
    if (READER_POLICY_KEY in changes) reader.pausesChanged();
    const change = changes[SETTINGS_KEY];
    if (change === undefined) return;
    const [before, now] = [change.oldValue, change.newValue].map((settings) => JSON.stringify(pausesOf(settings)));
    if (before !== now) reader.pausesChanged();
  });
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
      // Only now that this reader has said what it saw: until then a warning of the Parakh before it is better than none.
      let isFirst = true;
      const rested = (): void => {
        if (isFirst && world.parakhBanner === undefined) removeLeftBehind();
        isFirst = false;
      };
      const fresh = new PageReader({ send, kept, shadowRootOf, isUndefined, isAlive, rested });
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
    if (asked) reader.check();
    else void reader.watch();
  },
});
