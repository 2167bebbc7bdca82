/** The extension's storage, as `chrome.storage` keeps it. */
export interface Changes {
  readonly [key: string]: { readonly oldValue?: unknown; readonly newValue?: unknown };
}

export class StandInStorage {
  private readonly areas = new Map<string, Map<string, unknown>>();
  private readonly onChange: (changes: Changes, area: string) => void;

  constructor(onChange: (changes: Changes, area: string) => void) {
    this.onChange = onChange;
  }

  /** @param method of the area, such as `get` */
  call(area: string, method: string, argument: unknown): unknown {
    const kept = this.areas.get(area) ?? new Map<string, unknown>();
    this.areas.set(area, kept);
    switch (method) {
      case 'get':
        return found(kept, argument);
      case 'set':
        return this.change(area, kept, Object.entries(argument as object));
      case 'remove':
        return this.change(
          area,
          kept,
          [argument as string | string[]].flat().map((key) => [key, undefined]),
        );
      default:
        return this.change(
          area,
          kept,
          [...kept.keys()].map((key) => [key, undefined]),
        );
    }
  }

  private change(area: string, kept: Map<string, unknown>, entries: readonly (readonly [string, unknown])[]): null {
    const changes: Record<string, { oldValue?: unknown; newValue?: unknown }> = {};
    for (const [key, newValue] of entries) {
      const oldValue = kept.get(key);
      if (newValue === undefined) kept.delete(key);
      else kept.set(key, newValue);
      if (JSON.stringify(oldValue) !== JSON.stringify(newValue)) changes[key] = { oldValue, newValue };
    }
    if (Object.keys(changes).length > 0) this.onChange(changes, area);
    return null;
  }
}

function found(kept: ReadonlyMap<string, unknown>, wanted: unknown): object {
  if (wanted === null || wanted === undefined) return Object.fromEntries(kept);
  const isList = typeof wanted === 'string' || Array.isArray(wanted);
  const keys = isList ? [wanted as string | string[]].flat() : Object.keys(wanted);
  const defaults = isList ? {} : (wanted as Record<string, unknown>);
  return Object.fromEntries(keys.map((key) => [key, kept.get(key) ?? (defaults as Record<string, unknown>)[key]]));
}
