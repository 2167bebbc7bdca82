/** Whether a text is typed as everybody else types it: what looks the same is the same. */
import type { Finding } from './fault.ts';

/** @returns the first thing in it that nobody would see, or null */
export function normalForm(text: string): Finding | null {
  if (PLAIN.test(text)) return null;
  return invisibleIn(text) ?? mixedWordIn(text) ?? styledLetterIn(text) ?? uncomposed(text);
}

/** What most phrases are. */
const PLAIN = /^[\x20-\x7e]*$/u;

const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;

const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'a space that does not break',
  '\u00ad': 'a soft hyphen',
  '\u200b': 'a space of no width',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a mark of direction',
  '\u200f': 'a mark of direction',
  '\ufeff': 'a byte order mark',
};

function invisibleIn(text: string): Finding | null {
  for (const { 0: char, index } of text.matchAll(INVISIBLE)) {
    if (char === '\n' || isAtHome(text, index)) continue;
    const code = (char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    const before = /\S{0,12}$/u.exec(text.slice(0, index).trimEnd())?.[0] ?? '';
    return {
      what: `${NAMES[char] ?? 'an invisible character'} (U+${code}) stands ${before === '' ? 'at the beginning' : `after “${before}”`}`,
      mend: 'delete it, or type the words anew',
    };
  }
  return null;
}

const INDIC = /^[\u0900-\u0dff]$/u;
/** The vowel killers: a joiner after one shows how its consonant is drawn, also at the end of a word. */
const VOWEL_KILLER = /^[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca]$/u;
const ARABIC = /^\p{Script=Arabic}$/u;
const EMOJI_PART = /^[\p{Extended_Pictographic}\p{Emoji}\p{Emoji_Modifier}\ufe0f]$/u;

/** Joiners inside words of scripts that use them, and between the parts of an emoji. */
function isAtHome(text: string, at: number): boolean {
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x20);
  const char = text[at] as string;
  if (char === '\ufe0f' || char === '\u200d') if (EMOJI_PART.test(before) && !/^\d$/u.test(before)) return true;
  if (char !== '\u200c' && char !== '\u200d') return false;
  if (INDIC.test(before)) return VOWEL_KILLER.test(before) || INDIC.test(after);
  return ARABIC.test(before) && ARABIC.test(after);
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Scripts whose letters are drawn like those of each other. */
const ALIKE = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;

function mixedWordIn(text: string): Finding | null {
  if (ALIKE.filter(([, letter]) => letter.test(text)).length < 2) return null;
  for (const [word] of text.matchAll(WORD)) {
    const scripts = ALIKE.filter(([, letter]) => letter.test(word)).map(([name]) => name);
    if (scripts.length < 2) continue;
    return {
      what: `the word “${word}” mixes letters of ${scripts.join(' and ')} that look alike`,
      mend: 'type it in one script; disguises are undone before matching, so none need be listed',
    };
  }
  return null;
}

/** Where letters stand that are drawn as others with a style: 𝐛𝐨𝐥𝐝, ｗｉｄｅ, ⓡⓞⓤⓝⓓ, ʳᵃⁱˢᵉᵈ. */
const STYLED =
  /[\u00aa\u00ba\u02b0-\u02b8\u1d2c-\u1d6a\u2070-\u209c\u2100-\u214f\u2460-\u24ff\uff21-\uff5a\u{1d400}-\u{1d7ff}]/u;

function styledLetterIn(text: string): Finding | null {
  if (!STYLED.test(text)) return null;
  for (const char of text) {
    if (char < '\u0080' || !/^[a-z]$/iu.test(char.normalize('NFKC')) || /^[\u017f\u212a]$/u.test(char)) continue;
    return {
      what: `“${char}” is a styled letter, not “${char.normalize('NFKC')}”`,
      mend: 'type it plainly; disguises are undone before matching, so none need be listed',
    };
  }
  return null;
}

function uncomposed(text: string): Finding | null {
  const composed = text.normalize('NFC');
  if (composed === text) return null;
  const word = text.split(/\s+/u).find((one) => one.normalize('NFC') !== one) ?? text;
  return {
    what: `“${word}” is typed in parts that belong together (it is not in NFC)`,
    mend: `write “${word.normalize('NFC')}”, copied from here`,
  };
}
