/** The stores, as docs/store has them: what each asks for and what we answer. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { DRAWN_NAMES, SCREENSHOTS } from './pictures/names.ts';

/** Names of the folders of docs/store that are a store each. */
export const STORES = ['chrome', 'edge', 'firefox'] as const;
/** The folder of one store. */
export type StoreName = (typeof STORES)[number];

const text = v.pipe(v.string(), v.trim(), v.minLength(2));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1));
const address = v.nullable(v.pipe(v.string(), v.url()));

const store = v.strictObject({
  title: text,
  package: text,
  sources: v.optional(text),
  limits: v.strictObject({
    name: limit,
    summary: limit,
    description: v.strictObject({ least: limit, most: limit }),
  }),
  languages: v.record(v.string(), text),
  'without-slot': v.strictObject({ languages: v.array(text), why: text }),
  category: v.nullable(text),
  'mature-content': v.literal(false),
  'search-terms': v.optional(v.array(text)),
  license: v.optional(text),
  also: v.optional(text),
  images: v.array(v.picklist(DRAWN_NAMES)),
  captions: v.optional(v.record(v.picklist(SCREENSHOTS), text)),
  publisher: v.strictObject({ homepage: address, support: address, 'privacy-policy': address }),
});

const review = v.strictObject({
  'single-purpose': text,
  hosts: text,
  'optional-hosts': text,
  'remote-code': v.strictObject({ used: v.literal(false), why: text }),
  data: v.strictObject({
    collected: v.literal('none'),
    kinds: v.record(v.string(), v.literal(false)),
    why: text,
    certified: v.array(text),
  }),
  'how-to-try': text,
});

/** One store. */
export type Store = v.InferOutput<typeof store>;
/** What every store's reviewers are told. */
export type Review = v.InferOutput<typeof review>;

const yaml = (file: string): unknown => parse(readFileSync(`docs/store/${file}`, 'utf8'));

/** @returns docs/store/<name>/store.yaml, examined */
export function readStore(name: StoreName): Store {
  return v.parse(store, yaml(`${name}/store.yaml`));
}

/** @returns docs/store/review.yaml, examined */
export function readReview(): Review {
  return v.parse(review, yaml('review.yaml'));
}
