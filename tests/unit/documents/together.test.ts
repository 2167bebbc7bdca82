import { expect, test } from 'vitest';
import { ALL_READ } from '../../../src/documents/document.ts';
import { readPlainText } from '../../../src/documents/plain-text.ts';
import { together } from '../../../src/documents/together.ts';

test('words and a file that were given at once are read as one, and what is missing of either is said', () => {
  const words = readPlainText('Look at this');
  const chat = { ...readPlainText('An offer'), kind: 'chat', notRead: { ...ALL_READ, media: 2, cut: true } } as const;
  const both = together(words, chat);
  expect(both.items.map(({ passages }) => passages[0]?.text)).toEqual(['Look at this', 'An offer']);
  expect(both).toMatchObject({ kind: 'chat', notRead: { media: 2, cut: true } });
});
