/** What chats are said to be whose messages say little each: offers in pieces, and honest people who write several messages, too. */
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../src/engine/verdict.ts';
import type { Level } from '../../../src/engine/verdict.ts';
import { chatOf } from './chats/chat-of.ts';
import { HONEST } from './chats/honest.ts';
import { RECRUITERS } from './chats/recruiters.ts';
import { documentOf, paste, textOf } from './documents.ts';
import { checked, judge } from './judging.ts';

const OFFER = [
  'Helper wanted for the Russian army',
  'no front line duty',
  'Salary 2 lakh a month',
  'Russian passport after a year',
];

const levelOf = async (text: string): Promise<Level> => (await checked(documentOf(paste(text)))).level;

describe('an offer in several messages', () => {
  it.each(Object.entries(RECRUITERS))('is warned of: %s', async (_, chat) => {
    expect(await levelOf(chat)).toBe('warn');
  });

  it('is as grave as the same words in one message, and stands in one place with all of them', async () => {
    expect(await levelOf(OFFER.join('\n'))).toBe('warn');
    const { found, messages } = await checked(
      documentOf(paste(chatOf(['Ravi', 'Any work?'], ['Agent', ...OFFER], ['Ravi', 'Let me ask at home']))),
    );
    expect(messages).toBe(6);
    expect(found.map(({ number, last, item }) => ({ number, last, text: textOf(item) }))).toEqual([
      { number: 2, last: 5, text: OFFER.join('\n') },
    ]);
    for (const { quote } of found[0]?.explanation.quotes ?? []) expect(OFFER.join(' ')).toContain(quote.words);
  });

  it('says where it is also beside another message that alarms', async () => {
    const chat = chatOf(['Ravi', OFFER.join(', ')], ['Agent', ...OFFER]);
    const { found } = await checked(documentOf(paste(chat)));
    expect(found.map(({ number, last }) => [number, last])).toEqual([
      [1, 1],
      [2, 5],
    ]);
  });

  it('of which one says all by itself is shown by that one', async () => {
    const { found } = await checked(documentOf(paste(chatOf(['Agent', 'Hello', OFFER.join(', '), 'Call me']))));
    expect(found.map(({ number, last }) => [number, last])).toEqual([[2, 2]]);
  });

  it('does not come of what different people write', async () => {
    expect(await levelOf(chatOf(...OFFER.map((text, i) => [`Person ${i}`, text] as const)))).not.toBe('warn');
  });
});

/** The same words in one message are taken for a doubtful offer, too: it is about going to Russia, fees and a fear of fighting. */
const DOUBTFUL = 'Hindi, students who go to Russia';

describe('an honest chat', () => {
  it.each(Object.entries(HONEST))('is not warned of, and no graver for being read together: %s', async (name, chat) => {
    const document = documentOf(paste(chat));
    const { level } = await checked(document);
    if (name === DOUBTFUL) {
      expect(level).toBe('caution');
      return;
    }
    const apart = await checked({ ...document, items: document.items.map((item) => ({ ...item, goesOn: false })) });
    const isAlarm = LEVELS.indexOf(level) < LEVELS.indexOf('report');
    expect({ name, isAlarm }).toEqual({ name, isAlarm: LEVELS.indexOf(apart.level) < LEVELS.indexOf('report') });
    expect(level).not.toBe('warn');
  });
});

it('each message is judged once, and at most once more with others', async () => {
  const chat = chatOf(['Agent', ...Array.from({ length: 300 }, (_, i) => `message ${i}`)]);
  let judged = 0;
  await checked(documentOf(paste(chat)), (items) => {
    judged += items.flat().length;
    return judge(items);
  });
  expect(judged).toBe(600);
});
