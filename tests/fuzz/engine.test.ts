/** The engine, step by step: each takes any text, in bounded room, and what it says of the text is there to the letter. */
import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import { expect } from 'vitest';
import { Assessor } from '../../src/engine/assess.ts';
import { fold, foldedText, originalRange } from '../../src/engine/fold.ts';
import { licenceNumbers } from '../../src/engine/licence.ts';
import { withoutLeet, withoutRepeats, wordsOfPack } from '../../src/engine/lexicon.ts';
import { misspellingDistance } from '../../src/engine/misspelling.ts';
import type { Passage } from '../../src/engine/passage.ts';
import { passagesOfText } from '../../src/engine/passage.ts';
import { phoneNumbers } from '../../src/engine/phones.ts';
import { ItemReader, itemText, lexiconOf } from '../../src/engine/reading.ts';
import { NEAR_WORDS } from '../../src/engine/signals.ts';
import { classOf, slipsForgiven } from '../../src/engine/slips.ts';
import { askedFor, comparison, fitsByLength, isCompared, misspells, SpellingIndex } from '../../src/engine/spelling.ts';
import { StanceReader } from '../../src/engine/stance.ts';
import { sums } from '../../src/engine/sums.ts';
import { Tracer } from '../../src/engine/trace.ts';
import { LEVELS } from '../../src/engine/verdict.ts';
import { windowsOf, wholeOf } from '../../src/engine/windows.ts';
import { MAX_WORD_LENGTH, MOST_UNITS_SPELT, plainWords, words } from '../../src/engine/words.ts';
import { quoted, textOfQuote } from '../../src/quotes.ts';
import { door } from './door.ts';
import { hostilePage, hostileText, piece } from './hostile-text.ts';
import { enginePacks } from './labelled.ts';

const packs = enginePacks();
const [pack] = packs;
const assessor = new Assessor(...packs);
const reader = new ItemReader(pack);
const stance = new StanceReader(pack);
const tracer = new Tracer(pack);
const lexicon = lexiconOf(pack);
const known = new Set(wordsOfPack(pack));
const listed = [...known].map((word) => word.replace('*', ''));

/** Units of folded text for one of a page, at most: an emoji that stands for a word. */
const MOST_FOLDED = 10;

door('fold', 'fast', hostileText, (text) => {
  const folded = fold(text);
  if (fold(folded.text).text !== folded.text) expect(fold(folded.text).text).toBe(folded.text);
  if (folded.text.length > MOST_FOLDED * text.length) expect.fail('it has grown');
  if (folded.starts.length !== folded.text.length || folded.ends.length !== folded.text.length) expect.fail('no map');
  for (let i = 0; i < folded.text.length; i++) {
    const start = folded.starts[i] as number;
    const end = folded.ends[i] as number;
    const [before, last] = i === 0 ? [-1, 0] : [folded.starts[i - 1] as number, folded.ends[i - 1] as number];
    // What one sign of the page became shares its place; others stand behind each other.
    if (start >= end || end > text.length || start < before || (start > before && start < last))
      expect.fail(`the map is out of order at ${i}`);
  }
});

door('fold without its map', 'fast', hostileText, (text) => {
  if (foldedText(text) !== fold(text).text) expect(foldedText(text)).toBe(fold(text).text);
});

door('offsets', 'fast', hostileText, (text) => {
  const folded = fold(text);
  let last = -1;
  for (const { start, end, text: word } of plainWords(folded.text)) {
    // What is longer than any word is cut anywhere, and which script a look-alike is of is told by all of it.
    const isCut = start === last || end - start >= MAX_WORD_LENGTH;
    last = end;
    if (isCut) continue;
    const range = originalRange(folded, start, end);
    const quote = text.slice(range.start, range.end);
    if (
      !plainWords(fold(quote).text)
        .map((one) => one.text)
        .join('')
        .includes(word)
    )
      expect(quote, 'a quote that says it').toBe(word);
  }
});

