import { describe, expect, it } from 'vitest';
import { MAX_MESSAGES } from '../../../src/documents/document.ts';
import { documentOf, messagesOf, open, paste } from './documents.ts';

const LRM = '\u200e';
const RLM = '\u200f';
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

function chat(...lines: string[]): ReturnType<typeof documentOf> {
  return documentOf(open('WhatsApp Chat with Asha.txt', lines.join('\n')));
}

describe('a WhatsApp chat', () => {
  it.each([
    ['Android, 24 hours', '12/02/24, 21:15 - Asha: hello', '12/02/24, 21:15'],
    ['Android, 12 hours', '12/02/24, 9:15 pm - Asha: hello', '12/02/24, 9:15 pm'],
    [
      'Android, a narrow no-break space before pm',
      `12/02/24, 9:15${NARROW}pm - Asha: hello`,
      `12/02/24, 9:15${NARROW}pm`,
    ],
    [
      'a no-break space and full stops',
      `12/02/2024, 9:15${NO_BREAK}p.${NO_BREAK}m. - Asha: hello`,
      `12/02/2024, 9:15${NO_BREAK}p.${NO_BREAK}m.`,
    ],
    ['month first', '2/28/24, 9:15 PM - Asha: hello', '2/28/24, 9:15 PM'],
    ['full stops in the date', '12.02.24, 21:15 - Asha: hello', '12.02.24, 21:15'],
    ['year first', '2024-02-12, 21:15 - Asha: hello', '2024-02-12, 21:15'],
    ['no comma', '12/02/2024 21:15 - Asha: hello', '12/02/2024 21:15'],
    ['iOS', '[12/02/2024, 21:15:08] Asha: hello', '12/02/2024, 21:15:08'],
    ['iOS, 12 hours', `[12/02/24, 9:15:08${NARROW}PM] Asha: hello`, `12/02/24, 9:15:08${NARROW}PM`],
    ['iOS, a mark before the bracket', `${LRM}[12/02/2024, 21:15:08] Asha: ${LRM}hello`, '12/02/2024, 21:15:08'],
    ['marks around the date', `${RLM}12/02/2024, 21:15${RLM} - Asha: hello`, '12/02/2024, 21:15'],
    ['an Arabic comma', '12/02/2024، 21:15 - Asha: hello', '12/02/2024، 21:15'],
    ['Hindi half of the day', '12/02/24, 9:15 अपराह्न - Asha: hello', '12/02/24, 9:15 अपराह्न'],
    ['digits of another script', '१२/०२/२४, २१:१५ - Asha: hello', '१२/०२/२४, २१:१५'],
    ['copied from WhatsApp Web', '[9:15 pm, 12/02/2024] Asha: hello', '9:15 pm, 12/02/2024'],
  ])('%s: sender, words, and the date as written', (_, line, when) => {
    const document = chat(line, line);
    expect(document.kind).toBe('chat');
    const [first] = document.items;
    expect({ from: first?.from, when: first?.when.replace(LRM, '') }).toEqual({ from: 'Asha', when });
    expect(first?.passages.map(({ text }) => text.replace(LRM, ''))).toEqual(['hello']);
    expect(document.items).toHaveLength(2);
  });

  it('keeps the lines of one message together', () => {
    expect(
      messagesOf(chat('12/02/24, 21:15 - Asha: first', 'second: line', '', '10:30 third', '12/02/24, 21:16 - Ravi: x')),
    ).toEqual(['Asha | 12/02/24, 21:15 | first\nsecond: line\n10:30 third', 'Ravi | 12/02/24, 21:16 | x']);
  });

  it('takes telephone numbers, emoji and scripts written from the right for names', () => {
    const names = ['+91 90000 00000', '🌸 Asha 🌸', 'आशा', 'عائشہ'];
    expect(chat(...names.map((name) => `12/02/24, 21:15 - ${name}: hi`)).items.map(({ from }) => from)).toEqual(names);
  });

  it('reads what the messenger itself says, but does not count it as a message', () => {
    const { items } = chat(
      '12/02/24, 21:15 - Messages and calls are end-to-end encrypted.',
      '12/02/24, 21:16 - Ravi created group “Gulf jobs 2024”',
      '12/02/24, 21:17 - Ravi: see https://example.com/a',
    );
    expect(items.map(({ role }) => role)).toEqual(['notice', 'notice', 'message']);
  });

  it('counts pictures and files that are not in the text', () => {
    const { notRead, items } = chat(
      '12/02/24, 21:15 - Asha: <Media omitted>',
      '12/02/24, 21:15 - Asha: <मीडिया शामिल नहीं है>',
      '12/02/24, 21:15 - Asha: IMG-20240212-WA0001.jpg (file attached)',
      'with words below it',
      `[12/02/2024, 21:15:08] Asha: ${LRM}image omitted`,
      `[12/02/2024, 21:15:08] Asha: ${LRM}<attached: 00000012-PHOTO.jpg>`,
      '12/02/24, 21:15 - Asha: I omitted the picture (sorry)',
    );
    expect({ media: notRead.media, messages: items.length }).toEqual({ media: 5, messages: 6 });
  });

  it('is known by its first lines also where it is pasted with words before it', () => {
    const document = documentOf(
      paste('My brother got this:\n12/02/24, 21:15 - Asha: hello\n12/02/24, 21:16 - Ravi: hi'),
    );
    expect(messagesOf(document)).toEqual([
      ' |  | My brother got this:',
      'Asha | 12/02/24, 21:15 | hello',
      'Ravi | 12/02/24, 21:16 | hi',
    ]);
  });

  it.each([
    'Interview on 12/02/24 at 21:15 - bring your papers',
    '12/02/24 is the last day - apply now',
    '[urgent] Helpers: call us',
    'Rs. 12.000.000 - Asha: hello',
    '12/02/24, 21:15 Asha: hello',
  ])('is not seen in other text: %s', (text) => {
    expect(documentOf(paste(text)).kind).toBe('text');
  });

  it(`keeps the newest ${MAX_MESSAGES} messages and says how many are older`, () => {
    const lines = Array.from({ length: MAX_MESSAGES + 7 }, (_, i) => `12/02/24, 21:15 - Asha: number ${i}`);
    const { items, notRead } = chat(...lines);
    expect({ kept: items.length, first: items[0]?.passages[0]?.text, older: notRead.messages }).toEqual({
      kept: MAX_MESSAGES,
      first: 'number 7',
      older: 7,
    });
  });
});
