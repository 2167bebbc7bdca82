/** Documents from files and standard input, one at a time. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import * as v from 'valibot';
import type { InputDocument } from './documents.ts';
import { FILE_ENDINGS, messagesOfFile } from './file-messages.ts';
import { InputError } from './input-error.ts';
import { reasonOf } from '../reason.ts';

export interface NamedDocument extends InputDocument {
  readonly id: string;
  /** What a reader of the verdict must know of the file. */
  readonly note?: string;
  /**
   * Of messages that one sender wrote in a row: the first, a further one, then `together` all of them as one, which is answered only
   * where something graver is said of it than of each.
   */
  readonly run?: 'first' | 'further' | 'together';
}

const Row = v.pipe(
  v.looseObject({
    id: v.union([v.string(), v.number()], 'an id is a text or a number'),
    text: v.optional(v.string()),
    html: v.optional(v.string()),
    url: v.optional(v.string()),
    title: v.optional(v.string()),
  }),
  v.check((row) => row.text !== undefined || row.html !== undefined, 'neither text nor html'),
);

/**
 * @param file a path, or `-` for standard input
 * @returns its documents; an `InputError` in place of each one that cannot be read
 */
export async function* readDocuments(file: string): AsyncIterable<NamedDocument | InputError> {
  if (file === '-') {
    yield* readStandardInput();
    return;
  }
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) {
    yield new InputError(found?.isDirectory() === true ? `${file}: a folder, not a file` : `${file}: no such file`);
    return;
  }
  const name = file.endsWith('.gz') ? file.slice(0, -3) : file;
  if (extname(name) === '.jsonl') {
    const bytes = createReadStream(file);
    yield* readRows(file, file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes);
    return;
  }
  if (!FILE_ENDINGS.includes(extname(name).toLowerCase())) {
    yield new InputError(`${file}: neither .html, .txt, .eml nor .jsonl`);
    return;
  }
  yield* messagesOfFile(file, await readFile(file));
}

async function* readStandardInput(): AsyncIterable<NamedDocument | InputError> {
  const lines = linesOf(process.stdin)[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done === true) {
    yield { id: '-', text: '' };
    return;
  }
  if (first.value.trimStart().startsWith('{')) {
    yield readRow('-', 1, first.value);
    let number = 1;
    for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
      number++;
      if (line.value.trim() !== '') yield readRow('-', number, line.value);
    }
    return;
  }
  const all = [first.value];
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) all.push(line.value);
  const content = all.join('\n');
  yield content.trimStart().startsWith('<') ? { id: '-', html: content } : { id: '-', text: content };
}

/**
 * Lines, one at a time. Node's own line reader also breaks at U+2028 and U+2029, which JSON allows inside a string.
 */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += decoder.decode(chunk as Buffer, { stream: true });
    let start = 0;
    for (let end = rest.indexOf('\n'); end !== -1; end = rest.indexOf('\n', start)) {
      yield rest.slice(start, end);
      start = end + 1;
    }
    rest = rest.slice(start);
  }
  if (rest !== '') yield rest;
}

async function* readRows(file: string, input: Readable): AsyncIterable<NamedDocument | InputError> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() !== '') yield readRow(file, number, line);
  }
}

function readRow(file: string, number: number, line: string): NamedDocument | InputError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return new InputError(`${file}:${number}: no JSON (${reasonOf(error)})`);
  }
  const row = v.safeParse(Row, value);
  if (!row.success) {
    const [issue] = row.issues;
    const what = issue.received === 'undefined' ? 'missing' : issue.message;
    return new InputError(`${file}:${number}: ${v.getDotPath(issue) ?? 'row'}: ${what}`);
  }
  const { id, text, html, title } = row.output;
  return { id: String(id), text, html, title };
}
