/**
 * The shape of a pack that came from elsewhere: everything that a pack may have, nothing else, and a bound on each. A valid signature says
 * who made it, not that they made no mistake, nor that their key is still theirs.
 */
import * as v from 'valibot';
import { CURRENCIES, FACETS } from '../engine/pack.ts';
import { PHONE_TERM, SUM_TERM } from '../engine/signals.ts';
import { fromDigits } from '../engine/digits.ts';
import { unpackTerms } from '../engine/packed-terms.ts';
import { unpackHashes } from '../engine/vocabulary.ts';
import { amount } from '../packs/amount.ts';
import { day } from '../packs/day.ts';
import { growsOld } from '../packs/expiry.ts';
import { id, version } from '../packs/ids.ts';
import { PACK_FORMAT } from '../packs/pack.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { LANGUAGES } from '../packs/languages.ts';
import { WeightsSource } from '../packs/weights-source.ts';

/** Several times what the largest pack has. */
const MOST = {
  terms: 1_000,
  phrases: 5_000,
  words: 12,
  signals: 1_000,
  groups: 500,
  termsOfGroup: 6,
  sums: 50,
  ordinary: 20_000,
  channels: 50,
  situations: 30,
  steps: 50,
  named: 20,
} as const;
const MOST_SOURCES = 2_000;
/** Characters of all phrases of a term in one script. */
const LONGEST_PACKED = 200_000;

const list = <T extends v.GenericSchema>(item: T, most: number, least = 0) =>
  v.pipe(v.array(item), v.minLength(least), v.maxLength(most));
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const link = v.pipe(v.string(), v.maxLength(1_000));
/** A word as the engine compares it. */
const word = v.pipe(v.string(), v.maxLength(120), v.regex(/^[^\s<>]+$/));
const phrases = list(list(word, MOST.words, 1), MOST.phrases);
const terms = v.pipe(
  v.strictObject({
    ids: list(id, MOST.terms),
    meanings: v.record(id, list(id, MOST.groups)),
    phrases: v.record(v.string(), list(v.pipe(v.string(), v.maxLength(LONGEST_PACKED)), MOST.terms)),
  }),
  v.check((packed) => canBeUnpacked(packed), 'its words are not what the engine compares'),
);
/** In the languages of the surfaces; English is always there. */
const localisedText = v.pipe(
  v.objectWithRest({ en: text }, text),
  v.check((one) => Object.keys(one).every((tag) => /^[a-z]{2,3}$/.test(tag)), 'no language'),
);

const signal = v.strictObject({
  id,
  facet: v.picklist(FACETS),
  anchor: v.boolean(),
  grave: v.boolean(),
  phrases,
  near: list(list(id, MOST.termsOfGroup, 1), MOST.groups),
  sums: list(
    v.strictObject({
      currency: v.picklist(CURRENCIES),
      min: amount,
      max: amount,
    }),
    MOST.sums,
  ),
  source: v.nullable(id),
});

/** As the file has it: nothing is made of it on the way, since a kept pack is not looked through again. */
const source = v.strictObject({
  id,
  publisher: text,
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  reports: text,
  url: link,
  via: v.exactOptional(v.literal('mirror')),
});

const guidance = v.strictObject({
  warning: v.strictObject({
    warn: localisedText,
    caution: localisedText,
    'banner-warn': localisedText,
    'banner-caution': localisedText,
    share: localisedText,
  }),
  sample: localisedText,
  advisory: v.strictObject({
    issuer: localisedText,
    date: day,
    quote: localisedText,
    source: id,
    official: v.strictObject({ title: localisedText, url: link, source: id }),
  }),
  channels: list(
    v.strictObject({
      id,
      short: localisedText,
      name: localisedText,
      tel: v.exactOptional(v.pipe(v.string(), v.regex(/^\+?[0-9-]{3,20}$/))),
      url: v.exactOptional(link),
      note: v.exactOptional(localisedText),
      source: id,
      confirmed: v.nullable(day),
    }),
    MOST.channels,
    1,
  ),
  situations: list(
    v.strictObject({
      id,
      label: localisedText,
      steps: list(
        v.strictObject({
          id,
          text: localisedText,
          source: id,
          inferred: v.exactOptional(text),
          channels: v.exactOptional(list(id, MOST.named, 1)),
          keep: list(localisedText, MOST.named),
        }),
        MOST.steps,
        1,
      ),
    }),
    MOST.situations,
    1,
  ),
});

