/** Pattern lists from elsewhere: what is taken works, what was signed is taken as it was signed, and everything else is refused. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { Assessor } from '../../src/engine/assess.ts';
import { compileGate } from '../../src/engine/compile-gate.ts';
import { fromDigits, toDigits } from '../../src/engine/digits.ts';
import type { Digits } from '../../src/engine/digits.ts';
import { packTerms, unpackTerms } from '../../src/engine/packed-terms.ts';
import type { EnginePack } from '../../src/engine/pack.ts';
import { passagesOfText } from '../../src/engine/passage.ts';
import { activate } from '../../src/packs/activate.ts';
import { fromBase64, toBase64 } from '../../src/packs/base64.ts';
import { parsePublicKey, parseSignature, verifies } from '../../src/packs/minisign.ts';
import type { CompiledPack } from '../../src/packs/pack.ts';
import type { PublicKey } from '../../src/packs/minisign.ts';
import { readPack } from '../../src/updates/opening.ts';
import { packOfShape } from '../../src/updates/pack-shape.ts';
import { FILES, LANGUAGE } from '../pattern-list.ts';
import { RULES } from '../unit/updates/packs.ts';
import { makeKey } from '../unit/updates/test-key.ts';
import { compilePack } from '../../src/packs/compile.ts';
import { door, waitingDoor } from './door.ts';
import { hostileText, hostileValue, piece } from './hostile-text.ts';

/** Of the thousands that the wording is told by. */
const FEATURES = 100;

/** The first list with few of its signals, words and weights: as a whole it takes a second to be examined. */
const SMALL = JSON.stringify(smallPack());

function smallPack(): CompiledPack {
  const whole = compilePack(FILES);
  const byPhrases = whole.signals
    .filter(({ phrases }) => phrases.length > 0)
    .slice(0, 3)
    .map((signal) => ({ ...signal, near: [] }));
  const byTerms = whole.signals
    .filter(({ near }) => near.length > 0)
    .slice(0, 3)
    .map((signal) => ({ ...signal, near: signal.near.slice(0, 2) }));
  const used = new Set(byTerms.flatMap(({ near }) => near.flat()));
  const few = (digits: Digits): Digits => toDigits(fromDigits(digits).slice(0, FEATURES));
  const { stance } = whole;
  return {
    ...whole,
    version: '1.0.0',
    issued: '2026-12-01',
    expires: '2027-06-01',
    shared: whole.shared.filter((id) => used.has(id)),
    terms: packTerms(
      unpackTerms(whole.terms)
        .filter(({ id }) => used.has(id))
        .map(({ id, phrases }) => ({ id, phrases: phrases.slice(0, 20) })),
    ),
    signals: [...byPhrases, ...byTerms],
    ordinary: whole.ordinary.slice(0, 20),
    stance: {
      ...stance,
      features: few(stance.features),
      weights: {
        offer: few(stance.weights.offer),
        doubt: few(stance.weights.doubt),
        report: few(stance.weights.report),
        other: few(stance.weights.other),
      },
    },
  };
}
const parsed = JSON.parse(SMALL) as unknown;
const small = packOfShape(parsed);
if ('wrong' in small) throw new Error(`the small list has not the shape of one: ${small.wrong}`);

/** Where anything stands in it, for the parts that are not thousands of numbers. */
const PLACES: (readonly string[])[] = [];
(function walk(at: unknown, path: readonly string[]): void {
  if (PLACES.length > 20_000) return;
  PLACES.push(path);
  if (typeof at !== 'object' || at === null) return;
  for (const [key, value] of Object.entries(at).slice(0, 60)) walk(value, [...path, key]);
})(parsed, []);

function changed(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) }) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, value);
  return copy;
}

