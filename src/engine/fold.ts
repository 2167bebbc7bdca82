/**
 * One normal form for matching, with a map back to the page's own words. Folding undoes disguise and habit that do not
 * change what a reader sees: letter case, full-width and styled letters, accents, nukta, look-alike letters of another
 * script, zero-width and bidi characters, digits of Indian scripts, emoji that stand for words.
 *
 * Linear in the text. `fold(fold(x).text).text === fold(x).text` for every string.
 */
import { decimalValue, isDecimalDigit } from './decimal-digits.ts';
import { emojiAt } from './emoji.ts';
import { isIndic, isVirama } from './indic.ts';
import { fancyLatin, hasLatinTwins, unmixScripts } from './lookalikes.ts';

/** A folded text. `text[i]` came from `original.slice(starts[i], ends[i])`. */
export interface Folded {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** What one code point folds to: '' for a character that is dropped. Filled as code points are met; bounded by Unicode. */
const foldedCodePoints = new Map<number, string>();

/** Arabic letters that Urdu, Arabic and keyboards write differently for one sound or shape. */
const ARABIC: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ہ', ۃ: 'ہ', ۂ: 'ہ', ۀ: 'ہ' };

/** Letters of one sound that writers of the same language use for each other. */
const INDIC: Readonly<Record<string, string>> = {
  // Assamese ra and wa are coded apart from Bengali ra and ba; khanda ta is ta with its vowel killed.
  ৰ: 'র',
  ৱ: 'ব',
  ৎ: 'ত্',
  // Odia yya and ya; wa and ba.
  ୟ: 'ଯ',
  ୱ: 'ଵ',
  // Malayalam chillu letters are a consonant with its vowel killed.
  ൺ: 'ണ്',
  ൻ: 'ന്',
  ർ: 'ര്',
  ൽ: 'ല്',
  ൾ: 'ള്',
  ൿ: 'ക്',
  // Gurmukhi tippi and bindi are one nasal; addak only doubles the next letter.
  'ੰ': 'ਂ',
  'ੱ': '',
};

/** In every Indian block, by offset from its first code point. */
const CANDRABINDU = 0x01;
const ANUSVARA = 0x02;
const NUKTA = 0x3c;
const FIRST_DIGIT = 0x66;
const NASALS = new Set([0x19, 0x1e, 0x23, 0x28, 0x2e]);
const TAMIL = 0xb80;
const MALAYALAM = 0xd00;

/**
 * @param original any string, lone surrogates included
 * @returns the folded text with, for each of its UTF-16 units, the range of `original` that it came from
 */
export function fold(original: string): Folded {
  return folderOf(original).finish();
}

function folderOf(original: string, room = new Folder(original.length + 16)): Folder {
  let at = 0;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    if (code < 128) {
      at = room.pushAscii(original, at);
      continue;
    }
    const codePoint = original.codePointAt(at) as number;
    const emoji = emojiAt(original, at, codePoint);
    if (emoji !== null) {
      room.push(` ${emoji.word} `, at, at + emoji.length);
      at += emoji.length;
      continue;
    }
    const length = codePoint > 0xffff ? 2 : 1;
    room.push(foldCodePoint(codePoint), at, at + length);
    at += length;
  }
  return room;
}

/** A page's words come again and again; a text without blanks does not, and a thousand of those would fill the memory. */
const MOST_RUNS = 1_000;
const LONGEST_RUN = 64;
const foldedRuns = new Map<string, string>();
const NOT_ASCII = /[^\0-\x7f]+/g;
/** Letters of a script that Latin ones may hide among: what stands around them decides what they are. */
const TWINS = /[\u0370-\u052f]/;

/**
 * @param original any string
 * @returns the text of `fold(original)`, several times as fast as with its map
 */
export function foldedText(original: string): string {
  const text = original.replace(NOT_ASCII, foldedRun);
  return TWINS.test(text) ? fold(original).text : text.toLowerCase();
}

