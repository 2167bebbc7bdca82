/**
 * Takes out of a text what points at people: telephone, account and document numbers, addresses of mail, pages, payments and channels,
 * and the names that are known. The user sees the rest and takes out what no rule can know. One pass over the text, whatever it holds.
 */
import { fold, originalRange } from './engine/fold.ts';
import { licenceNumbers } from './engine/licence.ts';
import { words } from './engine/words.ts';

/** What stands in place of what was taken out. */
export interface Placeholders {
  readonly number: string;
  readonly address: string;
  readonly name: string;
}

interface Taken {
  readonly start: number;
  readonly end: number;
  readonly by: keyof Placeholders;
}

/** Names beyond these, or longer ones, are not looked for. */
const MOST_NAMES = 50;
const LONGEST_NAME = 80;
const SHORTEST_NAME = 3;

/** @param names people who are known to be named in the text, as the senders of a chat are */
export function redacted(text: string, placeholders: Placeholders, names: readonly string[] = []): string {
  const taken = [...addressesIn(text), ...licencesIn(text), ...numbersIn(text), ...namesIn(text, names)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let left = '';
  let at = 0;
  for (const { start, end, by } of taken) {
    if (start < at) {
      // Two rules saw the same words; what reaches further still goes.
      at = Math.max(at, end);
      continue;
    }
    left += text.slice(at, start) + placeholders[by];
    at = end;
  }
  return left + text.slice(at);
}

const SPACE = /[\s\u200b\u2060\ufeff]/u;
/** Signs that stand around an address without being of it. */
const AROUND = /[()[\]{}<>"'“”‘’«»,;:!?।،؛…*~|]/u;
const ADDRESS_START = /^(?:[a-z][a-z\d+.-]{1,14}:\/\/|www\.|mailto:|upi:|tel:)/i;
/** Endings of addresses that are written without "www"; others, as "job.Apply", are two sentences without a blank. */
const ENDINGS = new Set(
  (
    'com in org net me ly ru su info co io app link xyz online site gov nic edu uk ae us biz tv cc page club shop top live life pro jobs ' +
    'work world news bd np pk lk by kz ua de eu gl gg to id ai dev'
  ).split(' '),
);
const LABEL = /^[\p{L}\p{N}_-]{1,63}$/u;
const MOST_LABELS = 6;
const PORT = /:\d{1,5}$/;
const HANDLE = /^@(?=[^@]*\p{L})[\p{L}\p{M}\p{N}_.-]{2,64}$/u;
/** A mail address or an id for payments: something, "@", something that begins with a letter. */
const AT_ADDRESS = /^[^@/\s]{1,64}@\p{L}[\p{L}\p{N}.-]{1,250}$/u;
/** Permanent account number, code of a bank's branch, voter's card, driving licence. */
const CODES = /^(?:[A-Z]{5}\d{4}[A-Z]|[A-Z]{4}0[A-Z\d]{6}|[A-Z]{3}\d{7}|[A-Z]{2}\d{2}[A-Z]?\d{9,13})$/i;
const LONGEST_TOKEN = 2_000;

function* addressesIn(text: string): Iterable<Taken> {
  for (const { start, end } of tokensIn(text)) {
    const token = text.slice(start, Math.min(end, start + LONGEST_TOKEN));
    if (isAddress(token)) yield { start, end, by: 'address' };
    else if (CODES.test(token)) yield { start, end, by: 'number' };
  }
}

function isAddress(token: string): boolean {
  if (ADDRESS_START.test(token) || HANDLE.test(token) || AT_ADDRESS.test(token)) return true;
  const slash = token.search(/[/?#]/);
  return isHost(slash === -1 ? token : token.slice(0, slash));
}

/** Taken apart by its dots: one expression for all of it could not be shown to be quick. */
function isHost(token: string): boolean {
  const labels = token.replace(PORT, '').split('.', MOST_LABELS + 1);
  const ending = labels.pop() ?? '';
  return (
    labels.length > 0 &&
    labels.length < MOST_LABELS &&
    ENDINGS.has(ending.toLowerCase()) &&
    labels.every((label) => LABEL.test(label))
  );
}

/** Words between blanks, without the signs around them. */
function* tokensIn(text: string): Iterable<{ readonly start: number; readonly end: number }> {
  let at = 0;
  while (at < text.length) {
    while (at < text.length && (SPACE.test(text[at] as string) || AROUND.test(text[at] as string))) at++;
    const start = at;
    while (at < text.length && !SPACE.test(text[at] as string)) at++;
    let end = at;
    while (end > start && (AROUND.test(text[end - 1] as string) || text[end - 1] === '.')) end--;
    // "Mail:name@host" and "(see:www.host)": what follows the sign is looked at for itself.
    const colon = text.slice(start, Math.min(end, start + LONGEST_TOKEN)).search(/[:=>](?!\/\/)/);
    if (end > start) yield { start, end };
    if (colon > 0 && start + colon + 1 < end) yield { start: start + colon + 1, end };
  }
}

function licencesIn(text: string): Taken[] {
  const folded = fold(text);
  return licenceNumbers(folded.text, words(folded.text)).map(({ start, end }) => ({
    ...originalRange(folded, start, end),
    by: 'number',
  }));
}

/** Digits of one number: so many can be no pay, year or age. */
const FEWEST_DIGITS = 8;
/** With a "+" or a 0 before, fewer tell. */
const FEWEST_TELLING = 7;
/** After one letter. */
const PASSPORT_DIGITS = 7;
const DIGIT = /^(?:\p{Nd}|[⓪①-⑨❶-❾])$/u;
/** Hides a digit inside a number, as in 98XXXX1234. */
const MASK = /^[xX*•●]$/u;
/** Looks like a digit where it stands before one, inside a number. */
const LOOK_ALIKE = /^[oOlI]$/u;
const JOINT = /^[ \u00a0\u2009().+·•/_\u2010-\u2015-]$/u;
/** Invisible, or the frame of an emoji that shows a digit. */
const UNSEEN = /^[\u00ad\u200b-\u200f\u2060\ufeff\ufe0f\u20e3]$/u;
/** Signs between two digits of one number, at most. */
const MOST_BETWEEN = 4;
const LETTER = /^\p{L}$/u;
const DATE =
  /^(?:\p{Nd}{1,2}[-./ ]\p{Nd}{1,2}[-./ ](?:\p{Nd}{2}){1,2}|\p{Nd}{4}[-./ ]\p{Nd}{1,2}[-./ ]\p{Nd}{1,2}|\p{Nd}{4} ?[-\u2010-\u2015/] ?\p{Nd}{4})$/u;
/** Pay from … to …: round sums, as no telephone number is. */
const RANGE = /^\p{Nd}{4,7} ?[-\u2010-\u2015] ?\p{Nd}{4,7}$/u;
const ROUND = /^[0०০੦૦୦௦౦೦൦۰٠]$/u;

function* numbersIn(text: string): Iterable<Taken> {
  const signs = Array.from(text);
  let offset = 0;
  for (let i = 0; i < signs.length;) {
    if (!DIGIT.test(signs[i] as string)) {
      offset += (signs[i] as string).length;
      i++;
      continue;
    }
    const run = runFrom(signs, i);
    const written = signs.slice(i, run.end).join('');
    const lead = leadOf(signs, i, run.digits);
    if (lead.isEnough && !DATE.test(written) && !isRangeOfSums(written)) {
      const before = signs.slice(lead.start, i).join('').length;
      yield { start: offset - before, end: offset + written.length, by: 'number' };
    }
    offset += written.length;
    i = run.end;
  }
}

/** Digits that are read as one number, from sign number `first`; `end` exclusive. */
function runFrom(signs: readonly string[], first: number): { readonly end: number; readonly digits: number } {
  let digits = 0;
  let end = first;
  let between = 0;
  for (let i = first; i < signs.length; i++) {
    const sign = signs[i] as string;
    const isHidden = between === 0 && (MASK.test(sign) || isLookAlike(signs, i));
    if (DIGIT.test(sign) || isHidden) {
      digits++;
      between = 0;
      end = i + 1;
    } else if (UNSEEN.test(sign)) {
      if (between === 0) end = i + 1;
    } else if (!JOINT.test(sign) || ++between > MOST_BETWEEN) break;
  }
  return { end, digits };
}

function isLookAlike(signs: readonly string[], i: number): boolean {
  let next = i;
  while (next - i < MOST_BETWEEN && LOOK_ALIKE.test(signs[next] ?? '')) next++;
  return next > i && DIGIT.test(signs[next] ?? '');
}

/**
 * What stands before a number and belongs to it: "+", "(", or the letter of a passport; and whether that many digits after it are
 * somebody's number.
 */
function leadOf(
  signs: readonly string[],
  first: number,
  digits: number,
): { readonly start: number; readonly isEnough: boolean } {
  const letter = first - (/^[ -]$/.test(signs[first - 1] ?? '') ? 2 : 1);
  const isAlone = LETTER.test(signs[letter] ?? '') && !/^[\p{L}\p{M}\p{Nd}/]$/u.test(signs[letter - 1] ?? '');
  if (isAlone && digits === PASSPORT_DIGITS) return { start: letter, isEnough: true };
  let start = first;
  while (start > 0 && first - start < 2 && /^[+(]$/.test(signs[start - 1] as string)) start--;
  const tells = signs.slice(start, first).includes('+') || ROUND.test(signs[first] as string);
  return { start, isEnough: digits >= (tells ? FEWEST_TELLING : FEWEST_DIGITS) };
}

function isRangeOfSums(written: string): boolean {
  if (!RANGE.test(written)) return false;
  const [from = '', to = ''] = written.split(/ ?[-\u2010-\u2015] ?/);
  if (to.length < from.length || (to.length === from.length && to <= from)) return false;
  return [from, to].every((sum) => {
    const digits = Array.from(sum);
    return !ROUND.test(digits[0] ?? '') && digits.slice(-2).every((digit) => ROUND.test(digit));
  });
}

function* namesIn(text: string, names: readonly string[]): Iterable<Taken> {
  const lower = inSmallLetters(text);
  for (const name of new Set(names.slice(0, MOST_NAMES).map((one) => inSmallLetters(one.trim())))) {
    if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) continue;
    for (let at = lower.indexOf(name); at !== -1; at = lower.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const isWhole =
        !/^[\p{L}\p{M}\p{N}]$/u.test(lower[at - 1] ?? '') && !/^[\p{L}\p{M}\p{N}]$/u.test(lower[end] ?? '');
      if (isWhole) yield { start: at, end, by: 'name' };
    }
  }
}

/** Unit by unit: a letter that would become two stays, or offsets would not fit. */
function inSmallLetters(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
