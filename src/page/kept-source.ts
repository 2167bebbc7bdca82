/** What is kept for readers in the browser's storage, read each time that a page is. No library: this runs on every page. */
import { GATE_KEY } from '../kept-gate.ts';
import { pausesIn, SETTINGS_KEY } from '../pauses.ts';
import { READER_POLICY_KEY, readerPolicyIn } from '../reader-policy.ts';
import { SETTINGS_STEPS } from '../settings-steps.ts';
import type { Pauses } from '../settings.ts';
import { dataIn } from '../versioned.ts';
import { GateSource } from './gate-source.ts';
import type { GateDoors } from './gate-source.ts';
import type { Kept } from './reader.ts';
import { SITES_KEY, sitesIn } from './site-items.ts';
import type { SiteItems } from './site-items.ts';

/** As the browser tells what became different in its storage. */
type Changes = Readonly<Record<string, { readonly newValue?: unknown; readonly oldValue?: unknown } | undefined>>;

export class KeptSource {
  private readonly doors: GateDoors;
  private readonly gates: GateSource;
  private sites: readonly SiteItems[] | null = null;

  /** @param doors a store that cannot be read is as good as an empty one: the background is asked for the gate then */
  constructor({ get, ask }: GateDoors) {
    this.doors = { get: (keys) => get(keys).catch(() => ({})), ask };
    this.gates = new GateSource(this.doors);
  }

  /** One look into the storage. @throws Error where there is no gate to be had */
  async current(): Promise<Kept> {
    const stored = await this.doors.get([
      ...this.gates.keys,
      ...(this.sites === null ? [SITES_KEY] : []),
      SETTINGS_KEY,
      READER_POLICY_KEY,
    ]);
    this.sites ??= sitesIn(stored[SITES_KEY]);
    const { exemptSites, noPauses } = readerPolicyIn(stored[READER_POLICY_KEY]);
    return {
      exemptSites,
      pauses: pausesOf(noPauses ? undefined : stored[SETTINGS_KEY]),
      gate: await this.gates.current(stored),
      sites: this.sites ?? [],
    };
  }

  /** @returns whether there are other patterns, and whether it was changed where nothing is read */
  changed(changes: Changes): { readonly patterns: boolean; readonly pauses: boolean } {
    const gate = changes[GATE_KEY];
    const settings = changes[SETTINGS_KEY];
    const [before, now] = [settings?.oldValue, settings?.newValue].map((one) => JSON.stringify(pausesOf(one)));
    return {
      patterns: gate !== undefined && this.gates.changed({ [GATE_KEY]: gate.newValue }),
      pauses: READER_POLICY_KEY in changes || before !== now,
    };
  }
}

/** None where a later Parakh wrote the settings: rather a warning too many. */
function pausesOf(settings: unknown): Pauses {
  return pausesIn(dataIn(settings, SETTINGS_STEPS));
}
