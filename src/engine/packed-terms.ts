/**
 * Terms as a file has them: by script, and for each term its phrases of that script in one string. Letters of a script are written as so
 * many signs from `0` on: to a compressor, a letter of three bytes is three things.
 */
import { byUnits } from './in-order.ts';
import type { Phrase } from './pack.ts';

/** A term before the words are added that its meanings give. */
export interface WrittenTerm {
  readonly id: string;
  /** From short to long. */
  readonly phrases: readonly Phrase[];
  /** Glosses without their form, whose words say it too. */
  readonly meanings?: readonly string[];
}

export interface PackedTerms {
  readonly ids: readonly string[];
  /** By term. */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
  /** By script: one string for each term, in the order of `ids`. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** Where the letters of each script begin, and how many there are. */
const SCRIPTS: Readonly<Record<string, { readonly first: number; readonly letters: number }>> = {
  Cyrl: { first: 0x400, letters: 0x100 },
  Arab: { first: 0x600, letters: 0x100 },
  Deva: { first: 0x900, letters: 0x80 },
  Beng: { first: 0x980, letters: 0x80 },
  Guru: { first: 0xa00, letters: 0x80 },
  Gujr: { first: 0xa80, letters: 0x80 },
  Orya: { first: 0xb00, letters: 0x80 },
  Taml: { first: 0xb80, letters: 0x80 },
  Telu: { first: 0xc00, letters: 0x80 },
  Knda: { first: 0xc80, letters: 0x80 },
  Mlym: { first: 0xd00, letters: 0x80 },
  Sinh: { first: 0xd80, letters: 0x80 },
};
/** Latin, and phrases in two scripts: they stand as they are. */
const OTHERS = 'Latn';
/** What the first letter of a script is written as: it comes after the space and the `*`, which are no letters. */
const FIRST = 0x30;
const BETWEEN = ',';

export function packTerms(terms: readonly WrittenTerm[]): PackedTerms {
  const phrases = new Map<string, string[][]>();
  for (const [i, term] of terms.entries()) {
    for (const phrase of term.phrases) {
      const written = phrase.join(' ');
      const script = scriptOf(written);
      const byTerm = phrases.get(script) ?? terms.map(() => []);
      phrases.set(script, byTerm);
      byTerm[i]?.push(moved(written, FIRST - firstOf(script)));
    }
  }
  const scripts = [OTHERS, ...Object.keys(SCRIPTS)].filter((script) => phrases.has(script));
  return {
    ids: terms.map(({ id }) => id),
    meanings: Object.fromEntries(terms.flatMap(({ id, meanings }) => (meanings === undefined ? [] : [[id, meanings]]))),
    phrases: Object.fromEntries(
      // In the order of a dictionary each is much like the one before it, which spares a package some kilobytes.
      scripts.map((script) => [script, phrases.get(script)?.map((list) => list.sort(byUnits).join(BETWEEN)) ?? []]),
    ),
  };
}

/** @throws Error where a script is none that is known, or has not a string for each term */
export function unpackTerms({ ids, meanings, phrases }: PackedTerms): WrittenTerm[] {
  const lists = ids.map((): Phrase[] => []);
  for (const [script, byTerm] of Object.entries(phrases)) {
    if (byTerm.length !== ids.length)
      throw new Error(`${script} has phrases of ${byTerm.length} of ${ids.length} terms`);
    for (const [i, packed] of byTerm.entries()) {
      if (packed === '') continue;
      for (const phrase of moved(packed, firstOf(script) - FIRST).split(BETWEEN)) lists[i]?.push(phrase.split(' '));
    }
  }
  return ids.map((id, i) => {
    const all = (lists[i] as Phrase[]).sort(fromShortToLong);
    const own = Object.hasOwn(meanings, id) ? meanings[id] : undefined;
    return own === undefined ? { id, phrases: all } : { id, phrases: all, meanings: own };
  });
}

/** The order in which a term has its phrases. Of two words that a misspelt one is as near to, the first is taken. */
export function fromShortToLong(a: Phrase, b: Phrase): number {
  return a.length - b.length || lengthOf(a) - lengthOf(b);
}

function lengthOf(phrase: Phrase): number {
  let length = 0;
  for (const word of phrase) length += word.length;
  return length;
}

function scriptOf(written: string): string {
  const found = Object.entries(SCRIPTS).find(([, { first, letters }]) => {
    for (let i = 0; i < written.length; i++) {
      const unit = written.charCodeAt(i);
      if (isLetter(unit) ? unit < first || unit >= first + letters : false) return false;
    }
    return true;
  });
  return found?.[0] ?? OTHERS;
}

function isLetter(unit: number): boolean {
  return unit >= FIRST;
}

function firstOf(script: string): number {
  if (script === OTHERS) return FIRST;
  const known = Object.hasOwn(SCRIPTS, script) ? SCRIPTS[script] : undefined;
  if (known === undefined) throw new Error(`the script ${script} is not known`);
  return known.first;
}

/** All but spaces, stars and what stands between phrases, so many places on. */
function moved(text: string, by: number): string {
  if (by === 0) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    out += isLetter(unit) ? String.fromCharCode(unit + by) : text[i];
  }
  return out;
}
