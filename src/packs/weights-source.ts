/** The weights of a pack as `npm run fit` writes them. Apart from what people write, since the extension reads weights too. */
import * as v from 'valibot';
import { FACETS } from '../engine/pack.ts';

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
    grave: v.strictObject({
      bias: finite,
      wording: v.pipe(finite, v.minValue(0)),
      sign: v.pipe(finite, v.minValue(0)),
    }),
    warnAt: cut,
    cautionAt: cut,
  }),
});
export type WeightsSource = v.InferOutput<typeof WeightsSource>;
