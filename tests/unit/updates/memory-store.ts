/** The browser's store in memory: what is read is a copy, and a write that has no room keeps nothing. */
import type { Store } from '../../../src/updates/store.ts';

export class MemoryStore implements Store {
  readonly kept = new Map<string, string>();
  /** Characters that there is room for. */
  room = Infinity;

  read(keys: readonly string[]): Promise<Record<string, unknown>> {
    const found = keys.flatMap((key) => {
      const value = this.kept.get(key);
      return value === undefined ? [] : [[key, JSON.parse(value) as unknown] as const];
    });
    return Promise.resolve(Object.fromEntries(found));
  }

  write(entries: Readonly<Record<string, unknown>>): Promise<void> {
    const after = new Map(this.kept);
    for (const [key, value] of Object.entries(entries)) after.set(key, JSON.stringify(value));
    const size = [...after].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    if (size > this.room) return Promise.reject(new Error('QuotaBytes quota exceeded'));
    for (const [key, value] of after) this.kept.set(key, value);
    return Promise.resolve();
  }

  remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.kept.delete(key);
    return Promise.resolve();
  }
}
