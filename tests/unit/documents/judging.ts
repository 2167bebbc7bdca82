/** A document checked as the page checks it, by the pattern list of the repository. */
import type { OpenedDocument } from '../../../src/documents/document.ts';
import { Assessor } from '../../../src/engine/assess.ts';
import { judgeItems } from '../../../src/judged-items.ts';
import type { Checker } from '../../../src/judged-items.ts';
import { checkDocument } from '../../../src/ui/check-items.ts';
import type { CheckResult, Judge } from '../../../src/ui/check-items.ts';
import { enginePack, PACK } from '../../pattern-list.ts';

let inUse: Checker | undefined;

function checker(): Checker {
  if (inUse !== undefined) return inUse;
  const assessor = new Assessor(enginePack());
  inUse = { packs: new Map([[PACK.id, PACK]]), assess: (passages) => assessor.assess(passages) };
  return inUse;
}

export const judge: Judge = (items) => Promise.resolve(judgeItems(items, checker()));

export function checked(document: OpenedDocument, by = judge): Promise<CheckResult> {
  return checkDocument(document, by);
}
