/** Rule: a signal shows in the texts that must match, and in none that must not. */
import { fold } from '../../engine/fold.ts';
import { ItemReader, quoteOf } from '../../engine/reading.ts';
import { NEAR_WORDS } from '../../engine/signals.ts';
import type { SignalSource } from '../source.ts';
import type { Draft } from './draft.ts';
import { quoted } from './fault.ts';
import type { Fault, Finding } from './fault.ts';

/** What of a pack finds signals in a text. */
export type Words = ConstructorParameters<typeof ItemReader>[0];

/** @param isWhole whether all that a signal refers to could be understood */
export function exampleFaults(
  draft: Draft,
  words: Words,
  isWhole: (signal: SignalSource) => boolean = () => true,
): Fault[] {
  const examples = new Examples(words);
  return draft.signals
    .filter(({ value }) => isWhole(value))
    .flatMap(({ file, value }) => [
      ...value.match.flatMap(({ text }, i) => {
        const finding = examples.matchFinding(value, text);
        return finding === null ? [] : [file.fault(['match', i], finding)];
      }),
      ...value.clear.flatMap(({ text }, i) => {
        if (mustShow(value, text)) return []; // Told already: it stands under both.
        const finding = examples.clearFinding(value, text);
        return finding === null ? [] : [file.fault(['clear', i], finding)];
      }),
    ]);
}

function mustShow({ match }: SignalSource, text: string): boolean {
  return match.some((one) => fold(one.text).text === fold(text).text);
}

/** Reads examples as the engine does. */
export class Examples {
  private readonly reader: ItemReader;

  constructor(words: Words) {
    this.reader = new ItemReader(words);
  }

  /** @returns why the text does not show the signal, or null where it does */
  matchFinding(signal: Pick<SignalSource, 'id' | 'near'>, text: string): Finding | null {
    const item = this.reader.read([{ passage: 0, text }]);
    if (item.hits.some((hit) => hit.signal.id === signal.id)) return null;
    const seen = new Set(item.terms.map(({ term }) => term));
    return {
      what: `this text must show the signal and does not: ${quoted(text)}`,
      mend: howToShow(signal.near ?? [], seen),
    };
  }

  /** @returns what in an honest text shows the signal, or null where nothing does */
  clearFinding(signal: Pick<SignalSource, 'id'>, text: string): Finding | null {
    const item = this.reader.read([{ passage: 0, text }]);
    const hit = item.hits.find((one) => one.signal.id === signal.id);
    if (hit === undefined) return null;
    return {
      what: `this honest text shows the signal, by ${quoted(quoteOf(item, hit.start, hit.end).quote)}: ${quoted(text)}`,
      mend: 'narrow the phrase or the group by a word that only these offers have',
    };
  }

  /** Terms of the pack in a text, in the order in which they stand. */
  termsIn(text: string): { readonly term: string; readonly quote: string }[] {
    const item = this.reader.read([{ passage: 0, text }]);
    const first = new Map<string, string>();
    for (const { term, start, end } of item.terms)
      if (!first.has(term)) first.set(term, quoteOf(item, start, end).quote);
    return Array.from(first, ([term, quote]) => ({ term, quote }));
  }

  /** Signals of the pack in a text, with the words that show them. */
  signalsIn(text: string): { readonly signal: string; readonly quote: string }[] {
    const item = this.reader.read([{ passage: 0, text }]);
    const first = new Map<string, string>();
    for (const { signal, start, end } of item.hits)
      if (!first.has(signal.id)) first.set(signal.id, quoteOf(item, start, end).quote);
    return Array.from(first, ([signal, quote]) => ({ signal, quote }));
  }
}

/** The group that lacks least: most often one word is not known yet. */
function howToShow(near: readonly (readonly string[])[], seen: ReadonlySet<string>): string {
  const lacking = near
    .map((group) => ({ group, missing: group.filter((term) => !seen.has(term)) }))
    .sort((a, b) => a.missing.length - b.missing.length)[0];
  if (lacking === undefined) return 'add its wording to “phrases”';
  const group = `[${lacking.group.join(', ')}]`;
  if (lacking.missing.length === 0)
    return `the terms of ${group} stand more than ${NEAR_WORDS} words apart: shorten the text`;
  return `the group ${group} lacks ${lacking.missing.map((term) => `“${term}”`).join(', ')}: add the text’s word to that term, or another group`;
}