const mutated = fc
  .array(
    fc.tuple(
      fc.nat(PLACES.length - 1),
      fc.oneof(
        { weight: 2, arbitrary: hostileValue },
        { weight: 2, arbitrary: piece },
        { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 1e9, '', [], {}, 'sum', 'army*', '*', ' ', 'a b') },
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((changes) =>
    changes.reduce((now, [place, value]) => {
      try {
        return changed(now, PLACES[place] as readonly string[], value);
      } catch {
        return now; // An earlier change took the place away.
      }
    }, parsed),
  );

const PAGE = passagesOfText('Army security helper wanted in Russia. Russian passport, 2 lakh, WhatsApp 98765 43210');

/** What cannot be built is told by name before any page is read (`self-check.ts`); null then. */
function builtOf(list: CompiledPack): EnginePack | null {
  try {
    const pack = activate(list, LANGUAGE);
    compileGate([pack]);
    return pack;
  } catch (error) {
    if (!/has no term|has no word to look for|longer than/.test(String(error))) throw error;
    return null;
  }
}

door('pattern lists', 'slow', mutated, (json) => {
  const read = packOfShape(json);
  if ('wrong' in read) {
    if (read.wrong === '') expect.fail('no reason');
    return;
  }
  // What has the shape of a list can be used: nothing in it makes the engine fail on a page.
  const pack = builtOf(read.pack);
  if (pack === null) return;
  const { score } = new Assessor(pack).assess(PAGE);
  if (!(score >= 0 && score <= 1)) expect.fail(`no score: ${score}`);
});

door(
  'garbage for a list',
  'fast',
  fc.oneof(
    hostileValue.map((value) => JSON.stringify(value) ?? ''),
    hostileText,
    fc.nat(SMALL.length).map((end) => SMALL.slice(0, end % 300)),
  ),
  (text) => {
    if (readPack(new TextEncoder().encode(text), RULES).ok) expect.fail('taken');
  },
);

const key = makeKey();
const publicKey = parsePublicKey(key.publicKey) as PublicKey;
const CONTENT = new TextEncoder().encode(SMALL.slice(0, 500));
const SIGNATURE = new TextEncoder().encode(key.sign(CONTENT, 'russia-army 1.0.0'));
/** The comment that anybody may change, since nobody signed it. */
const UNTRUSTED = new TextDecoder().decode(SIGNATURE).indexOf('\n');

function flipped(bytes: Uint8Array<ArrayBuffer>, bit: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  const at = (bit >> 3) % copy.length;
  copy[at] = (copy[at] as number) ^ (1 << (bit & 7));
  return copy;
}

waitingDoor('a flipped bit of what was signed', 'slow', fc.nat(8 * CONTENT.length - 1), async (bit) => {
  const signature = parseSignature(SIGNATURE);
  if (signature === null || (await verifies(publicKey, flipped(CONTENT, bit), signature)))
    expect.fail(`bit ${bit} does not matter`);
});

waitingDoor(
  'a flipped bit of a signature',
  'slow',
  fc.integer({ min: 8 * (UNTRUSTED + 1), max: 8 * SIGNATURE.length - 1 }),
  async (bit) => {
    const signature = parseSignature(flipped(SIGNATURE, bit));
    if (signature === null || !(await verifies(publicKey, CONTENT, signature))) return;
    // What is left is the same signature, written otherwise: the line end that closes the file.
    expect(signature).toEqual(parseSignature(SIGNATURE));
    expect(bit >> 3).toBe(SIGNATURE.length - 1);
  },
);

door(
  'signature files',
  'fast',
  fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .tuple(fc.nat(SIGNATURE.length), hostileText)
      .map(([at, text]) => new TextEncoder().encode(new TextDecoder().decode(SIGNATURE.slice(0, at)) + text)),
  ),
  (bytes) => {
    parseSignature(bytes);
    parsePublicKey(new TextDecoder().decode(bytes));
  },
);

door('base64', 'fast', fc.oneof(hostileText, fc.uint8Array({ maxLength: 60 }).map(toBase64)), (text) => {
  const bytes = fromBase64(text);
  if (bytes !== null && toBase64(bytes) !== text) expect.fail('two ways to write the same');
});
