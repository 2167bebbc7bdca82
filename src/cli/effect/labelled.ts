/** The labelled texts that a change is tried on. The exam is not among them: it is asked by `npm run eval` alone, and counted. */
import { articles, projectCorpus, seenBy, sharedCorpus } from '../corpus.ts';
import type { LabelledText } from '../corpus.ts';

/** The project's own texts, and real ones where they lie beside the project, one after the other, as a pack sees them. */
export function* labelledTexts(pack: string): Iterable<LabelledText> {
  for (const texts of [projectCorpus(), articles(), sharedCorpus()]) for (const text of texts) yield seenBy(pack, text);
}
