/** Texts as an attacker would write them: every script that Parakh reads, what Unicode is most often broken with, and the project's own texts, cut and disguised. */
import fc from 'fast-check';
import { Seeded } from '../../src/cli/seeded.ts';
import { disguised } from '../corpus/disguise.ts';
import { TRAIN } from './labelled.ts';

/** Of each block: a consonant, others, vowel signs, virama, nukta, anusvara, a digit. */
const INDIC = [0x900, 0x980, 0xa00, 0xa80, 0xb00, 0xb80, 0xc00, 0xc80, 0xd00].flatMap((block) =>
  [0x15, 0x19, 0x28, 0x2e, 0x30, 0x38, 0x3e, 0x3f, 0x47, 0x4d, 0x3c, 0x01, 0x02, 0x05, 0x66, 0x6b].map((offset) =>
    String.fromCodePoint(block + offset),
  ),
);

const JOINERS = ['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff', '\ufe0e', '\ufe0f', '\u034f', '\u180e'];
const BIDI = [
  '\u200e',
  '\u200f',
  '\u061c',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
];
const MARKS = ['\u0300', '\u0301', '\u0327', '\u0338', '\u20dd', '\u20e3', '\u064b', '\u0651', '\u0670', '\u0f39'];
const BROKEN = [
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff',
  '\ud83c',
  '\ud83d',
  '\udf73',
  '\ufffd',
  '\uffff',
  '\0',
  '\u0085',
  '\u2028',
];
const EMOJI = ['🇷🇺', '🇷', '🇺🇦', '🪖', '🎖️', '👨‍🍳', '👨🏽‍🍳', '🧑‍🍳', '👋🏿', '✈️', '☎', '💰', '🛂', '1️⃣', '🏴‍☠️', '❤️‍🔥'];
const LIKE = [
  'а',
  'е',
  'о',
  'р',
  'с',
  'ѕ',
  'і',
  'х',
  'ӏ',
  'ԁ',
  'я',
  'ж',
  'α',
  'ο',
  'ν',
  'ω',
  'ı',
  'ɑ',
  'ᴀ',
  'ꜱ',
  'ø',
  'ł',
  'ß',
  'İ',
  'ſ',
  'K',
  'Å',
  'ﬁ',
  '㎏',
  'ﷺ',
  '½',
  '№',
  '⑽',
  '㏂',
];
const SIGNS = [
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u202f',
  '.',
  ',',
  '-',
  '_',
  '/',
  '|',
  "'",
  '’',
  '@',
  '$',
  '!',
  '?',
  ':',
  '#',
  '₹',
  '/-',
  '+',
  '(',
  '"',
  '&',
  '<',
  '>',
];
const WORDS = [
  'army',
  'Russia',
  'helper',
  'passport',
  'security',
  'lakh',
  'visa',
  'सेना',
  'रूस',
  'हेल्पर',
  'റഷ്യ',
  'ரஷ்யா',
  'روس',
  'فوج',
  'армия',
  'работа',
  'b-1234/del/per/100/5/123/2019',
  '+91 98765 43210',
  '1,95,000',
  '2 lakh',
  'r u s s i a',
  'a.r.m.y',
  'arrmy',
  'armyhelper',
  '4rmy',
  'p@ssport',
];

/** A letter of mathematics, of full width, a white letter on black. */
const styled = fc
  .tuple(fc.constantFrom(0x1d400, 0x1d434, 0x1d5a0, 0x1d670, 0xff21, 0x24b6, 0x1f130, 0x1f170), fc.nat(25))
  .map(([first, nth]) => String.fromCodePoint(first + nth));
/** Digits of all scripts. */
const DIGITS = Array.from({ length: 0x2_0000 }, (_, code) => code).filter(
  (code) => (code < 0xd800 || code > 0xdfff) && /\p{Nd}/u.test(String.fromCodePoint(code)),
);
const digit = fc.nat(DIGITS.length - 1).map((nth) => String.fromCodePoint(DIGITS[nth] as number));

export const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 3, arbitrary: fc.constantFrom(...INDIC) },
  { weight: 2, arbitrary: fc.constantFrom(...JOINERS, ...BIDI, ...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
  { weight: 2, arbitrary: fc.constantFrom(...EMOJI) },
  { weight: 2, arbitrary: fc.constantFrom(...LIKE) },
  { weight: 1, arbitrary: styled },
  { weight: 1, arbitrary: digit },
  { weight: 2, arbitrary: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzAEIKS0123456789')) },
  { weight: 1, arbitrary: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) },
);

const mixture = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

/** A stretch of a labelled text, never of the test split. */
const cut = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 400 })).map(([which, from, length]) => {
  const { text } = TRAIN[which % TRAIN.length] as (typeof TRAIN)[number];
  const start = from % text.length;
  return text.slice(start, start + length);
});

const disguisedCut = fc
  .tuple(cut, fc.nat(), fc.constantFrom(0.2, 0.6, 1))
  .map(([text, seed, share]) => withoutFloods(disguised(text, share, new Seeded(seed))));

/** One of the disguises puts thousands of signs between letters, which says no more than a few and would be most of a run's time. */
function withoutFloods(text: string): string {
  return text.replace(/(\u200b{8})\u200b+/g, '$1');
}

const broken = fc
  .tuple(cut, fc.array(fc.tuple(fc.nat(), piece), { maxLength: 6 }))
  .map(([text, put]) =>
    put.reduce(
      (now, [at, what]) => now.slice(0, at % (now.length + 1)) + what + now.slice(at % (now.length + 1)),
      text,
    ),
  );

const repeated = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 2, max: 300 }))
  .map(([pieces, times]) => pieces.join('').repeat(times).slice(0, 3_000));

const longWord = fc
  .tuple(
    fc.array(
      fc.oneof(fc.constantFrom(...INDIC), fc.constantFrom(...LIKE), fc.constantFrom(...Array.from('aeinrst@$1'))),
      {
        minLength: 1,
        maxLength: 40,
      },
    ),
    fc.integer({ min: 1, max: 8 }),
  )
  .map(([pieces, times]) => pieces.join('').repeat(times));

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: mixture },
  { weight: 3, arbitrary: cut },
  { weight: 3, arbitrary: broken },
  { weight: 2, arbitrary: disguisedCut },
  { weight: 1, arbitrary: repeated },
  { weight: 2, arbitrary: longWord },
);

/** Several lines of it. */
export const hostilePage: fc.Arbitrary<string> = fc
  .array(hostileText, { maxLength: 4 })
  .map((lines) => lines.join('\n'));

/** Whatever JSON can say, with hostile words and keys. */
export const hostileValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -1, 1, 0.5, 1e21, NaN, Infinity, undefined, ''),
    mixture,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(piece, fc.constantFrom('__proto__', 'constructor', 'toString', 'type', 'text', 'item', 'sites')),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
})).value;
