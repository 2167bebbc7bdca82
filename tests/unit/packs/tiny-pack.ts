/** The smallest pack without a fault, on disk, for tests that break it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { Language } from '../../../src/engine/language.ts';
import { compileLanguageData } from '../../../src/packs/language-data.ts';
import { packFaults, sharedFaults } from '../../../src/packs/check/check.ts';
import { readDraft, readSharedTerms } from '../../../src/packs/check/draft.ts';
import { faultLine } from '../../../src/packs/check/fault.ts';
import type { PackFiles } from '../../../src/packs/compile.ts';
import { readPackFolder } from '../../../src/packs/folder.ts';
import type { TermSource } from '../../../src/packs/source.ts';
import { plainText } from '../../../src/packs/check/plain-reader.ts';

const GLOSSES = [
  { word: 'aide', gloss: 'helper' },
  { word: 'went', gloss: 'go/past' },
];

const SHARED = 'id: wage\nnote: Pay.\nwords: { en: [wage*, pay packet] }\n';

const LANGUAGE = new Language(compileLanguageData({ glosses: GLOSSES, terms: [parse(SHARED) as TermSource] }));

const score = {
  bias: 0,
  offer: 1,
  signals: {},
  signal: 1,
  facets: {},
  anchored: 1,
  both: 1,
  thin: 1,
};
const classes = <T>(value: T): Record<'offer' | 'doubt' | 'report' | 'other', T> => ({
  offer: value,
  doubt: value,
  report: value,
  other: value,
});

/** Its files, by path. */
export const FILES: Readonly<Record<string, string>> = {
  '../../terms/wage.yaml': SHARED,
  'pack.yaml': `id: tiny
version: 0.1.0
issued: 2026-11-25
expires: 2027-05-25
engine: 1
title: Offers of work on the moon
licence: MPL-2.0
`,
  'sources.yaml': `# Who reported what.
- id: moon-times-2026
  publisher: Moon Times
  date: 2026
  reports: Helpers are hired for moon camps.
  url: https://moon.example/helpers
`,
  'guidance.yaml': `warning:
  warn: Stop. This looks like work on the moon.
  caution: Be careful. Part of this looks like work on the moon.
  banner-warn: This looks like work on the moon.
  banner-caution: "Be careful: part of this looks like work on the moon."
  share: Be careful with work on the moon.
sample: Helpers wanted on the moon.
advisory:
  issuer: Ministry
  date: 2026-01-02
  quote: Stay on the ground.
  source: moon-times-2026
  official: { title: Advisory, url: "https://ministry.example/moon", source: moon-times-2026 }
channels:
  - { id: line, short: Help line, name: Help line of the Ministry, tel: "1800", source: moon-times-2026, confirmed: null }
proofs:
  ad: The advert.
situations:
  - id: nothing-paid
    label: Nothing is paid yet
    steps:
      - { id: stop, text: Pay nothing., source: moon-times-2026 }
      - { id: ask, text: Ask the Ministry., source: moon-times-2026, channels: [line] }
      - { id: keep, text: Keep the advert., source: moon-times-2026, keep: [ad] }
`,
  'ordinary.yaml': `- moan
- noon
`,
  'weights.json': JSON.stringify({
    languageData: LANGUAGE.data.id,
    stance: { features: [''], weights: classes(['']), scale: classes(1), bias: classes(0) },
    verdict: {
      warn: score,
      alarm: score,
      grave: { bias: 0, wording: 1, sign: 1 },
      warnAt: 0.5,
      cautionAt: 0.5,
    },
  }),
  'terms/moon.yaml': `id: moon
note: The moon.
words:
  en: [moon, lunar]
  hi: [चाँद*]
`,
  'terms/helper.yaml': `id: helper
note: Unskilled help.
meanings: [helper]
words:
  en: [helper*]
  hi: [हेल्पर*]
`,
  'signals/moon-helper.yaml': `id: moon-helper
facet: role
anchor: true
why: Helpers for the moon.
source: moon-times-2026
phrases:
  en: [moon camp hand]
near:
  - [moon, helper]
match:
  - { lang: en, text: "Helpers wanted on the moon." }
  - { lang: hi, text: "चाँद पर हेल्पर चाहिए।" }
clear:
  - { lang: en, text: "A full moon tonight." }
`,
  'texts/hi.yaml': `language: hi
reviewed: null
texts:
  title: चाँद पर काम
  warning.warn: रुकिए। यह चाँद पर काम जैसा लगता है।
  warning.caution: सावधान रहें। इसका कुछ हिस्सा चाँद पर काम जैसा लगता है।
  warning.banner-warn: यह चाँद पर काम जैसा लगता है।
  warning.banner-caution: "सावधान रहें: इसका कुछ हिस्सा चाँद पर काम जैसा लगता है।"
  warning.share: चाँद पर काम से सावधान रहें।
  sample: चाँद पर हेल्पर चाहिए।
  advisory.issuer: मंत्रालय
  advisory.quote: ज़मीन पर रहें।
  advisory.official: परामर्श
  channel.line.short: हेल्पलाइन
  channel.line.name: मंत्रालय की हेल्पलाइन
  situation.nothing-paid: अभी कुछ नहीं दिया
  step.nothing-paid.stop: कुछ न दें।
  step.nothing-paid.ask: मंत्रालय से पूछें।
  step.nothing-paid.keep: विज्ञापन रखें।
  proof.ad: विज्ञापन।
`,
};

