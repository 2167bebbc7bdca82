/** What a mail is said to be that has one text for programs without HTML and another for all others. */
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../src/ui/check-items.ts';
import { documentOf, open } from './documents.ts';
import { checked } from './judging.ts';

const OFFER = [
  'Helpers wanted for the Russian army, camp near Rostov, no front line duty.',
  'Salary 2 lakh a month, Russian passport after six months. WhatsApp 90000 00000',
];
const NEWSLETTER = ['Our school fair is on Sunday.', 'Tea and cakes in the hall from four.'];

function mail(plain: readonly string[], html: readonly string[]): Promise<CheckResult> {
  const source = [
    'From: desk@example.org',
    'Subject: A letter for you',
    'Content-Type: multipart/alternative; boundary=edge',
    '',
    '--edge',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...plain,
    '--edge',
    'Content-Type: text/html; charset=utf-8',
    '',
    ...html.map((line) => `<p>${line}</p>`),
    '--edge--',
  ];
  return checked(documentOf(open('letter.eml', source.join('\r\n'))));
}

const wordsOf = ({ found }: CheckResult): string[] =>
  found.flatMap(({ explanation }) => explanation.quotes.map(({ quote }) => quote.words));

describe('a mail whose versions differ', () => {
  it('is warned of where the offer stands in what mail programs show, and a decoy in the other', async () => {
    const result = await mail(['Please open this mail in a program that shows HTML.'], OFFER);
    expect({ level: result.level, found: result.found.length }).toEqual({ level: 'warn', found: 1 });
  });

  it('is warned of where it is the other way round', async () => {
    expect((await mail(OFFER, NEWSLETTER)).level).toBe('warn');
  });

  it('has each word quoted once where both say the same', async () => {
    const both = await mail(OFFER, OFFER);
    expect(both.level).toBe('warn');
    expect(wordsOf(both)).toEqual([...new Set(wordsOf(both))]);
    expect(wordsOf(await mail([...OFFER, 'Sent with love'], OFFER))).toEqual(wordsOf(both));
  });

  it('is warned of in neither where neither offers anything', async () => {
    expect((await mail(['View this letter in your browser'], NEWSLETTER)).level).toBe('clear');
  });
});
