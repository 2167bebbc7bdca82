/**
 * Reads what an organisation wrote by hand, entry by entry: one that is wrong is named and left out, and everything else holds. The
 * message of each schema says what kind of mistake it is.
 */
import * as v from 'valibot';
import { MISTAKES } from './policy.ts';
import type { Fault, Mistake } from './policy.ts';

/** More than these are the same mistake again, or a file that is something else. */
const MOST_FAULTS = 50;
const LONGEST_NAME = 60;

/** Faults as they are found. */
export class Faults {
  readonly found: Fault[] = [];

  note(path: readonly string[], mistake: Mistake): void {
    if (this.found.length < MOST_FAULTS)
      this.found.push({ path: path.map((name) => name.slice(0, LONGEST_NAME)), mistake });
  }
}

type Schemas = Readonly<Record<string, v.GenericSchema>>;
/** What is there and right. */
export type Entries<T extends Schemas> = { readonly [K in keyof T]?: v.InferOutput<T[K]> };

/** Reads the entries of an object, each by itself. */
export function readEntries<T extends Schemas>(
  schemas: T,
  given: unknown,
  path: readonly string[],
  faults: Faults,
): Entries<T> {
  if (!isObject(given)) {
    faults.note(path, 'form');
    return {};
  }
  const entries: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined) faults.note([...path, name], 'unknown');
    else entries[name] = readValue(schema, value, [...path, name], faults);
  }
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Entries<T>;
}

/** Reads the items of a list, each by itself. @param read gives undefined for an item that is wrong */
export function readList<T>(
  given: unknown,
  most: number,
  path: readonly string[],
  faults: Faults,
  read: (item: unknown, path: readonly string[]) => T | undefined,
): T[] {
  if (!Array.isArray(given)) {
    faults.note(path, 'form');
    return [];
  }
  if (given.length > most) faults.note(path, 'many');
  return given.slice(0, most).flatMap((item: unknown, place) => {
    const value = read(item, [...path, String(place + 1)]);
    return value === undefined ? [] : [value];
  });
}

/** @returns undefined where it is wrong */
export function readValue<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  path: readonly string[],
  faults: Faults,
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const inner = (issue.path ?? []).map((item) => String(item.type === 'array' ? item.key + 1 : item.key));
    faults.note([...path, ...inner], mistakeOf(issue.message));
  }
  return undefined;
}

function mistakeOf(message: string): Mistake {
  return MISTAKES.find((one) => one === message) ?? 'form';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
