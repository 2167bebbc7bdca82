/**
 * A pattern pack as people write it: YAML files in `assets/packs/<pack>/`. These schemas are the one description of the format:
 * the types, the check at the border and the JSON Schema for editors all come from them.
 */
import * as v from 'valibot';
import { FACETS } from '../engine/pack.ts';
import { ENGINE_VERSION } from '../engine/version.ts';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'ids are lower-case words joined by hyphens'),
  v.maxLength(60),
);
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
/** YAML reads a lone figure as a number; here it is always text. */
const figuresToo = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
/** A day, or a month or a year where no day is known. */
const date = v.pipe(
  figuresToo,
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'write a date as 2024-02-22, 2024-02 or 2024'),
);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as 2026-11-25'));
const link = v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'a link begins with https://'));

/** Languages that phrases may be written in; `-Latn` is the same language in Latin letters. */
export const LANGUAGES = [
  'en',
  'hi',
  'hi-Latn',
  'pa',
  'pa-Latn',
  'ml',
  'ml-Latn',
  'ta',
  'ta-Latn',
  'te',
  'te-Latn',
  'gu',
  'gu-Latn',
  'bn',
  'bn-Latn',
  'ur',
  'ur-Latn',
  'ne',
  'ne-Latn',
  'mr',
  'mr-Latn',
  'kn',
  'kn-Latn',
  'or',
  'or-Latn',
  'as',
  'as-Latn',
  'si',
  'ru',
  'es',
  'fr',
  'ar',
] as const;
export type Language = (typeof LANGUAGES)[number];
const language = v.picklist(LANGUAGES);

const phrase = v.pipe(figuresToo, v.trim(), v.minLength(1), v.maxLength(120));
const phrases = v.record(language, v.pipe(v.array(phrase), v.minLength(1), v.maxLength(400)));

const example = v.strictObject({ lang: language, text });

/** A group of words that say one thing. */
export const TermSource = v.strictObject({
  id,
  note: text,
  words: phrases,
  /** Glosses (`assets/glosses`) whose words say it too, in every language. */
  meanings: v.optional(v.pipe(v.array(id), v.minLength(1))),
});
export type TermSource = v.InferOutput<typeof TermSource>;

const sumRange = v.strictObject({
  currency: v.picklist(['INR', 'USD', 'EUR', 'RUB', 'NPR', 'BDT', 'LKR']),
  min: v.pipe(v.number(), v.minValue(1)),
  max: v.pipe(v.number(), v.maxValue(100_000_000)),
});

/** One thing that an ad says. */
export const SignalSource = v.pipe(
  v.strictObject({
    id,
    facet: v.picklist(FACETS),
    anchor: v.optional(v.boolean(), false),
    war: v.optional(v.boolean(), false),
    why: text,
    source: v.optional(id),
    inferred: v.optional(text),
    phrases: v.optional(phrases),
    near: v.optional(v.pipe(v.array(v.pipe(v.array(id), v.minLength(1), v.maxLength(6))), v.maxLength(200))),
    sums: v.optional(v.array(sumRange)),
    match: v.pipe(v.array(example), v.minLength(1, 'at least one text that must match')),
    clear: v.pipe(v.array(example), v.minLength(1, 'at least one honest text that must not match')),
  }),
  v.check(
    (signal) => (signal.source === undefined) !== (signal.inferred === undefined),
    'give either a source or, where none reported it, inferred: with the reason',
  ),
  v.check(
    (signal) => signal.phrases !== undefined || signal.near !== undefined || signal.sums !== undefined,
    'give phrases, near or sums',
  ),
);
export type SignalSource = v.InferOutput<typeof SignalSource>;

/** Who reported a wording or a fact. */
export const ReportSource = v.strictObject({
  id,
  publisher: text,
  date: v.optional(date),
  /** What it reports, in our words. */
  reports: text,
  url: link,
  via: v.optional(v.literal('mirror')),
});
export type ReportSource = v.InferOutput<typeof ReportSource>;

/** An official link or a telephone number. `confirmed` is the day on which a person opened or called it. */
const channel = v.strictObject({
  id,
  /** As the link beside a step has it: two or three words. */
  short: text,
  name: text,
  tel: v.optional(v.pipe(v.string(), v.regex(/^\+?[0-9-]{3,20}$/))),
  url: v.optional(link),
  note: v.optional(text),
  source: id,
  confirmed: v.nullable(day),
});

/** One thing to do. `source` supports it; `inferred` says why we advise more than the source does. */
const step = v.strictObject({
  id,
  text: text,
  source: id,
  inferred: v.optional(text),
  /** Whom to call or write to for it. */
  channels: v.optional(v.pipe(v.array(id), v.minLength(1))),
  /** What to hold on to as proof: ids of `proofs`. */
  keep: v.optional(v.pipe(v.array(id), v.minLength(1))),
});

/** What has happened already, and what to do then. */
const situation = v.strictObject({
  id,
  label: text,
  steps: v.pipe(
    v.array(step),
    v.minLength(3, 'at least three steps'),
    v.check((list) => areDistinct(list), 'two steps have the same id'),
  ),
});

