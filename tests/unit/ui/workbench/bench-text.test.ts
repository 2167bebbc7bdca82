import { expect, it } from 'vitest';
import { ALL_READ } from '../../../../src/documents/document.ts';
import type { DocumentItem } from '../../../../src/documents/document.ts';
import { benchText } from '../../../../src/ui/workbench/bench-text.ts';

const message = (from: string, ...items: readonly number[]): DocumentItem => ({
  role: 'message',
  from,
  when: '',
  subject: '',
  passages: items.map((item) => ({ text: `${from} ${item}`, kind: 'text', item })),
});

it('what two messages say stays apart, and the listings of one page, too', () => {
  const { passages, origins } = benchText({
    kind: 'chat',
    items: [message('Asha', 0, 0), message('Agent', 0, 3, 0)],
    notRead: ALL_READ,
  });
  expect(passages.map(({ item }) => item)).toEqual([0, 0, 1, 2, 1]);
  expect(origins).toEqual(['Asha', 'Agent', 'Agent']);
});

it('what was left unread is counted', () => {
  const read = benchText({ kind: 'mail', items: [], notRead: { ...ALL_READ, pictures: 2, attachments: 1, cut: true } });
  expect(read).toMatchObject({ notRead: 3, cut: true, messages: 0 });
});
