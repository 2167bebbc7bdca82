/**
 * The one file that an organisation writes, `ngo.json`: what its policy sets, by the same names, and under `kit` what is made of it besides.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { packNames } from '../../src/cli/packs/pack-folders.ts';
import { Faults, readEntries } from '../../src/entries.ts';
import { LANGUAGE_TAGS } from '../../src/language-tags.ts';
import type { LanguageTag } from '../../src/language-tags.ts';
import { readPolicy } from '../../src/policy-reading.ts';
import type { Fault, Policy } from '../../src/policy.ts';

const PACKS = fileURLToPath(new URL('../../assets/packs', import.meta.url));

/** Where browsers find an extension: its id there, and the address from which it is installed. */
export interface Installation {
  readonly id: string;
  readonly from: string;
}

export interface Kit {
  /** Where the web app will be; empty where the organisation hosts none. */
  readonly webApp: string;
  readonly leaflets: readonly LanguageTag[];
  /** Also for Brave, Opera and Chromium itself, which take extensions from Chrome's store. */
  readonly chrome: Installation | null;
  readonly edge: Installation | null;
  readonly firefox: Installation | null;
}

export interface NgoConfig {
  /** As the browsers are given them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** As Parakh reads them. */
  readonly policy: Policy;
  readonly kit: Kit;
}

/** The stores' own addresses for policies. */
export const STORES = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  firefox: (id: string): string => `https://addons.mozilla.org/firefox/downloads/latest/${id}/latest.xpi`,
} as const;

const address = v.pipe(v.string('form'), v.url('address'), v.regex(/^https:\/\//, 'address'));
const chromiumId = v.pipe(v.string('form'), v.regex(/^[a-p]{32}$/, 'text'));
const installation = (id: typeof chromiumId | v.GenericSchema<string, string>) =>
  v.object({ id, from: v.optional(address) }, 'form');

const KIT = {
  webApp: address,
  leaflets: v.array(v.picklist(LANGUAGE_TAGS, 'language'), 'form'),
  chrome: installation(chromiumId),
  edge: installation(chromiumId),
  firefox: installation(v.pipe(v.string('form'), v.regex(/^[\w.-]*@[\w.-]+$|^\{[\da-f-]{36}\}$/i, 'text'))),
};

/** @throws Error that says in words what is wrong with the file */
export function readConfig(file: string): NgoConfig {
  const content = parsed(file);
  const { kit = {}, ...written } = content;
  const values = { ...written, ...logoIn(written.logo, path.dirname(file)) };
  const faults = new Faults();
  const { webApp = '', leaflets = [], chrome, edge, firefox } = readEntries(KIT, kit, ['kit'], faults);
  const { policy, faults: wrong } = readPolicy(values, packNames(PACKS));
  const all = [...wrong, ...faults.found];
  if (all.length > 0) throw new Error(`${file}:\n${all.map(inWords).join('\n')}`);
  return {
    values,
    policy,
    kit: {
      webApp,
      leaflets,
      chrome: chrome === undefined ? null : { id: chrome.id, from: chrome.from ?? STORES.chrome },
      edge: edge === undefined ? null : { id: edge.id, from: edge.from ?? STORES.edge },
      firefox: firefox === undefined ? null : { id: firefox.id, from: firefox.from ?? STORES.firefox(firefox.id) },
    },
  };
}

function parsed(file: string): Readonly<Record<string, unknown>> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}: copy docs/ngo/example/ngo.json and change it.`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${String(error)}`, { cause: error });
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new Error(`${file} holds no { … }.`);
  return content as Readonly<Record<string, unknown>>;
}

/** A logo may be a file beside the config; browsers are given the picture itself. */
function logoIn(logo: unknown, folder: string): { readonly logo?: string } {
  const [, kind] = typeof logo === 'string' ? (/^(?!\w+:).+\.(png|webp)$/i.exec(logo) ?? []) : [];
  if (kind === undefined) return {};
  const file = path.join(folder, String(logo));
  if (!existsSync(file)) throw new Error(`There is no picture ${file}.`);
  return { logo: `data:image/${kind.toLowerCase()};base64,${readFileSync(file, 'base64')}` };
}

/** As the settings say it, in English. */
const MISTAKES: Readonly<Record<Fault['mistake'], string>> = {
  form: 'has another form than it should have',
  text: 'is empty, too long, or not as it should be written',
  language: 'is no language that Parakh knows',
  number: 'is no telephone number',
  address: 'is no web address, or not one of the kind that is needed here',
  contact: 'has neither a telephone number (tel) nor a web address (url)',
  site: 'is no name of a site',
  private: 'is mail or chat, which Parakh never reads unasked',
  logo: 'is no small picture: PNG or WebP, up to 50 kB and 1024 dots wide and high',
  key: 'is no public key of minisign',
  choice: 'is none of the words that may stand there',
  unknown: 'is a name that Parakh does not know',
  many: 'is too long',
};

function inWords({ path: names, mistake }: Fault): string {
  return `  ${names.join(' › ')} ${MISTAKES[mistake]}.`;
}
