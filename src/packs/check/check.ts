/** All rules for one pack. Each is a file of its own beside this one; what they have in common is that a fault is one line. */
import { PHONE_TERM, SUM_TERM } from '../../engine/signals.ts';
import type { Language } from '../../engine/language.ts';
import { activateWords } from '../activate.ts';
import { compileWords } from '../compile.ts';
import type { SignalSource } from '../source.ts';
import { commonPhrases, commonSignals, lonePhrases } from './commonness.ts';
import type { HonestTexts } from './commonness.ts';
import type { Draft } from './draft.ts';
import { exampleFaults } from './examples.ts';
import { byPlace } from './fault.ts';
import type { Fault } from './fault.ts';
import { nameFaults } from './names.ts';
import { deadMeanings, referenceFaults } from './references.ts';
import { repeatFaults, sharedAnyway } from './repeats.ts';
import { shortFaults } from './short.ts';
import { writingFaults } from './writing.ts';

/** What packs are held against. */
export interface Yardsticks {
  /** Terms that packs share (`readSharedTerms`). */
  readonly shared: Draft;
  /** All that is known of languages, shared terms among it. */
  readonly language: Language;
  /** Texts that every phrase is held against. */
  readonly honest: HonestTexts;
}

/** @returns the faults of a pack, in the order in which somebody goes through its files */
export function packFaults(draft: Draft, yardsticks: Yardsticks): Fault[] {
  const { shared, language, honest } = yardsticks;
  const words = activateWords(compileWords(understood(draft, language), language), language);
  const terms = new Set([...words.terms.map(({ id }) => id), SUM_TERM, PHONE_TERM]);
  const common = commonPhrases(lonePhrases(draft), honest);
  return [
    ...wordFaults(draft, language),
    ...referenceFaults(draft, shared, language.data),
    ...sharedAnyway(draft, shared),
    ...exampleFaults(draft, words, (signal) => isWhole(signal, terms)),
    ...common,
    ...commonSignals(draft, words, honest).filter(({ file }) => !common.some((one) => one.file === file)),
  ].sort(byPlace);
}

/** @returns the faults of the terms that packs share */
export function sharedFaults({ shared, language }: Pick<Yardsticks, 'shared' | 'language'>): Fault[] {
  return wordFaults(shared, language).sort(byPlace);
}

/** What needs nothing but the files themselves. */
function wordFaults(draft: Draft, language: Language): Fault[] {
  return [
    ...draft.faults,
    ...nameFaults(draft),
    ...deadMeanings(draft, language.data),
    ...writingFaults(draft),
    ...shortFaults(draft),
    ...repeatFaults(draft),
  ];
}

function understood({ pack, terms, signals, ordinary }: Draft, language: Language): Parameters<typeof compileWords>[0] {
  return {
    shared: (pack?.value.shared ?? []).filter((id) => language.term(id) !== null),
    terms: terms.map(({ value }) => value),
    signals: signals.map(({ value }) => value),
    ordinary: ordinary?.value ?? [],
  };
}

/** Whether all terms of a signal are there: else its examples fail for a fault that is told already. */
function isWhole({ near = [] }: SignalSource, terms: ReadonlySet<string>): boolean {
  return near.flat().every((term) => terms.has(term));
}
