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

const LANGUAGE_TAG = /^[a-z]{2,3}$/;

/** A field that is missing or makes no sense, as after an older version or a bad import, is as on the first day. */
const Stored = v.object({
  /** "auto" for the browser's. A language that a later version left out is as good as "auto". */
  language: v.fallback(v.union([v.literal('auto'), v.pipe(v.string(), v.regex(LANGUAGE_TAG))]), 'auto'),
  theme: v.fallback(v.picklist(THEMES), 'auto'),
  textSize: v.fallback(v.picklist(TEXT_SIZES), 100),
  /** Whether every site is checked; the browser must have allowed it as well. */
  everySite: v.fallback(v.boolean(), false),
  /** Whether a caution gets a banner, too. */
  cautionBanner: v.fallback(v.boolean(), false),
  /** Ids of the pattern lists that are not asked. */
  packsOff: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_ID))), v.maxLength(MOST_PACKS)), []),
  /** Whether newer pattern lists are looked for; the browser must have allowed it as well. */
  updates: v.fallback(v.boolean(), true),
  pauses: v.fallback(Pauses, { sites: [], pages: [], until: 0 }),
});
export type Settings = Readonly<v.InferOutput<typeof Stored>>;

/** @param stored whatever lies in the storage or in a file */
export function parseSettings(stored: unknown): Settings {
  return v.parse(Stored, typeof stored === 'object' && stored !== null ? stored : {});
}

/** As on the first day. */
export const DEFAULT_SETTINGS: Settings = parseSettings({});
