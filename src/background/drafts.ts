/**
 * Drafts of reports and samples: what a tab shows at the moment when the user asks for one. Kept in memory only, each as long as the
 * tab that shows it is open.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Passage } from '../engine/passage.ts';
import type { Verdict } from '../engine/verdict.ts';
import { explain } from '../explanation.ts';
import { parsePagePassages } from '../messages.ts';
import type { DraftOpened, DraftPage, PagePassages, ReaderMessage } from '../messages.ts';
import { reasonOf } from '../reason.ts';
import { draftPack, LONGEST_DRAFT, plainText } from '../report-draft.ts';
import type { ReportDraft } from '../report-draft.ts';
import { shownVerdict } from '../shown-verdict.ts';
import type { ShownVerdict } from '../shown-verdict.ts';
import { assess, packsOf } from './active-packs.ts';
import { keyOf } from './banner.ts';
import { isCalledNoOffer } from './dismissals.ts';
import { pictureOf } from './picture.ts';
import { notShown } from './shown-in.ts';
import { DRAFT_PREFIX, shownVerdictSchema } from './tab-records.ts';

/** Drafts that stay readable at the same time; the oldest goes when one more comes. */
const MOST = 5;
const LONGEST_TITLE = 500;
/** A text that is still kept where there is no room for all of it. */
const SHORTEST_KEPT = 20_000;

const Draft = v.object({
  id: v.string(),
  /** The tab that shows it; with it goes the draft. */
  tabId: v.nullable(v.number()),
  at: v.number(),
  address: v.string(),
  title: v.string(),
  verdict: shownVerdictSchema,
  text: v.string(),
  cut: v.boolean(),
  pack: v.object({ id: v.string(), version: v.string(), issued: v.string() }),
  picture: v.nullable(v.string()),
  privately: v.boolean(),
  calledNoOffer: v.boolean(),
});
type Draft = Omit<v.InferOutput<typeof Draft>, 'verdict'> & { readonly verdict: ShownVerdict };

/** Reads the tab as it is now, and opens a page of ours with what it shows. */
export async function openDraft(tabId: number, page: DraftPage): Promise<DraftOpened> {
  try {
    const tab = await browser.tabs.get(tabId);
    // First: the picture must show what the user saw when they pressed the button.
    const picture = page === 'report' ? await pictureOf(tab) : null;
    const answer = await passagesOf(tabId);
    if (answer === null || answer.passages.length === 0) return { status: 'gone' };
    const draft = await draftOf(answer, tab, picture);
    await keep(draft);
    const shown = await browser.tabs.create({
      url: `${browser.runtime.getURL(`/${page}.html`)}?id=${draft.id}`,
      index: tab.index + 1,
    });
    await browser.storage.session.set({
      [DRAFT_PREFIX + draft.id]: { ...(await find(draft.id)), tabId: shown.id ?? null },
    });
    return { status: 'opened' };
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) };
  }
}

async function passagesOf(tabId: number): Promise<PagePassages | null> {
  try {
    const question: ReaderMessage = { type: 'reader/passages' };
    return parsePagePassages(await browser.tabs.sendMessage(tabId, question, { frameId: 0 }));
  } catch {
    return null; // No reader in this page: it is not the one that was checked.
  }
}

interface TabNow {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly incognito: boolean;
}

async function draftOf({ passages, partial }: PagePassages, tab: TabNow, picture: string | null): Promise<Draft> {
  const verdict = await assess(passages);
  const address = tab.url ?? '';
  const shown = shownVerdict(verdict, passages);
  const text = plainText(textOf(passages, verdict));
  return {
    id: crypto.randomUUID(),
    tabId: null,
    at: Date.now(),
    address,
    title: plainText((tab.title ?? '').slice(0, LONGEST_TITLE)),
    verdict: shown,
    text: text.slice(0, LONGEST_DRAFT),
    cut: partial || verdict.partial || text.length > LONGEST_DRAFT,
    pack: draftPack(explain(shown, await packsOf(shown))),
    picture,
    privately: tab.incognito,
    calledNoOffer: await isCalledNoOffer(await keyOf({ url: address, verdict: shown })),
  };
}

/** The items that alarm, in the order of the page; all where none does. */
function textOf(passages: readonly Passage[], { items }: Verdict): string {
  const alarming = new Set(items.map(({ item }) => item));
  const parts: string[] = [];
  let last: number | null = null;
  for (const { text, item } of passages) {
    if (alarming.size > 0 && !alarming.has(item)) continue;
    parts.push(last === null || last === item ? text : `\n${text}`);
    last = item;
  }
  return parts.join('\n');
}

/** What a page of ours shows of it. */
export async function draftView(id: string): Promise<ReportDraft | null> {
  const draft = await find(id);
  if (draft === null) return null;
  const { warning, quotes, channels } = explain(draft.verdict, await packsOf(draft.verdict));
  const { address, title, verdict, at, text, cut, pack, picture, privately, calledNoOffer } = draft;
  return {
    level: verdict.level,
    warning,
    origin: { kind: 'page', address, title },
    at,
    quotes,
    channels,
    licence: verdict.licence,
    text,
    cut,
    pack,
    picture,
    privately,
    calledNoOffer,
  };
}

/** The picture goes first where the browser has no room, then the end of the text. */
async function keep(draft: Draft): Promise<void> {
  const known = await drafts();
  const old = known.sort((a, b) => b.at - a.at).slice(MOST - 1);
  await browser.storage.session.remove(old.map(({ id }) => DRAFT_PREFIX + id));
  const short = { ...draft, picture: null, text: draft.text.slice(0, SHORTEST_KEPT) };
  const attempts: readonly Draft[] = [
    draft,
    { ...draft, picture: null },
    { ...short, cut: draft.cut || draft.text.length > SHORTEST_KEPT },
  ];
  let failure: unknown;
  for (const attempt of attempts) {
    try {
      // Each only where the one before did not fit.
      // oxlint-disable-next-line no-await-in-loop
      await browser.storage.session.set({ [DRAFT_PREFIX + draft.id]: attempt });
      return;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** Forgets what was shown in this tab. */
export async function dropDraftsOf(tabId: number): Promise<void> {
  const gone = (await drafts()).filter((draft) => draft.tabId === tabId);
  if (gone.length > 0) await browser.storage.session.remove(gone.map(({ id }) => DRAFT_PREFIX + id));
}

/** Forgets what a worker that was stopped in the middle of it could not. */
export async function dropDraftsOfClosedTabs(): Promise<void> {
  const gone = await notShown(await drafts());
  if (gone.size > 0) await browser.storage.session.remove([...gone].map((id) => DRAFT_PREFIX + id));
}

async function find(id: string): Promise<Draft | null> {
  const key = DRAFT_PREFIX + id;
  const draft = v.safeParse(Draft, (await browser.storage.session.get(key))[key]);
  return draft.success ? draft.output : null;
}

async function drafts(): Promise<Draft[]> {
  const kept = await browser.storage.session.get(null);
  return Object.entries(kept).flatMap(([key, stored]) => {
    const draft = key.startsWith(DRAFT_PREFIX) ? v.safeParse(Draft, stored) : null;
    return draft?.success === true ? [draft.output] : [];
  });
}
