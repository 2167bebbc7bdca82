/** A picture of what a tab shows, small enough to be kept beside a report. */
import { browser } from 'wxt/browser';
import { toBase64 } from '../packs/base64.ts';

/** Pixels: text of a page stays readable, and a picture of a large screen becomes small. */
const WIDEST = 1_280;
const TALLEST = 1_600;
const QUALITY = 0.6;
/** Characters of a picture's address. Browsers before Chrome 112 give all tabs together one megabyte. */
const LONGEST = 500_000;

interface TabInFront {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  readonly active: boolean;
  readonly url?: string | undefined;
}

/** @returns null where the browser gives none, or another page came to the front meanwhile */
export async function pictureOf(tab: TabInFront): Promise<string | null> {
  try {
    if (!tab.active || tab.id === undefined || tab.windowId === undefined) return null;
    const picture = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'jpeg', quality: QUALITY * 100 });
    const now = await browser.tabs.get(tab.id);
    if (!now.active || now.url !== tab.url) return null;
    const small = await shrunk(picture).catch(() => picture);
    return small.length <= LONGEST ? small : null;
  } catch {
    return null; // The report says that there is none.
  }
}

async function shrunk(picture: string): Promise<string> {
  const bitmap = await createImageBitmap(new Blob([bytesOf(picture)], { type: 'image/jpeg' }));
  const scale = Math.min(1, WIDEST / bitmap.width, TALLEST / bitmap.height);
  if (scale === 1) return picture;
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return `data:image/jpeg;base64,${toBase64(new Uint8Array(await blob.arrayBuffer()))}`;
}

/** Not by `fetch`: the extension's own policy allows it only files of its own. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (sign) => sign.charCodeAt(0));
}
