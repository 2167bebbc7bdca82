/**
 * A pattern pack as people write it: YAML files in `assets/packs/<pack>/`. These schemas are the one description of the format:
 * the types, the check at the border and the JSON Schema for editors all come from them.
 */
import * as v from 'valibot';
import { CURRENCIES, FACETS } from '../engine/pack.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { amount } from './amount.ts';
import { day } from './day.ts';
import { growsOld, LONGEST_LIFE_DAYS } from './expiry.ts';
import { id, version } from './ids.ts';
import { LANGUAGES } from './languages.ts';

/** What a key means, as editors show it while typing and `docs/pack-format.md` has it. */
const about = <T extends v.GenericSchema>(
  meaning: string,
  schema: T,
): v.SchemaWithPipe<readonly [T, v.DescriptionAction<v.InferOutput<T>, string>]> =>
  v.pipe(schema, v.description<v.InferOutput<T>, string>(meaning));

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));
/** YAML reads a lone figure as a number; here it is always text. */
const figuresToo = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
/** A day, or a month or a year where no day is known. */
const date = v.pipe(
  figuresToo,
  v.regex(
    /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|unknown)$/,
    'write a date as 2024-02-22, 2024-02 or 2024, or unknown where the page shows none',
  ),
);
const link = v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/, 'a link begins with https://'));
/** A link that users are sent to. */
const secureLink = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[^\s]+$/, 'users are sent there, so the link must begin with https://'),
);

const language = v.picklist(LANGUAGES);

const phrase = v.pipe(figuresToo, v.trim(), v.minLength(1), v.maxLength(120));
const phrases = v.record(language, v.pipe(v.array(phrase), v.minLength(1), v.maxLength(400)));

const example = v.strictObject({
  lang: about('Language of the text; `-Latn` for the same language in Latin letters.', language),
  text: about('The text, as it might stand in an advert or a chat. No real person, firm or number.', text),
});

/** A group of words that say one thing. */
export const TermSource = v.strictObject({
  id: about('Name of the term, the same as the file’s. Signals name it under `near`.', id),
  note: about('What the words have in common, for whoever adds one.', text),
  words: about(
    'The words, by language. `passport*` stands for the word with any ending; several words are a phrase: in this order, with at most one other word between two of them.',
    phrases,
  ),
  meanings: v.optional(
    about(
      'Meanings of `assets/glosses` whose words say it too, in every language.',
      v.pipe(v.array(id), v.minLength(1)),
    ),
  ),
});
export type TermSource = v.InferOutput<typeof TermSource>;

const sumRange = v.strictObject({
  currency: about('What it is paid in.', v.picklist(CURRENCIES)),
  min: about('The least that counts, a month, in whole units.', amount),
  max: about('The most that counts.', amount),
});

/** One thing that an ad says. */
export const SignalSource = v.pipe(
  v.strictObject({
    id: about('Name of the signal, the same as the file’s.', id),
    facet: about('What the words are a sign of. A warning needs several facets close together.', v.picklist(FACETS)),
    anchor: v.optional(
      about(
        '`true` only if the words alone tie the text to the place of work that the pack warns of (Russia; a country where the scam centres are).',
        v.boolean(),
      ),
      false,
    ),
    grave: v.optional(
      about(
        '`true` only if the words speak of what makes such work grave (an army, a war; a guarded compound, a border crossed by night).',
        v.boolean(),
      ),
      false,
    ),
    why: about('One sentence for reviewers and users: what the ad says, and why that is a sign of the scam.', text),
    source: v.optional(about('Who reported the wording: an id in `sources.yaml`. Either this or `inferred`.', id)),
    inferred: v.optional(
      about(
        'Why we judge so, where nobody reported the wording; users see “our judgement”. Never guess a source.',
        text,
      ),
    ),
    phrases: v.optional(
      about(
        'Wordings that mean more than their words, by language. Prefer `near`, whose terms know every language.',
        phrases,
      ),
    ),
    near: v.optional(
      about(
        'Groups of terms: the signal shows where all terms of one group stand within 14 words, in any order and language. Ids of `terms/`, or `sum` (any amount of money) and `phone` (any telephone number).',
        v.pipe(v.array(v.pipe(v.array(id), v.minLength(1), v.maxLength(6))), v.maxLength(200)),
      ),
    ),
    sums: v.optional(about('Amounts of money that show it.', v.array(sumRange))),
    match: about(
      'Texts that must show the signal. They run as tests.',
      v.pipe(v.array(example), v.minLength(1, 'add at least one text that must show the signal')),
    ),
    clear: about(
      'Honest texts that look like it and must not show it. They keep the tool honest: make them hard.',
      v.pipe(v.array(example), v.minLength(1, 'add at least one honest text that must not show the signal')),
    ),
  }),
  v.check(
    (signal) => (signal.source === undefined) !== (signal.inferred === undefined),
    'it has neither “source” nor “inferred”, or both → give source: or, where none reported it, inferred: with the reason',
  ),
  v.check(
    (signal) => signal.phrases !== undefined || signal.near !== undefined || signal.sums !== undefined,
    'nothing can show the signal → give phrases:, near: or sums:',
  ),
);
export type SignalSource = v.InferOutput<typeof SignalSource>;

