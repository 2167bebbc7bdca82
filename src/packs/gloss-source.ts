/**
 * Glosses as people write them (`assets/glosses/*.tsv`): a word, a tab, and what it means as one plain English word, with what
 * its form adds. They belong to languages, not to one scam, so all packs share them.
 */

/** A word as written and its gloss (`engine/glosses.ts`). */
export interface GlossSource {
  readonly word: string;
  readonly gloss: string;
}

const GLOSS = /^(?:-|[a-z0-9][a-z0-9-]*(?:\/(?:past|imp|fut|neg))?)$/;

/**
 * @param text lines of `word<TAB>gloss`; empty lines and lines that begin with `#` are skipped
 * @param file named where something is wrong
 * @throws Error with file and line
 */
export function parseGlosses(text: string, file: string): GlossSource[] {
  return text.split(/\r?\n/u).flatMap((line, i) => {
    if (line === '' || line.startsWith('#')) return [];
    const [word, gloss, more] = line.split('\t');
    if (word === undefined || word === '' || gloss === undefined || more !== undefined || !GLOSS.test(gloss))
      throw new Error(`${file}:${i + 1}: write a word, a tab and its gloss, as in "गया<TAB>go/past"`);
    return [{ word, gloss }];
  });
}