function areDistinct(list: readonly { readonly id: string }[]): boolean {
  return new Set(list.map((one) => one.id)).size === list.length;
}

/** `guidance.yaml`: the advisory, help and advice that a warning shows, in English. */
export const GuidanceSource = v.pipe(
  v.strictObject({
    advisory: v.strictObject({
      issuer: text,
      date: day,
      /** A short attributed quotation. */
      quote: text,
      source: id,
      official: v.strictObject({ title: text, url: link, source: id }),
    }),
    channels: v.pipe(
      v.array(channel),
      v.minLength(1),
      v.check((list) => areDistinct(list), 'two channels have the same id'),
    ),
    /** What to hold on to as proof, by its id. */
    proofs: v.record(id, text),
    /** The first is the one that is shown until the user chooses. */
    situations: v.pipe(
      v.array(situation),
      v.minLength(1),
      v.check((list) => areDistinct(list), 'two situations have the same id'),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { channels, proofs, situations } = dataset.value;
    const known = new Set(channels.map((one) => one.id));
    const steps = situations.flatMap((one) => one.steps);
    for (const { id: stepId, channels: named = [], keep = [] } of steps) {
      for (const one of named)
        if (!known.has(one)) addIssue({ message: `step ${stepId}: no channel has the id ${one}` });
      for (const one of keep)
        if (!Object.hasOwn(proofs, one)) addIssue({ message: `step ${stepId}: no proof has the id ${one}` });
    }
  }),
);
export type GuidanceSource = v.InferOutput<typeof GuidanceSource>;

/** @returns ids that the guidance names as a source and `sources.yaml` does not list */
export function unlistedSources(guidance: GuidanceSource, sources: readonly ReportSource[]): string[] {
  const listed = new Set(sources.map((source) => source.id));
  const { advisory, channels, situations } = guidance;
  const saying = [advisory, advisory.official, ...channels, ...situations.flatMap(({ steps }) => steps)];
  return [...new Set(saying.map(({ source }) => source))].filter((source) => !listed.has(source));
}

/** `pack.yaml`. */
export const PackSource = v.pipe(
  v.strictObject({
    id,
    version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
    issued: day,
    /** The day after which users are told that it is old. */
    expires: day,
    /** The least engine that understands it: `ENGINE_VERSION` of `src/engine/version.ts` when it was written. */
    engine: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(ENGINE_VERSION, 'this engine is older than that'),
    ),
    title: text,
    licence: text,
    /** Terms of `assets/terms` that it uses: everyday words, which other packs use, too. */
    shared: v.optional(v.array(id), []),
  }),
  v.check(({ issued, expires }) => expires > issued, 'expires: must be a day after issued:'),
);
export type PackSource = v.InferOutput<typeof PackSource>;

/** `texts/<language>.yaml`: all that a pack says to users, in one more language, by key (`guidance-texts.ts`). */
export const TranslationSource = v.strictObject({
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  /** The day on which somebody who speaks it from childhood read all of it, and who; null until then. */
  reviewed: v.nullable(v.strictObject({ date: day, by: text })),
  texts: v.record(v.string(), text),
});
export type TranslationSource = v.InferOutput<typeof TranslationSource>;

/** `ordinary.yaml`: words that are never taken for a misspelling. */
export const OrdinarySource = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60)));

/** `sources.yaml`. */
export const SourcesSource = v.array(ReportSource);

const stanceClass = <T extends v.GenericSchema>(value: T) =>
  v.strictObject({ offer: value, doubt: value, report: value, other: value });
const finite = v.pipe(v.number(), v.finite(), v.minValue(-100), v.maxValue(100));
const score = v.strictObject({
  bias: finite,
  offer: v.pipe(finite, v.minValue(0)),
  signals: v.record(v.string(), v.pipe(finite, v.minValue(0))),
  signal: v.pipe(finite, v.minValue(0)),
  facets: v.record(v.picklist(FACETS), v.pipe(finite, v.minValue(0))),
  anchored: v.pipe(finite, v.minValue(0)),
  both: v.pipe(finite, v.minValue(0)),
  thin: v.pipe(finite, v.minValue(0)),
});
/** Numbers by their hexadecimal digits, place by place (`digits.ts`). */
const digits = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(100_000), v.regex(/^[0-9a-f]*$/))),
  v.maxLength(6),
  v.readonly(),
);
const cut = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** `weights.json`, written by `npm run fit`. */
export const WeightsSource = v.strictObject({
  /** Id of the language data that they were fitted with. */
  languageData: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  stance: v.strictObject({
    features: digits,
    weights: stanceClass(digits),
    scale: stanceClass(v.pipe(finite, v.minValue(0))),
    bias: stanceClass(finite),
  }),
  verdict: v.strictObject({
    warn: score,
    alarm: score,
    army: v.strictObject({
      bias: finite,
      wording: v.pipe(finite, v.minValue(0)),
      warlike: v.pipe(finite, v.minValue(0)),
    }),
    warnAt: cut,
    cautionAt: cut,
  }),
});
export type WeightsSource = v.InferOutput<typeof WeightsSource>;
