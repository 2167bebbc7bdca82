/**
 * Letters that are drawn alike in different scripts. Real recruiters use them: 30 of the 178 letters of one Russian ad
 * were Latin inside Cyrillic words (reported by Holod, 14 August 2024, https://holod.media/2024/08/14/ryt-okopy-na-avito/).
 */

/** Cyrillic and Greek lower-case letters, each followed by the Latin letter it looks like. */
const LIKE_LATIN = 'аaвbсcԁdеeһhіiјjкkӏlмmнhоoрpԛqгrѕsтtуyѵvԝwхxпnиuьbαaβbεeηnιiκkνvοoρpτtυuχxγyωwσoμu';

/** Latin lower-case letters, each followed by the Cyrillic letter that it stands in for. */
const LATIN_CYRILLIC = 'aаbвcсeеhнkкmмoоpрtтyуxхiіuиnп';

/**
 * Letters outside the usual blocks that people pick from "fancy text" generators and that compatibility decomposition
 * leaves alone: small capitals, IPA, dotless i, Cherokee.
 */
const ALWAYS_LATIN = [
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpǫqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgıiɩiʋvɾrɐaǝeɥhɯmɹrʇtʌvʍw',
  'øođdħhłlŧtƒfɓbɗdɖdɛeɨi',
].join('');

/** By the first letter of each pair, the second one's unit. */
function twins(pairs: string): ReadonlyMap<number, number> {
  const letters = Array.from(pairs);
  return new Map(
    letters.flatMap((letter, i) =>
      i % 2 === 0 ? [[letter.codePointAt(0) as number, (letters[i + 1] as string).charCodeAt(0)] as const] : [],
    ),
  );
}

const TO_LATIN = twins(LIKE_LATIN);
const TO_CYRILLIC = twins(LATIN_CYRILLIC);
const FANCY = twins(ALWAYS_LATIN);

/** @returns the Latin letter that a code point is read as wherever it stands, if it is */
export function fancyLatin(code: number): string | undefined {
  const twin = FANCY.get(code);
  return twin === undefined ? undefined : String.fromCharCode(twin);
}

/** The script of a folded letter, as far as look-alikes are concerned. */
type Script = 'latin' | 'cyrillic' | 'greek' | null;

function scriptOf(code: number): Script {
  if (code >= 0x61 && code <= 0x7a) return 'latin';
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  if (code >= 0x370 && code <= 0x3ff) return 'greek';
  return null;
}

/** Whether a folded unit is of a script that has look-alikes of Latin letters. */
export function hasLatinTwins(unit: number): boolean {
  return unit >= 0x370 && unit <= 0x52f;
}

/**
 * Rewrites, in place, words that mix scripts which are drawn alike. A mixed word is read as Cyrillic where it has a letter
 * that only Cyrillic has and none that only Latin has; otherwise as Latin. A word of one script is left as it is.
 * One pass, one code unit for one code unit, so that offsets stay true.
 *
 * @param units folded UTF-16 code units, changed in place
 */
export function unmixScripts(units: Uint16Array): void {
  let i = 0;
  while (i < units.length) {
    if (scriptOf(units[i] as number) === null) {
      i++;
      continue;
    }
    const start = i;
    let latin = false;
    let onlyLatin = false;
    let other = false;
    let onlyCyrillic = false;
    for (; i < units.length; i++) {
      const code = units[i] as number;
      const script = scriptOf(code);
      if (script === null && !isDigit(code)) break;
      if (script === 'latin') {
        latin = true;
        onlyLatin ||= !TO_CYRILLIC.has(code);
      } else if (script !== null) {
        other = true;
        onlyCyrillic ||= script === 'cyrillic' && !TO_LATIN.has(code);
      }
    }
    if (!latin || !other) continue;
    const pairs = onlyCyrillic && !onlyLatin ? TO_CYRILLIC : TO_LATIN;
    for (let at = start; at < i; at++) {
      const twin = pairs.get(units[at] as number);
      if (twin !== undefined) units[at] = twin;
    }
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
