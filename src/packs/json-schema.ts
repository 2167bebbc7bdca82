/** JSON Schema of a kind of file: with it an editor completes keys, says what they mean, and underlines what does not fit. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { FACETS } from '../engine/pack.ts';
import { FACET_MEANINGS } from './facets.ts';
import type { FileKind } from './format.ts';
import { languageName } from './language-names.ts';
import { isByLanguage } from './schema-walk.ts';
import { SignalSource } from './source.ts';
import type { Language } from './languages.ts';

/** @returns the schema with what editors show of it */
export function jsonSchemaOf({ path, schema, meaning }: FileKind): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(schema as Parameters<typeof toJsonSchema>[0], {
    // What no schema can say (ids that must be there, and the like) `npm run packs -- check` says.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      jsonSchema.propertyNames !== undefined && isByLanguage(valibotSchema as v.GenericSchema)
        ? byLanguage(jsonSchema)
        : withFacetMeanings(jsonSchema),
  });
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: `Parakh: ${path}`,
    description: meaning,
    ...rest,
    ...(schema === SignalSource ? SIGNAL_CHOICES : {}),
  };
}

/** @returns the text of its file */
export function jsonSchemaText(kind: FileKind): string {
  return `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`;
}

/** What `source.ts` checks of a signal as a whole. */
const SIGNAL_CHOICES: JsonSchema = {
  oneOf: [{ required: ['source'] }, { required: ['inferred'] }],
  anyOf: [{ required: ['phrases'] }, { required: ['near'] }, { required: ['sums'] }],
};

/** A word of VS Code’s own: what each choice means. */
function withFacetMeanings(schema: JsonSchema): JsonSchema | null {
  if (JSON.stringify(schema.enum) !== JSON.stringify(FACETS)) return null;
  const enumDescriptions = FACETS.map((facet) => FACET_MEANINGS[facet]);
  return Object.assign({}, schema, { enumDescriptions });
}

/** Editors complete the keys that `properties` names, and show what each is; they do not look into `propertyNames`. */
function byLanguage({ propertyNames, additionalProperties, ...rest }: JsonSchema): JsonSchema {
  const languages = (propertyNames as JsonSchema).enum as Language[];
  const list = additionalProperties as JsonSchema;
  return {
    ...rest,
    properties: Object.fromEntries(
      languages.map((language) => [language, { ...list, description: languageName(language) }]),
    ),
    additionalProperties: false,
  };
}
