/** Writes a text so that a person still reads it and a list of words does not: the tricks that offers are disguised with. */
import type { Seeded } from '../../src/cli/seeded.ts';

/** One trick, done to one word of a text. */
type Trick = (word: string, random: Seeded) => string;

const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і', s: 'ѕ', A: 'А', B: 'В', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', C: 'С', T: 'Т', а: 'a', е: 'e', о: 'o', р: 'p', с: 'c',
};
const LEET: Readonly<Record<string, string>> = { o: '0', i: '1', e: '3', a: '4', s: '5', t: '7', b: '8' };
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff'];
const EMOJI: Readonly<Record<string, string>> = { russia: '🇷🇺', army: '🪖', passport: '🛂', cook: '👨‍🍳', driver: '🚚' };
const SIGNS = ['.', '-', '_', ' ', '*', '|', '/'];

function letterByLetter(word: string, other: Readonly<Record<string, string>>, random: Seeded): string {
  return Array.from(word, (letter) => (random.below(2) === 0 ? (other[letter] ?? letter) : letter)).join('');
}

function oneOf<T>(list: readonly T[], random: Seeded): T {
  return list[random.below(list.length)] as T;
}

/** Splits a word behind one of its letters. */
function splitAnywhere(word: string, by: string, random: Seeded): string {
  const letters = Array.from(word);
  if (letters.length < 4) return word;
  const at = 1 + random.below(letters.length - 2);
  return letters.slice(0, at).join('') + by + letters.slice(at).join('');
}

const TRICKS: readonly Trick[] = [
  (word, random) => letterByLetter(word, LOOKALIKES, random),
  (word, random) => letterByLetter(word, LEET, random),
  (word, random) => Array.from(word).join(oneOf(INVISIBLE, random)),
  (word) => Array.from(word).join('\u200b'.repeat(2_000)),
  (word, random) => Array.from(word).join(oneOf(SIGNS, random)),
  (word, random) => splitAnywhere(word, oneOf([' ', '\n', '-', ' | ', '\u200b'.repeat(10_000)], random), random),
  (word, random) => {
    const letters = Array.from(word);
    const at = random.below(Math.max(1, letters.length));
    return letters.map((letter, i) => (i === at ? letter.repeat(2 + random.below(4)) : letter)).join('');
  },
  (word, random) => {
    const letters = Array.from(word);
    if (letters.length < 5) return word;
    const at = 1 + random.below(letters.length - 2);
    const [here = '', next = ''] = letters.slice(at, at + 2);
    letters.splice(at, 2, ...oneOf([[next, here], [here], [here, here, next], ['e', next]], random));
    return letters.join('');
  },
  (word) => EMOJI[word.toLowerCase()] ?? word,
  (word) => word.toUpperCase(),
  (word) => Array.from(word, (letter) => (/[a-z]/.test(letter) ? String.fromCodePoint(0x1d400 + 26 + letter.charCodeAt(0) - 0x61) : letter)).join(''),
];

/**
 * @param share of the words that tricks are done to, in 0–1
 * @returns the text with tricks of one to three kinds
 */
export function disguised(text: string, share: number, random: Seeded): string {
  const tricks = Array.from({ length: 1 + random.below(3) }, () => oneOf(TRICKS, random));
  const words = text
    .split(/(\s+)/u)
    .map((part, i) => (i % 2 === 0 && random.next() < share ? oneOf(tricks, random)(part, random) : part));
  if (random.below(6) === 0) return asHashtags(words, random);
  return words.join('');
}

/** Runs some neighbours together. */
function asHashtags(words: readonly string[], random: Seeded): string {
  let out = '';
  for (const [i, part] of words.entries()) {
    if (i % 2 === 0 || random.below(2) === 0) out += part;
    else if (random.below(3) === 0) out += ' #';
  }
  return out;
}
