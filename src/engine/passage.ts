/**
 * A document as the engine sees it: passages that a reader sees as one, grouped into the items that they belong to.
 */

/** What a passage is on its page. A job posting's or an article's metadata speaks for its kind of page. */
export type PassageKind =
  'title' | 'heading' | 'text' | 'row' | 'message' | 'description' | 'job-posting' | 'news-article';

export interface Passage {
  readonly text: string;
  readonly kind: PassageKind;
  /**
   * The listing, message or article that the passage belongs to, as a number of the caller's choosing. Signals count
   * together only inside one item.
   */
  readonly item: number;
}

/** At most so many characters of a document are assessed; the rest is not read, and the verdict says so. */
export const MAX_CHARACTERS = 2_000_000;

/**
 * Passages of a plain text: its lines, all of one item.
 *
 * @param text a message, a page's text, a file
 * @param title put before the text as a passage of its own
 */
export function passagesOfText(text: string, title?: string): Passage[] {
  const passages: Passage[] = [];
  if (title !== undefined && title.trim() !== '') passages.push({ text: title, kind: 'title', item: 0 });
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    // Not asked of an empty one: a text may have nothing else.
    const line = end > start ? text.slice(start, end) : '';
    if (line !== '' && line.trim() !== '') passages.push({ text: line, kind: 'text', item: 0 });
    start = end + 1;
  }
  return passages;
}
