/** Why a pack that the channel offers is not taken into use. */

export const REFUSALS = [
  /** The channel named it and did not give it, or not in time. */
  'unreachable',
  'missing',
  'slow',
  'other-type',
  'too-large',
  /** What came is not what `latest.json` named. */
  'hash',
  /** There is no signature, or none that can be read. */
  'unsigned',
  /** It was signed with a key that this Parakh does not know, or with one whose successor is in use. */
  'unknown-key',
  'retired-key',
  /** It was not signed so. */
  'signature',
  'not-json',
  /** It is for a later Parakh. */
  'newer-format',
  'newer-engine',
  'other-language-data',
  /** Something in it is missing, of another kind, or beyond its bounds. */
  'shape',
  /** It leads to a place that a pack may not lead to. */
  'foreign-link',
  /** A text in it has more than words. */
  'markup',
  /** It is another pack than was asked for. */
  'other-pack',
  /** A later one was in use before. */
  'older',
  'expired',
  /** It does not warn of what every pack must warn of, or warns of what none may. */
  'self-check',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What this Parakh will say of the same bytes tomorrow as well. */
export const LASTING: ReadonlySet<string> = new Set<Refusal>([
  'not-json',
  'newer-format',
  'newer-engine',
  'other-language-data',
  'shape',
  'foreign-link',
  'markup',
  'other-pack',
  'self-check',
]);

/** @typeParam T what is to be had where nothing speaks against it */
export type Examined<T> = { readonly ok: true; readonly value: T } | Refused;

/** Why it is not to be had. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
  /** For a maintainer: where in the pack, and what. */
  readonly detail?: string;
}

export function refused(refusal: Refusal, detail?: string): Refused {
  return { ok: false, refusal, ...(detail === undefined ? {} : { detail }) };
}
