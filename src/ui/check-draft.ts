/** From what the check page found to a draft of a report or a sample. */
import type { DocumentItem } from '../documents/document.ts';
import { draftOfMessages, LONGEST_DRAFT } from '../report-draft.ts';
import type { ReportDraft } from '../report-draft.ts';
import type { CheckResult, FoundItem } from './check-items.ts';

/** Quotes of a report; of a long chat the gravest messages' come first. */
const MOST_QUOTES = 12;
const MOST_SENDERS = 50;

/** The messages that alarm, in their order; where none does, all that were read. */
export function draftOfResult({ document, found, level, partial, pack }: CheckResult): ReportDraft {
  const chosen = found.length > 0 ? inOrder(found).map(({ item }) => item) : document.items;
  const { text, cut } = textOf(chosen);
  return draftOfMessages({
    level,
    pack,
    warning: found[0]?.explanation.warning ?? null,
    channels: found[0]?.explanation.channels ?? [],
    quotes: found.flatMap(({ explanation }) => explanation.quotes).slice(0, MOST_QUOTES),
    licence: {
      numbers: [...new Set(found.flatMap(({ explanation }) => explanation.licence.numbers))],
      elsewhere: found.some(({ explanation }) => explanation.licence.elsewhere),
    },
    from: [...new Set(document.items.map(({ from }) => from))].filter(Boolean).slice(0, MOST_SENDERS),
    text,
    cut: partial || cut,
    privately: false,
  });
}

function inOrder(found: readonly FoundItem[]): FoundItem[] {
  return [...found].sort((a, b) => a.number - b.number);
}

/** Each message with who sent it and when, as written. */
function textOf(items: readonly DocumentItem[]): { readonly text: string; readonly cut: boolean } {
  const parts: string[] = [];
  let length = 0;
  for (const { from, when, subject, passages } of items) {
    if (length > LONGEST_DRAFT) return { text: parts.join('\n\n'), cut: true };
    const head = [when, from, subject].filter(Boolean).join(' · ');
    const said = passages.filter(({ kind, text }) => kind !== 'title' || text !== subject).map(({ text }) => text);
    const part = [...(head === '' ? [] : [head]), ...said].join('\n');
    parts.push(part);
    length += part.length;
  }
  return { text: parts.join('\n\n'), cut: false };
}
