import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/page/places.ts';
import { readPassages } from '../../../src/page/read.ts';

function documentOf(html: string): Document {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document as unknown as Document;
}

function find(html: string, quote: string): string[] | null {
  const { passages, segments } = readPassages(documentOf(html));
  const number = passages.findIndex(({ text }) => text.includes(quote));
  const start = passages[number]?.text.indexOf(quote) ?? -1;
  const ranges = locate(segments[number] ?? [], { start, end: start + quote.length });
  return ranges?.map((range) => range.node.data.slice(range.start, range.end)) ?? null;
}

describe('a quote is found again', () => {
  test('inside one text node, blanks and all', () => {
    expect(find('<p>  Wanted:\n   army   helper, now</p>', 'army helper')).toEqual(['army   helper']);
  });

  test('over several elements', () => {
    expect(find('<p>An <b>army</b> <i> security</i> helper</p>', 'army security')).toEqual(['army', ' ', 'security']);
  });

  test('not where the page has changed', () => {
    const document = documentOf('army helper');
    const { segments } = readPassages(document);
    document.body.textContent = 'something else';
    expect(locate(segments[0] ?? [], { start: 0, end: 4 })).toBeNull();
  });
});