/** Who reported a wording or a fact. */
export const ReportSource = v.strictObject({
  id: about('Publisher and date, as in `ndtv-2025-01`. Signals and advice name it.', id),
  publisher: about('Who published it.', text),
  date: about(
    'When, as exactly as is known: `2024-02-22`, `2024-02` or `2024`; `unknown` where the page shows none.',
    date,
  ),
  reports: about('What it reports: one sentence in our own words, no copied text.', text),
  url: about('Its address.', link),
  via: v.optional(about('`mirror` where only a copy or a translation was seen.', v.literal('mirror'))),
});
export type ReportSource = v.InferOutput<typeof ReportSource>;

/** An official link or a telephone number. `confirmed` is the day on which a person opened or called it. */
const channel = v.strictObject({
  id: about('Name that steps call it by.', id),
  short: about('As the link beside a step has it: two or three words.', text),
  name: about('Its full name.', text),
  tel: v.optional(
    about('Its number.', v.pipe(v.string(), v.regex(/^\+?[0-9-]{3,20}$/, 'write a number as "+91-11-2688-5021"'))),
  ),
  url: v.optional(about('Its address.', secureLink)),
  note: v.optional(about('What a user must know besides.', text)),
  source: about('Who published it: an id in `sources.yaml`.', id),
  confirmed: about(
    'The day on which a person opened or called it; `null` until then, and users read “published by”.',
    v.nullable(day),
  ),
});

/** One thing to do. `source` supports it; `inferred` says why we advise more than the source does. */
const step = v.strictObject({
  id: about('Name of the step, once in its situation. Translations name it.', id),
  text: about('What to do: short sentences, everyday words, “you”.', text),
  source: about('Who supports it: an id in `sources.yaml`.', id),
  inferred: v.optional(
    about('What of it is ours, only where we advise more than the source says; users see “Our advice”.', text),
  ),
  channels: v.optional(
    about('Whom to call or write to for it: ids of `channels`.', v.pipe(v.array(id), v.minLength(1))),
  ),
  keep: v.optional(about('What to hold on to as proof: ids of `proofs`.', v.pipe(v.array(id), v.minLength(1)))),
});

/** What has happened already, and what to do then. */
const situation = v.strictObject({
  id: about('Name of the situation. Translations name it.', id),
  label: about('What has happened, as users choose it.', text),
  steps: about(
    'What to do then, in this order. The first three are seen at once, so they must be what cannot wait.',
    v.pipe(v.array(step), v.minLength(3, 'at least three steps'), distinctIds('two steps have the same id')),
  ),
});

/** @param message what is wrong where an id comes a second time; said at that place */
function distinctIds<T extends { readonly id: string }>(message: string): v.RawCheckAction<T[]> {
  return v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const list = dataset.value;
    const seen = new Set<string>();
    list.forEach((one, key) => {
      if (seen.has(one.id))
        addIssue({ message, path: [{ type: 'array', origin: 'value', input: list, key, value: one }] });
      seen.add(one.id);
    });
  });
}

