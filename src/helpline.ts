/** The helpline of an organisation that hands Parakh out: read from a file that its people write by hand. */
import * as v from 'valibot';
import type { LocalisedText } from './packs/pack.ts';

const LONGEST_TEXT = 500;
const LONGEST_URL = 500;
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TEXT));

/** One text for all languages, or one for each; English is shown where there is none in the reader's language. */
const text = v.pipe(
  v.union([line, v.objectWithRest({ en: line }, line)]),
  v.transform((given): LocalisedText => (typeof given === 'string' ? { en: given } : given)),
);

const Helpline = v.pipe(
  v.object({
    name: text,
    /** As people write it; only these signs can stand in a telephone number. */
    tel: v.optional(v.pipe(v.string(), v.trim(), v.regex(/^\+?[\d() -]{3,24}$/))),
    url: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//), v.maxLength(LONGEST_URL))),
    note: v.optional(text),
  }),
  v.check(({ tel, url }) => tel !== undefined || url !== undefined, 'neither a number nor a page to open'),
);

export type Helpline = Readonly<v.InferOutput<typeof Helpline>>;

/** @returns the helpline, or null where the file names none or is wrong */
export function parseHelpline(content: unknown): Helpline | null {
  const result = v.safeParse(Helpline, content);
  return result.success ? result.output : null;
}
