/**
 * `latest.json` of a channel: which packs there are, and where. Nobody signs it, so it is believed in nothing but that: what it says of a
 * version saves a download, and what a pack really is, it says itself.
 */
import * as v from 'valibot';
import { jsonOf } from './json.ts';

const LATEST_FORMAT = 1;
export const LATEST_FILE = 'latest.json';
export const MOST_LATEST_BYTES = 20_000;
const MOST_PACKS = 50;

/** Of the least that a pack has to say of itself. */
export const packId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(60));
export const version = v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/));
export const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const Offer = v.object({
  id: packId,
  version,
  sha256: sha256Hex,
  size: v.pipe(v.number(), v.integer(), v.minValue(1)),
  engine: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
/** A pack that the channel has. */
export type Offer = Readonly<v.InferOutput<typeof Offer>>;

const Latest = v.object({
  format: v.literal(LATEST_FORMAT),
  packs: v.pipe(v.array(Offer), v.maxLength(MOST_PACKS)),
});

/** @returns the packs that the channel has; null where the file is none of its kind */
export function parseLatest(bytes: Uint8Array): readonly Offer[] | null {
  const parsed = v.safeParse(Latest, jsonOf(bytes));
  return parsed.success ? parsed.output.packs : null;
}
