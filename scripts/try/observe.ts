/** Reads what a user would see: badge, banner, popup. */
import type { Browser, CDPSession, Extension, Page, Protocol } from 'puppeteer-core';

/** The extension's worker, where the code below is evaluated, has Chromium's API under this name. */
declare const chrome: {
  tabs: { query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id?: number }[]> };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
};

type Node = Protocol.DOM.Node;

const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);
const INLINE = new Set(['A', 'B', 'BDI', 'EM', 'I', 'MARK', 'Q', 'SPAN', 'STRONG', 'TIME']);
const BADGE_PATIENCE_MS = 3000;
/** The banner follows the badge at once, where one is due. */
const BANNER_PATIENCE_MS = 1000;

/** @returns the badge's text on the tab in front, as soon as it has one; '' where it stays empty */
export async function badge(browser: Browser, extension: Extension): Promise<string> {
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(extension.id));
  const worker = await target.worker();
  if (worker === null) throw new Error('The extension has no worker.');
  const end = Date.now() + BADGE_PATIENCE_MS;
  for (;;) {
    const text = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
    });
    if (text !== '' || Date.now() > end) return text;
    await pause(100);
  }
}

/**
 * @returns the banner's lines, null where there is none. Its shadow root is closed to the page, not to the debugger.
 */
export async function banner(page: Page): Promise<string[] | null> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const end = Date.now() + BANNER_PATIENCE_MS;
    for (;;) {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const host = find(root, (node) => (node.attributes ?? []).includes('data-parakh-warning'));
      if (host !== null || Date.now() > end) return host === null ? null : lines(host);
      await pause(100);
    }
  } finally {
    await session.detach();
  }
}

/** Opens the popup as a click on the toolbar button does. */
export async function openPopup(browser: Browser, page: Page, extension: Extension): Promise<Page> {
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((t) => t.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await popup.waitForFunction(() => document.body.innerText.trim() !== '');
  // The popup asks the background for the verdict after it has drawn itself.
  await pause(500);
  return popup;
}

/** Presses "Why?", where the popup has it. @returns whether it has */
export async function askWhy(popup: Page): Promise<boolean> {
  const button = await popup.$('button.unfold');
  await button?.click();
  await pause(100);
  return button !== null;
}

/** @returns the lines that a reader of the page sees; what an unopened menu offers is not among them */
export async function seenLines(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const menus = [...document.querySelectorAll('select')];
    for (const menu of menus) menu.style.display = 'none';
    const { innerText } = document.body;
    for (const menu of menus) menu.style.display = '';
    return innerText;
  });
  return text.split('\n').map(trimmed).filter(Boolean);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function find(node: Node, wanted: (node: Node) => boolean): Node | null {
  if (wanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, wanted);
    if (found !== null) return found;
  }
  return null;
}

function childrenOf(node: Node): Node[] {
  return [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
}

function lines(host: Node): string[] {
  let text = '';
  const visit = (node: Node): void => {
    if (UNSEEN.has(node.nodeName.toUpperCase()) || (node.attributes ?? []).includes('hidden')) return;
    if (node.nodeType === 3) text += node.nodeValue;
    const block = !INLINE.has(node.nodeName.toUpperCase()) && node.nodeType !== 3;
    if (block) text += '\n';
    for (const child of childrenOf(node)) visit(child);
    if (block) text += '\n';
  };
  visit(host);
  return text.split('\n').map(trimmed).filter(Boolean);
}

function trimmed(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}
