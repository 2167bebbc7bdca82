/**
 * What the organisation that looks after a device has set, by the browser's own policies: parsed here and nowhere else. Its counterpart for
 * Chromium is `public/managed_schema.json`, which says no more than whether an entry is a text, a number or a list: what that refuses
 * never gets here, and could not be named.
 */
import * as v from 'valibot';
import { Faults, readEntries, readList, readValue } from './entries.ts';
import { LANGUAGE_TAGS } from './language-tags.ts';
import { ORGANISATION, organisationOf } from './organisation-reading.ts';
import { parsePublicKey } from './packs/minisign.ts';
import { POLICY_ENTRIES } from './policy.ts';
import type { Policy, PolicyEntry, PolicyReading } from './policy.ts';
import { SETTING_NAMES, SETTINGS_BY_POLICY } from './settings.ts';
import type { Settings } from './settings.ts';
import { readableSiteName, siteName } from './site-name.ts';
import { isChannelAddress, MOST_KEYS } from './updates/channel.ts';

const MOST_SITES = 200;
const LONGEST_URL = 500;

const PACK_CHANNEL = v.object(
  {
    address: v.pipe(v.string('form'), v.maxLength(LONGEST_URL, 'address'), v.check(isChannelAddress, 'address')),
    keys: v.pipe(
      v.array(
        v.pipe(
          v.string('form'),
          v.trim(),
          v.check((key) => parsePublicKey(key) !== null && !/\s/.test(key), 'key'),
        ),
        'form',
      ),
      v.minLength(1, 'key'),
      v.maxLength(MOST_KEYS, 'many'),
    ),
  },
  'form',
);

/** A user's choice may be of a later version; whoever writes a policy is told. */
const SETTINGS = { ...SETTINGS_BY_POLICY, language: v.picklist(['auto', ...LANGUAGE_TAGS], 'language') };

const ENTRIES = {
  ...ORGANISATION,
  settings: v.unknown(),
  locked: v.unknown(),
  extraSites: v.unknown(),
  exemptSites: v.unknown(),
  packChannel: PACK_CHANNEL,
  welcome: v.boolean('form'),
} satisfies Readonly<Record<PolicyEntry, v.GenericSchema>>;

/**
 * @param values as the browser's managed storage has them
 * @param packs ids of the pattern lists that there are
 */
export function readPolicy(values: unknown, packs: readonly string[]): PolicyReading {
  const faults = new Faults();
  const entries = readEntries(ENTRIES, values, [], faults);
  const { settings, locked, extraSites, exemptSites } = entries;
  const sites = (name: string, given: unknown, schema: typeof siteName | typeof readableSiteName): string[] =>
    given === undefined
      ? []
      : readList(given, MOST_SITES, [name], faults, (one, path) => readValue(schema, one, path, faults));
  const policy: Policy = {
    organisation: organisationOf(entries, faults),
    settings: settings === undefined ? {} : readSettings(settings, packs, faults),
    locked: locked === undefined ? [] : readLocked(locked, faults),
    extraSites: sites('extraSites', extraSites, readableSiteName),
    exemptSites: sites('exemptSites', exemptSites, siteName),
    packChannel: entries.packChannel ?? null,
    welcome: entries.welcome ?? true,
  };
  return { policy, faults: faults.found, given: POLICY_ENTRIES.filter((name) => name in entries) };
}

/** A pattern list that there is not is told, and does no harm: a later version may have it. */
function readSettings(given: unknown, packs: readonly string[], faults: Faults): Partial<Settings> {
  const settings = readEntries(SETTINGS, given, ['settings'], faults);
  for (const [place, id] of (settings.packsOff ?? []).entries())
    if (!packs.includes(id)) faults.note(['settings', 'packsOff', String(place + 1)], 'choice');
  return settings;
}

function readLocked(given: unknown, faults: Faults): (keyof Settings)[] {
  const name = v.picklist(SETTING_NAMES, 'choice');
  return readList(given, SETTING_NAMES.length, ['locked'], faults, (one, path) => readValue(name, one, path, faults));
}
