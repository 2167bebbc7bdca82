/** Hostile texts, each a bet on what might cost more than its length: made anew for each seed, so that nothing is known from the round before. */
import type { Seeded } from '../../../src/cli/seeded.ts';
import type { Material } from './material.ts';

export interface Maker {
  readonly length: number;
  readonly random: Seeded;
  readonly material: Material;
}

export type Attack = (maker: Maker) => string;

/** Pieces up to the wanted length. */
export function filled({ length }: Pick<Maker, 'length'>, piece: (nth: number) => string): string {
  const pieces: string[] = [];
  for (let sum = 0, nth = 0; sum < length; nth++) {
    const one = piece(nth);
    pieces.push(one);
    sum += Math.max(1, one.length);
  }
  return pieces.join('').slice(0, length);
}

export function oneOf<T>(list: ArrayLike<T>, random: Seeded): T {
  return list[random.below(list.length)] as T;
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const letters = (count: number, random: Seeded, of = LATIN): string =>
  Array.from({ length: count }, () => oneOf(of, random)).join('');

/** One to two letters of a word missed, added, changed or swapped, none at its head. */
export function slipped(word: string, slips: number, random: Seeded): string {
  const units = Array.from(word);
  for (let i = 0; i < slips; i++) {
    const at = 1 + random.below(Math.max(1, units.length - 1));
    const first = word.charCodeAt(0);
    const other =
      first < 0x80 ? oneOf(LATIN, random) : String.fromCharCode((first & ~0x7f) + 0x15 + random.below(0x24));
    const kind = random.below(4);
    if (kind === 0) units.splice(at, 1);
    else if (kind === 1) units.splice(at, 0, other);
    else if (kind === 2) units[at] = other;
    else if (at + 1 < units.length) units.splice(at, 2, units[at + 1] as string, units[at] as string);
  }
  return units.join('');
}

const repeated =
  (piece: string): Attack =>
  (maker) =>
    filled(maker, () => piece);

/** A known word between pieces, so that the text is not clear at once: what no tie is in is never judged. */
const TIE = 'army security helper wanted in Russia, Russian passport\n';
const withTie =
  (attack: Attack): Attack =>
  (maker) =>
    TIE + attack({ ...maker, length: maker.length - TIE.length });

export const STRINGS: Readonly<Record<string, Attack>> = {
  'one letter': repeated('a'),
  'one letter, many lines': repeated('a\n'),
  'single letters': (maker) => filled(maker, () => `${oneOf(LATIN, maker.random)} `),
  'single letters with dots': (maker) => filled(maker, () => `${oneOf(LATIN, maker.random)}.`),
  'single letters, each gap another': (maker) =>
    filled(maker, () => oneOf(LATIN, maker.random) + oneOf([' ', '.', '-', '  '], maker.random)),
  'spelt-out known words': (maker) =>
    filled(maker, () => `${Array.from(oneOf(maker.material.words, maker.random)).join(' ')} `),
  'spelt-out runs of stems, each with a wrong end': (maker) =>
    filled(
      maker,
      () =>
        `${Array.from(`${letters(6, maker.random, 'aeinrst')}${oneOf(maker.material.words, maker.random)}q`).join('.')}, `,
    ),
  'long words': (maker) => filled(maker, () => `${letters(63, maker.random)} `),
  'words without end': (maker) => letters(maker.length, maker.random),
  'distinct words': (maker) => filled(maker, () => `${letters(5 + maker.random.below(5), maker.random)} `),
  'distinct words of Devanagari': (maker) =>
    filled(
      maker,
      () =>
        `${Array.from({ length: 6 }, () => String.fromCharCode(0x915 + maker.random.below(0x25), 0x93e + maker.random.below(0xe))).join('')} `,
    ),
  'known words': (maker) => filled(maker, () => `${oneOf(maker.material.words, maker.random)} `),
  'known words without a space': (maker) =>
    filled(maker, (nth) => oneOf(maker.material.words, maker.random) + (nth % 8 === 7 ? ' ' : '')),
  'known words without a space, a wrong end': (maker) =>
    filled(maker, (nth) => oneOf(maker.material.words, maker.random) + (nth % 8 === 7 ? 'qx ' : '')),
  'known words, one slip in each': (maker) =>
    filled(maker, () => `${slipped(oneOf(maker.material.words, maker.random), 1, maker.random)} `),
  'known words, two slips in each': (maker) =>
    filled(maker, () => `${slipped(oneOf(maker.material.words, maker.random), 2, maker.random)} `),
  'known words in leetspeak': (maker) =>
    filled(
      maker,
      () =>
        `${oneOf(maker.material.words, maker.random).replaceAll('a', '4').replaceAll('e', '3').replaceAll('s', '$')} `,
    ),
  'known words, letters held down': (maker) =>
    filled(maker, () => `${oneOf(maker.material.words, maker.random).replace(/(.)$/u, '$1$1$1')} `),
  'known words broken in two': (maker) =>
    filled(maker, () => {
      const word = oneOf(maker.material.words, maker.random);
      return `${word.slice(0, 3)} ${word.slice(3)} `;
    }),
  'known words and one letter each': (maker) =>
    filled(maker, () => `${oneOf(maker.material.words, maker.random)} ${oneOf(LATIN, maker.random)} `),
  phrases: (maker) =>
    filled(maker, () => `${oneOf(maker.material.phrases, maker.random).join(' ').replaceAll('*', '')} `),
  'phrases without their last word': (maker) =>
    filled(maker, () => `${oneOf(maker.material.phrases, maker.random).slice(0, -1).join(' ').replaceAll('*', '')} `),
  'phrases on lines of their own': (maker) =>
    filled(maker, () => `${oneOf(maker.material.phrases, maker.random).join(' ').replaceAll('*', '')}\n`),
  'one tie after the other': repeated(TIE.replace('\n', ' ')),
  'one tie after the other, on lines': repeated(TIE),
  'a tie and lines without words': withTie(repeated('.\n')),
  'a tie and lines of one word': withTie((maker) =>
    filled(maker, () => `${oneOf(maker.material.words, maker.random)}\n`),
  ),
  'ties and lines without words': (maker) => filled(maker, () => `${TIE}${'.\n'.repeat(30)}`),
  'licence numbers on lines': withTie(repeated('B-1/DEL/PER/1000+/5/1234/2020\n')),
  'half licence numbers': repeated('b-1/b-1/b-1/b/'),
  'notices of the site': withTie(repeated('all rights reserved, we never ask for money\n')),
  'groups of digits': repeated('000,'),
  'groups of digits with points': repeated('100.'),
  'groups of digits with spaces': repeated('000 '),
  amounts: (maker) => filled(maker, () => `${maker.random.below(9)} lakh Rs ${maker.random.below(99_999)} `),
  'telephone numbers': (maker) =>
    filled(maker, () => `+91 98${maker.random.below(999)} x${maker.random.below(99_999)} `),
  'digits apart': repeated('1 '),
  'digits and masks': repeated('1x'),
  'leet signs': repeated('@$!@$!a'),
  apostrophes: repeated("a'"),
  accents: repeated('a\u0301\u0302\u0303\u0304'),
  'towers of signs': repeated('क्ि़ँंः'),
  'nasals before consonants': repeated('न्क'),
  'one virama after the other': repeated('क्'),
  'flags that are none': repeated('\u{1f1e6}'),
  hands: repeated('\u{1f44b}\u{1f3fd}'),
  families: repeated('\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d'),
  'emoji that are words': repeated('🪖🇷🇺'),
  'half emoji': repeated('\ud83c'),
  'letters that fold to many': repeated('\ufdfa'),
  'full width': (maker) =>
    filled(
      maker,
      () => String.fromCharCode(0xff41 + maker.random.below(26)) + (maker.random.below(6) === 0 ? ' ' : ''),
    ),
  'letters of mathematics': (maker) =>
    filled(
      maker,
      () => String.fromCodePoint(0x1d400 + maker.random.below(0x300)) + (maker.random.below(6) === 0 ? ' ' : ''),
    ),
  'Latin and Cyrillic in turn': (maker) =>
    filled(
      maker,
      (nth) =>
        (nth % 2 === 0 ? oneOf(LATIN, maker.random) : oneOf('аеорсухіѕвнкмт', maker.random)) +
        (nth % 60 === 59 ? ' ' : ''),
    ),
  'Latin and Greek, without a space': (maker) =>
    filled(maker, (nth) => (nth % 2 === 0 ? oneOf(LATIN, maker.random) : oneOf('αβγηικνορτυχ', maker.random))),
  'scripts in turn': (maker) =>
    filled(
      maker,
      (nth) =>
        `${oneOf(['job', 'काम', 'ജോലി', 'வேலை', 'работа', 'نوکری', 'কাজ'], maker.random)}${nth % 9 === 8 ? ' ' : ''}`,
    ),
  'every code point': (maker) => filled(maker, () => String.fromCodePoint(maker.random.below(0x11_0000))),
  'runs of other letters': (maker) => filled(maker, () => `a${String.fromCharCode(0x900 + maker.random.below(0x400))}`),
  invisible: repeated('\u200b'),
  'invisible between letters': (maker) => filled(maker, () => `${oneOf('armyhelp ', maker.random)}\u200b\u2060\u00ad`),
  blanks: repeated(' '),
  'blanks of all kinds': repeated(' \u00a0\u2003\t'),
  'empty lines': repeated('\n'),
  punctuation: repeated('.,;:-/|'),
  'question marks': repeated('?!'),
  addresses: (maker) => filled(maker, () => `www.${letters(8, maker.random)}.com a@${letters(5, maker.random)}.in `),
  'dots and letters': repeated('a.a-a_'),
  colons: repeated('a:'),
  names: repeated('asha '),
};
