/** What a change touches in one pattern list, by its compiled form: a comment or a reordered line is no change. */
import { Language } from '../../engine/language.ts';
import type { LanguageData } from '../../engine/language.ts';
import type { Phrase, Signal, Term } from '../../engine/pack.ts';
import { activate } from '../../packs/activate.ts';
import type { CompiledPack } from '../../packs/pack.ts';
import type { Side } from './share.ts';

export interface PackChanges {
  readonly signals: Changes;
  readonly terms: Changes;
  /** Words that are never taken for a misspelling, that came and that went. */
  readonly ordinary: Changes;
  /** Words of the language data that came, went, or mean something else. */
  readonly glosses: number;
  /** True where the weights were learnt with other language data than that at hand. */
  readonly misfit: boolean;
  /** True where the weights differ. */
  readonly weights: boolean;
  /** True where anything differs that the engine reads: without that no text can change its level. */
  readonly engine: boolean;
  /** True where what is shown to users differs. */
  readonly texts: boolean;
}

/** Ids, each list in order. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly Changed[];
}

export interface Changed {
  readonly id: string;
  /** In words: "2 phrases more, other groups". */
  readonly how: string;
}

/** @param before null for a pattern list that is new */
export function changesOf(before: Side | null, after: Side): PackChanges {
  const [was, is] = [before === null ? null : before.pack, after.pack];
  const signals = changesAmong(was?.signals ?? [], is.signals, howSignal);
  const [oldTerms, newTerms] = [before === null ? [] : termsOf(before), termsOf(after)];
  const terms = changesAmong(oldTerms, newTerms, howTerm);
  const ordinary = changesAmong(words(was?.ordinary ?? []), words(is.ordinary), () => '');
  const glosses = before === null ? 0 : otherGlosses(before.language, after.language);
  const weights = was === null || !same([was.stance, was.verdict], [is.stance, is.verdict]);
  return {
    signals,
    terms,
    ordinary,
    glosses,
    weights,
    misfit: after.fittedWith !== after.language.id,
    engine:
      was === null ||
      weights ||
      glosses > 0 ||
      [signals, terms, ordinary].some(isChange) ||
      !same([...oldTerms, ...was.signals].map(idOf), [...newTerms, ...is.signals].map(idOf)),
    texts: was === null || !same(textsOf(was), textsOf(is)),
  };
}

/** Terms with all the words that the engine looks for, wherever they are written down. */
function termsOf({ pack, language }: Side): readonly Term[] {
  return activate(pack, new Language(language)).terms;
}

/** Words that came, went, or mean something else. */
function otherGlosses(before: LanguageData, after: LanguageData): number {
  const [was, is] = [meaningsOf(before), meaningsOf(after)];
  const gone = [...was.keys()].filter((word) => !is.has(word)).length;
  return gone + [...is].filter(([word, meanings]) => was.get(word) !== meanings).length;
}

function meaningsOf({ glosses }: LanguageData): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const [gloss, list] of Object.entries(glosses))
    for (const word of list.split(' ')) meanings.set(word, `${meanings.get(word) ?? ''} ${gloss}`);
  return meanings;
}

export function isChange({ added, removed, changed }: Changes): boolean {
  return added.length + removed.length + changed.length > 0;
}

/** Signals whose words are others than they were, with those that hang on a changed term last. */
export function touchedSignals({ signals, terms }: PackChanges, after: Pick<CompiledPack, 'signals'>): string[] {
  const direct = [...signals.added, ...signals.changed.map(({ id }) => id)];
  const changedTerms = new Set([...terms.added, ...terms.changed.map(({ id }) => id)]);
  const throughTerms = after.signals
    .filter(({ near }) => near.some((group) => group.some((term) => changedTerms.has(term))))
    .map(({ id }) => id);
  return [...new Set([...direct, ...throughTerms])];
}

/** Signals that use a term. */
export function usersOf(term: string, { signals }: Pick<CompiledPack, 'signals'>): string[] {
  return signals.filter(({ near }) => near.some((group) => group.includes(term))).map(({ id }) => id);
}

function changesAmong<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  how: (before: T, after: T) => string,
): Changes {
  const known = new Map(before.map((one) => [one.id, one]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    removed: before.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    changed: after.flatMap((one) => {
      const was = known.get(one.id);
      return was === undefined || same(was, one) ? [] : [{ id: one.id, how: how(was, one) }];
    }),
  };
}

function howSignal(before: Signal, after: Signal): string {
  return [
    counted(before.phrases, after.phrases, 'phrase'),
    counted(before.near, after.near, 'group'),
    counted(before.sums, after.sums, 'sum'),
    ...Object.keys(after)
      .filter((key) => !['phrases', 'near', 'sums'].includes(key))
      .filter((key) => !same(before[key as keyof Signal], after[key as keyof Signal]))
      .map((key) => `${key} ${written(before[key as keyof Signal])} → ${written(after[key as keyof Signal])}`),
  ]
    .filter(Boolean)
    .join(', ');
}

function written(value: Signal[keyof Signal]): string {
  return JSON.stringify(value).replaceAll('"', '');
}

function howTerm(before: Term, after: Term): string {
  return counted(before.phrases, after.phrases, 'wording');
}

/** "2 phrases more, 1 phrase less", or nothing. */
function counted(
  before: readonly (Phrase | readonly string[] | object)[],
  after: readonly (Phrase | readonly string[] | object)[],
  name: string,
): string {
  const [was, is] = [before, after].map((list) => new Set(list.map((one) => JSON.stringify(one)))) as [
    Set<string>,
    Set<string>,
  ];
  const more = [...is].filter((one) => !was.has(one)).length;
  const less = [...was].filter((one) => !is.has(one)).length;
  const said = (count: number, way: string): string =>
    count === 0 ? '' : `${count} ${name}${count === 1 ? '' : 's'} ${way}`;
  return [said(more, 'more'), said(less, 'fewer')].filter(Boolean).join(', ');
}

function words(list: readonly string[]): { readonly id: string }[] {
  return list.map((id) => ({ id }));
}

/** Their order is that in which the engine meets them, and decides between equals. */
function idOf({ id }: { readonly id: string }): string {
  return id;
}

function textsOf({ title, guidance, sources }: CompiledPack): unknown {
  return [title, guidance, sources];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