/** Used over and over: a page has thousands of runs. */
let runFolder: Folder | null = null;

function foldedRun(run: string): string {
  if (run.length > LONGEST_RUN) return folderOf(run).text();
  const known = foldedRuns.get(run);
  if (known !== undefined) return known;
  if (foldedRuns.size >= MOST_RUNS) foldedRuns.clear();
  runFolder ??= new Folder(4 * LONGEST_RUN);
  runFolder.empty();
  const folded = folderOf(run, runFolder).text();
  foldedRuns.set(run, folded);
  return folded;
}

/** The folded text of each of many words, without line ends in them: a third of the time that one by one takes. */
export function foldEach(words: readonly string[]): string[] {
  return words.length === 0 ? [] : fold(words.join('\n')).text.split('\n');
}

function foldCodePoint(codePoint: number): string {
  if (isItself(codePoint)) return String.fromCodePoint(codePoint);
  const known = foldedCodePoints.get(codePoint);
  if (known !== undefined) return known;
  const folded = computeFold(codePoint);
  foldedCodePoints.set(codePoint, folded);
  return folded;
}

/**
 * Chinese letters, those of private use and those that nobody has given a meaning: nine of ten that there are. A page that has all of them
 * fills no memory with them.
 */
function isItself(codePoint: number): boolean {
  if (codePoint < 0x3400) return false;
  if (codePoint < 0xa000) return codePoint < 0x4dc0 || codePoint >= 0x4e00;
  if (codePoint < 0x2_0000) return codePoint >= 0xe000 && codePoint < 0xf900;
  return codePoint < 0x2_f800 || (codePoint >= 0x2_fa20 && codePoint < 0xe_0000) || codePoint >= 0xf_0000;
}

/** No disguise is longer than "(10)" in one sign. One that is would make the folded text many times as long as the page's. */
const LONGEST_FOLD = 4;

function computeFold(codePoint: number): string {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return ' ';
  const enclosed = enclosedLetter(codePoint);
  if (enclosed !== null) return enclosed;
  const whole = String.fromCodePoint(codePoint);
  let out = '';
  for (const char of whole.normalize('NFKD').toLowerCase().normalize('NFKD')) out += foldDecomposed(char);
  return out.length > LONGEST_FOLD ? whole : out;
}

function foldDecomposed(char: string): string {
  const code = char.codePointAt(0) as number;
  if (isControl(code)) return ' ';
  if (code < 128) return char;
  if (code === 0xdf) return 'ss';
  if (isIndic(code)) return INDIC[char] ?? foldIndic(code, char);
  if (isAccent(code)) return '';
  const latin = fancyLatin(code);
  if (latin !== undefined) return latin;
  if (isPunctuation(code)) return char;
  if (isDropped(char)) return '';
  if (isDecimalDigit(char)) return String(decimalValue(code));
  return ARABIC[char] ?? char;
}

/**
 * Marks that never tell words apart: Arabic vowel signs, variation selectors, anything invisible. Here and below, an expression of all
 * Unicode is first met where it is asked: to read it takes a tenth of a millisecond, and most pages have nothing to ask.
 */