/** `guidance.yaml`: the advisory, help and advice that a warning shows, in English. */
export const GuidanceSource = v.pipe(
  v.strictObject({
    warning: about(
      'The sentences of the warning itself. What is true of this scam alone stands here, never in the texts of the surfaces.',
      v.strictObject({
        warn: about('Headline of popup and pages.', text),
        caution: about('The same where only part of an offer is like the scam.', text),
        'banner-warn': about('Headline of the banner.', text),
        'banner-caution': about('The same where only part of an offer is like the scam.', text),
        share: about('What is sent to family and friends; the official link follows it.', text),
      }),
    ),
    sample: about('An invented offer to try it on: it must be warned of.', text),
    advisory: about(
      'The government’s own words.',
      v.strictObject({
        issuer: about('Who says so.', text),
        date: about('On which day.', day),
        quote: about('A short quotation, word for word.', text),
        source: about('Who published it: an id in `sources.yaml`.', id),
        official: about(
          'The official page on the matter.',
          v.strictObject({
            title: about('Its title.', text),
            url: about('Its address.', secureLink),
            source: about('Who published it: an id in `sources.yaml`.', id),
          }),
        ),
      }),
    ),
    channels: about(
      'Whom to call or write to.',
      v.pipe(v.array(channel), v.minLength(1), distinctIds('two channels have the same id')),
    ),
    proofs: about('What to hold on to as proof, by its id.', v.record(id, text)),
    situations: about(
      'What has happened to the user already. The first is the one that is shown until they choose.',
      v.pipe(v.array(situation), v.minLength(1), distinctIds('two situations have the same id')),
    ),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { channels, proofs, situations } = dataset.value;
    const known = new Set(channels.map((one) => one.id));
    situations.forEach(({ steps }, at) => {
      steps.forEach(({ id: stepId, channels: named = [], keep = [] }, number) => {
        const dead = (key: 'channels' | 'keep', i: number, message: string): void =>
          addIssue({
            message: `step ${stepId}: ${message}`,
            path: ['situations', at, 'steps', number, key, i].map(pathItem) as [v.IssuePathItem, ...v.IssuePathItem[]],
          });
        named.forEach(
          (one, i) => known.has(one) || dead('channels', i, `no channel has the id ${one} → write an id of “channels”`),
        );
        keep.forEach(
          (one, i) =>
            Object.hasOwn(proofs, one) || dead('keep', i, `no proof has the id ${one} → write an id of “proofs”`),
        );
      });
    });
  }),
);
export type GuidanceSource = v.InferOutput<typeof GuidanceSource>;

function pathItem(key: string | number): v.IssuePathItem {
  return { type: 'unknown', origin: 'value', input: undefined, key, value: undefined };
}

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
    id: about('Name of the pack, the same as the folder’s.', id),
    version: about('Raised with every change that reaches users.', version),
    issued: about('The day on which this version was made.', day),
    expires: about('The day after which users are told that it is old. It goes on warning.', day),
    engine: about(
      'The least engine that understands it: `ENGINE_VERSION` of `src/engine/version.ts` when it was written.',
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(
          ENGINE_VERSION,
          'the engine is older than that → write its version, ENGINE_VERSION of src/engine/version.ts',
        ),
      ),
    ),
    title: about('What the list is about, as users read it.', text),
    licence: about('Under which licence it may be used.', text),
    shared: v.optional(
      about(
        'Everyday words that it shares with other packs: ids of `assets/terms`. Its signals name them like its own.',
        v.array(id),
      ),
      [],
    ),
  }),
  v.check(
    ({ issued, expires }) => expires > issued,
    '“expires” is no day after “issued” → write a later one, half a year on',
  ),
  v.check(
    (pack) => growsOld(pack),
    `“expires” is more than ${LONGEST_LIFE_DAYS} days after “issued” → write an earlier one, half a year on`,
  ),
);
export type PackSource = v.InferOutput<typeof PackSource>;

/** `texts/<language>.yaml`: all that a pack says to users, in one more language, by key (`guidance-texts.ts`). */
export const TranslationSource = v.strictObject({
  language: about(
    'The language, the same as the file’s name.',
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'write a language by its short code, as in hi')),
  ),
  reviewed: about(
    'The day on which somebody who speaks it from childhood read all of it, and who; `null` until then.',
    v.nullable(v.strictObject({ date: about('The day.', day), by: about('Who read it.', text) })),
  ),
  texts: about('The texts by their key. The English is in `guidance.yaml`.', v.record(v.string(), text)),
});
export type TranslationSource = v.InferOutput<typeof TranslationSource>;

/** `ordinary.yaml`: words that are never taken for a misspelling. */
export const OrdinarySource = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60)));
export type OrdinarySource = v.InferOutput<typeof OrdinarySource>;

/** `sources.yaml`. */
export const SourcesSource = v.array(ReportSource);
export type SourcesSource = v.InferOutput<typeof SourcesSource>;
