/** What a schema of `source.ts` says of itself: its keys, their meanings, and which schema a value has. */
import * as v from 'valibot';
import { LANGUAGES } from './languages.ts';

/** The parts of valibot’s schemas that the format uses. */
interface Inside {
  readonly type: string;
  readonly pipe?: readonly PipeItem[];
  readonly default?: unknown;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly wrapped?: v.GenericSchema;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly key?: Inside;
}

type PipeItem = Inside & { readonly kind: string; readonly requirement?: unknown; readonly message?: unknown };

/** The schema itself where it is optional or may be null. */
function unwrapped(schema: v.GenericSchema): v.GenericSchema {
  const { wrapped } = schema as unknown as Inside;
  return wrapped === undefined ? schema : unwrapped(wrapped);
}

/** @returns the keys of a map that knows them all beforehand, each with its schema; null for anything else */
export function entriesOf(schema: v.GenericSchema): Readonly<Record<string, v.GenericSchema>> | null {
  return (unwrapped(schema) as unknown as Inside).entries ?? null;
}

/** @returns the schema of every entry of a list, else null */
export function itemOf(schema: v.GenericSchema): v.GenericSchema | null {
  return (unwrapped(schema) as unknown as Inside).item ?? null;
}

/** @returns the schema of every value of a map with keys of the writer’s own, else null */
export function recordValueOf(schema: v.GenericSchema): v.GenericSchema | null {
  const { type, value } = unwrapped(schema) as unknown as Inside;
  return type === 'record' ? (value ?? null) : null;
}

/** Whether the keys of a map are languages. */
export function isByLanguage(schema: v.GenericSchema): boolean {
  const { type, key } = unwrapped(schema) as unknown as Inside;
  return type === 'record' && key?.options?.join() === LANGUAGES.join();
}

/** @returns what `about` in `source.ts` says, else null */
export function meaningOf(schema: v.GenericSchema): string | null {
  const own = v.getDescription(schema as Parameters<typeof v.getDescription>[0]);
  if (own !== undefined) return own;
  const { wrapped } = schema as unknown as Inside;
  return wrapped === undefined ? null : meaningOf(wrapped);
}

/** @returns the schema of the value at a path, null where the path leads nowhere */
export function schemaAt(schema: v.GenericSchema, path: readonly unknown[]): v.GenericSchema | null {
  let at: v.GenericSchema | null = schema;
  for (const step of path) {
    if (at === null) return null;
    const entries = entriesOf(at);
    if (entries === null) at = itemOf(at) ?? recordValueOf(at);
    else at = Object.hasOwn(entries, String(step)) ? (entries[String(step)] as v.GenericSchema) : null;
  }
  return at;
}

/** Whether a map may go without the value. */
export function isOptional(schema: v.GenericSchema): boolean {
  return (schema as unknown as Inside).type === 'optional';
}

/** @returns what a value must be, in words: its choices and its bounds */
export function boundsOf(schema: v.GenericSchema): string[] {
  const inside = schema as unknown as Inside;
  const { type, literal } = innermost(inside);
  const choices = choicesOf(schema);
  return [
    ...(KINDS[type] === undefined ? [] : [KINDS[type]]),
    ...(choices === null ? [] : [`one of ${choices.map(codeOf).join(', ')}`]),
    ...(type === 'literal' ? [`only ${codeOf(literal)}`] : []),
    ...actionsOf(inside).flatMap((action) => bound(action, type === 'array' ? 'entries' : 'letters')),
    ...(inside.type === 'nullable' ? ['or `null`'] : []),
  ];
}

/** @returns the values among which a value must be, or null where there are none such */
export function choicesOf(schema: v.GenericSchema): readonly unknown[] | null {
  const { type, options } = innermost(schema as unknown as Inside);
  return type === 'picklist' ? (options ?? null) : null;
}

const KINDS: Readonly<Record<string, string>> = { boolean: '`true` or `false`', number: 'a number' };

function codeOf(value: unknown): string {
  return `\`${String(value)}\``;
}

function innermost(schema: Inside): Inside {
  return schema.wrapped === undefined ? schema : innermost(schema.wrapped as unknown as Inside);
}

function actionsOf(schema: Inside): PipeItem[] {
  if (schema.wrapped !== undefined) return actionsOf(schema.wrapped as unknown as Inside);
  return (schema.pipe ?? []).flatMap((item) =>
    item.kind === 'schema' && item.pipe !== undefined ? actionsOf(item) : [item],
  );
}

function bound({ kind, type, requirement, message }: PipeItem, unit: string): string[] {
  if (kind !== 'validation') return [];
  const number = Number(requirement).toLocaleString('en');
  switch (type) {
    case 'regex':
      return typeof message === 'string' ? [message] : [];
    case 'max_length':
      return [`at most ${number} ${unit}`];
    case 'min_length':
      return Number(requirement) > 1 ? [`at least ${number} ${unit}`] : [];
    case 'min_value':
      return [`from ${number}`];
    case 'max_value':
      return [`up to ${number}`];
    default:
      return [];
  }
}
