/** What the service worker and the page know of each other when something is shared to Parakh. */
import * as v from 'valibot';

/** Where the phone's "Share" posts to, below the folder of the app; also in the manifest. The service worker answers; no file lies there. */
export const SHARE_PATH = 'share';
/** Fields of the form that the phone posts; also in the manifest. */
export const SHARE_FIELDS = { title: 'title', text: 'text', url: 'url', files: 'files' } as const;
/** Part of the page's address that names what was shared. */
export const SHARED_PARAMETER = 'shared';

const MOST_FILES = 20;
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

/** What somebody shared: words, files, or both. */
const Shared = v.strictObject({
  text: v.string(),
  files: v.pipe(v.array(v.file()), v.maxLength(MOST_FILES)),
});
export type Shared = Readonly<v.InferOutput<typeof Shared>>;

const TakeShared = v.strictObject({ type: v.literal('shared/take'), id });
export type TakeShared = Readonly<v.InferOutput<typeof TakeShared>>;

/** @returns the page's question, or null where it is none */
export function parseTakeShared(message: unknown): TakeShared | null {
  const result = v.safeParse(TakeShared, message);
  return result.success ? result.output : null;
}

/** @returns the service worker's answer, or null where what was shared is not there (any more) */
export function parseShared(answer: unknown): Shared | null {
  const result = v.safeParse(Shared, answer);
  return result.success ? result.output : null;
}

/** Reads the form that the phone posts. What is in no field of ours, or beyond the bounds, is left out. */
export function sharedFrom(form: FormData): Shared {
  const files = form.getAll(SHARE_FIELDS.files).filter((value) => typeof value !== 'string');
  const { title, text, url } = SHARE_FIELDS;
  // The title of a file is its name.
  const words = (files.length > 0 ? [text, url] : [title, text, url])
    .map((field) => form.get(field))
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim());
  return {
    // Some apps send the same words twice, as title and as text.
    text: [...new Set(words)].filter((value) => value !== '').join('\n'),
    files: files.filter(({ size }) => size > 0).slice(0, MOST_FILES),
  };
}
