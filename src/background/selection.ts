/** "Check the selected text" in the context menu: the verdict opens on a page of our own. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { passagesOfText } from '../engine/passage.ts';
import { explain } from '../explanation.ts';
import type { TextView } from '../messages.ts';
import { checker } from './active-packs.ts';
import { noteProblem } from '../problems.ts';
import { reasonOf } from '../reason.ts';
import { shownVerdict } from '../shown-verdict.ts';
import { notShown } from './shown-in.ts';
import { currentWords } from './words.ts';

const MENU = 'check-selection';
const LONGEST = 200_000;
const KEY = 'selections';
/** Selections that stay readable, each as long as its page is open, at most; in memory only. */
const MOST = 5;

const Selection = v.object({
  id: v.string(),
  text: v.string(),
  shortened: v.boolean(),
  /** True where it was selected in a private window. */
  privately: v.boolean(),
  /** The tab with the verdict; with it goes the text. */
  tabId: v.nullable(v.number()),
});
type Selection = v.InferOutput<typeof Selection>;

/** In the user's language. */
export async function offerMenu(): Promise<void> {
  // Firefox for Android has no context menus.
  if (browser.contextMenus === undefined) return;
  const { t } = await currentWords();
  const title = t('check-menu');
  try {
    await browser.contextMenus.update(MENU, { title });
  } catch {
    // There is none yet.
    browser.contextMenus.create({ id: MENU, contexts: ['selection'], title });
  }
}

export function listenToMenu(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU) return;
    checkSelection(info.selectionText ?? '', tab).catch(noteProblem);
  });
}

async function checkSelection(
  text: string,
  from: { readonly index: number; readonly incognito: boolean } | undefined,
): Promise<void> {
  const id = crypto.randomUUID();
  const selection = {
    id,
    text: text.slice(0, LONGEST),
    shortened: text.length > LONGEST,
    privately: from?.incognito === true,
    tabId: null,
  };
  await keep([selection, ...(await selections())]);
  const tab = await browser.tabs.create({
    url: `${browser.runtime.getURL('/check.html')}?id=${id}`,
    ...(from === undefined ? {} : { index: from.index + 1 }),
  });
  await keep((await selections()).map((one) => (one.id === id ? { ...one, tabId: tab.id ?? null } : one)));
}

/** Forgets the text whose verdict was shown in this tab: what was read in a private window must not stay longer than it is shown. */
export async function dropSelectionsOf(tabId: number): Promise<void> {
  const known = await selections();
  const kept = known.filter((one) => one.tabId !== tabId);
  if (kept.length < known.length) await keep(kept);
}

/** Forgets what a worker that was stopped in the middle of it could not. */
export async function dropSelectionsOfClosedTabs(): Promise<void> {
  const gone = await notShown(await selections());
  if (gone.size > 0) await keep((await selections()).filter(({ id }) => !gone.has(id)));
}

async function keep(list: readonly Selection[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: list.slice(0, MOST) });
}

export async function selectionView(id: string): Promise<TextView> {
  const selection = (await selections()).find((one) => one.id === id);
  if (selection === undefined || selection.text.trim() === '') return { status: 'empty' };
  try {
    const passages = passagesOfText(selection.text);
    const { assess, packs } = await checker();
    return {
      status: 'checked',
      text: selection.text,
      shortened: selection.shortened,
      explanation: explain(shownVerdict(assess(passages), passages), packs),
      privately: selection.privately,
    };
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) };
  }
}

async function selections(): Promise<Selection[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const list = v.safeParse(v.array(Selection), stored);
  return list.success ? list.output : [];
}
