/** What a report and a sample are made from: all that is known of one page or message at the moment when the user asked. */
import type { Level } from './engine/verdict.ts';
import type { ExplainedChannel, ExplainedQuote, Explanation } from './explanation.ts';
import type { Guidance } from './packs/pack.ts';
import type { ShownLicence } from './shown-verdict.ts';

export type DraftOrigin =
  | { readonly kind: 'page'; readonly address: string; readonly title: string }
  | {
      readonly kind: 'message';
      /** People who are named as senders. */
      readonly from: readonly string[];
    };

/** Which pattern list found it. */
export interface DraftPack {
  readonly id: string;
  readonly version: string;
  readonly issued: string;
}

/** The one whose verdict is explained. */
export function draftPack({
  packId,
  packVersion,
  packIssued,
}: Pick<Explanation, 'packId' | 'packVersion' | 'packIssued'>): DraftPack {
  return { id: packId, version: packVersion, issued: packIssued };
}

export interface ReportDraft {
  readonly level: Level;
  /** What the pack says of an alarm; null where nothing was found. */
  readonly warning: Guidance['warning'] | null;
  readonly origin: DraftOrigin;
  /** When it was read, in milliseconds since 1970. */
  readonly at: number;
  readonly quotes: readonly ExplainedQuote[];
  readonly channels: readonly ExplainedChannel[];
  readonly licence: ShownLicence;
  /** The full text of what alarmed; of a page where nothing did, all of it. */
  readonly text: string;
  /** True where only the first part of the text is there. */
  readonly cut: boolean;
  readonly pack: DraftPack;
  /** The page as it was seen, as a `data:` address; null where there is none. */
  readonly picture: string | null;
  /** True where nothing of it may be written to the device. */
  readonly privately: boolean;
  /** True where the user has put the warning away with "Not a job offer". */
  readonly calledNoOffer: boolean;
}

/** Characters of a report's text. Browsers before Chrome 112 give all tabs together one megabyte of memory. */
export const LONGEST_DRAFT = 100_000;

/** What is known of messages that the user gave: they come from no page. */
export type ToldByMessages = Omit<ReportDraft, 'origin' | 'at' | 'picture' | 'calledNoOffer'> & {
  readonly from: readonly string[];
};

/** A draft of messages that were read just now. */
export function draftOfMessages({ from, text, cut, ...told }: ToldByMessages): ReportDraft {
  return {
    ...told,
    text: plainText(text.slice(0, LONGEST_DRAFT)),
    cut: cut || text.length > LONGEST_DRAFT,
    origin: { kind: 'message', from },
    at: Date.now(),
    picture: null,
    calledNoOffer: false,
  };
}

/**
 * The text as a file keeps it and gives it back, unit for unit: else nobody could compute its hash again. Line ends are one sign; what
 * no file can hold (zero, halves of a character) is gone or replaced.
 */
export function plainText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\0/g, '');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(lines));
}
