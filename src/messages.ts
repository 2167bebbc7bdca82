/**
 * Everything that one part of the extension says to another. Types for all; checks for what comes from content scripts, which
 * live in pages. The tab is always the sender's, never the message's.
 */
import * as v from 'valibot';
import { LONGEST_FRAME_HOST, MOST_FRAME_HOSTS, MOST_FRAMES } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import type { Passage, PassageKind } from './engine/passage.ts';
import type { Alarm, Level, Place } from './engine/verdict.ts';
import type { StampedTable } from './kept-gate.ts';
import type { Explanation, PackDays } from './explanation.ts';
import { MOST_PARTS, PASSAGES_OF_A_PART } from './page-parts.ts';
import { PAUSES } from './pauses.ts';
import type { Pause } from './pauses.ts';
import { MOST_PLACES } from './quotes.ts';
import type { Settings } from './settings.ts';
import type { ShownItem } from './shown-verdict.ts';
import type { LocalisedText } from './packs/pack.ts';
import type { Quote } from './quotes.ts';
import type { DraftPack, ReportDraft } from './report-draft.ts';
import type { Failure, Outcome } from './updates/news.ts';

/** From the reader: the passages of the items that its gate let pass, of one part of the page. */
export interface PageRead extends Coverage {
  readonly type: 'page/read';
  /** Names one address of one document; changes when the page shows something else. */
  readonly visit: string;
  readonly url: string;
  /** Number of the part; what was said of the others stays. */
  readonly part: number;
  /** Empty where nothing in it is worth the engine's time any more. */
  readonly passages: readonly Passage[];
}

/** From the reader: nothing on the page is worth the engine's time (any more). */
export interface PageQuiet extends Coverage {
  readonly type: 'page/quiet';
  readonly visit: string;
  readonly url: string;
}

export interface PageFailed {
  readonly type: 'page/failed';
  readonly visit: string;
  readonly url: string;
  readonly reason: string;
}

/** From a content script. */
export type PageMessage =
  | PageRead
  | PageQuiet
  | PageFailed
  | { readonly type: 'page/left'; readonly visit: string }
  | { readonly type: 'gate/table'; readonly blocks: readonly number[] }
  /** The visit is that of the page that the banner stands in. */
  | { readonly type: 'banner/view'; readonly english: boolean; readonly visit: string }
  | { readonly type: 'banner/why' }
  | { readonly type: 'banner/dismiss'; readonly notAnOffer: boolean };

/** From a page of the extension. */
export type SurfaceMessage =
  | { readonly type: 'tab/view'; readonly tabId: number }
  | { readonly type: 'tab/check'; readonly tabId: number }
  | { readonly type: 'tab/rest'; readonly tabId: number }
  | {
      readonly type: 'tab/show';
      readonly tabId: number;
      readonly visit: string;
      readonly quotes: readonly FoundQuote[];
    }
  | { readonly type: 'tab/pause'; readonly tabId: number; readonly by: Pause['by'] }
  | { readonly type: 'tab/resume'; readonly tabId: number }
  | { readonly type: 'text/view'; readonly id: string }
  | { readonly type: 'items/check'; readonly items: readonly (readonly Passage[])[] }
  | { readonly type: 'packs/view' }
  | { readonly type: 'updates/view' }
  | { readonly type: 'updates/look' }
  | { readonly type: 'all/wipe' }
  | { readonly type: 'draft/open'; readonly tabId: number; readonly page: DraftPage }
  | { readonly type: 'draft/view'; readonly id: string };

/** What is made of a draft: a report to keep, or a sample of a mistake. */
export type DraftPage = 'report' | 'feedback';

/** Words of a page, and where in its last report they stand. */
export interface FoundQuote {
  /** As a quote has them: on one line, and only their beginning where they are many. */
  readonly words: string;
  readonly where: readonly Place[];
}

/** To a content script. */
export type ReaderMessage =
  | { readonly type: 'reader/status' }
  | { readonly type: 'reader/report' }
  | { readonly type: 'reader/rest' }
  | { readonly type: 'reader/passages' };
export type BannerMessage = { readonly type: 'banner/remove' };

