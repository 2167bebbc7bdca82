/**
 * Language data: what words mean. It belongs to languages and not to any one scam, so it ships with the engine, and all packs share it.
 */
import { Glossary } from './glosses.ts';
import type { GlossTable } from './glosses.ts';

/** Language data as its file has it. */
export interface LanguageData {
  /** A hash of the content: a pack names the data that its weights were learnt with. */
  readonly id: string;
  readonly glosses: GlossTable;
}

/** Language data taken to pieces, once for all packs. */
export class Language {
  readonly data: LanguageData;
  readonly glossary: Glossary;
  private byMeaning: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(data: LanguageData) {
    this.data = data;
    this.glossary = new Glossary(data.glosses);
  }

  /**
   * @param meaning a gloss without its form: `go`
   * @returns the words that have it, in whatever form, folded
   */
  wordsMeaning(meaning: string): readonly string[] {
    this.byMeaning ??= wordsByMeaning(this.data.glosses);
    return this.byMeaning.get(meaning) ?? [];
  }
}

/** Where nothing is known of any language. */
export const NO_LANGUAGE = new Language({ id: 'none', glosses: {} });

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
