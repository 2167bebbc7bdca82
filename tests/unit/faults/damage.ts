/** Ways in which what lies in a store can be other than it was written. */
import type { Area, BeforeRead, Machine, Store } from './machine.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What a value becomes. */
const VALUES: Readonly<Record<string, (value: Json) => Json>> = {
  'a number': () => 7,
  'a text': () => '{"cut',
  'a list': () => [],
  'an object with nothing in it': () => ({}),
  null: () => null,
  'cut in half': half,
  'of other types': turned,
  'of a later version': () => ({ version: 99, data: { later: true }, stamp: 'later', base: { format: 99 } }),
};

/** Names of all damages. */
export const DAMAGES = [...Object.keys(VALUES), 'gone', 'emptied', 'unreadable once', 'unreadable', 'full'] as const;
export type Damage = (typeof DAMAGES)[number];

/** Damages that a store does not get over by itself: they stay until the browser is started again. */
export function stays(damage: Damage): boolean {
  return damage === 'unreadable' || damage === 'full';
}

/**
 * @param at number of the read, from 0, before which the damage is done
 * @param onDone called where it made a difference: what is not there cannot be cut in half
 * @returns called before each read
 */
export function damageAt(machine: Machine, at: number, damage: Damage, onDone: () => void): BeforeRead {
  let reads = 0;
  let broken: Area | null = null;
  return (store, keys, area) => {
    if (broken === area) return true;
    if (reads++ !== at) return false;
    const before = new Map(store);
    if (damage === 'unreadable') broken = area;
    if (damage === 'full') machine.full.add(area);
    if (damage === 'emptied') store.clear();
    if (damage === 'gone') for (const key of keys) store.delete(key);
    if (damage in VALUES) change(store, keys, VALUES[damage] as (value: Json) => Json);
    const fails = damage.startsWith('unreadable');
    if (fails || damage === 'full' || differ(before, store)) onDone();
    return fails;
  };
}

function differ(one: Store, other: Store): boolean {
  return one.size !== other.size || [...one].some(([key, value]) => other.get(key) !== value);
}

function change(store: Store, keys: readonly string[], into: (value: Json) => Json): void {
  for (const key of keys) {
    const value = store.get(key);
    if (value !== undefined) store.set(key, JSON.stringify(into(JSON.parse(value) as Json)));
  }
}

function half(value: Json): Json {
  if (typeof value === 'string') return value.slice(0, value.length / 2);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.slice(0, value.length / 2).map(half);
  const entries = Object.entries(value);
  return Object.fromEntries(entries.slice(0, Math.ceil(entries.length / 2)).map(([name, one]) => [name, half(one)]));
}

function turned(value: Json): Json {
  if (typeof value === 'string') return 5;
  if (typeof value === 'number') return 'five';
  if (typeof value === 'boolean' || value === null) return [];
  if (isList(value)) return value.length === 0 ? 'none' : value.map(turned);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turned(one)]));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