/** The reader's answer to `reader/status`. */
export interface ReaderStatus extends Coverage {
  readonly visit: string;
  readonly state: (typeof READER_STATES)[number];
  /** True where nothing but a title stands on the page, as on one that is all pictures. */
  readonly textless: boolean;
  /** True where the tab is a PDF, which no extension can look into. */
  readonly pdf: boolean;
  /** Large pictures, where they may say as much as the page's words; else 0. */
  readonly picturesNotRead: number;
  readonly rest: RestOfPage;
  /** Number of the part, from 1, that is being read where the user wants the rest; else 0. */
  readonly part: number;
}

/**
 * How it stands with what was too long to be read at once: there is no such thing, the user may have it read, it is being read, it was
 * read, or it goes beyond what is read at all.
 */
export type RestOfPage = (typeof RESTS)[number];

const RESTS = ['none', 'offered', 'reading', 'read', 'beyond'] as const;
const READER_STATES = ['waiting', 'reading', 'quiet', 'reported', 'failed', 'paused'] as const;
/** The reader's answer to `reader/passages`: what stands on the page now; null where it may not be read, or was left meanwhile. */
export interface PagePassages {
  readonly passages: readonly Passage[];
  readonly partial: boolean;
}

/** Answer to `draft/open`: whether the page with the draft was opened. */
export type DraftOpened =
  | { readonly status: 'opened' }
  /** The page is no longer there as it was checked. */
  | { readonly status: 'gone' }
  | { readonly status: 'failed'; readonly reason: string };

/** Why a page was not checked. */
export type NotChecked = 'not-asked' | 'private' | 'exempt' | 'browser-page' | 'store' | 'file';

/** What the popup shows of a tab. */
export type TabView =
  | { readonly status: 'unchecked'; readonly why: NotChecked }
  | { readonly status: 'paused' }
  | { readonly status: 'checking' }
  | { readonly status: 'textless'; readonly pdf: boolean }
  | { readonly status: 'failed'; readonly reason: string }
  | {
      readonly status: 'checked';
      /** Names what was checked, for `tab/show`. */
      readonly visit: string;
      readonly coverage: Coverage;
      readonly picturesNotRead: number;
      readonly rest: RestOfPage;
      /** The part that is being read, from 1. */
      readonly part: number;
      readonly explanation: Explanation;
    };

/** Answer to `tab/view`. */
export interface TabReply {
  readonly view: TabView;
  /** What keeps the page from being checked unasked; also where the user had it checked all the same. */
  readonly pause: Pause | null;
  /** Host name of the page; null where it is none or the browser does not tell. */
  readonly site: string | null;
  /** True where the popup was opened by the banner's "Why?". */
  readonly why: boolean;
  readonly problem: string | null;
}

/** What the check page shows. */
export type TextView =
  | { readonly status: 'empty' }
  | { readonly status: 'failed'; readonly reason: string }
  | {
      readonly status: 'checked';
      readonly text: string;
      readonly shortened: boolean;
      readonly explanation: Explanation;
      /** True where it was selected in a private window. */
      readonly privately: boolean;
    };

/** Whom to call or write to, as a line beside a step has it. */
export interface ChannelLine {
  readonly text: string;
  /** Follows the text and is never broken at the end of a line; empty for what is no telephone number. */
  readonly number: string;
  /** Empty where there is nothing to open. */
  readonly href: string;
  /** Who published it, until a person of ours has called or opened it; empty after that. */
  readonly note: string;
}

/** One choice in the banner, with the first things to do then. */
export interface BannerSituation {
  readonly label: string;
  readonly steps: readonly {
    readonly text: string;
    readonly channels: readonly ChannelLine[];
    /** What to keep as proof; empty where there is nothing. */
    readonly keep: string;
  }[];
}

/** What is said of one message that the user gave to be checked. */
export interface CheckedItem {
  readonly level: Level;
  /** Null where nothing was found. */
  readonly explanation: Explanation | null;
  /** True where it is longer than is read. */
  readonly partial: boolean;
}

/** The pattern list by which messages were judged. */
export type JudgedBy = DraftPack & PackDays;

/** Answer to `items/check`: one for each item, in their order. */
export type ItemsView =
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'checked'; readonly packs: readonly JudgedBy[]; readonly items: readonly CheckedItem[] };

