/** A text that people write once for all languages, or once for each. */
import * as v from 'valibot';
import type { LocalisedText } from './packs/pack.ts';

const MOST_LANGUAGES = 40;

/**
 * Schema of a text. Where there is none in the reader's language they see the English, and where there is no English either, the first.
 *
 * @param longest characters
 */
export function localised(longest: number): v.GenericSchema<unknown, LocalisedText> {
  const line = v.pipe(v.string('form'), v.trim(), v.minLength(1, 'text'), v.maxLength(longest, 'text'));
  const one = v.pipe(
    line,
    v.transform((text): LocalisedText => ({ en: text })),
  );
  const each = v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'language')), line, 'form'),
    v.minEntries(1, 'text'),
    v.maxEntries(MOST_LANGUAGES, 'many'),
    v.transform((texts): LocalisedText => ({ en: Object.values(texts)[0] ?? '', ...texts })),
  );
  return v.lazy((given) => (typeof given === 'string' ? one : each));
}
