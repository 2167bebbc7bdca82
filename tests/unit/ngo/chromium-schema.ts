/**
 * What Chromium does with a policy for an extension, by its schema: an entry whose type is wrong anywhere is dropped whole, and so is what
 * the schema does not name (seen in Chromium 156). On Windows, lists and groups come as JSON in a text, and switches as numbers.
 */

interface Schema {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

/** @returns what the extension is given */
export function normalised(schema: Schema, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const own = schema.properties?.[name];
      const taken = own === undefined ? undefined : converted(own, value);
      return own !== undefined && fits(own, taken) ? [[name, taken]] : [];
    }),
  );
}

function converted({ type }: Schema, value: unknown): unknown {
  if (type === 'boolean' && typeof value === 'number') return value !== 0;
  if ((type === 'object' || type === 'array') && typeof value === 'string') return JSON.parse(value) as unknown;
  return value;
}

function fits(schema: Schema, value: unknown): boolean {
  switch (schema.type) {
    case 'array':
      return Array.isArray(value) && value.every((item) => schema.items !== undefined && fits(schema.items, item));
    case 'object':
      return (
        typeof value === 'object' &&
        value !== null &&
        Object.entries(value).every(([name, inner]) => {
          const own = schema.properties?.[name] ?? schema.additionalProperties;
          return own === undefined || fits(own, inner);
        })
      );
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === schema.type;
  }
}
