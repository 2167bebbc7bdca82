/** Rule: no phrase and no signal is so common that honest texts show it as a matter of course. */
import type { EnginePack, Phrase, Signal } from '../../engine/pack.ts';
import { compilePhrase } from '../phrases.ts';
import type { Draft } from './draft.ts';
import { quoted } from './fault.ts';
import type { Fault, Finding } from './fault.ts';
import { PlainReader } from './plain-reader.ts';
import type { PlainText } from './plain-reader.ts';
import type { Step, YamlFile } from './yaml-file.ts';

/** Honest texts to hold phrases against. */
export interface HonestTexts {
  readonly texts: readonly PlainText[];
  /** How many there are in each language, also of those that are left out since no phrase stands in them. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Of the texts in a phrase’s language, how many may show it for each word that it has, up to `MOST_WORDS`. */
  readonly sharePerWord: number;
}

/** Texts that may show a phrase in any case: fewer tell nothing. */
const ALWAYS_ALLOWED = 2;
/** From so many words on a phrase says one thing, and may be as common as that thing. */
const MOST_WORDS = 4;
/** What ties a text to the matter stands in honest news, too: so many times as often. */
const TIE_FACTOR = 5;

/** A phrase that shows a signal by itself. */
export interface LonePhrase {
  readonly written: string;
  readonly language: string;
  readonly isTie: boolean;
}

/** @returns a fault for each of the phrases that too many of the texts have */
export function commonPhrases(alone: readonly PlacedPhrase[], honest: HonestTexts): Fault[] {
  const findings = commonAmong(alone, honest);
  return alone.flatMap(({ file, path }, i) => {
    const finding = findings[i];
    return finding === null || finding === undefined ? [] : [file.fault(path, finding)];
  });
}

/** @returns for each phrase what is wrong with it, or null */
export function commonAmong(
  phrases: readonly LonePhrase[],
  { texts, sizes, sharePerWord }: HonestTexts,
): (Finding | null)[] {
  const compiled = phrases.map(({ written }) => compilePhrase(written));
  const shown = textsShowing(
    compiled.map((phrase, i) => loneSignal(String(i), { phrases: phrase.length > 0 ? [phrase] : [] })),
    [],
    texts,
  );
  return phrases.map(({ written, language, isTie }, i) => {
    const found = (shown.get(String(i)) ?? []).filter(({ lang }) => lang === language);
    const of = sizes.get(language) ?? 0;
    const words = Math.min(MOST_WORDS, (compiled[i] as Phrase).length);
    const most = Math.floor(of * sharePerWord * words * (isTie ? TIE_FACTOR : 1));
    const [example] = found;
    if (example === undefined || found.length <= Math.max(ALWAYS_ALLOWED, most)) return null;
    return {
      what: `${quoted(written)} is so common that ${found.length} of ${of} honest texts have it, as ${example.id}: ${quoted(around(example, written))}`,
      mend: 'add the word that only these offers have, or use a term and “near”',
    };
  });
}

/** A phrase with its place, for a fault to name. */
export interface PlacedPhrase extends LonePhrase {
  readonly file: YamlFile;
  readonly path: readonly Step[];
}

/** All phrases of a pack that show a signal by themselves. */
export function lonePhrases({ signals }: Draft): PlacedPhrase[] {
  return signals.flatMap(({ file, value }) =>
    Object.entries(value.phrases ?? {}).flatMap(([language, list]) =>
      list.map((written, i) => ({ written, language, isTie: value.anchor, file, path: ['phrases', language, i] })),
    ),
  );
}

/** Honest texts, of all, that may show a signal. */
const MOST_OF_ALL = 0.25;
const MOST_OF_ALL_TIES = 0.5;
/** In fewer a share tells nothing, and more tell no more. */
const FEWEST_TEXTS = 20;
const MOST_TEXTS = 250;

/** A signal that every other honest text shows says nothing, however it is put together. */
export function commonSignals(
  draft: Draft,
  compiled: Pick<EnginePack, 'terms' | 'signals'>,
  { texts: all }: HonestTexts,
): Fault[] {
  if (all.length < FEWEST_TEXTS) return [];
  const step = Math.ceil(all.length / MOST_TEXTS);
  const texts = all.filter((_, i) => i % step === 0);
  const shown = textsShowing(compiled.signals, compiled.terms, texts);
  return draft.signals.flatMap(({ file, value }) => {
    const found = shown.get(value.id) ?? [];
    if (found.length <= texts.length * (value.anchor ? MOST_OF_ALL_TIES : MOST_OF_ALL)) return [];
    const what = `the signal shows in ${found.length} of ${texts.length} honest texts`;
    const worst = commonestGroup(value.near ?? [], compiled.terms, texts);
    if (worst === null) return [file.fault(['id'], { what, mend: 'use words that only these offers have' })];
    return [
      file.fault(['near', worst], {
        what: `${what}, most by the group [${(value.near?.[worst] ?? []).join(', ')}]`,
        mend: 'add a term to the group that only these offers have',
      }),
    ];
  });
}

function commonestGroup(
  near: readonly (readonly string[])[],
  terms: EnginePack['terms'],
  texts: readonly PlainText[],
): number | null {
  const shown = textsShowing(
    near.map((group, i) => loneSignal(String(i), { near: [group] })),
    terms,
    texts,
  );
  let worst: number | null = null;
  let most = 0;
  for (const [group, { length }] of shown) {
    if (length <= most) continue;
    worst = Number(group);
    most = length;
  }
  return worst;
}

function loneSignal(id: string, shownBy: Partial<Pick<Signal, 'phrases' | 'near'>>): Signal {
  return { id, facet: 'role', anchor: false, grave: false, phrases: [], near: [], sums: [], source: null, ...shownBy };
}

function textsShowing(
  signals: readonly Signal[],
  terms: EnginePack['terms'],
  texts: readonly PlainText[],
): Map<string, PlainText[]> {
  const reader = new PlainReader({ terms, signals });
  const shown = new Map<string, PlainText[]>();
  for (const text of texts) {
    for (const { id } of reader.read(text)) {
      const list = shown.get(id);
      if (list === undefined) shown.set(id, [text]);
      else list.push(text);
    }
  }
  return shown;
}

const LETTERS_BEFORE = 20;

/** A text’s own words about the place where the phrase begins. */
function around({ text }: PlainText, written: string): string {
  const at = text.toLowerCase().indexOf((written.split(/[\s*]/u)[0] as string).toLowerCase());
  if (at <= LETTERS_BEFORE) return text;
  return text.slice(at - LETTERS_BEFORE).replace(/^\S*\s+/u, '');
}
