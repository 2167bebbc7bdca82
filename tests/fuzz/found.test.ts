/**
 * What fuzzing and attacks on cost have found, each by its name. Those of cost have a bound of seconds where the fault took minutes: no
 * measure, which is `npm run attacks`.
 */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { decodeWords } from '../../src/documents/mime-header.ts';
import { readStructured } from '../../src/page/structured.ts';
import { openText } from '../../src/documents/door.ts';
import { parseHtml } from '../../src/cli/html-parser.ts';
import { Assessor } from '../../src/engine/assess.ts';
import { fold } from '../../src/engine/fold.ts';
import { Lexicon } from '../../src/engine/lexicon.ts';
import { misspellingDistance } from '../../src/engine/misspelling.ts';
import { compileGate } from '../../src/engine/compile-gate.ts';
import { Gate } from '../../src/engine/gate.ts';
import { passagesOfText } from '../../src/engine/passage.ts';
import { phoneNumbers } from '../../src/engine/phones.ts';
import { ItemReader, itemText } from '../../src/engine/reading.ts';
import { SpellingIndex } from '../../src/engine/spelling.ts';
import { sums } from '../../src/engine/sums.ts';
import { words } from '../../src/engine/words.ts';
import type { Word } from '../../src/engine/words.ts';
import { PassageBuilder } from '../../src/page/passage-builder.ts';
import { quoted } from '../../src/quotes.ts';
import { redacted } from '../../src/redaction.ts';
import { siteName } from '../../src/site-name.ts';
import { FIXTURE_PACK } from '../unit/engine/fixture-pack.ts';

const assessor = new Assessor(FIXTURE_PACK);
const OFFER =
  'Wanted: security helper for the army in Russia. Passport of Russia, 2 lakh. Apply on WhatsApp, join now.';

/** Looks at the items of a list, counted. */
function counted<T>(list: readonly T[]): { readonly list: readonly T[]; readonly looks: () => number } {
  let looks = 0;
  const watched = new Proxy(list, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d/.test(key)) looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  return { list: watched, looks: () => looks };
}

/** Seconds in which what takes a moment is done on a machine that has other work. */
const SECONDS = 10;
function expectSoon(work: () => void): void {
  const started = performance.now();
  work();
  expect(performance.now() - started).toBeLessThan(SECONDS * 1_000);
}

describe('the cost of', () => {
  test.each(['000,', '100.', '000 '])(
    'groups of digits without end is so much for each, not for each with all that follow: %s',
    (group) => {
      const looksAt = (groups: number): number => {
        const text = group.repeat(groups);
        const { list, looks } = counted<Word>(words(text));
        sums(text, list);
        return looks();
      };
      expect(looksAt(2_000) / looksAt(1_000)).toBeLessThan(2.1);
      expect(looksAt(1_000)).toBeLessThan(60 * 2_000);
    },
  );

  test('lines without words beside an offer', () => {
    expectSoon(() => expect(assessor.assess(passagesOfText(`${OFFER}\n${'.\n'.repeat(300_000)}`)).level).toBe('warn'));
  });

  test('a licence number on each of many lines', () => {
    expectSoon(() => {
      const { licences } = assessor.assess(passagesOfText('B-1/DEL/PER/1000+/5/1234/2020\n'.repeat(60_000)));
      expect(licences.length).toBe(60_000);
    });
  });

  test('letters with a tower of joined consonants each, one after the other: at most forty plain ones are spelt out', () => {
    const spelt = words(fold(`${'क्'.repeat(31)} `.repeat(50)).text).filter((word) => word.spelt === true);
    for (const { text } of spelt) expect(text.length).toBeLessThanOrEqual(160);
  });

  test('a paragraph in very many pieces, each of which begins with a blank', () => {
    const builder = new PassageBuilder();
    const node = {} as Text;
    expectSoon(() => {
      for (let i = 0; i < 50_000; i++) builder.addNode(node, ' a few words more');
      expect(builder.take()?.segments.length).toBe(50_000);
    });
  });

  test('a quote in a passage as long as a page, again and again', () => {
    const text = `${'a. '.repeat(300_000)}${OFFER}`;
    const start = text.indexOf('army');
    const one = {
      signal: 's',
      facet: 'employer',
      quote: 'army',
      where: [{ passage: 0, start, end: start + 4 }],
      source: null,
    } as const;
    expectSoon(() => {
      const [first] = quoted(
        Array.from({ length: 60 }, () => one),
        [{ text, kind: 'text' }],
      );
      expect(first?.quote.before).toBe('Wanted: security helper for the ');
    });
  });

  test('a word that holds sixteen known ones, again and again: the gate looks no further than it must', () => {
    const gate = new Gate(compileGate([FIXTURE_PACK]));
    const text = `${'armyrussia'.repeat(6)} `.repeat(4_000);
    expectSoon(() => expect(gate.passes(text)).toBe(true));
  });

  test('a name in a chat that has a colon after each letter', () => {
    const line = `12/02/24, 21:15 - ${'a:'.repeat(120)} x\n`;
    expectSoon(() => expect(openText(line.repeat(10_000), parseHtml).status).toBe('opened'));
  });
});

