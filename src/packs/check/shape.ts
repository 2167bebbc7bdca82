/** Rule: a file has the keys and the kinds of values that the format asks for. */
import * as v from 'valibot';
import { quoted } from './fault.ts';
import type { Fault, Finding } from './fault.ts';
import { didYouMean } from './nearest.ts';
import { entriesOf, itemOf, meaningOf, recordValueOf, schemaAt } from '../schema-walk.ts';
import type { Step, YamlFile } from './yaml-file.ts';

/** A file’s value as the format has it, or what keeps it from being one. */
export interface Shaped<T> {
  /** Null where the shape is wrong. */
  readonly value: T | null;
  readonly faults: readonly Fault[];
}

/** @param file one that can be read */
export function shapeOf<T extends v.GenericSchema>(file: YamlFile, schema: T): Shaped<v.InferOutput<T>> {
  const parsed = v.safeParse(schema, file.value);
  if (parsed.success) return { value: parsed.output, faults: [] };
  const misbuilt = [...misbuiltParts(schema, file.value, [])];
  const isSaid = (path: readonly Step[]): boolean => misbuilt.some((one) => startsWith(path, one.path));
  const others = parsed.issues
    .filter((issue) => !isSaid(stepsOf(issue)))
    .map((issue) => ({ path: stepsOf(issue), finding: inPlainWords(issue, schema) }));
  return { value: null, faults: [...misbuilt, ...others].map(({ path, finding }) => file.fault(path, finding)) };
}

interface Misbuilt {
  readonly path: readonly Step[];
  readonly finding: Finding;
}

/** Unknown keys, all of them, and lists where keys must be; valibot names but one key of each map. */
function* misbuiltParts(schema: v.GenericSchema, value: unknown, path: readonly Step[]): Iterable<Misbuilt> {
  const entries = entriesOf(schema);
  const recordValue = recordValueOf(schema);
  const item = itemOf(schema);
  if (Array.isArray(value)) {
    if (item !== null) for (const [i, one] of value.entries()) yield* misbuiltParts(item, one, [...path, i]);
    else if (entries !== null || recordValue !== null)
      yield { path, finding: { what: `${nameOf(path)} is a list`, mend: keysWanted(schema) } };
  } else if (isMap(value)) {
    const known = entries === null ? [] : Object.keys(entries);
    for (const [key, one] of Object.entries(value)) {
      const below = entries === null ? recordValue : entries[key];
      if (below !== null && below !== undefined) yield* misbuiltParts(below, one, [...path, key]);
      else if (entries !== null) yield { path: [...path, key], finding: unknownKey(key, known) };
    }
  }
}

function unknownKey(key: string, known: readonly string[]): Finding {
  const guess = didYouMean(key, known);
  return { what: `the key ${quoted(key)} is unknown here`, mend: `the keys are ${known.join(', ')}${guess}` };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stepsOf(issue: v.BaseIssue<unknown>): Step[] {
  return (issue.path ?? []).map((item) => item.key as Step);
}

function startsWith(path: readonly Step[], beginning: readonly Step[]): boolean {
  return beginning.every((step, i) => path[i] === step);
}

/** “why”, or “near”, entry 2: as the writer finds it. */
function nameOf(path: readonly Step[]): string {
  const last = path.findLastIndex((step) => typeof step === 'string');
  const key = last === -1 ? 'the file' : quoted(String(path[last]));
  const numbers = path.slice(last + 1).map((step) => `entry ${Number(step) + 1}`);
  return [key, ...numbers].join(', ');
}

function keysWanted(schema: v.GenericSchema): string {
  const keys = Object.keys(entriesOf(schema) ?? {});
  return keys.length > 0
    ? `write its keys, each on its own line: ${keys.join(', ')}`
    : 'write it by key, as in “en: [first wording, second wording]”';
}

/** Splits the messages of `source.ts` that hold both halves. */
function ownWords(message: string): Finding | null {
  const [what, mend] = message.split(' → ');
  return what === undefined || mend === undefined ? null : { what, mend };
}

function inPlainWords(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): Finding {
  const own = ownWords(issue.message);
  if (own !== null) return own;
  const path = stepsOf(issue);
  const name = nameOf(path);
  const isKey = issue.path?.at(-1)?.origin === 'key';
  if (issue.received === 'undefined') return missing(path, schema);
  if (issue.kind === 'validation') return outOfBounds(issue, name);
  if (issue.received === 'null') return { what: `${name} is empty`, mend: wanted(path, schema) };
  if (issue.type === 'picklist') return notAmong(issue, isKey ? 'as a key' : name, isKey);
  return {
    what: `${name} is ${kindOf(issue.input)}`,
    mend: KINDS_WANTED[issue.type] ?? keysWanted(schemaAt(schema, path) ?? schema),
  };
}

function missing(path: readonly Step[], schema: v.GenericSchema): Finding {
  return { what: `${quoted(String(path.at(-1)))} is missing`, mend: wanted(path, schema) };
}

/** What to write there: the meaning of the key, as the reference has it. */
function wanted(path: readonly Step[], schema: v.GenericSchema): string {
  const at = schemaAt(schema, path);
  const meaning = at === null ? null : meaningOf(at);
  return meaning === null ? 'fill it, or take it out' : `write it: ${meaning}`;
}

function notAmong(issue: v.BaseIssue<unknown>, name: string, isKey: boolean): Finding {
  const names = [...(issue.expected?.matchAll(/"([^"]*)"/gu) ?? [])].map((match) => match[1] as string);
  const given = String(issue.input);
  return {
    what: isKey ? `${quoted(given)} is unknown here` : `${name} is ${quoted(given)}`,
    mend: `write one of ${names.join(', ')}${didYouMean(given, names)}`,
  };
}

function outOfBounds(issue: v.BaseIssue<unknown>, name: string): Finding {
  const isOurs = !issue.message.startsWith('Invalid ');
  const bound = String((issue as { requirement?: unknown }).requirement);
  const unit = Array.isArray(issue.input) ? 'entries' : 'letters';
  switch (issue.type) {
    case 'regex':
      return { what: `${name} is ${quoted(String(issue.input))}`, mend: issue.message };
    case 'integer':
      return { what: `${name} is ${issue.received}`, mend: 'write a whole number' };
    case 'min_length':
      return {
        what: issue.received === '0' ? `${name} is empty` : `${name} has only ${issue.received} ${unit}`,
        mend: isOurs ? issue.message : 'fill it, or take it out',
      };
    case 'max_length':
      return { what: `${name} has ${issue.received} ${unit}`, mend: `at most ${bound} are allowed: shorten it` };
    case 'min_value':
      return { what: `${name} is ${issue.received}`, mend: `write at least ${bound}` };
    case 'max_value':
      return { what: `${name} is ${issue.received}`, mend: `write at most ${bound}` };
    default:
      return isOurs
        ? { what: issue.message, mend: 'change one of the two' }
        : { what: `${name} does not fit`, mend: issue.message };
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isMap(value)) return 'a group of keys';
  return typeof value === 'string' ? quoted(value) : String(value);
}

const KINDS_WANTED: Readonly<Record<string, string>> = {
  string: 'write a text; figures, and a text with : # [ ] { } in it, stand in quotes',
  union: 'write a text; one with : # [ ] { } in it stands in quotes',
  boolean: 'write true or false',
  number: 'write a number',
  array: 'write a list: in [ ] with commas, or a line with “- ” for each',
  literal: 'write mirror, or take the line out',
};
