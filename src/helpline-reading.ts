/** Reads a helpline of an organisation. */
import * as v from 'valibot';
import { readEntries } from './entries.ts';
import type { Faults } from './entries.ts';
import { localised } from './localised.ts';
import type { Helpline } from './organisation.ts';

const LONGEST_NAME = 100;
const LONGEST_HOURS = 150;
const LONGEST_NOTE = 500;
const LONGEST_URL = 500;
const MOST_LANGUAGES = 20;

const HELPLINE = {
  name: localised(LONGEST_NAME),
  /** Only these signs can stand in a telephone number. */
  tel: v.pipe(v.string('form'), v.trim(), v.regex(/^\+?[\d() -]{3,24}$/, 'number')),
  url: v.pipe(
    v.string('form'),
    v.url('address'),
    v.regex(/^https?:\/\//, 'address'),
    v.maxLength(LONGEST_URL, 'address'),
  ),
  languages: v.pipe(
    v.array(v.pipe(v.string('form'), v.regex(/^[a-z]{2,3}$/, 'language')), 'form'),
    v.maxLength(MOST_LANGUAGES, 'many'),
  ),
  hours: localised(LONGEST_HOURS),
  note: localised(LONGEST_NOTE),
};

/** @returns undefined where there is nobody to call and nothing to open */
export function readHelpline(given: unknown, path: readonly string[], faults: Faults): Helpline | undefined {
  const before = faults.found.length;
  const helpline = readEntries(HELPLINE, given, path, faults);
  if (helpline.tel !== undefined || helpline.url !== undefined) return helpline as Helpline;
  // Where a wrong number has been named already, nothing more need be said.
  if (faults.found.length === before) faults.note(path, 'contact');
  return undefined;
}
