/** What the organisation that looks after a device has set, and what is wrong with it. */
import { NO_ORGANISATION } from './organisation.ts';
import type { Organisation } from './organisation.ts';
import type { Settings } from './settings.ts';

/** Names of all entries, in the order in which they are told. */
export const POLICY_ENTRIES = [
  'organisation',
  'logo',
  'helplines',
  'warningLine',
  'settings',
  'locked',
  'extraSites',
  'exemptSites',
  'packChannel',
  'welcome',
] as const;
export type PolicyEntry = (typeof POLICY_ENTRIES)[number];

export interface Policy {
  readonly organisation: Organisation;
  /** What holds until the user chooses otherwise; where it is locked, for good. */
  readonly settings: Partial<Settings>;
  readonly locked: readonly (keyof Settings)[];
  /** Sites that are read unasked, too; the browser must have allowed it as well. */
  readonly extraSites: readonly string[];
  /** Sites that are never read. */
  readonly exemptSites: readonly string[];
  /** Where newer pattern lists come from, and who may sign them. */
  readonly packChannel: PackChannel | null;
  /** Whether the welcome page is shown after installing. */
  readonly welcome: boolean;
}

export interface PackChannel {
  readonly address: string;
  /** Public keys as minisign writes them: the one in use and the next. */
  readonly keys: readonly string[];
}

/** What the browser handed over, as far as it is right, and what is wrong with the rest. */
export interface PolicyReading {
  readonly policy: Policy;
  readonly faults: readonly Fault[];
  /** Names of the entries that are set. */
  readonly given: readonly PolicyEntry[];
}

export const NO_POLICY: Policy = {
  organisation: NO_ORGANISATION,
  settings: {},
  locked: [],
  extraSites: [],
  exemptSites: [],
  packChannel: null,
  welcome: true,
};

/** Where nobody has set anything. */
export const NOTHING_SET: PolicyReading = { policy: NO_POLICY, faults: [], given: [] };

/** What can be wrong with an entry. Each is told in plain words: the texts `policy-wrong-…`. */
export const MISTAKES = [
  'form',
  'text',
  'language',
  'number',
  'address',
  'contact',
  'site',
  'private',
  'logo',
  'key',
  'choice',
  'unknown',
  'many',
] as const;
export type Mistake = (typeof MISTAKES)[number];

/** An entry that is wrong. */
export interface Fault {
  /** The names on the way to it; places in a list are counted from 1, as people do: `["helplines", "2", "tel"]`. */
  readonly path: readonly string[];
  readonly mistake: Mistake;
}
