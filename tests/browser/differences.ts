/** Where tests know that Firefox differs from Chromium. docs/firefox.md lists the same, word for word. */
import { BROWSER } from './rig.ts';

export const DIFFERENCES = {
  'made pages':
    'A page that another one has made (`about:blank`, `blob:`, `data:`) is read where the user asks for it, whichever site made it; Chromium lets an extension read only those of sites that it may read.',
  'own pages': 'A page of the browser’s own is named as such at once; in Chromium once the user asks for a check.',
  'page source':
    'That no extension may read the source of a page is said at once; in Chromium the page just does not answer.',
  'oldest version': 'The oldest version that will do is named in another place of the manifest.',
  'filtered root':
    'A filter that a page puts on all of itself is put on the banner, too; Chromium leaves the banner as it is.',
} as const;

/** @returns what is expected of the browser of this run */
export function byBrowser<T>(
  _difference: keyof typeof DIFFERENCES,
  expected: { readonly chromium: T; readonly firefox: T },
): T {
  return expected[BROWSER];
}
