/** Which messages of a chat are what one sender says, one after the other. */
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../src/documents/runs.ts';
import { chatOf } from './chats/chat-of.ts';
import { documentOf, paste, textOf } from './documents.ts';

/** The runs of a chat, each with its messages' texts. */
function runs(...lines: string[]): string[] {
  return runsOf(documentOf(paste(lines.join('\n'))).items).map(({ item }) => textOf(item).replaceAll('\n', ' '));
}

const numbered = (count: number, words = 'one'): string[] => Array.from({ length: count }, (_, i) => `${words} ${i}`);

describe('messages of a chat', () => {
  it('are one where one sender wrote them in a row', () => {
    expect(runs(chatOf(['Agent', 'a', 'b'], ['Ravi', 'c'], ['Agent', 'd'], ['Agent', 'e', 'f']))).toEqual([
      'a b',
      'd e f',
    ]);
  });

  it('of several senders never are', () => {
    expect(runs(chatOf(['Asha', 'a'], ['Ravi', 'b'], ['Asha', 'c'], ['Imran', 'd'], ['Ravi', 'e']))).toEqual([]);
  });

  it('are one across what the messenger itself says', () => {
    expect(
      runs(
        '14/03/24, 9:05 - Agent: a',
        '14/03/24, 9:06 - Missed voice call',
        '14/03/24, 9:06 - Imran joined using this group’s invite link',
        '14/03/24, 9:07 - Agent: b',
      ),
    ).toEqual(['a b']);
  });

  it.each([
    ['the same hour', '14/03/24, 9:05 - ', '14/03/24, 9:59 - ', true],
    ['an hour apart', '14/03/24, 9:05 - ', '14/03/24, 10:05 - ', false],
    ['midnight between them', '14/03/24, 23:40 - ', '15/03/24, 00:10 - ', true],
    ['another day', '14/03/24, 9:05 - ', '15/03/24, 9:10 - ', false],
    ['another day, on a clock of 12 hours', '14/03/24, 9:05 pm - ', '15/03/24, 9:10 pm - ', false],
    ['noon between them', '14/03/24, 11:50 am - ', '14/03/24, 12:10 pm - ', true],
    ['midnight between them, on a clock of 12 hours', '14/03/24, 11:50 pm - ', '15/03/24, 12:10 am - ', true],
    ['after noon', '14/03/24, 12:50 pm - ', '14/03/24, 1:10 pm - ', true],
    ['morning and evening', '14/03/24, 9:05 am - ', '14/03/24, 9:06 pm - ', false],
    ['time goes back', '14/03/24, 9:05 - ', '14/03/24, 9:04 - ', false],
    ['digits of Hindi, letters of Hindi', '१४/०३/२४, ९:०५ पूर्वाह्न - ', '१४/०३/२४, ९:५९ पूर्वाह्न - ', true],
    ['digits of Hindi, an hour apart', '१४/०३/२४, ९:०५ पूर्वाह्न - ', '१४/०३/२४, १०:०६ पूर्वाह्न - ', false],
    ['digits of Urdu', '۱۴/۰۳/۲۴, ۹:۰۵ - ', '۱۴/۰۳/۲۴, ۹:۴۵ - ', true],
    ['copied from WhatsApp Web', '[9:05 pm, 14/03/2024] ', '[9:45 pm, 14/03/2024] ', true],
    ['copied from WhatsApp Web, an hour apart', '[9:05 pm, 14/03/2024] ', '[10:45 pm, 14/03/2024] ', false],
    ['an iPhone', '[14/03/2024, 21:15:08] ', '[14/03/2024, 21:16:59] ', true],
  ])('%s', (_, first, second, isOne) => {
    expect(runs(`${first}Agent: a`, `${second}Agent: b`)).toEqual(isOne ? ['a b'] : []);
  });

  it('are one up to a bound of messages, and of words', () => {
    expect(runs(chatOf(['Agent', ...numbered(60)])).map((text) => text.split('one').length - 1)).toEqual([24, 24, 12]);
    const long = 'word '.repeat(199).trim();
    expect(runs(chatOf(['Agent', ...numbered(5, long)])).map((text) => text.split(' ').length)).toEqual([400, 400]);
    expect(runs(chatOf(['Agent', 'word '.repeat(481), 'a', 'b']))).toEqual(['a b']);
  });

  it('keep their sender, and the time of the first and the last', () => {
    const { items } = documentOf(paste(chatOf(['Agent', 'a', 'b', 'c'])));
    expect(runsOf(items)).toMatchObject([
      { places: [0, 1, 2], item: { role: 'message', from: 'Agent', when: '14/03/24, 9:05 – 14/03/24, 9:07' } },
    ]);
  });

  it('in words before the chat and in a text that is no chat there are none', () => {
    expect(runs('My brother got this:', '14/03/24, 9:05 - Agent: a')).toEqual([]);
    expect(runs('a', 'b', 'c')).toEqual([]);
  });
});
