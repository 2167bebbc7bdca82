/**
 * Where the gate's table lies in the browser's storage: one entry for what all pages need, and one for the words of each script. Each has
 * the stamp of the table that it is part of, since a page may read them one after the other while the background writes others. No schema
 * library here: the reader runs on every page, and the background alone writes these.
 */
import { GATE_FORMAT } from './engine/gate-table.ts';
import type { BlockTable, GateBase, GateTable } from './engine/gate-table.ts';
import { sealed, unsealed } from './seal.ts';

export const GATE_KEY = 'gate';

/** The same in one stretch of time, the parts of one table, in storage or from the background. */
export interface StampedTable extends GateTable {
  readonly stamp: string;
}

/** @returns the key of a script's entry */
export function blockKey(block: number): string {
  return `${GATE_KEY}/${block}`;
}

/** @param stamp of what the table was made of */
export function entriesOf(stamp: string, { base, blocks }: GateTable): Record<string, unknown> {
  const words = blocks.map((words) => [blockKey(words.block), sealed({ stamp, words })] as const);
  return { [GATE_KEY]: sealed({ stamp, base }), ...Object.fromEntries(words) };
}

/** @returns the stamp of the table that lies in storage; null where there is none, or one that was damaged or this version cannot read */
export function stampIn(stored: Stored): string | null {
  return baseIn(stored)?.stamp ?? null;
}

/** @returns keys of all entries of the table that lies in storage */
export function keysIn(stored: Stored): string[] {
  return [GATE_KEY, ...(baseIn(stored)?.base.blocks ?? []).map(blockKey)];
}

/** @returns whether every part of the table is there, and undamaged */
export function isWholeTable(stored: Stored): boolean {
  return tableIn(stored, baseIn(stored)?.base.blocks ?? []) !== null;
}

/** @returns keys of scripts that lie in storage, and of which another table may have no entry */
export function oldKeys(stored: Stored, { blocks }: GateTable): string[] {
  const listed = fieldOf(fieldOf(stored[GATE_KEY], 'base'), 'blocks');
  const before = Array.isArray(listed) ? listed.filter((block) => typeof block === 'number') : [];
  return before.filter((block) => !blocks.some((one) => one.block === block)).map(blockKey);
}

/** @returns the table with the words of those of the blocks that it has; null where it lies there in parts that do not belong together */
export function tableIn(stored: Stored, blocks: readonly number[]): StampedTable | null {
  const kept = baseIn(stored);
  if (kept === null) return null;
  const wanted = blocks.filter((block) => kept.base.blocks.includes(block));
  const found = wanted.map((block) => wordsIn(stored, block, kept.stamp)).filter((words) => words !== null);
  return found.length < wanted.length ? null : { ...kept, blocks: found };
}

/** @returns the words of a block, if they are those of the table with that stamp */
export function wordsIn(stored: Stored, block: number, stamp: string): BlockTable | null {
  const entry = unsealed(stored[blockKey(block)]);
  return entry?.stamp === stamp ? (entry.words as BlockTable) : null;
}

function baseIn(stored: Stored): { readonly stamp: string; readonly base: GateBase } | null {
  const { stamp, base } = unsealed(stored[GATE_KEY]) ?? {};
  // An older version of the extension may have left another table behind.
  return typeof stamp === 'string' && fieldOf(base, 'format') === GATE_FORMAT
    ? { stamp, base: base as GateBase }
    : null;
}

type Stored = Readonly<Record<string, unknown>>;

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
