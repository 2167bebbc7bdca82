/** A user's device: the updater with a real network, and a store, a clock and a browser that a test can break. */
import { Assessor } from '../../../src/engine/assess.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';
import type { Level } from '../../../src/engine/verdict.ts';
import { activate } from '../../../src/packs/activate.ts';
import type { CompiledPack } from '../../../src/packs/pack.ts';
import { inUseOf } from '../../../src/updates/kept-packs.ts';
import type { Examiner, InUse } from '../../../src/updates/kept-packs.ts';
import type { News, Outcome } from '../../../src/updates/news.ts';
import { finishRenewal, renew } from '../../../src/updates/renewal.ts';
import { readFloors, readShelf } from '../../../src/updates/store.ts';
import type { UpdateDoors } from '../../../src/updates/taking.ts';
import { updater } from '../../../src/updates/updater.ts';
import { MemoryStore } from './memory-store.ts';
import { BUILT_IN, examinerWith, LANGUAGE, publicKeyOf } from './packs.ts';
import type { TestKey } from './test-key.ts';

const OFFER =
  'Army security helper for the Russian army, Moscow. Salary ₹1.95 lakh a month, no front line. Russian passport after six months. WhatsApp only.';
export const NOW = Date.parse('2026-12-05T10:00:00Z');
export const DAY = 86_400_000;

export class Device {
  readonly store: MemoryStore;
  /** What came with the Parakh that is installed. */
  builtIn = BUILT_IN;
  /** By the device's clock. */
  now = NOW;
  /** The Parakh that is installed. */
  installed = '1.0.0';
  keys: readonly TestKey[];
  /** How often a pack was tried on the texts of the self-check. */
  selfChecks = 0;
  /** What was written down for whoever looks into it. */
  readonly notes: string[] = [];
  /** Divides the time that a request may take. */
  hurry = 1;
  private readonly address: string;

  constructor(address: string, keys: readonly TestKey[], store = new MemoryStore()) {
    this.address = address;
    this.keys = keys;
    this.store = store;
  }

  /** The same device as it is now, to be broken without harm. */
  copy(): Device {
    const copied = new Device(this.address, this.keys, new MemoryStore());
    for (const [key, value] of this.store.kept) copied.store.kept.set(key, value);
    copied.now = this.now;
    return copied;
  }

  get examiner(): Examiner {
    const examiner = examinerWith(this.keys, this.installed);
    const rules = { ...examiner.rules, builtIn: this.builtIn };
    return { ...examiner, rules, selfCheck: (pack) => (this.selfChecks++, examiner.selfCheck(pack)) };
  }

  doors(): UpdateDoors {
    return {
      fetch: (address, init) => fetch(address, init),
      after: (ms, act) => {
        const timer = setTimeout(act, ms / this.hurry);
        return () => clearTimeout(timer);
      },
      store: this.store,
      now: () => this.now,
      builtIn: () => Promise.resolve([this.builtIn]),
      examinerOf: () => Promise.resolve(this.examiner),
      renew: () => renew(this.store, () => this.publishGate()),
      note: (problem) => void this.notes.push(String(problem)),
    };
  }

  /** As the alarm does, in a worker that has just been woken. */
  look(doors = this.doors()): Promise<News> {
    return updater({ address: this.address, keys: this.keys.map(publicKeyOf) }, doors)();
  }

  /** As each start of the worker does. */
  wake(): Promise<void> {
    return finishRenewal(this.store, () => this.publishGate());
  }

  /** The pack that the gate's table was made of, as pages find it. */
  async gate(): Promise<unknown> {
    return (await this.store.read(['gate'])).gate;
  }

  async publishGate(): Promise<void> {
    await this.store.write({ gate: await this.version() });
  }

  /** @returns what became of the pack; the failure where the channel told nothing of it */
  async outcome(): Promise<Outcome | News['failure'] | undefined> {
    const { failure, packs } = await this.look();
    return failure ?? packs[BUILT_IN.id]?.outcome;
  }

  /** What a worker that has just been woken uses. */
  async inUse(): Promise<InUse> {
    const shelf = await readShelf(this.store, BUILT_IN.id);
    return inUseOf(shelf, this.builtIn, await readFloors(this.store, BUILT_IN.id, shelf), this.examiner);
  }

  /** What a worker that has just been woken says of an offer. */
  async levelOfOffer(): Promise<Level> {
    const { pack, kept } = await this.inUse();
    return assessorOf(pack, kept?.sha256 ?? 'built in').assess(passagesOfText(OFFER)).level;
  }

  async version(): Promise<string> {
    return (await this.inUse()).pack.version;
  }
}

const assessors = new Map<string, Assessor>();

/** Built once for each pack: a test asks of hundreds of starts. */
function assessorOf(pack: CompiledPack, name: string): Assessor {
  const known = assessors.get(name);
  if (known !== undefined) return known;
  const built = new Assessor(activate(pack, LANGUAGE));
  assessors.set(name, built);
  return built;
}
