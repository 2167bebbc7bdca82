/**
 * `npm run frequent-words`: counts in how many texts of the corpora each word stands, and writes the most frequent ones of each script to
 * `assets/frequent-words.json`. They only save time: what the gate takes them for is worked out from the pack.
 */
import { writeFileSync } from 'node:fs';
import { foldedText } from '../engine/fold.ts';
import { blockOf } from '../engine/gate-table.ts';
import { words } from '../engine/words.ts';
import { projectCorpus, sharedCorpus } from './corpus.ts';

const OUT = 'assets/frequent-words.json';
/** Latin, in which most pages are; Cyrillic, Arabic, and the scripts of India. */
const BLOCKS: readonly (readonly [block: number, most: number])[] = [
  [0, 12_000],
  ...[0x400, 0x600, 0x680, ...Array.from({ length: 10 }, (_, i) => 0x900 + i * 0x80)].map(
    (unit) => [unit >> 7, 1_500] as const,
  ),
];
const FEWEST_TEXTS = 3;
const MOST_CHARACTERS = 20_000;
/** Short messages, which are worded like nothing else; and the saved pages, on which it is measured what the words save. */
const LEFT_OUT = /sms|chat|pages/;

const texts = new Map<string, number>();
for (const { set, label, text } of [...sharedCorpus(), ...projectCorpus()]) {
  if (LEFT_OUT.test(set) || (set.startsWith('project/') && label !== 'clear' && label !== 'report')) continue;
  const seen = new Set(words(foldedText(text.slice(0, MOST_CHARACTERS))).map((word) => word.text));
  for (const word of seen) texts.set(word, (texts.get(word) ?? 0) + 1);
}
const inOrder = [...texts]
  .filter(([, count]) => count >= FEWEST_TEXTS)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([word]) => word);
const lists = BLOCKS.map(([block, most]) =>
  inOrder
    .filter((word) => blockOf(word, 0) === block)
    .slice(0, most)
    .join(' '),
);
writeFileSync(OUT, `${JSON.stringify(lists, null, 2)}\n`);
process.stdout.write(`${lists.map((list) => list.split(' ').length).join(' + ')} words → ${OUT}\n`);
