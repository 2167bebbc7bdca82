/** A file's messages, through the door that the check page uses. */
import { MAX_FILE_BYTES } from '../documents/document.ts';
import type { NotRead } from '../documents/document.ts';
import { openFile } from '../documents/door.ts';
import type { Refusal } from '../documents/door.ts';
import { runsOf } from '../documents/runs.ts';
import { InputError } from './input-error.ts';
import type { NamedDocument } from './inputs.ts';
import { parseHtml } from './html-parser.ts';

/** Endings of files that hold one document, or several messages. */
export const FILE_ENDINGS: readonly string[] = ['.html', '.htm', '.txt', '.eml'];

const REASONS: Readonly<Record<Refusal, string>> = {
  'too-large': 'too large',
  packed: 'no text (a packed file)',
  picture: 'no text (a picture)',
  'not-text': 'no text (it holds binary data)',
};

/**
 * @param file its path, which names its only message; of several each has its number after "#", and those of one sender in a row together
 *   the first one's and the last one's
 * @returns its messages; a note on what was left unread goes with the first
 */
export function* messagesOfFile(file: string, bytes: Uint8Array): Iterable<NamedDocument | InputError> {
  // A terminal has time: the first part of too large a file is better than none.
  const opened = openFile({ name: file, bytes: bytes.subarray(0, MAX_FILE_BYTES) }, parseHtml);
  if (opened.status === 'refused') {
    yield new InputError(`${file}: ${REASONS[opened.why]}`);
    return;
  }
  const { items, notRead } = opened.document;
  const partial = notRead.cut || bytes.length > MAX_FILE_BYTES;
  const left = leftUnread(notRead);
  const note = left === '' ? {} : { note: `${file}: not read: ${left}` };
  if (items.length === 0) yield { id: file, read: { passages: [], partial }, ...note };
  const runs = new Map(runsOf(items).flatMap((run) => run.places.map((place) => [place, run])));
  for (const [i, { passages }] of items.entries()) {
    const id = items.length === 1 ? file : `${file}#${i + 1}`;
    const document = { id, read: { passages, partial: i === 0 && partial }, ...(i === 0 ? note : {}) };
    const run = runs.get(i);
    if (run === undefined) {
      yield document;
      continue;
    }
    const [first] = run.places;
    yield { ...document, run: i === first ? 'first' : 'further' };
    if (i !== run.places.at(-1)) continue;
    yield {
      id: `${file}#${first + 1}-${i + 1}`,
      read: { passages: run.item.passages, partial: false },
      run: 'together',
    };
  }
}

function leftUnread({ pictures, attachments, media, parts, messages }: NotRead): string {
  const counts: readonly (readonly [number, string])[] = [
    [pictures, 'pictures'],
    [attachments, 'attachments'],
    [media, 'media of the chat'],
    [parts, 'parts beyond the bounds'],
    [messages, 'oldest messages'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}
