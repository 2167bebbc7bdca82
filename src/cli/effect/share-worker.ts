/**
 * One thread's share of the work of `packs -- effect`: has each of its texts judged by the pattern list before and after, one after the
 * other, and by the one after without each signal that is asked about.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { Assessor } from '../../engine/assess.ts';
import type { Listener } from '../../engine/assess.ts';
import { Language } from '../../engine/language.ts';
import type { EnginePack } from '../../engine/pack.ts';
import type { Verdict } from '../../engine/verdict.ts';
import { activate } from '../../packs/activate.ts';
import type { LabelledText } from '../corpus.ts';
import { passagesOf } from '../documents.ts';
import { excerptOf } from './excerpt.ts';
import { labelledTexts } from './labelled.ts';
import type { Asked, Judged, Share, Side } from './share.ts';

/** Texts that are told of at once. */
const BATCH = 500;

const NOTHING: Pick<Verdict, 'level' | 'score'> = { level: 'clear', score: 0 };

class Comparer {
  private readonly before: Assessor | null;
  private readonly after: Assessor;
  private readonly pack: EnginePack;
  private readonly asked: ReadonlySet<string>;
  private readonly without = new Map<string, Assessor>();
  private turn = 0;

  constructor({ before, after, signals }: Pick<Asked, 'before' | 'after' | 'signals'>) {
    this.before = before === null ? null : new Assessor(enginePack(before));
    this.pack = enginePack(after);
    this.after = new Assessor(this.pack);
    this.asked = new Set(signals);
  }

  judge(text: LabelledText): Judged {
    const passages = passagesOf(text);
    const shown = new Set<string>();
    const both = { before: { verdict: NOTHING, time: 0 }, after: { verdict: NOTHING, time: 0 } };
    const ask = (which: 'before' | 'after', assessor: Assessor | null, listener: Listener): void => {
      if (assessor === null) return;
      const started = milliseconds();
      const verdict = assessor.assess(passages, listener);
      both[which] = { verdict, time: milliseconds() - started };
    };
    const asks = [() => ask('before', this.before, SILENT), () => ask('after', this.after, this.listenerFor(shown))];
    // Whoever comes second finds the text in the processor's cache, so they take turns.
    if (this.turn++ % 2 === 1) asks.reverse();
    for (const one of asks) one();
    const { before, after } = both;
    const { id, pack, set, lang, script, kind, label, split } = text;
    const isOpen = split === 'real' || split === 'train';
    const isTold = before.verdict.level !== after.verdict.level || shown.size > 0;
    return {
      text: { id, pack, set, lang, script, kind, label, split },
      characters: passages.reduce((sum, passage) => sum + passage.text.length, 0),
      before: { level: before.verdict.level, score: before.verdict.score, time: before.time },
      after: { level: after.verdict.level, score: after.verdict.score, time: after.time },
      excerpt: isOpen ? (isTold ? excerptOf(passages) : '') : null,
      shown: [...shown].map((signal) => ({
        signal,
        without: this.assessorWithout(signal).assess(passages).level,
      })),
    };
  }

  private listenerFor(shown: Set<string>): Listener {
    return {
      item: (_, { hits }) => {
        for (const { signal } of hits) if (this.asked.has(signal.id)) shown.add(signal.id);
      },
      window: () => {},
    };
  }

  private assessorWithout(id: string): Assessor {
    const known = this.without.get(id);
    if (known !== undefined) return known;
    const assessor = new Assessor({ ...this.pack, signals: this.pack.signals.filter((signal) => signal.id !== id) });
    this.without.set(id, assessor);
    return assessor;
  }
}

/** This thread's own time, where Node can tell it: others on the machine then do not count. */
function milliseconds(): number {
  if (typeof process.threadCpuUsage !== 'function') return Number(process.hrtime.bigint()) / 1e6;
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const SILENT: Listener = { item: () => {}, window: () => {} };

function enginePack({ pack, language }: Side): EnginePack {
  return activate(pack, new Language(language));
}

function run(asked: Asked): void {
  const comparer = new Comparer(asked);
  let batch: Judged[] = [];
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the main thread, not to a window
  const tell = (share: Share): void => parentPort?.postMessage(share);
  let number = 0;
  for (const text of labelledTexts(asked.after.pack.id)) {
    if (number++ % asked.of !== asked.share) continue;
    batch.push(comparer.judge(text));
    if (batch.length < BATCH) continue;
    tell({ judged: batch });
    batch = [];
  }
  tell({ judged: batch });
}

run(workerData as Asked);