door('tokeniser', 'fast', hostileText, (text) => {
  const folded = fold(text).text;
  let last = 0;
  for (const { text: word, start, end, at, spelt } of words(folded)) {
    if (spelt === true) {
      if (word.length > MOST_UNITS_SPELT) expect(word.length).toBeLessThanOrEqual(MOST_UNITS_SPELT);
      continue;
    }
    if (start < last || start >= end || end > folded.length || word.length > MAX_WORD_LENGTH || word === '' || at < 0)
      expect.fail(`no word: ${word}`);
    const written = folded.slice(start, end).replaceAll(/['’ʼ]/g, '');
    if (word !== written) expect(word).toBe(written);
    last = end;
  }
});

/** The candidates for a misspelt word, found by comparing it with every known one. */
function nearBySearch(word: string, first: readonly string[]): string[] {
  return first.filter((other) => {
    const isStem = known.has(`${other}*`);
    return (
      fitsByLength(other.length, word.length, slipsForgiven(other)) &&
      misspells(askedFor(word), { word: other, isStem })
    );
  });
}

const byFirst = Map.groupBy(listed.filter(isCompared), (word) => classOf(word.charCodeAt(0)));
const index = new SpellingIndex();
for (const word of new Set(listed)) index.add({ word, isStem: known.has(`${word}*`) });

const slippedWord = fc
  .tuple(fc.nat(listed.length - 1), fc.array(fc.tuple(fc.nat(), fc.nat(3), piece), { maxLength: 3 }))
  .map(([which, slips]) => {
    let word = listed[which] as string;
    for (const [where, kind, other] of slips) {
      const at = where % (word.length + 1);
      if (kind === 0) word = word.slice(0, at) + word.slice(at + 1);
      else if (kind === 1) word = word.slice(0, at) + other + word.slice(at);
      else if (kind === 2) word = word.slice(0, at) + other + word.slice(at + 1);
      else
        word =
          word.slice(0, at) +
          word
            .slice(at, at + 2)
            .split('')
            .reverse()
            .join('') +
          word.slice(at + 2);
    }
    return fold(word).text;
  });

door(
  'known words',
  'fast',
  fc.oneof(
    slippedWord,
    hostileText.map((text) => fold(text).text.slice(0, MAX_WORD_LENGTH)),
  ),
  (word) => {
    for (const matches of lexicon.resolve(word))
      for (const match of matches) {
        if (!known.has(match.known)) expect.fail(`${match.known} is in no list`);
        if (!(match.distance >= 0 && match.distance <= 0.4))
          expect.fail(`${match.known} is too far: ${match.distance}`);
      }
    withoutLeet(word);
    withoutRepeats(word);
  },
);

door('slips', 'fast', fc.tuple(slippedWord, fc.nat(listed.length - 1), fc.boolean()), ([word, which, isStem]) => {
  const other = listed[which] as string;
  if (word.length > 32 || other.length > 32 || word === '') return;
  const there = comparison(word, other, false, 200).slips;
  if (there !== comparison(other, word, false, 200).slips && word.charCodeAt(0) < 0x900 === other.charCodeAt(0) < 0x900)
    expect.fail('there is further than back');
  if ((there === 0) !== (word === other)) expect.fail('nothing between others, or something between the same');
  const { slips, length } = comparison(word, other, isStem, 8);
  if (slips <= 8 && (length < 0 || length > word.length)) expect.fail('more than the word');
  const distance = misspellingDistance({ known: { word: other, isStem }, slips: Math.min(there, 8), spelt: word });
  const judged = Fuse.match(other, word, {
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 1,
  });
  const said = judged.isMatch ? (judged.score ?? 1) : 1;
  if (distance !== null && distance !== said && distance !== 0.4) expect.fail(`${distance} where Fuse.js says ${said}`);
  if (distance === null && said <= 0.4) expect.fail(`nothing where Fuse.js says ${said}`);
});

door('candidates for a misspelt word', 'slow', slippedWord, (word) => {
  if (!isCompared(word)) return;
  const found = index
    .near(word)
    .map((one) => one.known.word)
    .sort();
  const wanted = nearBySearch(word, byFirst.get(classOf(word.charCodeAt(0))) ?? []).sort();
  if (found.join(' ') !== [...new Set(wanted)].join(' ')) expect(found).toEqual([...new Set(wanted)]);
});

door('sums, numbers', 'fast', hostileText, (text) => {
  const folded = fold(text).text;
  const all = words(folded);
  let last = -1;
  for (const sum of sums(folded, all)) {
    if (sum.first <= last || sum.last < sum.first || sum.last >= all.length || !(sum.amount >= 0))
      expect.fail('no sum');
    last = sum.last;
  }
  last = -1;
  for (const phone of phoneNumbers(folded, all)) {
    if (phone.first <= last || phone.last < phone.first || phone.last >= all.length) expect.fail('no number');
    last = phone.last;
  }
  for (const { start, end } of licenceNumbers(folded, all))
    if (start >= end || end > folded.length) expect.fail('no licence');
});

/** Passages of several items, as pages have them. */
const passages: fc.Arbitrary<Passage[]> = fc.array(
  fc.record({
    text: hostilePage,
    kind: fc.constantFrom('title', 'text', 'row', 'message', 'job-posting'),
    item: fc.nat(2),
  }),
  { maxLength: 5 },
);

const item = passages.map((list) => itemText(list.map(({ text }, passage) => ({ passage, text }))));

door('signals, proximity', 'slow', item, (text) => {
  const { hits, terms } = reader.readText(text);
  for (const { start, end, distance } of hits)
    if (start >= end || end > text.folded.text.length || !(distance >= 0 && distance <= 0.4)) expect.fail('no signal');
  for (const { first, last, start, end } of terms) if (first > last || start >= end) expect.fail('no term');
  for (const window of windowsOf({ ...text, hits, terms })) {
    const [from] = window.words;
    const to = window.words.at(-1);
    if (from === undefined || to === undefined) expect.fail('a window of nothing');
    for (const hit of window.hits)
      if (hit.start < (from?.start ?? 0) || hit.end > Math.max(...window.words.map(({ end }) => end)))
        expect.fail('a signal outside of its window');
  }
  for (const { signal, start, end } of hits) {
    if (signal.phrases.length > 0 || signal.sums.length > 0) continue;
    const between = text.words.filter((word) => word.spelt !== true && word.start >= start && word.end <= end).length;
    // Parts of a compound have numbers of their own.
    if (between > 2 * NEAR_WORDS + 50) expect.fail(`${signal.id} is spread over ${between} words`);
  }
});

door('stance', 'slow', item, (text) => {
  const reading = stance.readWhole(wholeOf(reader.readText(text)));
  for (const value of Object.values(reading)) if (!Number.isFinite(value)) expect.fail('no number');
});

door('assess', 'slow', passages, (list) => {
  const verdict = assessor.assess(list);
  const { level, score, evidence, items, licences } = verdict;
  expect(LEVELS).toContain(level);
  if (!(score >= 0 && score <= 1)) expect.fail(`no score: ${score}`);
  for (const { where, quote } of [
    ...evidence,
    ...items.flatMap((one) => one.evidence),
    ...licences.map((one) => ({ where: one.where, quote: one.number })),
  ]) {
    const there = where.map((place) => (list[place.passage] as Passage).text.slice(place.start, place.end)).join('\n');
    if (there !== quote) expect(there).toBe(quote);
  }
  for (const { quote } of quoted(evidence, list))
    if (textOfQuote(quote).length > 1_000) expect.fail('a quote without end');
  if (assessor.assess(list).level !== level) expect.fail('another answer to the same question');
});

door('trace', 'slow', hostilePage, (text) => {
  const list = passagesOfText(text);
  const { verdict, items } = tracer.trace(list);
  for (const { hits } of items)
    for (const { where, quote } of hits)
      if (
        where.map((place) => (list[place.passage] as Passage).text.slice(place.start, place.end)).join('\n') !== quote
      )
        expect.fail(`not there: ${quote}`);
  expect(LEVELS).toContain(verdict.level);
});
