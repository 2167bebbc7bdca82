/**
 * `latest.json` of a channel: which packs there are, and where. Nobody signs it, so it is believed in nothing but that: what it says of a
 * version saves a download, and what a pack really is, it says itself.
 */
import * as v from 'valibot';
import { id, version } from '../packs/ids.ts';
import { jsonOf } from './json.ts';

const LATEST_FORMAT = 1;
export const LATEST_FILE = 'latest.json';
export const MOST_LATEST_BYTES = 20_000;
const MOST_PACKS = 50;

/** What the content of a pack is called by. */
export const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const Offer = v.object({
  id,
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
