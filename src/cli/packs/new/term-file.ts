/** New words in the file of a term; what stands there already stays as it is, comments and line breaks too. */
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Language } from '../../../packs/languages.ts';
import { wordList } from './written.ts';

type Words = ReadonlyMap<Language, readonly string[]>;

/** @returns the file of a term of the pack’s own that adds words to one that it shares */
export function termText(id: string, note: string, words: Words): string {
  return [`id: ${id}`, `note: ${note}`, 'words:', ...Array.from(words, languageLine), ''].join('\n');
}

/** @param text of a file that can be read as a term */
export function withWords(text: string, words: Words): string {
  let changed = text.endsWith('\n') ? text : `${text}\n`;
  for (const entry of words) changed = withLanguage(changed, ...entry);
  return changed;
}

function withLanguage(text: string, language: Language, added: readonly string[]): string {
  const byLanguage = parseDocument(text).get('words') as YAMLMap;
  const pairs = byLanguage.items as Pair[];
  const list = pairs.find(({ key }) => String(key) === language)?.value;
  if (isSeq(list)) return inserted(text, list, added);
  if (isFlow(byLanguage)) {
    const end = endOf(byLanguage) - 1;
    return `${text.slice(0, end).trimEnd()}, ${languageLine([language, added]).trim()} ${text.slice(end)}`;
  }
  const last = pairs.at(-1)?.value;
  const end = isSeq(last) || isMap(last) ? text.indexOf('\n', endOf(last) - 1) + 1 : text.length;
  return `${text.slice(0, end)}${languageLine([language, added])}\n${text.slice(end)}`;
}

function inserted(text: string, list: YAMLSeq, added: readonly string[]): string {
  if (!isFlow(list)) {
    const end = text.indexOf('\n', endOf(list) - 1) + 1;
    return `${text.slice(0, end)}${added.map((word) => `    - ${wordList([word])}\n`).join('')}${text.slice(end)}`;
  }
  const before = text.slice(0, endOf(list) - 1).trimEnd();
  const comma = before.endsWith(',') || before.endsWith('[') ? ' ' : ', ';
  const after = text.slice(before.length);
  return `${before}${comma}${wordList(added)}${before.endsWith(',') ? ',' : ''}${after}`;
}

function isFlow(node: YAMLMap | YAMLSeq): boolean {
  return node.flow === true;
}

/** Behind the last sign of a list or map. */
function endOf(node: { readonly range?: readonly [number, number, number] | null }): number {
  return node.range?.[1] ?? 0;
}

function languageLine([language, list]: readonly [Language, readonly string[]]): string {
  return `  ${language}: [${wordList(list)}]`;
}
