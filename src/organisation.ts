/** The organisation that hands Parakh out, as every surface shows it: its name, its helplines, its own line in a warning. */
import type { LocalisedText } from './packs/pack.ts';

export interface Organisation {
  readonly name: LocalisedText | null;
  /** A `data:` address of a small picture. */
  readonly logo: string | null;
  readonly helplines: readonly Helpline[];
  /** What it wants to say itself where Parakh warns. */
  readonly warningLine: LocalisedText | null;
}

export const NO_ORGANISATION: Organisation = { name: null, logo: null, helplines: [], warningLine: null };

/** Whom to call there, in which languages, when. */
export interface Helpline {
  /** Where it is not the organisation's own. */
  readonly name?: LocalisedText;
  /** As people write it. */
  readonly tel?: string;
  readonly url?: string;
  /** In which one is answered there. */
  readonly languages?: readonly string[];
  readonly hours?: LocalisedText;
  readonly note?: LocalisedText;
}
