/** What one sender says in several messages, one after the other: of an offer in short lines no line is an offer. */
import type { DocumentItem } from './document.ts';

/** Messages and words that are read together, at most: about as many as the engine takes for one stretch of text, twice over. */
const MOST_MESSAGES = 24;
const MOST_WORDS = 480;

/** Two messages or more, and all of them as one. */
export interface Run {
  /** Places of the messages among those of their document. */
  readonly places: readonly [first: number, ...more: number[]];
  readonly item: DocumentItem;
}

interface Draft {
  readonly places: [first: number, ...more: number[]];
  readonly items: [first: DocumentItem, ...more: DocumentItem[]];
  words: number;
}

/** @returns the runs of a document, in its order. No message is in two of them, so that each is judged once more at most. */
export function runsOf(items: readonly DocumentItem[]): Run[] {
  const drafts: Draft[] = [];
  for (const [place, item] of items.entries()) {
    // A call that was missed, or somebody who joined, does not end what is being said.
    if (item.role === 'notice') continue;
    const words = wordsOf(item);
    const last = drafts.at(-1);
    if (last !== undefined && item.goesOn === true && hasRoom(last, words)) {
      last.places.push(place);
      last.items.push(item);
      last.words += words;
    } else drafts.push({ places: [place], items: [item], words });
  }
  return drafts
    .filter(({ places }) => places.length > 1)
    .map(({ places, items: own }) => ({ places, item: asOne(own) }));
}

function hasRoom({ places, words }: Draft, more: number): boolean {
  return places.length < MOST_MESSAGES && words + more <= MOST_WORDS;
}

function wordsOf({ passages }: DocumentItem): number {
  return passages.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}

function asOne(items: readonly [DocumentItem, ...DocumentItem[]]): DocumentItem {
  const [{ from, when }] = items;
  const end = items.at(-1)?.when ?? when;
  return {
    role: 'message',
    from,
    when: end === when ? when : `${when} – ${end}`,
    subject: '',
    passages: items.flatMap(({ passages }) => passages.map((passage) => ({ ...passage, item: 0 }))),
  };
}
