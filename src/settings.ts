/** What the user decides, and how it is kept. */
import * as v from 'valibot';
export { SETTINGS_KEY } from './pauses.ts';

/** Origins of the optional permission; also in the manifest. */
export const EVERY_SITE = ['*://*/*'] as const;

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
/** Per cent of the normal size of text. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;

/** Sites and pages that can be paused at the same time; the oldest goes when one more comes. */
export const MOST_PAUSED = 200;
const LONGEST_HOST = 253;
const LONGEST_ADDRESS = 4_000;

/** Where the user wants no checks. The reader asks it before it reads anything. */
const Pauses = v.object({
  /** Host names; their subdomains are not meant. */
  sites: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_HOST))), v.maxLength(MOST_PAUSED)), []),
  /** Addresses without their fragment. */
  pages: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS))), v.maxLength(MOST_PAUSED)), []),
  /** Until when nothing is checked anywhere, in milliseconds since 1970; 0 for no such pause. */
  until: v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0)), 0),
});
export type Pauses = Readonly<v.InferOutput<typeof Pauses>>;
export const NO_PAUSES: Pauses = { sites: [], pages: [], until: 0 };

const LONGEST_ID = 60;
const MOST_PACKS = 100;

const LANGUAGE_TAG = /^(?:auto|[a-z]{2,3})$/;

/** What an organisation's policy may set, too; the messages name the mistake (`entries.ts`). Where somebody pauses is theirs to choose. */
export const SETTINGS_BY_POLICY = {
  /** "auto" for the browser's. A language that a later version left out is as good as "auto". */
  language: v.pipe(v.string('form'), v.regex(LANGUAGE_TAG, 'language')),
  theme: v.picklist(THEMES, 'choice'),
  textSize: v.picklist(TEXT_SIZES, 'choice'),
  /** Whether every site is checked; the browser must have allowed it as well. */
  everySite: v.boolean('form'),
  /** Whether a caution gets a banner, too. */
  cautionBanner: v.boolean('form'),
  /** Ids of the pattern lists that are not asked. */
  packsOff: v.pipe(
    v.array(v.pipe(v.string('form'), v.maxLength(LONGEST_ID, 'text')), 'form'),
    v.maxLength(MOST_PACKS, 'many'),
  ),
  /** Whether newer pattern lists are looked for; the browser must have allowed it as well. */
  updates: v.boolean('form'),
};

const FIELDS = { ...SETTINGS_BY_POLICY, pauses: Pauses };
export type Settings = { readonly [K in keyof typeof FIELDS]: v.InferOutput<(typeof FIELDS)[K]> };
export const SETTING_NAMES = Object.keys(FIELDS) as (keyof Settings)[];

/** As on the first day. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  textSize: 100,
  everySite: false,
  cautionBanner: false,
  packsOff: [],
  updates: true,
  pauses: NO_PAUSES,
};

/**
 * What a user chose. A field that is missing or makes no sense, as after an older version or a bad import, was not chosen.
 *
 * @param stored whatever lies in the storage or in a file
 */
export function chosenSettings(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const fields = SETTING_NAMES.flatMap((name) => {
    const field = v.safeParse(FIELDS[name], (stored as Readonly<Record<string, unknown>>)[name]);
    return field.success ? [[name, field.output] as const] : [];
  });
  return Object.fromEntries(fields);
}

/** The same, with what was not chosen as on the first day. */
export function parseSettings(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...chosenSettings(stored) };
}
