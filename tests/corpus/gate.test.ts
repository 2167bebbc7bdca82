import { describe, expect, it } from 'vitest';
import { projectCorpus, sharedCorpus } from '../../src/cli/corpus.ts';
import type { LabelledText } from '../../src/cli/corpus.ts';
import { passagesOf } from '../../src/cli/documents.ts';
import { Assessor } from '../../src/engine/assess.ts';
import { Gate } from '../../src/engine/gate.ts';
import { compilePackFolder } from '../../src/packs/folder.ts';

const pack = compilePackFolder('assets/packs/russia-army');
const assessor = new Assessor(pack);
const gate = new Gate(pack.gate);

/** Ids of texts that the engine has something to say of and the gate would not have shown it. */
function heldBack(texts: Iterable<LabelledText>): string[] {
  const ids: string[] = [];
  for (const text of texts) {
    const passages = passagesOf(text);
    if (assessor.assess(passages).level !== 'clear' && !gate.passes(passages.map((passage) => passage.text).join('\n'))) ids.push(text.id);
  }
  return ids;
}

describe('the gate holds back nothing that the engine would speak of', () => {
  it('in the project’s own texts', () => expect(heldBack(projectCorpus())).toEqual([]));
  it('in real text, where it lies beside the project', () => expect(heldBack(sharedCorpus())).toEqual([]));
});
