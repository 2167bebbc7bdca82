/** Names and numbers that a pack calls things by: the same for whoever writes it as for the device that reads it. */
import * as v from 'valibot';

/** Of a pack, a term, a signal, a source, a step. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, as in army-helper'),
  v.maxLength(60),
);

/** Of a pack. Numbers beyond six digits could not be compared for certain. */
export const version = v.pipe(
  v.string(),
  v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'write a version as 1.2.3, no number longer than six digits'),
);
