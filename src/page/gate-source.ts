/** Brings the gate of the table that is in use: what every page needs at once, other scripts when a page has letters of them. */
import { Gate } from '../engine/gate.ts';
import type { BlockTable } from '../engine/gate-table.ts';
import { blockKey, GATE_KEY, stampIn, tableIn, wordsIn } from '../kept-gate.ts';
import type { StampedTable } from '../kept-gate.ts';

export interface GateDoors {
  readonly get: (keys: readonly string[]) => Promise<Readonly<Record<string, unknown>>>;
  /** Has the background give the table with these blocks, since it may be that no other has it. */
  readonly ask: (blocks: readonly number[]) => Promise<StampedTable | null>;
}

/** Latin letters stand on nearly every page. */
const FIRST_BLOCKS = [0];

export class GateSource {
  private readonly doors: GateDoors;
  private gate: Gate | null = null;
  private stamp = '';

  constructor(doors: GateDoors) {
    this.doors = doors;
  }

  /** What `current` needs of the storage: nothing once there is a gate. */
  get keys(): readonly string[] {
    return this.gate === null ? KEYS : [];
  }

  /**
   * @param stored what lies under `keys`
   * @throws Error where there is no table to be had
   */
  async current(stored: Readonly<Record<string, unknown>>): Promise<Gate> {
    if (this.gate !== null) return this.gate;
    // Parts of two tables were read where another was being written just then. Before its first start the background has written none.
    const table =
      tableIn(stored, FIRST_BLOCKS) ??
      tableIn(await this.doors.get(KEYS), FIRST_BLOCKS) ??
      (await this.doors.ask(FIRST_BLOCKS));
    if (table === null) throw new Error('The pattern list could not be loaded.');
    const { stamp } = table;
    this.stamp = stamp;
    this.gate = new Gate(table, (block) => this.words(block, stamp));
    return this.gate;
  }

  /** The words of a script, if there still are those of the table; a page of such words passes until it is read with the new one. */
  private async words(block: number, stamp: string): Promise<BlockTable | null> {
    const key = blockKey(block);
    for (let reading = 0; reading < 2; reading++) {
      const words = wordsIn(await this.doors.get([key]), block, stamp);
      if (words !== null) return words;
    }
    const answer = await this.doors.ask([block]);
    return (answer?.stamp === stamp ? answer.blocks[0] : null) ?? null;
  }

  /**
   * @param stored what lies in storage since it changed
   * @returns whether there is another table: then `current` will bring its gate
   */
  changed(stored: Readonly<Record<string, unknown>>): boolean {
    const stamp = stampIn(stored);
    if (this.gate === null || stamp === null || stamp === this.stamp) return false;
    this.gate = null;
    return true;
  }
}

const KEYS: readonly string[] = [GATE_KEY, ...FIRST_BLOCKS.map(blockKey)];