const HONEST = [
  ...Array.from({ length: 40 }, (_, i) => `Night ${i} in the hills: a quiet house and no work.`),
  'Garden help wanted in Pune.',
  'Garden help wanted in Goa.',
  'Garden help wanted in Delhi.',
  'Garden help wanted in Agra.',
].map((text, i) => plainText({ id: `honest-${i}`, lang: 'en', text }));

/** Changes to a file: its whole text, an exchange in it, or null to leave it out. */
export type Change = string | readonly [from: string, to: string] | null;

/** Where a tiny pack lies. */
export interface TinyPack {
  /** A folder that is laid out as the repository is. */
  readonly root: string;
  readonly folder: string;
  readonly remove: () => void;
}

/** @returns the folder of the tiny pack with some files changed; `remove` it afterwards */
export function tinyPack(changes: Readonly<Record<string, Change>> = {}): TinyPack {
  const root = mkdtempSync(join(tmpdir(), 'parakh-tiny-'));
  const folder = join(root, 'assets/packs/tiny');
  mkdirSync(join(root, 'assets/glosses'), { recursive: true });
  writeFileSync(
    join(root, 'assets/glosses/latin.tsv'),
    GLOSSES.map(({ word, gloss }) => `${word}\t${gloss}\n`).join(''),
  );
  for (const [name, text] of Object.entries({ ...FILES, ...changed(changes) })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { root, folder, remove: () => rmSync(root, { recursive: true }) };
}

/** The tiny pack as it is read from its folder. */
export function tinyPackFiles(): PackFiles {
  const { folder, remove } = tinyPack();
  try {
    return readPackFolder(folder);
  } finally {
    remove();
  }
}

function changed(changes: Readonly<Record<string, Change>>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(changes).map(([name, change]) => {
      if (change === null || typeof change === 'string') return [name, change];
      const [from, to] = change;
      const text = FILES[name] ?? '';
      if (!text.includes(from)) throw new Error(`${name} does not hold “${from}”`);
      return [name, text.replace(from, to)];
    }),
  );
}

/** @returns the lines that `packs -- check` prints of the tiny pack with some files changed */
export function linesOf(changes: Readonly<Record<string, Change>> = {}): string[] {
  const { root, folder, remove } = tinyPack(changes);
  try {
    const shared = readSharedTerms(join(root, 'assets/terms'));
    const yardsticks = {
      shared,
      language: new Language(compileLanguageData({ glosses: GLOSSES, terms: shared.terms.map(({ value }) => value) })),
      honest: { texts: HONEST, sizes: new Map([['en', HONEST.length]]), sharePerWord: 0.02 },
    };
    return [...sharedFaults(yardsticks), ...packFaults(readDraft(folder), yardsticks)].map((fault) =>
      faultLine(fault).replaceAll(`${folder}/`, '').replaceAll(`${root}/`, ''),
    );
  } finally {
    remove();
  }
}
