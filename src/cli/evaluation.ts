/** Runs labelled texts through one pack, and what simpler tools say through the same tally. */
import { Assessor } from '../engine/assess.ts';
import type { EnginePack } from '../engine/pack.ts';
import type { Verdict } from '../engine/verdict.ts';
import type { LabelledText } from './corpus.ts';
import { passagesOf } from './documents.ts';
import { fuseWarns, keywordsWarn, PACK_OF_PEERS } from './peers.ts';
import { Tally } from './tally.ts';

const PEERS = [
  ['key words', keywordsWarn],
  ['Fuse.js alone', fuseWarns],
] as const;

/**
 * @param texts as the pack sees them (`seenBy`)
 * @param mostErrors how many mistakes are kept to be shown
 */
export function evaluate(
  pack: EnginePack,
  texts: Iterable<LabelledText>,
  mostErrors: number,
): { tally: Tally; peers: Tally } {
  const assessor = new Assessor(pack);
  const tally = new Tally(mostErrors);
  const peers = new Tally(0);
  for (const text of texts) {
    const passages = passagesOf(text);
    const [verdict, milliseconds] = timed(() => assessor.assess(passages));
    tally.add(text, verdict, milliseconds);
    if (text.split === 'test' && text.pack === PACK_OF_PEERS && pack.id === PACK_OF_PEERS)
      askPeers(peers, text, verdict);
  }
  return { tally, peers };
}

function askPeers(peers: Tally, text: LabelledText, verdict: Verdict): void {
  const nothing: Verdict = { ...verdict, level: 'clear', score: 0, evidence: [], items: [] };
  for (const [set, warns] of PEERS) {
    const [warned, milliseconds] = timed(() => warns(text.text));
    peers.add({ ...text, set }, { ...nothing, level: warned ? 'warn' : 'clear' }, milliseconds);
  }
}

function timed<T>(work: () => T): [T, number] {
  const started = process.hrtime.bigint();
  const result = work();
  return [result, Number(process.hrtime.bigint() - started) / 1e6];
}
