/** A pack as far as somebody who adds to it needs it: what it sees in a text today, and what a new signal would see. */
import { Assessor } from '../../../engine/assess.ts';
import { NO_LANGUAGE } from '../../../engine/language.ts';
import type { EnginePack } from '../../../engine/pack.ts';
import { passagesOfText } from '../../../engine/passage.ts';
import type { Level } from '../../../engine/verdict.ts';
import { compileWords } from '../../../packs/compile.ts';
import type { PackFiles } from '../../../packs/compile.ts';
import { commonAmong } from '../../../packs/check/commonness.ts';
import type { HonestTexts } from '../../../packs/check/commonness.ts';
import { Examples } from '../../../packs/check/examples.ts';
import type { Finding } from '../../../packs/check/fault.ts';
import { foundAnyway } from '../../../packs/check/repeats.ts';
import { plainText, PlainReader } from '../../../packs/check/plain-reader.ts';
import type { PlainText } from '../../../packs/check/plain-reader.ts';
import { shortFinding, shortWordFinding } from '../../../packs/check/short.ts';
import { phraseFinding } from '../../../packs/check/writing.ts';
import { enginePackOf, readPackFolder } from '../../../packs/folder.ts';
import { compilePhrase, KeptPhrases } from '../../../packs/phrases.ts';
import type { Language } from '../../../packs/languages.ts';
import type { SignalSource } from '../../../packs/source.ts';
import { projectCorpus } from '../../corpus.ts';
import type { LabelledText } from '../../corpus.ts';
import { ownHonestTexts } from '../honest-texts.ts';
import type { NewSignal } from './written.ts';

/** What a pack makes of a text. */
export interface Seen {
  readonly level: Level;
  /** Signals and terms in it, each with the text’s own words. */
  readonly signals: readonly { readonly signal: string; readonly quote: string }[];
  readonly terms: readonly { readonly term: string; readonly quote: string }[];
}

/** So many of so many texts. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** One pack, read and ready. */
export class PatternList {
  readonly files: PackFiles;
  private readonly compiled: EnginePack;
  private readonly assessor: Assessor;
  private readonly examples: Examples;
  private honest: HonestTexts | null = null;
  private texts: readonly (PlainText & Pick<LabelledText, 'label'>)[] | null = null;

  /** @throws Error with file and reason where the pack cannot be read */
  constructor(folder: string) {
    this.files = readPackFolder(folder);
    this.compiled = enginePackOf(this.files);
    this.assessor = new Assessor(this.compiled);
    this.examples = new Examples(this.compiled);
  }

  /** Ids of its terms, those among them that it shares. */
  get terms(): string[] {
    return this.compiled.terms.map(({ id }) => id);
  }

  /** Words of one of them, from short to long. */
  wordsOf(id: string): string[] {
    return (this.compiled.terms.find((term) => term.id === id)?.phrases ?? []).map((phrase) => phrase.join(' '));
  }

  /** @returns what is wrong with a new word of a term */
  wordFinding(written: string, id: string): Finding | null {
    const kept = new KeptPhrases();
    for (const phrase of this.compiled.terms.find((term) => term.id === id)?.phrases ?? []) kept.add(phrase);
    const by = kept.covering(compilePhrase(written));
    if (by === null) return shortWordFinding(written);
    return {
      what: `“${written}” is known already, by “${by.join(' ')}”`,
      mend: 'leave it out, and type the others again',
    };
  }

  /** What the pack makes of a text as it is now. */
  see(text: string): Seen {
    return {
      level: this.assessor.assess(passagesOfText(text)).level,
      signals: this.examples.signalsIn(text),
      terms: this.examples.termsIn(text),
    };
  }

  /** @returns what reads examples for one new signal, and for nothing else */
  examplesFor(signal: Pick<NewSignal, 'phrases' | 'near'>): Examples {
    const source: SignalSource = {
      id: NEW,
      facet: 'role',
      anchor: false,
      grave: false,
      why: '',
      inferred: '',
      phrases: Object.fromEntries(Array.from(signal.phrases, ([language, list]) => [language, [...list]])),
      near: signal.near.map((group) => [...group]),
      match: [],
      clear: [],
    };
    const { signals } = compileWords({ shared: [], terms: [], signals: [source], ordinary: [] }, NO_LANGUAGE);
    return new Examples({ ...this.compiled, signals });
  }

  /** In how many of the project’s own texts a group of terms stands, just as written. */
  standsIn(group: readonly string[]): Record<'offers' | 'honest', Share> {
    this.texts ??= projectCorpus()
      .filter(({ split }) => split === 'train')
      .map((text) => ({ ...plainText(text), label: text.label }));
    const signal = {
      id: NEW,
      facet: 'role',
      anchor: false,
      grave: false,
      phrases: [],
      near: [group],
      sums: [],
      source: null,
    } as const;
    const reader = new PlainReader({ terms: this.compiled.terms, signals: [signal] });
    const share = (label: 'warn' | 'clear'): Share => {
      const texts = (this.texts ?? []).filter((text) => text.label === label);
      return { count: texts.filter((text) => reader.read(text).size > 0).length, of: texts.length };
    };
    return { offers: share('warn'), honest: share('clear') };
  }

  /** @returns what is wrong with a phrase of a new signal */
  phraseFinding(written: string, language: Language, isTie: boolean): Finding | null {
    this.honest ??= ownHonestTexts();
    return (
      phraseFinding(written, language) ??
      shortFinding(written) ??
      commonAmong([{ written, language, isTie }], this.honest)[0] ??
      null
    );
  }
}

/** What a signal is called before it has a name. */
export const NEW = 'new-signal';

/** @returns the phrases of a list that another of it finds anyway */
export function needless(list: readonly string[]): { readonly phrase: string; readonly by: string }[] {
  return foundAnyway(list).map(({ index, by }) => ({ phrase: list[index] as string, by: list[by] as string }));
}
