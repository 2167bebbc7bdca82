/** "Show it on the page": has the words marked where they stand. */
import { browser } from 'wxt/browser';
import type { FoundQuote } from '../messages.ts';
import { noteProblem } from '../problems.ts';
import { intoPage } from './page-scripts.ts';

/**
 * @param visit what was reported; the places are of that report
 * @returns whether any of the words is to be seen; false where the page has changed
 */
export async function showQuotes(tabId: number, visit: string, quotes: readonly FoundQuote[]): Promise<boolean> {
  const name = highlightName(visit);
  await dressHighlight(tabId, name);
  try {
    await browser.scripting.executeScript({
      ...intoPage(tabId),
      func: (request) => {
        (globalThis as { parakhShow?: unknown }).parakhShow = request;
      },
      args: [{ visit, quotes, name }],
    });
    const [injected] = await browser.scripting.executeScript({
      ...intoPage(tabId),
      files: ['/content-scripts/marker.js'],
    });
    return injected?.result === true;
  } catch {
    return false; // The page went away.
  }
}

/** A page that looks for the name of a highlight must not find one that it could know. */
function highlightName(visit: string): string {
  return `m-${visit.replace(/[^a-z0-9-]/g, '')}`;
}

/**
 * Style sheets that no page can list. The user's reaches into shadow roots, but Chromium takes no colours of a highlight from there:
 * those come from the author's, and would not if the user's had them too. Also in frames of the same site, which have their words read.
 */
function sheetsFor(tabId: number, name: string): Parameters<typeof browser.scripting.insertCSS>[0][] {
  const target = { tabId, allFrames: true };
  return [
    { target, origin: 'USER', css: `::highlight(${name}) { text-decoration: underline 3px #b3261e !important; }` },
    {
      target,
      origin: 'AUTHOR',
      css: `::highlight(${name}) { background-color: #ffd84d !important; color: #1d1b16 !important; }`,
    },
  ];
}

async function dressHighlight(tabId: number, name: string): Promise<void> {
  const sheets = sheetsFor(tabId, name);
  try {
    // Else each press would leave one more.
    await Promise.all(sheets.map((sheet) => browser.scripting.removeCSS(sheet)));
    await Promise.all(sheets.map((sheet) => browser.scripting.insertCSS(sheet)));
  } catch (error) {
    // The words are brought into sight all the same.
    await noteProblem(error);
  }
}
