/**
 * Language data: what words mean, and how everyday things are said. It belongs to languages and not to any one scam, so it ships with the
 * engine, and all packs share it.
 */
import { Glossary } from './glosses.ts';
import type { GlossTable } from './glosses.ts';
import { packTerms, unpackTerms } from './packed-terms.ts';
import type { PackedTerms, WrittenTerm } from './packed-terms.ts';

/** Language data as its file has it. */
export interface LanguageData {
  /** A hash of the content: a pack names the data that its weights were learnt with. */
  readonly id: string;
  readonly glosses: GlossTable;
  readonly terms: PackedTerms;
}

/** Language data taken to pieces, once for all packs, and each part of it when first asked for. */
export class Language {
  readonly data: LanguageData;
  private words: Glossary | null = null;
  private byMeaning: ReadonlyMap<string, readonly string[]> | null = null;
  private byId: ReadonlyMap<string, WrittenTerm> | null = null;

  constructor(data: LanguageData) {
    this.data = data;
  }

  get glossary(): Glossary {
    this.words ??= new Glossary(this.data.glosses);
    return this.words;
  }

  /**
   * @param meaning a gloss without its form: `go`
   * @returns the words that have it, in whatever form, folded
   */
  wordsMeaning(meaning: string): readonly string[] {
    this.byMeaning ??= wordsByMeaning(this.data.glosses);
    return this.byMeaning.get(meaning) ?? [];
  }

  /** @returns null where no term that packs share has this id */
  term(id: string): WrittenTerm | null {
    this.byId ??= new Map(unpackTerms(this.data.terms).map((term) => [term.id, term]));
    return this.byId.get(id) ?? null;
  }
}

/** Where nothing is known of any language. */
export const NO_LANGUAGE = new Language({ id: 'none', glosses: {}, terms: packTerms([]) });

function wordsByMeaning(glosses: GlossTable): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [gloss, written] of Object.entries(glosses)) {
    const meaning = gloss.split('/', 1)[0] as string;
    const known = words.get(meaning);
    if (known === undefined) words.set(meaning, written.split(' '));
    else known.push(...written.split(' '));
  }
  return words;
}
