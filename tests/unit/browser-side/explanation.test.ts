import { describe, expect, test } from 'vitest';
import pack from 'virtual:pack/russia-army';
import { Assessor } from '../../../src/engine/assess.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';
import { explain } from '../../../src/explanation.ts';
import type { Explanation } from '../../../src/explanation.ts';
import { quoted, textOfQuote } from '../../../src/quotes.ts';
import { translator } from '../../../src/ui/texts/index.ts';
import { sourceLine } from '../../../src/ui/texts/source-line.ts';

function explained(text: string): Explanation {
  const passages = passagesOfText(text);
  const { level, evidence } = new Assessor(pack).assess(passages);
  return explain({ level, evidence: quoted(evidence, passages) }, pack);
}

const OFFER = `Army security helper, Moscow.
Helpers wanted for the Russian army. Salary ₹1.95 lakh per month, no front line, no fighting.
Russian passport after 6 months. WhatsApp only +91 90000 00000`;

describe('what is said of an offer', () => {
  const explanation = explained(OFFER);

  test('begins with words that tie it to the army, and quotes only what stands there', () => {
    expect(textOfQuote((explanation.quotes[0] as Explanation['quotes'][number]).quote)).toMatch(/army/i);
    const line = OFFER.replace(/\s+/g, ' ');
    for (const { quote } of explanation.quotes) expect(line).toContain(quote.words);
  });

  test('shows no more than a person reads, and names a source or says that it is our judgement', () => {
    expect(explanation.quotes.length).toBeGreaterThanOrEqual(4);
    expect(explanation.quotes.length).toBeLessThanOrEqual(8);
    for (const { report } of explanation.quotes) expect(report === null || /^https?:\/\//.test(report.url)).toBe(true);
  });

  test('has the advisory with its date, its publisher and an official page, and three steps', () => {
    expect(explanation.advisory).toMatchObject({ date: '2025-09-11', publisher: 'DNA India' });
    expect(explanation.advisory.official.url).toMatch(/^https:\/\/cgivladi\.gov\.in\//);
    expect(explanation.steps).toHaveLength(3);
  });
});

test('where only a copy of a report was seen, the line under the quote says so', () => {
  const t = translator('en');
  const report = { publisher: 'The Hindu', reports: 'Pay.', url: 'https://example.org/' } as const;
  expect(sourceLine({ ...report, via: 'mirror' }, t, 'en')).toBe(
    'Words like these reported by The Hindu (seen as a copy)',
  );
  expect(sourceLine({ ...report, date: '2024-02' }, t, 'en')).toBe('Words like these reported by The Hindu, Feb 2024');
  expect(sourceLine(null, t, 'en')).toBe('Our judgement');
});

test('of a text in which nothing was found, nothing is quoted', () => {
  expect(explained('Six helpers for a warehouse in Pune.')).toMatchObject({ level: 'clear', quotes: [] });
});
