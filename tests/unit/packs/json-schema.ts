/** As much of JSON Schema as the schemas of packs use. A keyword that it does not know is an error, so that none goes unchecked. */

type Schema = Readonly<Record<string, unknown>>;
type Rule = (value: unknown, wanted: unknown, schema: Schema, place: string) => string[];

/** Says nothing of a value. */
const SILENT = new Set(['$schema', 'title', 'description', 'default', 'enumDescriptions']);

const RULES: Readonly<Record<string, Rule>> = {
  type: (value, wanted, _, place) =>
    typeOf(value) === wanted || (wanted === 'integer' && Number.isInteger(value))
      ? []
      : [`${place}: no ${String(wanted)}`],
  enum: (value, wanted, _, place) => ((wanted as unknown[]).includes(value) ? [] : [`${place}: none of the choices`]),
  const: (value, wanted, _, place) => (value === wanted ? [] : [`${place}: not ${String(wanted)}`]),
  pattern: (value, wanted, _, place) =>
    typeof value !== 'string' || new RegExp(wanted as string, 'u').test(value) ? [] : [`${place}: pattern`],
  minLength: (value, wanted, _, place) =>
    typeof value !== 'string' || value.length >= Number(wanted) ? [] : [`${place}: too short`],
  maxLength: (value, wanted, _, place) =>
    typeof value !== 'string' || value.length <= Number(wanted) ? [] : [`${place}: too long`],
  minItems: (value, wanted, _, place) =>
    !Array.isArray(value) || value.length >= Number(wanted) ? [] : [`${place}: too few`],
  maxItems: (value, wanted, _, place) =>
    !Array.isArray(value) || value.length <= Number(wanted) ? [] : [`${place}: too many`],
  minimum: (value, wanted, _, place) =>
    typeof value !== 'number' || value >= Number(wanted) ? [] : [`${place}: too small`],
  maximum: (value, wanted, _, place) =>
    typeof value !== 'number' || value <= Number(wanted) ? [] : [`${place}: too great`],
  items: (value, wanted, _, place) =>
    Array.isArray(value) ? value.flatMap((one, i) => violations(one, wanted as Schema, `${place}[${i}]`)) : [],
  properties: (value, wanted, _, place) =>
    Object.entries(wanted as Record<string, Schema>).flatMap(([key, below]) =>
      isMap(value) && Object.hasOwn(value, key) ? violations(value[key], below, `${place}.${key}`) : [],
    ),
  propertyNames: (value, wanted, _, place) =>
    isMap(value) ? Object.keys(value).flatMap((key) => violations(key, wanted as Schema, `${place}.${key} (key)`)) : [],
  required: (value, wanted, _, place) =>
    (wanted as string[]).flatMap((key) =>
      isMap(value) && !Object.hasOwn(value, key) ? [`${place}.${key}: missing`] : [],
    ),
  additionalProperties: (value, wanted, { properties = {} }, place) =>
    Object.entries(isMap(value) ? value : {}).flatMap(([key, one]) => {
      if (Object.hasOwn(properties as object, key)) return [];
      return wanted === false ? [`${place}.${key}: unknown`] : violations(one, wanted as Schema, `${place}.${key}`);
    }),
  anyOf: (value, wanted, _, place) =>
    (wanted as Schema[]).some((one) => violations(value, one, place).length === 0) ? [] : [`${place}: none of anyOf`],
  oneOf: (value, wanted, _, place) =>
    (wanted as Schema[]).filter((one) => violations(value, one, place).length === 0).length === 1
      ? []
      : [`${place}: not one of oneOf`],
};

/** @returns what of the value does not fit the schema, with its place */
export function violations(value: unknown, schema: Schema, place = ''): string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (SILENT.has(keyword)) return [];
    const rule = RULES[keyword];
    if (rule === undefined) throw new Error(`the keyword ${keyword} is unknown here`);
    return rule(value, wanted, schema, place);
  });
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeOf(value) === 'object';
}