function isDropped(char: string): boolean {
  return /^[\p{Default_Ignorable_Code_Point}\p{Cf}\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u20d0-\u20f0\u{1f3fb}-\u{1f3ff}]$/u.test(
    char,
  );
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/** Latin accents, which never tell words apart either. */
function isAccent(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}

/** Dashes, quotation marks, dots. */
function isPunctuation(code: number): boolean {
  return (code >= 0x2010 && code < 0x2028) || (code >= 0x2030 && code < 0x205f);
}

function foldIndic(code: number, char: string): string {
  const offset = code & 0x7f;
  if (offset === NUKTA) return '';
  if (offset === CANDRABINDU) return String.fromCharCode(code - CANDRABINDU + ANUSVARA);
  return offset >= FIRST_DIGIT && offset < FIRST_DIGIT + 10 ? String(offset - FIRST_DIGIT) : char;
}

/** White letters on black discs and squares, and regional letters that are no flag known to `emoji.ts`. */
function enclosedLetter(codePoint: number): string | null {
  for (const first of [0x1f150, 0x1f170, 0x1f1e6]) {
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(0x61 + codePoint - first);
  }
  return null;
}

/** Growing buffers for the folded units and where they came from. */
class Folder {
  private units: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;
  /** Whether anything was pushed that another script's letter may hide among. */
  private holdsTwins = false;

  constructor(room: number) {
    this.units = new Uint16Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

  /** Plain letters, which most pages are made of, up to the first that is not. @returns the offset of that one */
  pushAscii(original: string, from: number): number {
    if (this.length + original.length - from > this.units.length) this.grow(original.length - from);
    const { units, starts, ends } = this;
    let length = this.length;
    let at = from;
    for (; at < original.length; at++) {
      const code = original.charCodeAt(at);
      if (code >= 128) break;
      units[length] = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
      starts[length] = at;
      ends[length] = at + 1;
      length++;
    }
    this.length = length;
    return at;
  }

  push(folded: string, start: number, end: number): void {
    if (this.length + folded.length > this.units.length) this.grow(folded.length);
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      this.holdsTwins ||= hasLatinTwins(unit);
      if (this.closesNasal(unit)) {
        // न् before a consonant is spelt ं as well: the virama just pushed makes way, its nasal becomes anusvara.
        const nasal = this.length - 2;
        this.units[nasal] = ((this.units[nasal] as number) & ~0x7f) | ANUSVARA;
        this.ends[nasal] = this.ends[this.length - 1] as number;
        this.length--;
      }
      this.units[this.length] = unit;
      this.starts[this.length] = start;
      this.ends[this.length] = end;
      this.length++;
    }
  }

  private closesNasal(unit: number): boolean {
    if (this.length < 2 || !isIndic(unit) || !isConsonant(unit)) return false;
    const virama = this.units[this.length - 1] as number;
    const nasal = this.units[this.length - 2] as number;
    const block = nasal & ~0x7f;
    if (block === TAMIL || block === MALAYALAM || (virama & ~0x7f) !== block || (unit & ~0x7f) !== block) return false;
    return isVirama(virama) && NASALS.has(nasal & 0x7f);
  }

  private grow(need: number): void {
    const room = this.units.length * 2 + need;
    const units = new Uint16Array(room);
    const starts = new Int32Array(room);
    const ends = new Int32Array(room);
    units.set(this.units);
    starts.set(this.starts);
    ends.set(this.ends);
    this.units = units;
    this.starts = starts;
    this.ends = ends;
  }

  /** For another text; the room that it has taken stays. */
  empty(): void {
    this.length = 0;
    this.holdsTwins = false;
  }

  /** Without a look at the scripts that its words are mixed of. */
  text(): string {
    return decodeUnits(this.units.subarray(0, this.length));
  }

  finish(): Folded {
    const units = this.units.subarray(0, this.length);
    if (this.holdsTwins) unmixScripts(units);
    return {
      text: decodeUnits(units),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }
}

function isConsonant(unit: number): boolean {
  const offset = unit & 0x7f;
  return offset >= 0x15 && offset <= 0x39;
}

/** `String.fromCharCode` takes its units as arguments, of which engines allow some ten thousand at a time. */
const UNITS_AT_A_TIME = 8192;

function decodeUnits(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += UNITS_AT_A_TIME) {
    // Spreading a typed array goes through its iterator, ten times as slow.
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + UNITS_AT_A_TIME)) as string;
  }
  return text;
}

/**
 * The page's own words for a range of the folded text.
 *
 * @param start first folded unit, inclusive
 * @param end last folded unit, exclusive; greater than `start`
 * @returns offsets into the original text
 */
export function originalRange(folded: Folded, start: number, end: number): { start: number; end: number } {
  return { start: folded.starts[start] as number, end: folded.ends[end - 1] as number };
}
