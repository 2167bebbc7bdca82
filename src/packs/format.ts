/** The files that make up a pack as people write it, for editors and for the reference page. */
import type * as v from 'valibot';
import {
  GuidanceSource,
  OrdinarySource,
  PackSource,
  SignalSource,
  SourcesSource,
  TermSource,
  TranslationSource,
} from './source.ts';

/** One kind of file. */
export interface FileKind {
  /** Name of its JSON Schema. */
  readonly name: string;
  /** Where it lies in a pack’s folder; `<id>` stands for its name. */
  readonly path: string;
  /** Where such files lie besides, from the top of the repository. */
  readonly alsoAt?: string;
  readonly schema: v.GenericSchema;
  readonly meaning: string;
  /** Files of the first pack, the most telling first: examples are taken from them. */
  readonly examples: readonly [string, ...string[]];
  /** How many lines of the first are shown; null for all. */
  readonly shownLines: number | null;
}

/** Every kind of file that people write, the ones first that are written most. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    name: 'signal',
    path: 'signals/<id>.yaml',
    schema: SignalSource,
    meaning: 'One thing that an ad says: what shows it, who reported it, and texts that must and must not show it.',
    examples: [
      'signals/contract-in-russian.yaml',
      'signals/defence-ministry.yaml',
      'signals/dollar-pay.yaml',
      'signals/army-loader.yaml',
    ],
    shownLines: null,
  },
  {
    name: 'term',
    path: 'terms/<id>.yaml',
    schema: TermSource,
    meaning:
      'A group of words that say one thing, in every language; signals put terms together. Everyday ones lie in `assets/terms`, for all packs; a pack’s own file of the same name adds words to one.',
    alsoAt: 'assets/terms/<id>.yaml',
    examples: ['terms/drone.yaml'],
    shownLines: null,
  },
  {
    name: 'sources',
    path: 'sources.yaml',
    schema: SourcesSource,
    meaning: 'Who reported what: each wording and each piece of advice names one of these.',
    examples: ['sources.yaml'],
    shownLines: 16,
  },
  {
    name: 'guidance',
    path: 'guidance.yaml',
    schema: GuidanceSource,
    meaning: 'What a warning says besides the page’s own words, in English: the advisory, whom to ask, what to do.',
    examples: ['guidance.yaml'],
    shownLines: 24,
  },
  {
    name: 'text',
    path: 'texts/<language>.yaml',
    schema: TranslationSource,
    meaning: 'The texts of `guidance.yaml` and the title of the pack in one more language.',
    examples: ['texts/hi.yaml'],
    shownLines: 12,
  },
  {
    name: 'ordinary',
    path: 'ordinary.yaml',
    schema: OrdinarySource,
    meaning: 'Real words that look like misspellings of a pattern’s words, and never are: “mason” is no “mission”.',
    examples: ['ordinary.yaml'],
    shownLines: 10,
  },
  {
    name: 'pack',
    path: 'pack.yaml',
    schema: PackSource,
    meaning: 'What the pack is.',
    examples: ['pack.yaml'],
    shownLines: null,
  },
];