const Shape = v.strictObject({
  format: v.literal(PACK_FORMAT),
  engine: v.pipe(v.number(), v.integer(), v.minValue(1)),
  languageData: v.pipe(v.string(), v.maxLength(64)),
  id,
  version,
  issued: day,
  expires: day,
  licence: v.pipe(text, v.maxLength(100)),
  languages: list(v.picklist(LANGUAGES), LANGUAGES.length, 1),
  shared: list(id, MOST.terms),
  terms,
  signals: list(signal, MOST.signals, 1),
  ordinary: list(word, MOST.ordinary),
  stance: WeightsSource.entries.stance,
  verdict: WeightsSource.entries.verdict,
  sources: v.pipe(
    v.record(id, source),
    v.check((sources) => Object.keys(sources).length <= MOST_SOURCES, 'too many sources'),
  ),
  title: localisedText,
  guidance,
});

const UntrustedPack = v.pipe(
  Shape,
  v.check(({ issued, expires }) => issued < expires, 'it expires before it is issued'),
  v.check((pack) => growsOld(pack), 'it never grows old'),
  v.check(({ stance }) => hasAllWeights(stance), 'the weights are not those of the features'),
  v.check((pack) => danglingReference(pack) === null, 'it refers to something that it has not'),
);

/**
 * @param json whatever a signed file holds
 * @returns the pack, or in words for a maintainer what is wrong with it and where
 */
export function packOfShape(json: unknown): { readonly pack: CompiledPack } | { readonly wrong: string } {
  if (namesPrototype(json)) return { wrong: `a pack has no key ${PROTOTYPES.join(', ')}` };
  const parsed = v.safeParse(UntrustedPack, json, { abortEarly: true });
  if (parsed.success) return { pack: parsed.output };
  const [issue] = parsed.issues;
  return { wrong: `${v.getDotPath(issue) ?? '(top)'}: ${issue.message}` };
}

/** Keys that valibot leaves out in silence, and that are still there where a kept pack is read again. */
const PROTOTYPES = ['__proto__', 'prototype', 'constructor'] as const;

function namesPrototype(json: unknown): boolean {
  const waiting: unknown[] = [json];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== 'object' || one === null) continue;
    if (PROTOTYPES.some((key) => Object.hasOwn(one, key))) return true;
    for (const value of Object.values(one)) if (typeof value === 'object') waiting.push(value);
  }
  return false;
}

function canBeUnpacked(packed: CompiledPack['terms']): boolean {
  try {
    return unpackTerms(packed).every(({ phrases: all }) => v.is(phrases, all));
  } catch {
    return false;
  }
}

/** One weight for each feature and class. */
function hasAllWeights({ features, weights }: v.InferOutput<typeof Shape>['stance']): boolean {
  try {
    const known = unpackHashes(features).length;
    return Object.values(weights).every((digits) => fromDigits(digits).length === known);
  } catch {
    return false;
  }
}

/** @returns the first id that is named and not there */
function danglingReference({ shared, terms, signals, sources, guidance }: v.InferOutput<typeof Shape>): string | null {
  const known = {
    terms: new Set([...shared, ...terms.ids, SUM_TERM, PHONE_TERM]),
    sources: new Set(Object.keys(sources)),
    channels: new Set(guidance.channels.map(({ id }) => id)),
  };
  const steps = guidance.situations.flatMap((situation) => situation.steps);
  const { advisory } = guidance;
  const named: readonly (readonly [readonly (string | null)[], ReadonlySet<string>])[] = [
    [signals.flatMap(({ near }) => near.flat()), known.terms],
    [signals.map(({ source }) => source), known.sources],
    [[advisory, advisory.official, ...guidance.channels, ...steps].map(({ source }) => source), known.sources],
    [steps.flatMap(({ channels = [] }) => channels), known.channels],
  ];
  for (const [ids, there] of named) {
    const missing = ids.find((id) => id !== null && !there.has(id));
    if (missing !== undefined) return missing;
  }
  return null;
}
