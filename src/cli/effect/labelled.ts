/** The labelled texts that a change is tried on. The exam is not among them: it is asked by `npm run eval` alone, and counted. */
import { articles, projectCorpus, sharedCorpus } from '../corpus.ts';
import type { LabelledText } from '../corpus.ts';

/** The project's own texts, and real ones where they lie beside the project, one after the other. */
export function* labelledTexts(): Iterable<LabelledText> {
  yield* projectCorpus();
  yield* articles();
  yield* sharedCorpus();
}