/** What the settings say of a pattern list. */
export interface PackView {
  readonly id: string;
  readonly isOn: boolean;
  readonly title: LocalisedText;
  /** An invented offer to try it on. */
  readonly sample: LocalisedText;
  readonly version: string;
  /** The day on which it was issued, and the last one for which it was meant. */
  readonly issued: string;
  readonly expires: string;
  /** When it came by an update, in milliseconds since 1970; null where it came with Parakh. */
  readonly updatedAt: number | null;
  readonly signals: number;
  readonly sources: number;
}

/** What the settings say of newer pattern lists. */
export type UpdatesView =
  /** Nobody named a channel. */
  | { readonly status: 'none' }
  | {
      readonly status: 'known';
      /** As it is shown, and as the browser's permission for it is called. */
      readonly host: string;
      readonly origin: string;
      /** When it was last asked, in milliseconds since 1970; null for never. The next three are of that time. */
      readonly tried: number | null;
      readonly failure: Failure | null;
      readonly outcomes: readonly Outcome[];
      /** Since when it has not answered, or has had nothing newer, where that is long. */
      readonly silentSince: number | null;
      readonly frozenSince: number | null;
    };

/** What the banner shows: texts, all in one language. */
export interface BannerView extends Pick<Settings, 'theme' | 'textSize'> {
  readonly level: Alarm;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly name: string;
  /** The language that is one tap away, by its own name; null where the banner is in English by itself. */
  readonly other: { readonly name: string; readonly language: string; readonly english: boolean } | null;
  readonly headline: string;
  /** Of whoever handed Parakh out: its own line, empty where there is none, and whom to call there. */
  readonly organisation: {
    readonly name: string;
    readonly line: string;
    readonly contacts: readonly ChannelLine[];
  } | null;
  /** How many items are what the headline says, and what else was found; empty where it is one and nothing else. */
  readonly count: string;
  /** All items that raise this alarm, of any kind, by their numbers in the reading, for the marks beside them, each with its own words. */
  readonly items: readonly Pick<ShownItem, 'item' | 'quotes'>[];
  /** What such a mark is, before the words. */
  readonly mark: string;
  /** Follows the count where some of them have no mark. */
  readonly unmarked: string;
  readonly quotes: readonly Quote[];
  readonly whyButton: string;
  readonly whyTitle: string;
  readonly why: readonly { readonly quote: Quote; readonly meaning: string; readonly source: string }[];
  readonly stepsButton: string;
  readonly situationsTitle: string;
  /** The first is the one to show until the user chooses. */
  readonly situations: readonly BannerSituation[];
  readonly notAnOffer: string;
  readonly close: string;
}

/** Replies. A reply is never a rejection: what went wrong is said in words. */
export interface Replies {
  'page/read': null;
  'page/quiet': null;
  'page/failed': null;
  'page/left': null;
  /** With the blocks that were asked for. */
  'gate/table': StampedTable;
  'banner/view': BannerView | null;
  'banner/why': { readonly opened: boolean };
  'banner/dismiss': null;
  'tab/view': TabReply;
  'tab/check': { readonly error: string | null };
  'tab/rest': null;
  'tab/show': { readonly shown: boolean };
  'tab/pause': { readonly error: string | null };
  'tab/resume': { readonly error: string | null };
  'text/view': TextView;
  'items/check': ItemsView;
  'packs/view': { readonly packs: readonly PackView[] };
  'updates/view': UpdatesView;
  'updates/look': UpdatesView;
  'all/wipe': { readonly error: string | null };
  'draft/open': DraftOpened;
  'draft/view': { readonly draft: ReportDraft | null };
}

/** Items of one `items/check`: few enough that the background answers others in between. */
export const MOST_ITEMS = 100;

const LONGEST_URL = 4_000;
/** The engine reads no more than two million characters; metadata comes on top. */
const MOST_CHARACTERS = 5_000_000;

/** Scripts of a table that are asked for at once. */
const MOST_BLOCKS = 100;