test('brackets within brackets in a page’s own words for itself are no posting', () => {
  const posting = '{"@type":"JobPosting","title":"[[{{\\"[","description":["x"]}';
  expect(readStructured(posting)).toHaveLength(1);
  expect(readStructured(`[${posting},${'['.repeat(100)}${']'.repeat(100)}]`)).toEqual([]);
});

test('a header of a hundred charsets that nobody knows keeps its words', () => {
  const words = Array.from({ length: 100 }, (_, i) => `=?made-up-${i}?q?a${i}?=`).join(' ');
  expect(decodeWords(words)).toBe(Array.from({ length: 100 }, (_, i) => `a${i}`).join(''));
  expect(decodeWords('=?utf-8?q?=E0=A4=95?= =?x')).toBe('क =?x');
});

describe('a sign that stands for many', () => {
  test.each(['ﷺ', 'ﷻ', '㌖', '𝅘𝅥𝅮'])(
    '%s is not made into them: the folded text would be many times as long',
    (sign) => {
      expect(fold(sign).text).toBe(sign);
    },
  );

  test.each([
    ['⑽', '(10)'],
    ['½', '1⁄2'],
    ['ﬃ', 'ffi'],
  ])('%s of few is', (sign, plain) => {
    expect(fold(sign).text).toBe(plain);
  });
});

test('names are taken out of a sample also where a letter of it has no small one of its length', () => {
  const placeholders = { number: '#', address: '@', name: '‹name›' };
  expect(redacted('İstanbul agent Ravi Kumar calls', placeholders, ['RAVI Kumar'])).toBe('İstanbul agent ‹name› calls');
  expect(redacted('İlker calls', placeholders, ['İlker'])).toBe('‹name› calls');
});

test('digits that stand apart are no telephone number by being read twice, singly and as one', () => {
  const numbers = (text: string): number => phoneNumbers(text, words(text)).length;
  expect(numbers('1 2 3 4 5')).toBe(0);
  expect(numbers('9 8 7 6 5 4 3 2 1 0')).toBe(0);
  expect(numbers('98765 43210')).toBe(1);
});

test.each(['⑽a', '㏂', 'ab⒜', '..', 'a..b', '.'])('%s is no site: browsers make no pattern of it', (written) => {
  expect(v.safeParse(siteName, written).success).toBe(false);
});

test('a word with a sign of another script in it is compared to its end', () => {
  const index = new SpellingIndex();
  index.add({ word: 'فاغنر', isStem: false });
  expect(index.near('فانিر')).toEqual([]);
  expect(index.near('فاغنن')).toHaveLength(1);
});

test('words that are spelt out are still found with a short ending, and one after the other', () => {
  const lexicon = new Lexicon(['army*', 'job', 'russia*'], () => false, misspellingDistance);
  const known = (word: string): string[] => lexicon.resolveSpelt(word).map(([first]) => first?.known ?? '');
  expect(known('jobarmysjob')).toEqual(['job', 'army*', 'job']);
  expect(known('jobrussianjob')).toEqual(['job', 'russia*', 'job']);
  expect(known('jobrussiabcdjob')).toEqual([]);
});

test('of a phrase no word stands before the first: the parts of a long compound are counted into the words behind it', () => {
  const notArmy = { id: 'not-army', phrases: [['no', 'army']] };
  const reader = new ItemReader({ ...FIXTURE_PACK, terms: [...FIXTURE_PACK.terms, notArmy] });
  const termsOf = (text: string): string[] =>
    reader.readText(itemText([{ passage: 0, text }])).terms.map(({ term }) => term);
  expect(termsOf('armyarmyarmy no')).not.toContain('not-army');
  expect(termsOf('no armyarmyarmy')).toContain('not-army');
});
