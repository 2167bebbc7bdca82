/** A pack of a few signals and hand-set weights: enough to test the engine without the real list. */
import { NO_LANGUAGE } from '../../../src/engine/language.ts';
import type { EnginePack } from '../../../src/engine/pack.ts';
import { packStance } from '../../../src/cli/fit-stance.ts';
import { compilePhrase } from '../../../src/packs/phrases.ts';
import { featureHash } from '../../../src/engine/vocabulary.ts';

function term(id: string, ...phrases: string[]): EnginePack['terms'][number] {
  return { id, phrases: phrases.map(compilePhrase) };
}

/** Weights that read "apply", "whatsapp", "join" as an offer and "police", "victims", "lured" as a report. */
function stance(): EnginePack['stance'] {
  const offers = ['apply', 'whatsapp', 'join', 'wanted'].map((word) => featureHash('w', word));
  const reports = ['police', 'victims', 'lured', 'said'].map((word) => featureHash('w', word));
  const hashes = [...offers, ...reports].sort((a, b) => a - b);
  const row = (of: readonly number[]): Float64Array => Float64Array.from(hashes, (hash) => (of.includes(hash) ? 6 : 0));
  return packStance(
    { rows: [row(offers), row([]), row(reports), row([])], bias: new Float64Array([0, -4, 0, 0.5]) },
    hashes,
  );
}

const SCORE = { bias: -4, offer: 1, signals: {}, signal: 0.8, facets: {}, anchored: 0, both: 0, thin: 0 };

export const FIXTURE_PACK: EnginePack = {
  id: 'fixture',
  version: '1.0.0',
  terms: [
    term('russia', 'russia*', 'रूस*', 'റഷ്യ*'),
    term('army', 'army', 'सेना'),
    term('passport', 'passport*', 'पासपोर्ट'),
    term('helper', 'helper*'),
  ],
  signals: [
    {
      id: 'russian-army',
      facet: 'employer',
      anchor: true,
      grave: true,
      phrases: [],
      near: [['russia', 'army']],
      sums: [],
      source: 'a-paper',
    },
    {
      id: 'helper',
      facet: 'role',
      anchor: false,
      grave: false,
      phrases: [compilePhrase('security helper*')],
      near: [],
      sums: [],
      source: null,
    },
    {
      id: 'russian-passport',
      facet: 'promise',
      anchor: true,
      grave: true,
      phrases: [],
      near: [['russia', 'passport']],
      sums: [],
      source: null,
    },
    {
      id: 'big-pay',
      facet: 'money',
      anchor: false,
      grave: false,
      phrases: [],
      near: [],
      sums: [{ currency: 'INR', min: 100_000, max: 400_000 }],
      source: null,
    },
  ],
  language: NO_LANGUAGE,
  ordinary: ['prussia'],
  stance: stance(),
  verdict: {
    warn: SCORE,
    alarm: { ...SCORE, bias: -3 },
    grave: { bias: 1, wording: 0, sign: 1 },
    warnAt: 0.5,
    cautionAt: 0.5,
  },
};