const KINDS = [
  'title',
  'heading',
  'text',
  'row',
  'message',
  'description',
  'job-posting',
  'news-article',
] as const satisfies readonly PassageKind[];
const visit = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const url = v.pipe(v.string(), v.maxLength(LONGEST_URL));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_FRAMES));
/** The parts of a `Coverage`, for schemas. */
export const coverage = {
  partial: v.boolean(),
  framesNotRead: count,
  frameHosts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_FRAME_HOST))), v.maxLength(MOST_FRAME_HOSTS)),
  framesUnnamed: count,
  chatsNotRead: v.boolean(),
};
const part = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PARTS));
const passage = v.strictObject({
  text: v.string(),
  kind: v.picklist(KINDS),
  item: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
});
const passages = v.pipe(
  v.array(passage),
  v.maxLength(PASSAGES_OF_A_PART),
  v.check(
    (list) => list.reduce((sum, { text }) => sum + text.length, 0) <= MOST_CHARACTERS,
    'more text than any reading holds',
  ),
);

const pageMessage = v.variant('type', [
  v.strictObject({ type: v.literal('page/read'), visit, url, part, passages, ...coverage }),
  v.strictObject({ type: v.literal('page/quiet'), visit, url, ...coverage }),
  v.strictObject({ type: v.literal('page/failed'), visit, url, reason: v.pipe(v.string(), v.maxLength(500)) }),
  v.strictObject({ type: v.literal('page/left'), visit }),
  v.strictObject({ type: v.literal('gate/table'), blocks: v.pipe(v.array(count), v.maxLength(MOST_BLOCKS)) }),
  v.strictObject({ type: v.literal('banner/view'), english: v.boolean(), visit }),
  v.strictObject({ type: v.literal('banner/why') }),
  v.strictObject({ type: v.literal('banner/dismiss'), notAnOffer: v.boolean() }),
]);

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** For schemas: where a quote stands. */
export const places = v.pipe(
  v.array(v.strictObject({ passage: offset, start: offset, end: offset })),
  v.maxLength(MOST_PLACES),
);
const foundQuote = v.strictObject({ words: v.pipe(v.string(), v.maxLength(1_000)), where: places });
const surfaceMessage = v.variant('type', [
  v.strictObject({ type: v.literal('tab/view'), tabId }),
  v.strictObject({ type: v.literal('tab/check'), tabId }),
  v.strictObject({ type: v.literal('tab/rest'), tabId }),
  v.strictObject({ type: v.literal('tab/show'), tabId, visit, quotes: v.pipe(v.array(foundQuote), v.maxLength(20)) }),
  v.strictObject({ type: v.literal('tab/pause'), tabId, by: v.picklist(PAUSES) }),
  v.strictObject({ type: v.literal('tab/resume'), tabId }),
  v.strictObject({ type: v.literal('text/view'), id: v.pipe(v.string(), v.maxLength(60)) }),
  v.strictObject({ type: v.literal('draft/open'), tabId, page: v.picklist(['report', 'feedback']) }),
  v.strictObject({ type: v.literal('draft/view'), id: v.pipe(v.string(), v.maxLength(60)) }),
  v.strictObject({ type: v.literal('items/check'), items: v.pipe(v.array(passages), v.maxLength(MOST_ITEMS)) }),
  v.strictObject({ type: v.literal('packs/view') }),
  v.strictObject({ type: v.literal('updates/view') }),
  v.strictObject({ type: v.literal('updates/look') }),
  v.strictObject({ type: v.literal('all/wipe') }),
]);

/** @returns the message, or null where it is none that a content script may send */
export function parsePageMessage(message: unknown): PageMessage | null {
  const result = v.safeParse(pageMessage, message);
  return result.success ? result.output : null;
}

const readerStatus = v.strictObject({
  ...coverage,
  visit,
  state: v.picklist(READER_STATES),
  textless: v.boolean(),
  pdf: v.boolean(),
  picturesNotRead: count,
  rest: v.picklist(RESTS),
  part,
});

/** @returns the reader's answer to `reader/status`, or null where nobody answered, or an older version that is still in the page */
export function parseReaderStatus(answer: unknown): ReaderStatus | null {
  const result = v.safeParse(readerStatus, answer);
  return result.success ? result.output : null;
}

const pagePassages = v.strictObject({ passages, partial: v.boolean() });

/** @returns the reader's answer, or null where it is none that a reader gives */
export function parsePagePassages(answer: unknown): PagePassages | null {
  const result = v.safeParse(pagePassages, answer);
  return result.success ? result.output : null;
}

/** @returns the message, or null where it is none that our own pages send */
export function parseSurfaceMessage(message: unknown): SurfaceMessage | null {
  const result = v.safeParse(surfaceMessage, message);
  return result.success ? result.output : null;
}
